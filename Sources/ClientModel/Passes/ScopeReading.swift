// `x-scope`: parameters that a client can have a value for.

import Diagnostics
import OpenAPI

enum ScopeReading {
    /// Collects the scopes of all parameters. A parameter that cannot have one loses it.
    static func add(to model: inout ClientModel) -> [Finding] {
        var findings = FindingList()
        for operation in model.operations.indices {
            for index in model.operations[operation].parameters.indices {
                let parameter = model.operations[operation].parameters[index]
                guard let scope = parameter.scope else { continue }
                if let problem = problem(parameter, model.scopes.first { $0.naming.wireName == scope }) {
                    model.operations[operation].parameters[index].scope = nil
                    // Operations share parameters.
                    if let span = parameter.naming.span, !findings.all.contains(where: { $0.span == span }) {
                        findings.report(Finding(.unsupportedScope, problem.message, at: span, help: problem.help))
                    }
                } else if !model.scopes.contains(where: { $0.naming.wireName == scope }) {
                    model.scopes.append(
                        ScopeModel(
                            naming: Name(member: scope, at: parameter.naming.span), parameter: parameter.naming,
                            type: parameter.type, documentation: parameter.documentation.text))
                }
            }
        }
        return findings.all
    }

    private static func problem(_ parameter: ParameterModel, _ scope: ScopeModel?) -> (message: String, help: String)? {
        if parameter.location == .path || parameter.isRequired {
            return (
                "the parameter ‘\(parameter.wireName)’ has to be given to every call",
                "Only a parameter that may be left out can come from a scope."
            )
        }
        if let scope, scope.type != parameter.type {
            return (
                "the parameter ‘\(parameter.wireName)’ has another type than others of the scope ‘\(scope.naming.wireName)’",
                "Give it a scope of its own."
            )
        }
        return nil
    }
}

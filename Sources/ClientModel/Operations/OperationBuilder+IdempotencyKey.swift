// Headers for a text by which the server recognises a repeated request: the client makes one where none is given.

import Diagnostics
import Foundation
import NormalSchemas
import OpenAPI
import SpecSource

extension OperationBuilder {
    static let idempotencyKey = "x-idempotency-key"
    /// Headers that are for such a text whether or not the description says so.
    private static let knownHeaders: Set<String> = ["idempotency-key", "x-idempotency-key"]
    /// What made keys look like.
    private static let sample = "0b5f3a1e-7c2d-4e8f-9a6b-d41c58e2f073"

    /// The position of the parameter that is the key of its operation. What cannot be one is reported.
    mutating func positionOfKey(in parameters: [Parameter], _ models: [ParameterModel]) -> Int? {
        var position: Int?
        for index in parameters.indices where isMarked(parameters[index]) {
            if let problem = problem(parameters[index], models[index], isSecond: position != nil) {
                // Operations share parameters.
                findings.reportOnce(problem.finding(.unsupportedIdempotency))
            } else {
                position = index
            }
        }
        return position
    }

    private func isMarked(_ parameter: Parameter) -> Bool {
        let isKnown = parameter.location == .header && Self.knownHeaders.contains(parameter.name.lowercased())
        return parameter.node[Self.idempotencyKey]?.bool ?? isKnown
    }

    private func problem(_ parameter: Parameter, _ model: ParameterModel, isSecond: Bool) -> ExtensionProblem? {
        let place = parameter.node[Self.idempotencyKey] ?? parameter.node["name"] ?? parameter.node
        guard parameter.location == .header else {
            return ExtensionProblem("the parameter ‘\(parameter.name)’ is no header", place)
        }
        guard !isSecond else { return ExtensionProblem("the operation has another header for its key", place) }
        guard isText(model.type), takesSample(parameter.schema) else {
            return ExtensionProblem("‘\(Self.sample)’ is no value of the header ‘\(parameter.name)’", place)
        }
        return nil
    }

    private func isText(_ type: TypeReference) -> Bool {
        switch type {
        case .scalar(let scalar): return [.string, .uuid].contains(scalar)
        case .named(let id):
            guard case .alias(let use) = types[id].shape else { return false }
            return isText(use.type)
        case .array, .dictionary, .nullable: return false
        }
    }

    /// Whether the limits of a schema allow the keys that clients make.
    private func takesSample(_ schema: SchemaID) -> Bool {
        let limits = types.normal.limits(of: [schema], in: document)
        guard (limits.length.least ?? 0) <= Self.sample.count, (limits.length.most ?? .max) >= Self.sample.count else {
            return false
        }
        return limits.patterns.allSatisfy { pattern in
            guard let text = try? PatternTranslation.icu(pattern.text),
                let expression = try? NSRegularExpression(pattern: text)
            else { return true }
            let range = NSRange(Self.sample.startIndex..., in: Self.sample)
            return expression.firstMatch(in: Self.sample, range: range) != nil
        }
    }
}

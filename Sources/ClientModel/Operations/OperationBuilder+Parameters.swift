// Parameters as arguments: those that are needed first, the rest after.

import NormalSchemas
import OpenAPI

extension OperationBuilder {
    mutating func parameters(_ operation: Operation, _ typePrefix: String) -> [ParameterModel] {
        var usable = operation.parameters.filter { parameter in
            // These three are settled by the body and the media types; OpenAPI says to ignore them here.
            !(parameter.location == .header
                && ["accept", "content-type", "authorization"].contains(parameter.name.lowercased()))
        }
        let undeclared = fillPlaces(of: operation, &usable)
        var models = usable.map { model($0, operation, typePrefix) }
        if let key = positionOfKey(in: usable, models) {
            models[key].isIdempotencyKey = true
            // Required is that it is sent.
            models[key].isRequired = false
            models[key].documentation.facts.append("Made by the client unless it is given.")
        }
        models += undeclared.map { text(forPlace: $0, of: operation) }
        return models.filter { $0.location == .path }
            + models.filter { $0.location != .path && $0.isRequired }
            + models.filter { $0.location != .path && !$0.isRequired }
    }

    /// Finds a parameter for each place in the path: where one place lacks its parameter and one parameter its place,
    /// they belong together.
    /// - Returns: the places that no parameter is declared for.
    private func fillPlaces(of operation: Operation, _ parameters: inout [Parameter]) -> [String] {
        let places = operation.pathPlaces
        let declared = parameters.filter { $0.location == .path }.map(\.name)
        let open = places.filter { !declared.contains($0) }
        let idle = parameters.indices.filter {
            parameters[$0].location == .path && !places.contains(parameters[$0].name)
        }
        guard open.count == 1, idle.count == 1, let place = open.first, let index = idle.first else { return open }
        parameters[index].name = place
        return []
    }

    /// The parameter for a place in the path that the description says nothing about.
    private func text(forPlace place: String, of operation: Operation) -> ParameterModel {
        ParameterModel(
            naming: Name(member: place, at: operation.pathKey.span), location: .path, type: .scalar(.string),
            isRequired: true, style: .simple,
            explode: false, allowsReserved: false, isJSON: false,
            isSensitive: options.masksKnownNames && Sensitivity.isSensitiveName(place), documentation: Documentation())
    }

    private mutating func model(
        _ parameter: Parameter, _ operation: Operation, _ typePrefix: String
    ) -> ParameterModel {
        let hint = NameHint(
            inline: typePrefix + " " + SwiftNames.type(parameter.name), pointer: operation.pointer + "/parameters")
        let use = types.use(parameter.schema, hint)
        let schema = document[parameter.schema]
        var documentation = types.documentation(of: schema, nil)
        if let text = parameter.description { documentation.text = text }
        if let text = documentation.text, let fact = defaultFact(parameter.schema), !text.contains("efault") {
            documentation.facts.append(fact)
        }
        return ParameterModel(
            naming: Name(
                member: parameter.name, rank: parameter.location == .path ? 0 : 1, at: parameter.site.span),
            location: parameter.location, type: use.type,
            isRequired: parameter.isRequired, style: parameter.style, explode: parameter.explode,
            allowsReserved: parameter.allowsReserved,
            isJSON: parameter.contentType.map { MediaTypeName($0).isJSON } ?? false,
            isSensitive: Sensitivity.isSensitive(parameter.name, types.target(of: parameter.schema), schema, options)
                || parameter.node["x-sensitive"]?.bool == true,
            documentation: documentation, scope: parameter.node["x-scope"]?.string)
    }

    private func defaultFact(_ id: SchemaID) -> String? {
        guard let text = types.target(of: id).defaultValue?.scalarText else { return nil }
        return "Default: \(text)."
    }
}

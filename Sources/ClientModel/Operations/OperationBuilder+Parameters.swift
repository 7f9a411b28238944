// Parameters as arguments: those that are needed first, the rest after.

import OpenAPI

extension OperationBuilder {
    mutating func parameters(_ operation: Operation, _ typePrefix: String, body: BodyModel?) -> [ParameterModel] {
        let usable = operation.parameters.filter { parameter in
            // These three are settled by the body and the media types; OpenAPI says to ignore them here.
            !(parameter.location == .header
                && ["accept", "content-type", "authorization"].contains(parameter.name.lowercased()))
        }
        var reserved = ReservedNames.parameters.union(body.map { [$0.name] } ?? [])
        if body?.format == .multipart { reserved.formUnion(ReservedNames.multipartParameters) }
        let scope = NameScope(reserved: reserved, ignoresCase: false, reservedSuffix: "Value")
        let names = scope.assign(
            usable.map { parameter in
                NameWish(
                    wireName: parameter.name, preferred: SwiftNames.member(parameter.name),
                    rank: parameter.location == .path ? 0 : 1)
            })
        let models = zip(usable, names).map { parameter, name in
            model(parameter, name, operation, typePrefix)
        }
        return models.filter { $0.location == .path }
            + models.filter { $0.location != .path && $0.isRequired }
            + models.filter { $0.location != .path && !$0.isRequired }
    }

    private mutating func model(
        _ parameter: Parameter, _ name: String, _ operation: Operation, _ typePrefix: String
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
            name: name, wireName: parameter.name, location: parameter.location, type: use.type,
            isRequired: parameter.isRequired, style: parameter.style, explode: parameter.explode,
            allowsReserved: parameter.allowsReserved, isJSON: parameter.contentType != nil,
            isSensitive: Sensitivity.isSensitive(parameter.name, types.resolved(parameter.schema), schema, options)
                || parameter.node["x-sensitive"]?.bool == true,
            documentation: documentation)
    }

    private func defaultFact(_ id: SchemaID) -> String? {
        guard let text = types.resolved(id).defaultValue?.scalarText else { return nil }
        return "Default: \(text)."
    }
}

// Parameters: the values of a request, and how they are written.

import Diagnostics
import SpecSource

extension Reader {
    /// The parameters of a list. It is incomplete where one of them cannot be understood.
    mutating func parameters(_ value: Node?) -> (parameters: [Parameter], isIncomplete: Bool) {
        guard let elements = list(value, of: "parameters") else { return ([], value != nil) }
        var parameters: [Parameter] = []
        var first: [Parameter.Place: Node] = [:]
        var isIncomplete = false
        for element in elements {
            guard var parameter = parameter(element, key: nil) else {
                isIncomplete = true
                continue
            }
            parameter.site = element
            let name = element["$ref"] ?? element["name"] ?? element
            if let other = first[parameter.place] {
                let message = "there is already a \(parameter.location.rawValue) parameter ‘\(parameter.name)’"
                report(.duplicateParameter, message, at: name, notes: [Note("the first one is here", at: other.span)])
                continue
            }
            first[parameter.place] = name
            parameters.append(parameter)
        }
        return (parameters, isIncomplete)
    }

    /// - Parameter key: the name under `components`; parameters of an operation have none.
    mutating func parameter(_ value: Node, key: Node?) -> Parameter? {
        guard let target = definition(of: value, key: key, as: .parameter) else { return nil }
        let known = parameters[target.node]
        let parameter = known ?? readParameter(target)
        if known == nil { parameters[target.node] = .some(parameter) }
        return parameter.map { overridden($0, by: value, description: \.description) }
    }

    private mutating func readParameter(_ target: Target) -> Parameter? {
        let node = target.node
        let hasValue = node["schema"] != nil || node["content"] != nil
        // Where the schema is missing, its keywords stand here by mistake. That is one finding, not one for each.
        guard isObject(node, .parameter, ignoring: { !hasValue && SchemaKeyword.named[$0] != nil }) else { return nil }
        guard let name = requiredText("name", of: target, shown: "the parameter"),
            let location = location(of: target)
        else { return nil }
        let isRequired = bool(node["required"])
        if location == .path, isRequired != true, node["required"]?.kind ?? .bool == .bool {
            let message = "the path parameter ‘\(name)’ is not required"
            let place = node["required"] ?? node["name"] ?? node
            report(.pathParameterNotRequired, message, at: place, help: "Add ‘required: true’.")
        }
        let style = style(of: node, location: location)
        var parameter = Parameter(
            name: name, location: location, description: text(node["description"]),
            isRequired: location == .path || isRequired ?? false, isDeprecated: bool(node["deprecated"]) ?? false,
            allowsReserved: bool(node["allowReserved"]) ?? false, style: style,
            explode: bool(node["explode"]) ?? (style == .form || style == .cookie), schema: SchemaID(index: 0),
            contentType: nil,
            node: node, site: node
        )
        if let name = node["style"]?.scalarText, ParameterStyle(rawValue: name) == nil { parameter.unknownStyle = name }
        if let reserved = node.key("allowReserved"), location != .query {
            let message = "‘allowReserved’ has no meaning for a \(location.rawValue) parameter"
            report(.reservedNotAllowed, message, at: reserved)
            parameter.allowsReserved = false
        }
        let examples = examples(of: node)
        if let value = valueSchema(of: node) {
            (parameter.schema, parameter.contentType) = value
            keep(examples, of: parameter.schema, .parameter)
        } else {
            reportMissingSchema(of: target)
            parameter.schema = anything(at: node)
        }
        return parameter
    }

    private mutating func reportMissingSchema(of target: Target) {
        let misplaced = target.node.pairs.map(\.key).first { key in
            key.scalarText.map { $0 == "type" || $0 == "$ref" || $0 == "items" || $0 == "enum" } ?? false
        }
        let help = misplaced.flatMap(\.scalarText).map { "Put ‘\($0)’ and its like under ‘schema’." }
        let message = "the parameter has neither ‘schema’ nor ‘content’"
        reportLack(.parameterWithoutSchema, message, of: target.node, key: target.key, help: help)
    }

    mutating func requiredText(_ field: String, of target: Target, shown: String) -> String? {
        guard let value = target.node[field] else {
            reportLack(.missingField, "\(shown) has no ‘\(field)’", of: target.node, key: target.key)
            return nil
        }
        if value.kind == .null {
            report(.missingField, "\(shown) has no ‘\(field)’", at: value)
            return nil
        }
        return text(value)
    }

    private mutating func location(of target: Target) -> ParameterLocation? {
        guard let text = requiredText("in", of: target, shown: "the parameter"), let node = target.node["in"] else {
            return nil
        }
        if let location = ParameterLocation(rawValue: text) { return location }
        if version >= .v32, text == "querystring" {
            report(.unsupportedIn32, "parameters in ‘querystring’ are not supported, and left out", at: node)
            return nil
        }
        let help: String =
            switch text {
            case "body": "A body is described by ‘requestBody’ of the operation."
            case "formData": "A form is described by ‘requestBody’ of the operation, with the media type of forms."
            default:
                Spelling.suggestion(for: text, among: ["path", "query", "header", "cookie"])
                    ?? "The places are path, query, header and cookie."
            }
        report(.unknownValue, "there is no place ‘\(text)’ for parameters", at: node, help: help)
        return nil
    }

    // MARK: Style

    private mutating func style(of node: Node, location: ParameterLocation) -> ParameterStyle {
        let usual: ParameterStyle = location == .query || location == .cookie ? .form : .simple
        guard let value = node["style"], let text = text(value) else { return usual }
        guard let style = ParameterStyle(rawValue: text) else {
            reportUnknown(style: text, at: value)
            return usual
        }
        if style == .cookie, location == .cookie, version < .v32 {
            let message =
                "‘cookie’ exists only from OpenAPI 3.2 on, and this description says \(is30 ? "3.0" : "3.1")"
            report(.fieldOfOtherVersion, message, at: value)
        }
        guard location.styles.contains(style) else {
            let names = location.styles.map(\.rawValue).joined(separator: ", ")
            let message = "a \(location.rawValue) parameter cannot have the style ‘\(text)’"
            report(.styleNotAllowed, message, at: value, help: "Possible: \(names).")
            return usual
        }
        return style
    }

    mutating func reportUnknown(style: String, at value: Node) {
        let names = ["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"]
        let help = Spelling.suggestion(for: style, among: names) ?? "The styles are \(names.joined(separator: ", "))."
        report(.unknownValue, "there is no style ‘\(style)’", at: value, help: help)
    }
}

extension ParameterLocation {
    /// The styles that the specification allows here.
    var styles: [ParameterStyle] {
        switch self {
        case .path: [.simple, .label, .matrix]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .header: [.simple]
        case .cookie: [.form, .cookie]
        }
    }
}

// The statements that put the members of a body into the parts of a form.

import ClientModel

extension ModuleRenderer {
    /// A part for each member: bytes as files, everything else as its form says.
    func multipart(_ body: BodyModel) -> [Code] {
        let name = Identifier(body.name)
        guard case .named(let id) = body.type, case .object(let object) = model[id].shape else {
            // Which parts there are is known when it is sent.
            return ["var form = MultipartForm()", "form.addMembers(of: \(name))", send(body)]
        }
        let chain: Code = body.isRequired ? "." : "?."
        var lines: [Code] = ["var form = MultipartForm()"]
        for property in object.properties {
            let plain: Code = "\(name)\(chain)\(stored(property))"
            // A part that is `null` is left out.
            let member: Code = property.presence == .optionalNullable ? "\(plain)?.wrapped" : plain
            let wireName = StringLiteral(property.wireName)
            let encoding = body.encodings.first { $0.property == property.wireName }
            let type: Code = encoding?.partType.map { ", contentType: \(StringLiteral($0))" } ?? ""
            switch property.type {
            case .scalar(.file):
                lines.append("form.addFile(\(wireName), \(member)\(type))")
            case .array(.scalar(.file)):
                let values: Code = property.presence == .required && body.isRequired ? "\(member)" : "\(member) ?? []"
                lines.append("for file in \(values) { form.addFile(\(wireName), file\(type)) }")
            case .named, .dictionary:
                let method: Code = isEnum(property.type) ? "form.add" : "form.addJSON"
                lines.append("\(method)(\(wireName), \(member)\(type))")
            default:
                if let format = TypeText.wireFormat(of: property.type).map({ TypeText(own: $0) }) {
                    let value: Code =
                        switch (property.presence, body.isRequired) {
                        case (.required, true): "\(format)(\(member))"
                        // Only the whole chain is an optional, not its last member.
                        case (.required, false): "(\(member)).map { \(format)($0) }"
                        default: "\(member).map { \(format)($0) }"
                        }
                    lines.append("form.add(\(wireName), \(value)\(type))")
                } else {
                    lines.append("form.add(\(wireName), \(member)\(type))")
                }
            }
        }
        if let rest = object.rest {
            lines.append("form.addMembers(of: \(name)\(chain)\(afterDot: Identifier(rest.name)))")
        }
        lines.append(send(body))
        return lines
    }

    private func send(_ body: BodyModel) -> Code {
        let name = Identifier(body.name)
        let form: Code = body.isRequired ? "form" : "\(name) == nil ? nil : form"
        var isChecked = false
        if case .named(let id) = body.type { isChecked = model[id].isValidated }
        let checked: Code = isChecked ? ", checking: \(name)" : ""
        return "builder.multipart(\(form)\(checked))"
    }

    private func isEnum(_ type: TypeReference) -> Bool {
        guard case .named(let id) = type, case .enumeration = model[id].shape else { return false }
        return true
    }

    /// What is deprecated is read where it is stored, without a warning.
    private func stored(_ property: PropertyModel) -> Code {
        guard property.documentation.isDeprecated else { return "\(afterDot: Identifier(property.name))" }
        let storage = property.hiddenStorage
        guard property.isBoxed else { return "\(storage)" }
        return property.presence == .required ? "\(storage).value" : "\(storage)?.value"
    }

    /// Whether an operation sends the members of a type as parts.
    func isMultipart(_ type: TypeDeclaration) -> Bool {
        model.operations.contains { $0.body?.format == .multipart && $0.body?.type == .named(type.id) }
    }
}

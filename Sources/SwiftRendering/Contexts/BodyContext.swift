// What is put into a request: the values of parameters, and the body in its format.

import ClientModel
import OpenAPI

extension ModuleRenderer {
    func valueContext(_ parameter: ParameterModel) -> Context {
        let isInPath = parameter.location == .path
        let usualStyle: ParameterStyle = isInPath || parameter.location == .header ? .simple : .form
        let hasStyle = parameter.location != .header && parameter.style != usualStyle
        let usuallyExplodes = parameter.location == .query || parameter.location == .cookie
        var context = Context(.value)
        context.set("location", Identifier(parameter.location.rawValue))
        context.set("key", StringLiteral(parameter.part?.header ?? parameter.wireName))
        context.set("part", parameter.part.map { StringLiteral($0.property) })
        let isNeeded = parameter.part?.isRequired == true && !parameter.isRequired
        context.set("isNeeded", isNeeded)
        context.set("name", Identifier(parameter.name))
        context.set("isJSON", parameter.isJSON)
        context.set("as", parameter.isJSON ? nil : TypeText.wireFormat(of: parameter.type))
        context.set("style", hasStyle && !parameter.isJSON ? Identifier(parameter.style.rawValue) : nil)
        let tellsExplode = parameter.explode != usuallyExplodes && !parameter.isJSON
        context.set("explode", tellsExplode ? Literal(parameter.explode) : nil)
        context.set("allowsReserved", parameter.allowsReserved && parameter.location == .query && !parameter.isJSON)
        context.set("isSensitive", parameter.isSensitive)
        return context
    }

    /// - Parameter headers: the headers of its parts that are arguments of the call.
    func bodyContext(_ body: BodyModel, _ headers: [ParameterModel]) -> Context {
        var context = Context(.body)
        context.set("name", Identifier(body.name))
        context.set("isRequired", body.isRequired)
        context.set("isJSON", body.format == .json)
        let isPlain = body.format == .text && body.type != .scalar(.string)
        context.set("isText", body.format == .text && !isPlain)
        context.set("isPlain", isPlain)
        context.set("isBytes", body.format == .bytes)
        context.set("isForm", body.format == .form)
        context.set("multipart", body.format == .multipart ? multipart(body, headers) : nil)
        context.set("as", TypeText.wireFormat(of: body.type))
        let isUsual = body.format == .json && body.contentType == "application/json"
        context.set("contentType", isUsual ? nil : StringLiteral(body.contentType))
        let encodings = body.format == .form ? body.encodings.compactMap(encoding) : []
        context.set("encodings", encodings.separated)
        context.set("hasEncodings", !encodings.isEmpty)
        return context
    }

    private func encoding(_ encoding: BodyModel.FieldEncoding) -> Context? {
        let isJSON = encoding.contentType?.contains("json") == true
        guard isJSON || encoding.hasStyle else { return nil }
        var context = Context(.formEncoding)
        context.set("key", StringLiteral(encoding.property))
        context.set("isJSON", isJSON)
        context.set("style", Identifier(encoding.style.rawValue))
        context.set("explode", Literal(encoding.explode))
        context.set("allowsReserved", encoding.allowsReserved)
        return context
    }

    // MARK: Forms in parts

    private func multipart(_ body: BodyModel, _ headers: [ParameterModel]) -> Context {
        var object: ObjectModel?
        var isChecked = false
        if case .named(let id) = body.type {
            isChecked = model[id].isValidated
            if case .object(let model) = model[id].shape { object = model }
        }
        var context = Context(.multipart)
        context.set("isOpen", object == nil)
        context.set("headers", headers.map(valueContext))
        context.set("parts", object?.properties.filter { $0.direction != .readOnly }.map { part($0, body) } ?? [])
        context.set("rest", afterDot: (object?.rest).map { Identifier($0.name) })
        context.set("isChecked", isChecked)
        let isUsual = body.contentType == "multipart/form-data"
        context.set("contentType", isUsual ? nil : StringLiteral(body.contentType))
        return context
    }

    /// A part for each member: bytes as files, everything else as its form says. What is deprecated is read where it is
    /// stored, without a warning.
    private func part(_ property: PropertyModel, _ body: BodyModel) -> Context {
        let isFile = property.type == .scalar(.file)
        let isFiles = property.type == .array(.scalar(.file))
        let isJSON =
            switch property.type {
            case .named, .dictionary: !isText(property.type) && !isUnion(property.type)
            case .scalar, .array, .nullable: false
            }
        var context = Context(.part)
        context.set("key", StringLiteral(property.wireName))
        let isStored = property.documentation.isDeprecated
        context.set("member", afterDot: isStored ? property.storage : Identifier(property.name))
        context.set("box", isStored ? property.box : nil)
        context.set("isBoxed", isStored && property.isBoxed)
        context.set("isOptional", property.presence != .required)
        context.set("isNullable", property.presence == .optionalNullable)
        context.set("isThere", property.presence == .required && body.isRequired)
        let encoding = body.encodings.first { $0.property == property.wireName }
        let type = isJSON ? encoding?.partTypeOfJSON : encoding?.partType
        context.set("delimiter", delimiter(encoding, property.type))
        let headers = (encoding?.headers ?? []).map { header in
            var context = Context(.partHeader)
            context.set("name", StringLiteral(header.name))
            context.set("value", StringLiteral(header.value))
            return context
        }
        context.set("headers", headers.separated)
        context.set("hasHeaders", !headers.isEmpty)
        context.set("contentType", type.map { StringLiteral($0) })
        context.set("isFile", isFile)
        context.set("isFiles", isFiles)
        context.set("isJSON", isJSON)
        context.set("as", isFile || isFiles || isJSON ? nil : TypeText.wireFormat(of: property.type))
        return context
    }

    /// What stands between the elements of a list that is one part: `explode: false`.
    private func delimiter(_ encoding: BodyModel.FieldEncoding?, _ type: TypeReference) -> StringLiteral? {
        guard let encoding, encoding.hasStyle, !encoding.explode, case .array(let element) = type,
            element != .scalar(.file)
        else { return nil }
        switch encoding.style {
        case .spaceDelimited: return StringLiteral(" ")
        case .pipeDelimited: return StringLiteral("|")
        default: return StringLiteral(",")
        }
    }

    /// A union is a text where its value is one, and JSON where it is an object: the form decides when it is sent.
    private func isUnion(_ type: TypeReference) -> Bool {
        guard case .named(let id) = type, case .union = model[id].shape else { return false }
        return true
    }

    /// Whether a declared type travels as one text: an enum or an id.
    private func isText(_ type: TypeReference) -> Bool {
        guard case .named(let id) = type else { return false }
        if case .enumeration = model[id].shape { return true }
        return model[id].isDistinct
    }

    /// Whether an operation sends the members of a type as parts.
    func isMultipart(_ type: TypeDeclaration) -> Bool {
        model.operations.contains { $0.body?.format == .multipart && $0.body?.type == .named(type.id) }
    }
}

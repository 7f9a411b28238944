// Structs for the template `object`.

import ClientModel

extension ModuleRenderer {
    func objectContext(_ type: TypeDeclaration, _ object: ObjectModel) -> Context {
        var context = declarationContext(type)
        let isMutable = properties == .var || properties == .automatic && type.isSent
        let parts = object.properties.map { property(type, $0, key: key($0, of: object), isMutable: isMutable) }
        // Required members are read first: a read that throws costs the compiler the clean-up of everything before it.
        let isRequired = object.properties.map { $0.presence == .required || $0.presence == .requiredNullable }
        let required = zip(parts, isRequired).filter(\.1).map(\.0)
        let optional = zip(parts, isRequired).filter { !$0.1 }.map(\.0)
        context.set("properties", parts)
        context.set("parameters", separated(required + optional + restParameter(object)))
        context.set("required", required)
        context.set("optional", optional)
        context.set("hasParameters", !parts.isEmpty || object.rest != nil)
        context.set("collects", !optional.isEmpty || object.rest != nil || object.isTuple)
        context.set("wire", word: object.isTuple ? "list" : "object")
        context.set("coder", word: object.isTuple ? "List" : "Object")
        context.set("isTuple", object.isTuple)
        context.set("reads", !parts.isEmpty || object.rest != nil)
        context.set("rest", object.rest.map { rest($0, object, isMutable: isMutable) })
        context.set("computed", object.properties.contains { $0.isBoxed || $0.documentation.isDeprecated })
        context.set("hashable", hashable)
        let masked = object.maskedMembers
        context.set("masked", masked.isEmpty ? nil : code(list: masked, at: 8, used: 8))
        context.set("lifetimes", object.properties.compactMap(lifetime))
        context.set("defaults", object.properties.compactMap(fallback))
        context.set("validated", validationContext(type, object))
        return context
    }

    private func property(
        _ type: TypeDeclaration, _ property: PropertyModel, key: Code, isMutable: Bool
    ) -> Context {
        var context = Context(reserving: 16)
        let name = Identifier(property.name)
        let text = TypeText(property.type, in: names)
        let value: TypeText =
            switch property.presence {
            case .required: text
            case .optional, .requiredNullable: text.optional()
            case .optionalNullable: TypeText(own: "Nullable<\(text.text)>?")
            }
        let isHidden = property.isBoxed || property.documentation.isDeprecated
        let storage = isHidden ? property.hiddenStorage : name
        context.set("name", name)
        context.set("storage", storage)
        context.set("key", code: key)
        context.set("type", value)
        context.set("isOptional", property.presence != .required)
        context.set("hasDefault", property.presence == .optional || property.presence == .optionalNullable)
        context.set("doc", DocComment(property.documentation, source: nil), indentation: 4)
        context.set("as", TypeText.wireFormat(of: property.type).map { TypeText(own: $0) })
        context.set("isRequiredNullable", property.presence == .requiredNullable)
        context.set("isNullable", property.presence == .optionalNullable)
        context.set("mutable", isMutable)
        context.set("hidden", isHidden)
        context.set("deprecated", property.documentation.isDeprecated)
        context.set("boxed", property.isBoxed)
        context.set("isPart", property.documentation.isDeprecated && isMultipart(type))
        context.set("isRest", false)
        let lengths = statementLengths(property, key, name, storage)
        context.set("longInit", lengths.initialization > 120)
        context.set("longRead", lengths.read > 120)
        context.set("longWrite", lengths.write > 120)
        context.set("boxType", property.isBoxed ? box(property, text) : nil)
        return context
    }

    /// What a member is read and written by: its name on the wire, or its position.
    private func key(_ property: PropertyModel, of object: ObjectModel) -> Code {
        guard object.isTuple, let position = Int(property.wireName) else {
            return "\(StringLiteral(property.wireName))"
        }
        return "\(position)"
    }

    /// How long the statements for a member are on one line.
    private func statementLengths(
        _ property: PropertyModel, _ key: Code, _ name: Identifier, _ storage: Identifier
    ) -> (initialization: Int, read: Int, write: Int) {
        let key = key.text.count
        let format = TypeText.wireFormat(of: property.type).map { $0.count + ", as: .self".count } ?? 0
        let method: Int =
            switch property.presence {
            case .required: "try object.required()".count
            case .requiredNullable: "try object.requiredNullable()".count
            case .optional: "object.optional()".count
            case .optionalNullable: "object.nullable()".count
            }
        let stored = storage.text.count
        return (
            "        self. = ".count + stored + name.text.count,
            "        self. = ".count + stored + method + key + format,
            "        object.write(self., )".count + stored + key + format
                + (property.presence == .requiredNullable ? 4 : 0)
        )
    }

    private func box(_ property: PropertyModel, _ text: TypeText) -> TypeText {
        switch property.presence {
        case .required: TypeText(own: "Box<\(text.text)>")
        case .optional, .requiredNullable: TypeText(own: "Box<\(text.text)>?")
        case .optionalNullable: TypeText(own: "Box<Nullable<\(text.text)>>?")
        }
    }

    private func rest(_ rest: RestModel, _ object: ObjectModel, isMutable: Bool) -> Context {
        var context = Context()
        context.set("name", Identifier(rest.name))
        context.set("type", restType(rest, object))
        context.set("as", TypeText.wireFormat(of: rest.element).map { TypeText(own: $0) })
        context.set("position", object.isTuple ? object.properties.count : nil)
        context.set("mutable", isMutable)
        context.set("known", code: code(list: object.properties.map(\.wireName), at: 8, used: 60))
        return context
    }

    private func restType(_ rest: RestModel, _ object: ObjectModel) -> TypeText {
        TypeText(object.isTuple ? .array(rest.element) : .dictionary(rest.element), in: names)
    }

    private func restParameter(_ object: ObjectModel) -> [Context] {
        guard let rest = object.rest else { return [] }
        var context = Context()
        context.set("name", Identifier(rest.name))
        context.set("type", restType(rest, object))
        context.set("isTuple", object.isTuple)
        context.set("hasDefault", true)
        context.set("isRest", true)
        return [context]
    }

    /// The value that holds where the member is absent, as a computed property beside it.
    private func fallback(_ property: PropertyModel) -> Context? {
        guard let name = property.fallbackName, let literal = property.defaultValue.flatMap(code) else { return nil }
        var context = Context()
        context.set("name", Identifier(name))
        context.set("property", Identifier(property.name))
        context.set("type", TypeText(property.type, in: names))
        context.set("value", code: literal)
        return context
    }

    /// How long the member works, as a static property.
    private func lifetime(_ property: PropertyModel) -> Context? {
        guard let name = property.lifetimeName, let seconds = property.lifetimeSeconds else { return nil }
        var context = Context()
        context.set("name", Identifier(name))
        context.set("property", Identifier(property.name))
        context.set("seconds", Int(seconds))
        return context
    }

    // MARK: Literals

    func code(_ literal: LiteralModel) -> Code? {
        switch literal {
        case .string(let text): return "\(StringLiteral(text))"
        case .bool(let value): return value ? "true" : "false"
        case .integer(let value): return "\(TypeText(own: Code.literal(Int(value))))"
        case .double(let text): return "\(TypeText(own: text))"
        case .array(let elements):
            let literals = elements.compactMap { code($0) }
            return literals.count == elements.count ? code(list: literals, at: 4, used: 60) : nil
        case .decimal(let text): return "\(TypeText(own: "Decimal(string: \"\(text)\") ?? 0"))"
        case .enumCase(let id, let index):
            guard case .enumeration(let model) = model[id].shape else { return nil }
            return ".\(afterDot: Identifier(model.cases[index].name))"
        }
    }

    /// A list of texts on one line, or, where that would be too long, one a line.
    /// - Parameters:
    ///   - indentation: of the statement.
    ///   - used: how much of the line other things need.
    func code(list texts: [String], at indentation: Int = 0, used: Int = 0) -> Code {
        let literals: [Code] = texts.map { "\(StringLiteral($0))" }
        return code(list: literals, at: indentation, used: used)
    }

    func code(list elements: [Code], at indentation: Int, used: Int) -> Code {
        let line: Code = "[\(Code.joined(elements, separator: ", "))]"
        if line.text.count + used <= 120 || elements.count < 2 { return line }
        let margin = TypeText(own: "\n" + String(repeating: " ", count: indentation))
        return "[\(Code.joined(elements.map { "\(margin)    \($0)," }, separator: ""))\(margin)]"
    }

    /// The same contexts, each told whether another follows.
    func separated(_ contexts: [Context]) -> [Context] {
        contexts.enumerated().map { index, context in
            var context = context
            context.set("more", index + 1 < contexts.count)
            return context
        }
    }
}

extension PropertyModel {
    /// The stored property behind a computed one. At the beginning of a getter, `_read` and the like begin an accessor.
    var hiddenStorage: Identifier {
        let isAccessor = ["borrowing", "modify", "read"].contains(name)
        return Identifier("_" + name + (isAccessor ? "Value" : ""))
    }
}

extension Context {
    mutating func set(_ key: String, _ code: Code?) { set(key, code: code) }
}

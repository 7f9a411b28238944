// Structs for the template `object`.

import ClientModel

extension ModuleRenderer {
    func objectContext(_ type: TypeDeclaration, _ object: ObjectModel) -> Context {
        var context = declarationContext(.object, type)
        let isMutable = properties == .var || properties == .automatic && type.isSent
        let parts = object.properties.map { property(type, $0, of: object, isMutable: isMutable) }
        // Required members are read first: a read that throws costs the compiler the clean-up of everything before it.
        let isRequired = object.properties.map(\.isAlwaysThere)
        let optional = zip(parts, isRequired).filter { !$0.1 }.map(\.0)
        context.set("properties", parts.ended)
        context.set("members", (zip(parts, isRequired).filter(\.1).map(\.0) + optional).ended)
        context.set("written", written(object).map { parts[$0] }.ended)
        context.set("mutable", isMutable)
        context.set("box", object.box)
        context.set("showsBox", object.boxed != nil && object.maskedMembers.isEmpty)
        let hasDeprecated = object.properties.contains { $0.documentation.isDeprecated }
        context.set("isPart", hasDeprecated && isMultipart(type))
        context.set("parameters", parameters(object))
        context.set("hasParameters", !parts.isEmpty || object.rest != nil)
        let collects = !optional.isEmpty || object.rest != nil || object.isTuple
        context.set("collects", collects)
        context.set("wire", word: object.isTuple ? "list" : "object")
        context.set("coder", word: object.isTuple ? "List" : "Object")
        context.set("isTuple", object.isTuple)
        context.set("reads", !parts.isEmpty || object.rest != nil)
        context.set("rest", object.rest.map { rest($0, object, isMutable: isMutable) })
        context.set("hashable", hashable)
        let masked = object.maskedMembers
        context.set("masked", masked.isEmpty ? nil : Literal(masked))
        context.set("lifetimes", object.properties.compactMap(lifetime))
        context.set("pieces", object.properties.compactMap(pieces))
        context.set("defaults", object.properties.compactMap(fallback))
        context.set("current", object.currency.flatMap { current($0, object) })
        context.set("form", object.form.map(form))
        context.set("initializers", object.initializers.map { initializer($0, object) })
        context.set("validated", validationContext(type, object))
        context.set("meanings", meaningsContext(type))
        return context
    }

    // MARK: Members

    /// Members are written in the order in which they stand in the text, so that the writer has nothing to put in order.
    private func written(_ object: ObjectModel) -> [Int] {
        let names = object.properties.map { Array($0.wireName.utf8) }
        guard !object.isTuple else { return Array(names.indices) }
        return names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    }

    private func property(
        _ type: TypeDeclaration, _ property: PropertyModel, of object: ObjectModel, isMutable: Bool
    ) -> Context {
        var context = Context(.property)
        context.set("name", Identifier(property.name))
        context.set("label", label: Identifier(property.name))
        context.set("more", true)
        context.set("storage", property.storage)
        context.set("key", key(property, of: object))
        context.set("aliases", property.aliases.isEmpty ? nil : Literal(property.aliases))
        context.set("type", self.type(of: property))
        context.set("isOptional", property.presence != .required)
        context.set("doc", DocComment(property.documentation, source: nil))
        context.set("as", TypeText.wireFormat(of: property.type))
        context.set("isRequiredNullable", property.presence == .requiredNullable)
        context.set("isNullable", property.presence == .optionalNullable)
        context.set("mutable", isMutable)
        context.set("hidden", property.isHidden)
        context.set("deprecated", property.documentation.isDeprecated)
        context.set("boxed", property.isBoxed)
        context.set("readOnly", property.direction == .readOnly && type.isSent && !object.isTuple)
        context.set("isPart", property.documentation.isDeprecated && isMultipart(type))
        context.set("box", property.box)
        context.set("boxType", property.isBoxed ? boxType(of: property) : nil)
        context.set("required", property.isAlwaysThere)
        return context
    }

    private func type(of property: PropertyModel) -> TypeText {
        let type = TypeText(property.type, in: names)
        switch property.presence {
        case .required: return type
        case .optional, .requiredNullable: return type.optional()
        case .optionalNullable: return type.argument(of: "Nullable").optional()
        }
    }

    private func boxType(of property: PropertyModel) -> TypeText {
        let type = TypeText(property.type, in: names)
        switch property.presence {
        case .required: return type.argument(of: "Box")
        case .optional, .requiredNullable: return type.argument(of: "Box").optional()
        case .optionalNullable: return type.argument(of: "Nullable").argument(of: "Box").optional()
        }
    }

    /// What a member is read and written by: its name on the wire, or its position.
    private func key(_ property: PropertyModel, of object: ObjectModel) -> Literal {
        guard object.isTuple, let position = Int(property.wireName) else { return Literal(property.wireName) }
        return Literal(position)
    }

    private func rest(_ rest: RestModel, _ object: ObjectModel, isMutable: Bool) -> Context {
        var context = Context(.rest)
        context.set("name", Identifier(rest.name))
        context.set("label", label: Identifier(rest.name))
        context.set("type", type(of: rest, object))
        context.set("as", TypeText.wireFormat(of: rest.element))
        context.set("position", object.isTuple ? object.properties.count : nil)
        context.set("box", object.box)
        context.set("mutable", isMutable)
        context.set("known", Literal(object.properties.flatMap { [$0.wireName] + $0.aliases }))
        return context
    }

    private func type(of rest: RestModel, _ object: ObjectModel) -> TypeText {
        TypeText(object.isTuple ? .array(rest.element) : .dictionary(rest.element), in: names)
    }

    private func current(_ currency: CurrencyModel, _ object: ObjectModel) -> Context? {
        guard let good = Literal(currency.good, in: model) else { return nil }
        let since = object.properties[currency.since]
        var context = Context(.current)
        context.set("status", Identifier(object.properties[currency.status].name))
        context.set("good", good)
        context.set("since", Identifier(since.name))
        context.set("isOptional", since.presence != .required)
        context.set("isText", since.type.scalar?.swiftName == "DateTime")
        return context
    }

    /// An argument that is called as the value that it gets.
    private func argument(_ name: String) -> Context {
        var context = Context(.memberArgument)
        context.set("label", label: Identifier(name))
        context.set("name", Identifier(name))
        return context
    }

    private func parameter(_ name: String, _ type: TypeText, hasDefault: Bool, isRest: Bool) -> Context {
        var context = Context(.memberParameter)
        context.set("label", label: Identifier(name))
        context.set("name", Identifier(name))
        context.set("type", type)
        context.set("hasDefault", hasDefault)
        context.set("isRest", isRest)
        return context
    }

    /// An initialiser for a certain use. What has to be given goes first; the arguments are those of the general one.
    private func initializer(_ initializer: InitializerModel, _ object: ObjectModel) -> Context {
        let used = object.properties.indices.filter { !initializer.omitted.contains($0) }
        func isNeeded(_ index: Int) -> Bool {
            object.properties[index].isAlwaysThere || initializer.required.contains(index)
        }
        let parameters = (used.filter(isNeeded) + used.filter { !isNeeded($0) }).map { index in
            let property = object.properties[index]
            let type =
                initializer.required.contains(index) ? TypeText(property.type, in: names) : self.type(of: property)
            return parameter(property.name, type, hasDefault: !isNeeded(index), isRest: false)
        }
        let general = used.filter { object.properties[$0].isAlwaysThere }
        let arguments = (general + used.filter { !general.contains($0) }).map { argument(object.properties[$0].name) }
        var context = Context(.initializer)
        context.set("name", Identifier(initializer.name))
        context.set("doc", DocComment(text: initializer.documentation))
        context.set("parameters", parameters.separated)
        context.set("arguments", arguments.separated)
        return context
    }

    /// Of the initialiser: first what has to be given.
    private func parameters(_ object: ObjectModel) -> [Context] {
        var required: [Context] = []
        var optional: [Context] = []
        for property in object.properties {
            let hasDefault = !property.isAlwaysThere
            let context = parameter(property.name, type(of: property), hasDefault: hasDefault, isRest: false)
            if hasDefault { optional.append(context) } else { required.append(context) }
        }
        if let rest = object.rest {
            optional.append(parameter(rest.name, type(of: rest, object), hasDefault: true, isRest: true))
        }
        return (required + optional).separated
    }

    // MARK: Beside the members

    /// The value that holds where the member is absent, as a computed property beside it.
    private func fallback(_ property: PropertyModel) -> Context? {
        guard let name = property.fallbackName, let value = property.defaultValue,
            let literal = Literal(value, in: model)
        else { return nil }
        var context = Context(.fallback)
        context.set("name", Identifier(name))
        context.set("property", Identifier(property.name))
        context.set("type", TypeText(property.type, in: names))
        context.set("value", literal)
        return context
    }

    /// The parts of a member, as a computed property beside it.
    private func pieces(_ property: PropertyModel) -> Context? {
        guard let pieces = property.pieces else { return nil }
        var context = Context(.pieces)
        context.set("name", Identifier(pieces.name))
        context.set("property", Identifier(property.name))
        context.set("isNullable", property.presence == .optionalNullable)
        context.set("separator", Literal(pieces.separator))
        context.set("after", pieces.after.map { Literal($0) })
        return context
    }

    /// How long the member works, as a static property.
    private func lifetime(_ property: PropertyModel) -> Context? {
        guard let name = property.lifetimeName, let seconds = property.lifetimeSeconds else { return nil }
        var context = Context(.lifetime)
        context.set("name", Identifier(name))
        context.set("property", Identifier(property.name))
        context.set("seconds", seconds)
        return context
    }
}

extension PropertyModel {
    /// Whether the object has it in any case, be it `null`.
    fileprivate var isAlwaysThere: Bool { presence == .required || presence == .requiredNullable }

    /// Whether a computed property of the same struct stands before the stored one.
    var isHidden: Bool { !isInBox && (isBoxed || documentation.isDeprecated) }

    /// The stored property of the struct that refers to the object with all members.
    var box: Identifier? { isInBox ? .box : nil }

    /// The stored property. At the beginning of a getter, `_read` and the like begin an accessor.
    var storage: Identifier {
        guard isHidden else { return Identifier(name) }
        let isAccessor = ["borrowing", "modify", "read"].contains(name)
        return Identifier("_" + name + (isAccessor ? "Value" : ""))
    }
}

extension ObjectModel {
    /// The stored property that refers to the object with all members.
    var box: Identifier? { boxed == nil ? nil : .box }
}

extension Identifier {
    /// Schemas and members have no such names.
    fileprivate static let box = Identifier("_members")
}

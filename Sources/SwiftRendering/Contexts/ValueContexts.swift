// Enums, unions and aliases for their templates.

import ClientModel

extension ModuleRenderer {
    /// What all declarations have.
    func declarationContext(_ kind: ContextKind, _ type: TypeDeclaration) -> Context {
        var context = Context(kind)
        context.set("name", Identifier(type.name))
        context.set("access", word: access)
        var comment = DocComment(type.documentation, source: model.source)
        if let reason = type.stubReason {
            comment.separate()
            comment.append("Generated as any JSON value: \(reason).")
        }
        context.set("doc", comment)
        return context
    }

    func enumContext(_ type: TypeDeclaration, _ enumeration: EnumModel) -> Context {
        var context = declarationContext(.enumeration, type)
        context.set("raw", TypeText(enumeration.raw == .string ? "String" : "Int"))
        context.set("frozen", enumeration.isFrozen)
        context.set("large", enumeration.isLarge)
        context.set("validated", type.isValidated)
        context.set(
            "cases",
            enumeration.cases.map { value in
                var context = Context(.enumCase)
                context.set("name", Identifier(value.name))
                context.set("value", Literal(value.value, in: model))
                context.set("doc", DocComment(text: value.documentation))
                return context
            })
        return context
    }

    func unionContext(_ type: TypeDeclaration, _ union: UnionModel) -> Context {
        var context = declarationContext(.union, type)
        context.set("hashable", hashable)
        context.set("discriminator", union.discriminator.map { StringLiteral($0) })
        let variants = union.variants.map(variant)
        context.set("variants", variants)
        context.set("tagged", zip(variants, union.variants).filter { !$0.1.tags.isEmpty }.map(\.0))
        context.set("mayOverlap", union.mayOverlap)
        context.set("shared", union.shared.map { shared($0, of: union) })
        context.set("untagged", union.discriminator != nil && union.variants.contains(where: \.isGuessed))
        context.set("guessed", zip(variants, union.variants).filter(\.1.isGuessed).map(\.0))
        context.set("validated", validationContext(type, union))
        return context
    }

    private func shared(_ member: UnionModel.Shared, of union: UnionModel) -> Context {
        var context = Context(.sharedMember)
        context.set("doc", DocComment(text: member.documentation.text))
        context.set("name", Identifier(member.name))
        context.set("type", TypeText(member.type, in: names).optional())
        context.set("key", Literal(member.wireName))
        context.set("as", TypeText.wireFormat(of: member.type))
        context.set(
            "cases",
            union.variants.compactMap { variant -> Context? in
                guard let property = name(of: member, in: variant.type) else { return nil }
                var context = Context(.sharedCase)
                context.set("name", Identifier(variant.name))
                context.set("property", Identifier(property))
                return context
            })
        return context
    }

    /// What the type of a variant calls a member that all variants have.
    private func name(of member: UnionModel.Shared, in type: TypeReference) -> String? {
        guard case .named(let id) = type else { return nil }
        return switch model[id].shape {
        case .object(let object): object.properties.first { $0.wireName == member.wireName }?.name
        case .union(let union): union.shared.first { $0.wireName == member.wireName }?.name
        case .enumeration, .alias, .collection: nil
        }
    }

    private func variant(_ variant: UnionModel.Variant) -> Context {
        var context = Context(.variant)
        context.set("name", Identifier(variant.name))
        context.set("indirect", variant.isIndirect)
        context.set("type", TypeText(variant.type, in: names))
        context.set("as", TypeText.wireFormat(of: variant.type))
        context.set(
            "tags",
            variant.tags.map { tag in
                var context = Context(.tag)
                context.set("value", StringLiteral(tag))
                return context
            }.separated)
        context.set("form", form(of: variant))
        context.set("tag", variant.writesTag ? nil : variant.tags.first.map { StringLiteral($0) })
        return context
    }

    /// How the runtime recognises a variant by its form.
    private func form(of variant: UnionModel.Variant) -> Context {
        var context = Context(.form)
        let kind: StaticString =
            switch variant.form {
            case .array: "array"
            case .string: "string"
            case .integer: "integer"
            case .number: "number"
            case .bool: "boolean"
            case .any: "any"
            case .object: "object"
            }
        var form: ObjectForm?
        if case .object(let objects) = variant.form, !objects.isEmpty { form = objects }
        let isStated = form != nil && form == statedForm(of: variant.type)
        context.set("kind", word: kind)
        context.set("owner", isStated ? TypeText(variant.type, in: names) : nil)
        context.set("members", isStated ? nil : form.map(self.form))
        return context
    }

    /// What a type says itself of its objects.
    private func statedForm(of type: TypeReference) -> ObjectForm? {
        guard case .named(let id) = type, case .object(let object) = model[id].shape else { return nil }
        return object.form
    }

    /// What tells objects from others.
    func form(_ form: ObjectForm) -> Context {
        let constants = form.constants.compactMap { constant in
            Literal(constant.value, in: model).map { (constant.name, Literal([$0])) }
        }
        var context = Context(.objectForm)
        context.set("isOpen", form.isOpen)
        context.set("required", form.required.isEmpty ? nil : Literal(form.required))
        context.set("known", form.known.isEmpty ? nil : Literal(form.known))
        context.set("constants", constants.isEmpty ? nil : Literal(constants))
        return context
    }

    func collectionContext(_ type: TypeDeclaration, _ collection: TypeReference) -> Context {
        var context = declarationContext(.collection, type)
        let isMap = if case .dictionary = collection { true } else { false }
        context.set("isMap", isMap)
        context.set("element", TypeText(collection.element, in: names))
        context.set("type", TypeText(collection, in: names))
        context.set("hashable", hashable)
        context.set("validated", validationContext(type, collection))
        return context
    }

    func aliasContext(_ type: TypeDeclaration, _ use: TypeUse) -> Context {
        var context = declarationContext(.alias, type)
        let text = TypeText(use.type, in: names)
        context.set("type", use.isNullable ? text.optional() : text)
        context.set("isDistinct", type.isDistinct)
        context.set("protocol", word: type.isDistinct ? use.type.scalar?.idProtocol : nil)
        context.set("isCode", type.meanings != nil)
        context.set("meanings", meaningsContext(type))
        return context
    }
}

extension TypeReference {
    /// What a list or a map contains; of everything else, itself.
    var element: TypeReference {
        switch self {
        case .array(let element), .dictionary(let element), .nullable(let element): element
        case .scalar, .named: self
        }
    }
}

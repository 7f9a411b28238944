// Enums, unions and aliases for their templates.

import ClientModel

extension ModuleRenderer {
    /// What all declarations have.
    func declarationContext(_ type: TypeDeclaration) -> Context {
        var context = Context(reserving: 16)
        context.set("name", Identifier(type.name))
        context.set("access", word: access)
        var comment = DocComment(type.documentation, source: model.source)
        if let reason = type.stubReason {
            comment.separate()
            comment.append("Generated as any JSON value: \(reason).")
        }
        context.set("doc", comment, indentation: 0)
        return context
    }

    func enumContext(_ type: TypeDeclaration, _ model: EnumModel) -> Context {
        var context = declarationContext(type)
        context.set("raw", TypeText(own: model.raw == .string ? "String" : "Int"))
        context.set("frozen", model.isFrozen)
        context.set("validated", type.isValidated)
        context.set(
            "cases",
            model.cases.map { value in
                var context = Context()
                context.set("name", Identifier(value.name))
                let literal = code(value.value)
                context.set("value", literal)
                let name = Identifier(value.name).text.count
                context.set("long", "        case : self = .".count + name + (literal?.text.count ?? 0) > 120)
                var comment = DocComment()
                if let text = value.documentation { comment.append(text) }
                context.set("doc", comment, indentation: 4)
                return context
            })
        return context
    }

    func unionContext(_ type: TypeDeclaration, _ union: UnionModel) -> Context {
        var context = declarationContext(type)
        context.set("indirect", union.isIndirect)
        context.set("hashable", hashable)
        context.set("discriminator", union.discriminator.map { StringLiteral($0) })
        let variants = union.variants.map { variant($0, union) }
        context.set("variants", variants)
        context.set("tagged", zip(variants, union.variants).filter { !$0.1.tags.isEmpty }.map(\.0))
        context.set("untagged", union.discriminator != nil && union.variants.contains(where: \.isGuessed))
        context.set("guessed", zip(variants, union.variants).filter(\.1.isGuessed).map(\.0))
        context.set("validated", validationContext(type, union))
        return context
    }

    private func variant(_ variant: UnionModel.Variant, _ union: UnionModel) -> Context {
        var context = Context()
        context.set("name", Identifier(variant.name))
        context.set("type", TypeText(variant.type, in: names))
        context.set("as", TypeText.wireFormat(of: variant.type).map { TypeText(own: $0) })
        context.set("tags", Code.joined(variant.tags.map { "\(StringLiteral($0))" }, separator: ", "))
        context.set("candidate", candidate(variant.form, at: union.discriminator == nil ? 16 : 20))
        let missingTag = variant.writesTag ? nil : variant.tags.first
        context.set("tag", missingTag.map { StringLiteral($0) })
        context.set("discriminator", missingTag == nil ? nil : union.discriminator.map { StringLiteral($0) })
        return context
    }

    /// How the runtime recognises a variant by its form.
    private func candidate(_ form: UnionModel.Form, at indentation: Int) -> Code {
        switch form {
        case .array: return ".array"
        case .string: return ".string"
        case .integer: return ".integer"
        case .number: return ".number"
        case .bool: return ".boolean"
        case .any: return ".any"
        case .object(let required, let known, let constants):
            var arguments: [Code] = []
            if !required.isEmpty {
                arguments.append("required: \(code(list: required, at: indentation + 4, used: indentation + 16))")
            }
            if !known.isEmpty {
                arguments.append("known: \(code(list: known, at: indentation + 4, used: indentation + 13))")
            }
            if !constants.isEmpty {
                let pairs: [Code] = constants.compactMap { constant in
                    code(constant.value).map { "\(StringLiteral(constant.name)): [\($0)]" }
                }
                arguments.append("constants: \(code(list: pairs, at: indentation + 4, used: indentation + 17))")
            }
            guard !arguments.isEmpty else { return ".object" }
            let line: Code = ".object(\(Code.joined(arguments, separator: ", ")))"
            if line.text.count < 60 { return line }
            let margin = TypeText(own: "\n" + String(repeating: " ", count: indentation))
            let lines = arguments.enumerated().map { index, argument -> Code in
                "\(margin)    \(argument)\(index + 1 < arguments.count ? "," : "" as Code)"
            }
            return ".object(\(Code.joined(lines, separator: ""))\(margin))"
        }
    }

    func collectionContext(_ type: TypeDeclaration, _ collection: TypeReference) -> Context {
        var context = declarationContext(type)
        switch collection {
        case .dictionary(let element):
            context.set("isMap", true)
            context.set("element", TypeText(element, in: names))
        case .array(let element):
            context.set("isMap", false)
            context.set("element", TypeText(element, in: names))
        case .scalar, .named, .nullable: break
        }
        context.set("type", TypeText(collection, in: names))
        context.set("hashable", hashable)
        context.set("validated", validationContext(type, collection))
        return context
    }

    func aliasContext(_ type: TypeDeclaration, _ use: TypeUse) -> Context {
        var context = declarationContext(type)
        let text = TypeText(use.type, in: names)
        context.set("type", use.isNullable ? text.optional() : text)
        return context
    }
}

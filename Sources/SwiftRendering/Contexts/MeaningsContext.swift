// What values mean, for the template `meanings`.

import ClientModel

extension ModuleRenderer {
    func meaningsContext(_ type: TypeDeclaration) -> Context? {
        guard let meanings = type.meanings else { return nil }
        var properties: [PropertyModel] = []
        if case .object(let object) = type.shape { properties = object.properties }
        var isText = false
        if case .alias(let use) = type.shape {
            isText = use.type == .scalar(.string) || use.type == .scalar(.lenientID)
        }
        var context = Context(.meanings)
        context.set("isCode", properties.isEmpty)
        context.set("isText", isText)
        context.set("cases", meanings.cases.map { meaning($0, properties) })
        context.set(
            "facts", meanings.facts.indices.map { index in fact(index, of: meanings) })
        return context
    }

    private func meaning(_ value: MeaningsModel.Case, _ properties: [PropertyModel]) -> Context {
        var values: [LiteralModel] = []
        var alternatives: [[MeaningsModel.MemberTest]] = []
        switch value.condition {
        case .values(let literals): values = literals
        case .members(let tests): alternatives = tests
        }
        var context = Context(.meaning)
        context.set("doc", DocComment(text: value.documentation))
        context.set("name", Identifier(value.name))
        context.set(
            "values",
            values.map { value in
                var context = Context(.meaningValue)
                context.set("value", Literal(value, in: model))
                return context
            }.separated)
        context.set(
            "alternatives",
            alternatives.map { tests in
                var context = Context(.meaningAlternative)
                context.set("tests", tests.map { test($0, properties) }.separated)
                return context
            })
        return context
    }

    private func test(_ test: MeaningsModel.MemberTest, _ properties: [PropertyModel]) -> Context {
        let property = properties[test.property]
        var context = Context(.meaningTest)
        context.set("subject", CheckedValue.present(property).context)
        context.set("value", Literal(test.value, in: model))
        context.set("isSame", test.comparison == .same)
        context.set("isEqual", test.comparison == .equals)
        context.set("isPart", test.comparison == .contains)
        return context
    }

    /// A fact with the cases that say something about it, by what they say.
    private func fact(_ index: Int, of meanings: MeaningsModel) -> Context {
        let fact = meanings.facts[index]
        var groups: [(value: LiteralModel, cases: [String])] = []
        for meaning in meanings.cases {
            guard let value = meaning.facts[index], value != fact.otherwise else { continue }
            if let known = groups.firstIndex(where: { $0.value == value }) {
                groups[known].cases.append(meaning.name)
            } else {
                groups.append((value, [meaning.name]))
            }
        }
        let type = TypeText(fact.type, in: names)
        var context = Context(.fact)
        context.set("doc", DocComment(text: fact.documentation))
        context.set("name", Identifier(fact.name))
        context.set("type", fact.otherwise == nil ? type.optional() : type)
        context.set("isConstant", groups.isEmpty)
        context.set(
            "groups",
            groups.map { group in
                var context = Context(.factGroup)
                context.set("value", Literal(group.value, in: model))
                context.set(
                    "cases",
                    group.cases.map { name in
                        var context = Context(.factCase)
                        context.set("name", Identifier(name))
                        return context
                    }.separated)
                return context
            })
        context.set("otherwise", fact.otherwise.flatMap { Literal($0, in: model) })
        return context
    }
}

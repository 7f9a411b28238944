// `x-aliases`: which names are taken, what becomes of properties with these names, and what is found wrong.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct AliasTests {
    private func object(_ model: Modelling, _ name: String = "A") -> [PropertyModel] {
        guard case .object(let object) = model.declaration(name)?.shape else { return [] }
        return object.properties
    }

    private func schema(_ properties: String, required: String = "[]") throws -> Modelling {
        try Modelling.schemas("A: {type: object, required: \(required), properties: {\(properties)}}")
    }

    @Test func furtherNamesAreTaken() throws {
        let model = try schema("url: {type: string, x-aliases: [link, href]}")
        #expect(object(model).map(\.aliases) == [["link", "href"]])
        #expect(object(model)[0].documentation.facts == ["Also read from `link`, `href`."])
        #expect(model.rules == [])
    }

    @Test func aPropertyWithSuchANameIsTheSame() throws {
        let model = try schema(
            "link: {type: string}, url: {type: string, x-aliases: [link]}, n: {type: integer}", required: "[n]")
        #expect(object(model).map(\.wireName) == ["url", "n"])
        #expect(model.rules == [])
    }

    @Test func inAUnionAMemberMayHaveAnyOfItsNames() throws {
        let model = try Modelling.schemas(
            """
            A: {type: object, required: [url, n], properties: {url: {type: string, x-aliases: [link]}, n: {type: integer}}}
            B: {type: object, required: [id], properties: {id: {type: string}}}
            U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            """)
        guard case .union(let union) = model.declaration("U")?.shape else { return #expect(Bool(false)) }
        #expect(union.variants[0].form == .object(ObjectForm(required: ["n"], known: ["url", "link", "n"])))
    }

    @Test(arguments: [
        ("url: {type: string, x-aliases: link}", "`x-aliases` is a list of names"),
        ("url: {type: string, x-aliases: []}", "`x-aliases` is a list of names"),
        ("url: {type: string, x-aliases: [1]}", "`x-aliases` is a list of names"),
        ("url: {type: string, x-aliases: [url]}", "‘url’ is the name of the property itself"),
        ("url: {type: string, x-aliases: [link, link]}", "‘link’ is named twice"),
        (
            "url: {type: string, x-aliases: [link]}, href: {type: string, x-aliases: [link]}",
            "the name ‘link’ stands for a property already"
        ),
        (
            "url: {type: string, x-aliases: [link]}, link: {type: integer}",
            "the property ‘link’ has another type than ‘url’"
        ),
        (
            "url: {type: string, x-aliases: [need]}, need: {type: string}",
            "the property ‘need’ is required, so it is no other name of ‘url’"
        ),
        (
            "url: {type: string, x-aliases: [link]}, link: {type: string, x-aliases: [url]}",
            "‘url’ and ‘link’ both have further names"
        ),
    ])
    func whatCannotBeANameIsReported(_ properties: String, _ message: String) throws {
        let model = try schema(properties, required: "[need]")
        #expect(model.findings.filter { $0.rule == .unsupportedAliases }.map(\.message).first == message)
    }

    @Test func namesOfWhatIsNoPropertyAreReported() throws {
        let model = try Modelling.schemas("A: {type: string, x-aliases: [B]}")
        #expect(model.findings.map(\.message) == ["only properties of objects have further names"])
    }
}

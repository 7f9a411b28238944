// What types say of their objects, so that unions need not say it of each of their alternatives.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct ObjectFormTests {
    private func form(_ name: String, _ schemas: String) throws -> ObjectForm? {
        guard case .object(let object) = try Modelling.schemas(schemas).declaration(name)?.shape else { return nil }
        return object.form
    }

    private let objects = """
        A: {type: object, required: [a], properties: {a: {type: string}, c: {type: string}}}
        B: {type: object, required: [b], properties: {b: {type: string, enum: [one]}}}
        """

    @Test func alternativesStateWhatTheyLookLike() throws {
        let schemas = objects + "\nU: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"
        #expect(try form("A", schemas) == ObjectForm(required: ["a"], known: ["a", "c"]))
        let second = try #require(try form("B", schemas))
        #expect(second.known == ["b"])
        #expect(second.constants.map(\.name) == ["b"])
        #expect(second.constants.map(\.value) == [.string("one")])
    }

    @Test(arguments: [
        // Nothing asks.
        "U: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}",
        // The kind of the value tells.
        "U: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}",
        // A member tells.
        """
        U:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: c, mapping: {x: '#/components/schemas/A', y: '#/components/schemas/B'}}
        """,
    ])
    func otherTypesStateNothing(_ other: String) throws {
        #expect(try form("A", objects + "\n" + other) == nil)
    }

    @Test func anObjectBesideAnythingStatesIt() throws {
        #expect(try form("A", objects + "\nU: {oneOf: [{$ref: '#/components/schemas/A'}, {}]}") != nil)
    }

    @Test func theOnlyObjectIsAskedForItsConstants() throws {
        #expect(try form("B", objects + "\nU: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}") != nil)
    }
}

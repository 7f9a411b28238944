// A client that checks no limits is made of the model with all limits: its text is the same as that of its own model.

import ClientModel
import GeneratorSupport
import SwiftRendering
import Testing

@Suite struct LimitedModelTests {
    @Test(arguments: [BaseDescription.text, ExtendedDescription.text, limits])
    func theTextIsThatOfTheModelWithoutLimits(description: String) throws {
        let modelling = try Modelling(description)
        let (limited, model) = modelling.models
        let texts = try [modelling.model, model].map {
            try ModuleRenderer($0, options: RenderOptions(access: .public, hashable: true), templates: .embedded())
                .render()
                .map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        #expect(texts[0] == texts[1])
        #expect(limited.checksLimits)
        #expect(!model.checksLimits)
    }

    private static let limits = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths: {}
        components:
          schemas:
            A: {type: object, maxProperties: 3, additionalProperties: {type: string, maxLength: 3}, \
        properties: {a: {type: string, minLength: 1}, b: {type: array, maxItems: 2, items: {type: integer, minimum: 0}}, \
        u: {oneOf: [{type: string, maxLength: 3}, {type: array, items: {type: string}, maxItems: 1}]}}}
            Tree: {type: array, maxItems: 3, items: {$ref: '#/components/schemas/Tree'}}
        """
}

// Values that expire: their lifetime is a static property beside them.

import GeneratorSupport
import Testing

@Suite struct LifetimeTests {
    private func code(_ property: String, more: String = "", rules: [String] = []) throws -> String {
        let model = try Modelling.schemas(
            "Payment: {type: object, required: [link], properties: {link: {\(property)}\(more)}}")
        #expect(model.rules == rules)
        return String(decoding: try model.render().flatMap(\.bytes), as: UTF8.self)
    }

    @Test func lifetimesAreStaticProperties() throws {
        let code = try code("type: string, format: uri, description: Where to pay., x-expires-after: 60")
        #expect(
            code.contains(
                """
                    /// Where to pay.
                    ///
                    /// Expires 60 seconds after it was handed out.
                """))
        #expect(
            code.contains(
                """
                    /// How long `link` works, counted from the request that handed it out.
                    public static var linkLifetime: Duration { .seconds(60) }
                """))
    }

    @Test(arguments: ["60.5", "0", "-1", "soon", "[60]"])
    func onlyPositiveWholeSecondsAreLifetimes(_ value: String) throws {
        let code = try code("type: string, x-expires-after: \(value)", rules: ["extension-value"])
        #expect(!code.contains("linkLifetime"))
        #expect(!code.contains("Expires"))
    }

    @Test func theLifetimeGivesWayToAMemberOfThatName() throws {
        let code = try code("type: string, x-expires-after: 60", more: ", linkLifetime: {type: integer}")
        #expect(code.contains("public let linkLifetime: Int?"))
        #expect(code.contains("public static var linkLifetimeValue: Duration { .seconds(60) }"))
    }
}

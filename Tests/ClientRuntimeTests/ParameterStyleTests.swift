// The table of parameter styles in the OpenAPI Specification 3.1, and what it leaves to be decided.
import ClientRuntime
import Foundation
import Testing

@Suite struct ParameterStyleTests {
    struct Colours: Encodable, Sendable {
        var red = 100
        var green = 200
        var blue = 150

        enum CodingKeys: String, CodingKey {
            case red = "R"
            case green = "G"
            case blue = "B"
        }
    }

    static func query<T: Encodable>(
        _ value: T?, _ style: ParameterStyle, explode: Bool, allowReserved: Bool = false
    ) -> String? {
        var builder = RequestBuilder(APIOperation(id: "x", method: .get, path: "/"))
        builder.query("color", value, style: style, explode: explode, allowReserved: allowReserved)
        return APIRequest<SampleAPI, Void>(builder, .void).query
    }

    static func path<T: Encodable>(_ value: T, _ style: ParameterStyle, explode: Bool) -> String? {
        var builder = RequestBuilder(APIOperation(id: "x", method: .get, path: "/{color}"))
        builder.path("color", value, style: style, explode: explode)
        let request = APIRequest<SampleAPI, Void>(builder, .void)
        return request.problem == nil ? String(request.path.dropFirst()) : nil
    }

    static func header<T: Encodable>(_ value: T?, explode: Bool) -> String? {
        var builder = RequestBuilder(APIOperation(id: "x", method: .get, path: "/"))
        builder.header("color", value, explode: explode)
        return APIRequest<SampleAPI, Void>(builder, .void).headers["Color"]
    }

    let list = ["blue", "black", "brown"]

    @Test func matrix() {
        #expect(Self.path("blue", .matrix, explode: false) == ";color=blue")
        #expect(Self.path(list, .matrix, explode: false) == ";color=blue,black,brown")
        #expect(Self.path(Colours(), .matrix, explode: false) == ";color=R,100,G,200,B,150")
        #expect(Self.path("blue", .matrix, explode: true) == ";color=blue")
        #expect(Self.path(list, .matrix, explode: true) == ";color=blue;color=black;color=brown")
        #expect(Self.path(Colours(), .matrix, explode: true) == ";R=100;G=200;B=150")
    }

    @Test func label() {
        #expect(Self.path("blue", .label, explode: false) == ".blue")
        #expect(Self.path(list, .label, explode: false) == ".blue,black,brown")
        #expect(Self.path(Colours(), .label, explode: false) == ".R,100,G,200,B,150")
        #expect(Self.path(list, .label, explode: true) == ".blue.black.brown")
        #expect(Self.path(Colours(), .label, explode: true) == ".R=100.G=200.B=150")
    }

    @Test func simple() {
        #expect(Self.path("blue", .simple, explode: false) == "blue")
        #expect(Self.path(list, .simple, explode: false) == "blue,black,brown")
        #expect(Self.path(list, .simple, explode: true) == "blue,black,brown")
        #expect(Self.path(Colours(), .simple, explode: false) == "R,100,G,200,B,150")
        #expect(Self.path(Colours(), .simple, explode: true) == "R=100,G=200,B=150")
        #expect(Self.header(list, explode: false) == "blue,black,brown")
        #expect(Self.header(Colours(), explode: true) == "R=100,G=200,B=150")
    }

    @Test func form() {
        #expect(Self.query("", .form, explode: false) == "color=")
        #expect(Self.query("blue", .form, explode: false) == "color=blue")
        #expect(Self.query(list, .form, explode: false) == "color=blue,black,brown")
        #expect(Self.query(Colours(), .form, explode: false) == "color=R,100,G,200,B,150")
        #expect(Self.query(list, .form, explode: true) == "color=blue&color=black&color=brown")
        #expect(Self.query(Colours(), .form, explode: true) == "R=100&G=200&B=150")
    }

    @Test func delimited() {
        #expect(Self.query(list, .spaceDelimited, explode: false) == "color=blue%20black%20brown")
        #expect(Self.query(Colours(), .spaceDelimited, explode: false) == "color=R%20100%20G%20200%20B%20150")
        #expect(Self.query(list, .pipeDelimited, explode: false) == "color=blue%7Cblack%7Cbrown")
        #expect(Self.query(Colours(), .pipeDelimited, explode: false) == "color=R%7C100%7CG%7C200%7CB%7C150")
    }

    struct Filter: Encodable, Sendable {
        var name = "a b"
        var range = ["min": 1, "max": 2]
        var ids = [1, 2]
        var absent: String?
    }

    @Test func deepObject() {
        #expect(
            Self.query(Colours(), .deepObject, explode: true) == "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")
        #expect(
            Self.query(Filter(), .deepObject, explode: true)
                == "color%5Bname%5D=a%20b&color%5Brange%5D%5Bmax%5D=2&color%5Brange%5D%5Bmin%5D=1&color%5Bids%5D=1&color%5Bids%5D=2"
        )
    }

    @Test func missingAndEmptyValuesSendNothing() {
        #expect(Self.query(String?.none, .form, explode: true) == nil)
        #expect(Self.query([String](), .form, explode: true) == nil)
        #expect(Self.query([String](), .form, explode: false) == nil)
        #expect(Self.header(String?.none, explode: false) == nil)
    }

    @Test func dictionariesAreSorted() {
        #expect(Self.query(["c": 3, "a": 1, "b": 2], .form, explode: true) == "a=1&b=2&c=3")
    }

    @Test func everythingButUnreservedCharactersIsEncoded() {
        #expect(
            Self.query("a-Z0._~ &=?/#[]+%é€", .form, explode: true)
                == "color=a-Z0._~%20%26%3D%3F%2F%23%5B%5D%2B%25%C3%A9%E2%82%AC")
        #expect(Self.query(["a,b", "c"], .form, explode: false) == "color=a%2Cb,c")
        #expect(Self.path("a/b?c#d", .simple, explode: false) == "a%2Fb%3Fc%23d")
    }

    @Test func allowReservedKeepsWhatCannotChangeTheQuery() {
        #expect(
            Self.query(":/?@!$'()*,;= &#+[]%", .form, explode: true, allowReserved: true)
                == "color=:/?@!$'()*,;=%20%26%23%2B%5B%5D%25")
    }

    @Test func primitivesHaveOneText() throws {
        #expect(Self.query(true, .form, explode: true) == "color=true")
        #expect(Self.query(Decimal(string: "1e-8"), .form, explode: true) == "color=0.00000001")
        #expect(Self.query(0.1, .form, explode: true) == "color=0.1")
        #expect(Self.query(UInt64.max, .form, explode: true) == "color=18446744073709551615")
        #expect(Self.query(LenientID(7), .form, explode: true) == "color=7")
        #expect(Self.query(CalendarDate("2024-01-31"), .form, explode: true) == "color=2024-01-31")
        #expect(
            Self.query(DateTime("2024-01-31T00:00:00+01:00"), .form, explode: true)
                == "color=2024-01-31T00%3A00%3A00%2B01%3A00")
        #expect(Self.query(URL(string: "https://a.b/c"), .form, explode: true) == "color=https%3A%2F%2Fa.b%2Fc")
        let uuid = try #require(UUID(uuidString: "3F2504E0-4F89-41D3-9A0C-0305E82C3301"))
        #expect(Self.path(uuid, .simple, explode: false) == "3f2504e0-4f89-41d3-9a0c-0305e82c3301")
        #expect(Self.query(EnumAndUnionTests.Colour.unrecognized("mauve"), .form, explode: true) == "color=mauve")
    }

    @Test(arguments: ["", ".", "..", "%2e%2E", "%2E"])
    func pathValuesThatMoveThePathAreRefused(_ value: String) {
        #expect(Self.path(value, .simple, explode: false) == nil)
    }

    @Test(arguments: ["...", "a..", "..a", " ", "/.."])
    func otherPathValuesAreEncoded(_ value: String) {
        #expect(Self.path(value, .simple, explode: false) != nil)
    }

    @Test func emptyListsCannotStandInAPath() {
        #expect(Self.path([String](), .simple, explode: false) == nil)
        #expect(Self.path([String](), .label, explode: false) == nil)
    }
}

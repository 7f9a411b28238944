// Requests as values: parameters, bodies, and what is refused before anything is sent.
import ClientRuntime
import Foundation
import Testing

@Suite struct RequestTests {
    func request(_ path: String = "/", _ build: (inout RequestBuilder) -> Void) -> APIRequest<SampleAPI, Void> {
        var builder = RequestBuilder(APIOperation(id: "x", method: .post, path: path))
        build(&builder)
        return APIRequest(builder, .void)
    }

    @Test func operationsAreReadable() {
        let request = APIRequest<SampleAPI, Account>.getAccount(id: "a/b", expand: ["x", "y"])
        #expect(request.operation.id == "getAccount")
        #expect(request.operation.path == "/accounts/{id}")
        #expect(request.operation.tags == ["Accounts"])
        #expect(request.operation.security == [["key", "token"]])
        #expect(request.operation.idempotent)
        #expect(request.path == "/accounts/a%2Fb")
        #expect(request.query == "expand=x&expand=y")
        #expect(request.headers["accept"] == "application/json")
        #expect(!APIOperation(id: "x", method: .post, path: "/").idempotent)
    }

    @Test func pathsWithSeveralPlaceholders() {
        let made = request("/a/{x}-{y}/{x}") {
            $0.path("x", 1)
            $0.path("y", "é")
        }
        #expect(made.path == "/a/1-%C3%A9/1")
        #expect(made.problem == nil)
    }

    @Test func aMissingPathValueIsAProblem() {
        #expect(request("/a/{x}") { _ in }.problem == "the path parameter 'x' has no value")
    }

    @Test func segmentsThatBecomeDotsAreRefused() {
        let made = request("/a/.{x}") { $0.path("x", "a", style: .simple) }
        #expect(made.problem == nil)
        let dots = request("/a/{x}{y}") {
            $0.path("x", ".a")
            $0.path("y", "")
        }
        #expect(dots.problem != nil)
    }

    @Test(arguments: ["a\r\nEvil: 1", "a\nb", "a\rb", "a\0b", "\u{7F}"])
    func headerValuesCannotBreakOut(_ value: String) {
        let made = request { $0.header("X-Name", value) }
        #expect(made.problem == "the value of header 'X-Name' has a control character")
        #expect(made.headers["X-Name"] == nil)
        var changed = request { _ in }
        changed.headers["X-Name"] = value
        #expect(changed.problem != nil)
    }

    @Test(arguments: ["", "a b", "a:b", "a\r\nb", "é"])
    func headerNamesAreTokens(_ name: String) {
        var headers = HTTPHeaders()
        headers[name] = "x"
        #expect(headers.problem != nil)
        #expect(headers.isEmpty)
    }

    @Test func headersIgnoreCaseAndKeepOrder() {
        var headers: HTTPHeaders = ["B": "1", "a": "2"]
        headers.add("b", "3")
        #expect(headers["b"] == "1, 3")
        #expect(headers.values(for: "B") == ["1", "3"])
        #expect(headers.map(\.name) == ["B", "a", "b"])
        headers["A"] = nil
        #expect(headers["a"] == nil)
    }

    @Test func cookiesAreOneHeader() {
        let made = request {
            $0.cookie("session", "a;b")
            $0.cookie("ids", [1, 2])
            $0.cookie("list", [1, 2], explode: false)
            $0.cookie("none", String?.none)
        }
        #expect(made.headers["Cookie"] == "session=a%3Bb; ids=1; ids=2; list=1,2")
    }

    @Test func wireFormatsAndJSONInParameters() {
        let made = request("/{when}/{filter}") {
            $0.path("when", Date(timeIntervalSince1970: 5), as: UnixSeconds.self)
            $0.pathJSON("filter", ["a": 1])
            $0.query("from", Date(timeIntervalSince1970: 1_700_000_000), as: UnixSeconds.self)
            $0.query("to", Date?.none, as: UnixSeconds.self)
            $0.query("dates", [Date(timeIntervalSince1970: 1)], as: ListOf<UnixSeconds>.self)
            $0.queryJSON("filter", ["a": ["b/c"]])
            $0.headerJSON("X-Filter", [1, 2])
        }
        #expect(made.path == "/5/%7B%22a%22%3A1%7D")
        #expect(made.query == "from=1700000000&dates=1&filter=%7B%22a%22%3A%5B%22b%2Fc%22%5D%7D")
        #expect(made.headers["X-Filter"] == "[1,2]")
    }

    @Test func valuesThatCannotBeEncodedAreAProblem() {
        #expect(request { $0.query("q", Double.nan) }.problem == "the query parameter 'q' cannot be encoded")
        #expect(request { $0.json([Double.infinity]) }.problem == "the body cannot be encoded")
    }

    @Test func jsonBodiesAreDeterministic() throws {
        let made = request { $0.json(["b": "x/y", "a": "1"]) }
        #expect(made.body?.data == Data(#"{"a":"1","b":"x/y"}"#.utf8))
        #expect(made.body?.contentType == "application/json")
        #expect(request { $0.json(Optional<[String]>.none) }.body == nil)
    }

    struct Form: Encodable, Sendable {
        var grant = "a b&c"
        var ids = [1, 2]
        var object = ["k": "v"]
        var absent: String?
    }

    @Test func formsFollowTheirEncoding() {
        func text(_ encoding: [String: FormEncoding]) -> String? {
            request { $0.form(Form(), encoding: encoding) }.body.map { String(decoding: $0.data, as: UTF8.self) }
        }
        #expect(text([:]) == "grant=a%20b%26c&ids=1&ids=2&object=%7B%22k%22%3A%22v%22%7D")
        #expect(
            text(["ids": .init(style: .pipeDelimited, explode: false), "object": .init(style: .deepObject)])
                == "grant=a%20b%26c&ids=1%7C2&object%5Bk%5D=v")
        #expect(text(["ids": .json]) == "grant=a%20b%26c&ids=%5B1%2C2%5D&object=%7B%22k%22%3A%22v%22%7D")
    }

    @Test func multipartFormsHaveTheirParts() throws {
        var form = MultipartForm(boundary: "b")
        form.add("name", "Ann")
        form.add("none", String?.none)
        form.add("ids", [1, 2])
        form.addJSON("data", ["a": 1])
        form.addFile(
            "file", FilePart(Data([0, 255]), filename: "a\"\u{301}\r\n.pdf"), contentType: "application/pdf")
        let body = try #require(request { $0.multipart(form) }.body)
        let text = """
            --b\r
            Content-Disposition: form-data; name="name"\r
            \r
            Ann\r
            --b\r
            Content-Disposition: form-data; name="ids"\r
            \r
            1\r
            --b\r
            Content-Disposition: form-data; name="ids"\r
            \r
            2\r
            --b\r
            Content-Disposition: form-data; name="data"\r
            Content-Type: application/json\r
            \r
            {"a":1}\r
            --b\r
            Content-Disposition: form-data; name="file"; filename="a%22\u{301}%0D%0A.pdf"\r
            Content-Type: application/pdf\r
            \r

            """
        #expect(body.contentType == "multipart/form-data; boundary=b")
        #expect(body.data == Data(text.utf8) + Data([0, 255]) + Data("\r\n--b--\r\n".utf8))
    }

    /// Parameters of the media type stay; a boundary that is no token is quoted, one that cannot be is replaced.
    @Test(arguments: [
        ("multipart/mixed; boundary=b", "multipart/mixed; boundary=b"),
        ("multipart/mixed; boundary=\"odd one\"", "multipart/mixed; boundary=\"odd one\""),
        ("multipart/mixed;boundary=\"a;b\"; start=x", "multipart/mixed; start=x; boundary="),
        (
            "multipart/related; type=\"a/b; c=d\"; Boundary=a:b",
            "multipart/related; type=\"a/b; c=d\"; boundary=\"a:b\""
        ),
    ])
    func mediaTypesOfPartsKeepTheirParameters(_ contentType: String, _ expected: String) throws {
        var form = MultipartForm(contentType: contentType)
        form.add("a", "1")
        let body = try #require(request { $0.multipart(form) }.body)
        #expect(body.contentType.hasPrefix(expected))
        let boundary = try #require(body.contentType.components(separatedBy: "boundary=").last)
        #expect(body.data.starts(with: Data("--\(boundary.trimmingCharacters(in: ["\""]))\r\n".utf8)))
    }

    @Test func aPartWithTheBoundaryInItIsRefused() {
        var form = MultipartForm(contentType: "multipart/mixed; boundary=between")
        form.add("a", "between")
        #expect(form.problem == nil)
        form.add("b", "x\r\n--between--")
        #expect(
            request { $0.multipart(form) }.problem
                == "the boundary ‘between’ of the media type stands in a part, which would end there")
    }

    @Test func partsHaveTheHeadersThatAreGivenForThem() throws {
        var form = MultipartForm(boundary: "b")
        form.addHeader("X-Kind", "remark", of: "note")
        form.addHeader("X-Tags", ["a", "b"], of: "note")
        form.addHeader("X-None", Int?.none, of: "note")
        form.addHeader("X-At", Date(timeIntervalSince1970: 5), as: UnixSeconds.self, of: "data")
        form.add("note", "n", headers: ["X-Kind": "usual"])
        form.addJSON("data", [1])
        let text = String(decoding: try #require(request { $0.multipart(form) }.body).data, as: UTF8.self)
        #expect(text.contains("name=\"note\"\r\nX-Kind: remark\r\nX-Tags: a,b\r\n\r\nn"))
        #expect(text.contains("Content-Type: application/json\r\nX-At: 5\r\n\r\n[1]"))
        form.addHeader("X-Tags", ["a,b"], of: "note")
        #expect(form.problem?.contains("stands between the elements") == true)
    }

    @Test func textAndBytesAreSentAsTheyAre() {
        let text = request { $0.text("é") }.body
        #expect(text?.data == Data("é".utf8))
        #expect(text?.contentType == "text/plain; charset=utf-8")
        let bytes = request { $0.data(Data([0, 255]), contentType: "image/png") }
        #expect(bytes.body?.data == Data([0, 255]))
        #expect(bytes.curl.contains("<2 bytes>"))
        #expect(request { $0.text(nil) }.body == nil)
        #expect(request { $0.json(Date(timeIntervalSince1970: 5), as: UnixSeconds.self) }.body?.data == Data("5".utf8))
    }

    @Test func maskedFormsAreMaskedInCurl() {
        let made = request { $0.form(Login()) }
        #expect(made.body.map { String(decoding: $0.data, as: UTF8.self) } == "user=it%27s&password=hunter2")
        #expect(made.curl(showing: .values).contains("user=it'\\''s&password=•••"))
        #expect(made.curl.contains("user=•••&password=•••"))
    }

    @Test func partsCannotSmuggleHeaders() {
        var form = MultipartForm()
        form.addFile("file", FilePart(Data()), contentType: "a/b\r\nEvil: 1")
        #expect(request { $0.multipart(form) }.problem != nil)
    }

    struct Login: MaskedDescription, Codable, Sendable {
        static let maskedMembers = ["password"]
        var user = "it's"
        var password = "hunter2"
    }

    @Test func curlShowsNoSecrets() {
        let made = request("/users/{ssn}") {
            $0.path("ssn", "hunter2", sensitive: true)
            $0.query("token", "hunter2", sensitive: true)
            $0.query("page", 2)
            $0.header("X-Plain", "p")
            $0.header("X-Hidden", "hunter2", sensitive: true)
            $0.header("X-Api-Key", "hunter2")
            $0.cookie("c", "hunter2", sensitive: true)
            $0.json(Login())
        }
        #expect(
            made.curl(showing: .values) == #"""
                curl --request POST '$SERVER/users/•••?token=•••&page=2' \
                  --header 'X-Plain: p' \
                  --header 'X-Hidden: •••' \
                  --header 'X-Api-Key: •••' \
                  --header 'Cookie: c=•••' \
                  --header 'Content-Type: application/json' \
                  --data-raw '{"user":"it'\''s","password":"•••"}'
                """#)
        #expect(
            made.curl == #"""
                curl --request POST '$SERVER/users/{ssn}?token=•••&page=•••' \
                  --header 'X-Plain: •••' \
                  --header 'X-Hidden: •••' \
                  --header 'X-Api-Key: •••' \
                  --header 'Cookie: •••' \
                  --header 'Content-Type: application/json' \
                  --data-raw '{"user":"•••","password":"•••"}'
                """#)
        #expect(made.description(showing: .values) == "x: POST /users/•••?token=•••&page=2")
        #expect("\(made)" == "x: POST /users/{ssn}?token=•••&page=•••")
        var dumped = ""
        dump(made, to: &dumped)
        #expect(!"\(made) \(String(reflecting: made)) \(dumped)".contains("hunter2"))
    }
}

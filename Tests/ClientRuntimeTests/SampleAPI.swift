// A small API in the shape of generated code, which the tests of sending use.
import ClientRuntime
import Foundation

enum SampleAPI: APIDefinition {
    typealias ErrorBody = SampleErrorBody
    static let title = "Sample"
}

enum SampleErrorBody: APIErrorBody, Equatable {
    case problem(Problem)
    case text(String)
    case undocumented(RawBody)
}

struct Problem: Codable, Sendable, Equatable {
    let code: Int
    let message: String

    init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        code = try object.required("code")
        message = try object.required("message")
    }

    init(code: Int, message: String) {
        self.code = code
        self.message = message
    }
}

struct Account: Codable, Sendable, Equatable {
    var id: LenientID
    var balance: Decimal?
    var createdDate: Date?
    var note: Nullable<String>?
    var nickname: String?
    var limit: Int
    var tags: [String]?

    init(
        id: LenientID, balance: Decimal? = nil, createdDate: Date? = nil, note: Nullable<String>? = nil,
        nickname: String? = nil, limit: Int = 25, tags: [String]? = nil
    ) {
        self.id = id
        self.balance = balance
        self.createdDate = createdDate
        self.note = note
        self.nickname = nickname
        self.limit = limit
        self.tags = tags
    }

    init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        id = try object.required("id")
        balance = object.optional("balance")
        createdDate = object.optional("createdDate", as: UnixSeconds.self)
        note = object.nullable("note")
        nickname = try object.requiredNullable("nickname")
        limit = object.optional("limit", default: 25)
        tags = object.optional("tags")
        try object.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(id, "id")
        object.write(balance, "balance")
        object.write(createdDate, "createdDate", as: UnixSeconds.self)
        object.write(note, "note")
        object.writeNull(nickname, "nickname")
        object.write(limit, "limit")
        object.write(tags, "tags")
        try object.finish()
    }
}

struct AccountPage: Codable, Sendable {
    var accounts: [Account]?
    var moreAvailable: Bool?
    var cursor: String?
}

extension APIRequest where API == SampleAPI, Output == Account {
    static func getAccount(id: String, expand: [String]? = nil) -> Self {
        var request = RequestBuilder(
            APIOperation(
                id: "getAccount", method: .get, path: "/accounts/{id}", tags: ["Accounts"],
                security: [["key", "token"]]))
        request.path("id", id)
        request.query("expand", expand)
        request.accept("application/json")
        return Self(
            request, .json,
            errors: [
                .json(404, SampleErrorBody.problem), .text(.range(4), SampleErrorBody.text),
                .json(.default, SampleErrorBody.problem),
            ])
    }
}

extension APIRequest where API == SampleAPI, Output == Void {
    static func ping(method: HTTPMethod = .post, path: String = "/ping") -> Self {
        Self(RequestBuilder(APIOperation(id: "ping", method: method, path: path)), .void)
    }
}

extension APIRequest where API == SampleAPI, Output == Data {
    static func report() -> Self {
        Self(RequestBuilder(APIOperation(id: "report", method: .get, path: "/report")), .data("application/pdf"))
    }
}

extension APIRequest where API == SampleAPI, Output == AccountPage {
    static func listAccounts(start: Int? = nil, limit: Int? = nil, cursor: String? = nil) -> Self {
        var request = RequestBuilder(APIOperation(id: "listAccounts", method: .get, path: "/accounts"))
        request.query("start", start)
        request.query("limit", limit)
        request.query("cursor", cursor)
        return Self(request, .json)
    }
}

/// A transport that answers with a closure and counts.
actor ScriptedTransport: Transport {
    private(set) var requests: [HTTPRequest] = []
    private let answer: @Sendable (HTTPRequest, Int) async throws -> HTTPResponse

    init(_ answer: @escaping @Sendable (HTTPRequest, Int) async throws -> HTTPResponse) { self.answer = answer }

    func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        requests.append(request)
        return try await answer(request, requests.count)
    }
}

extension HTTPResponse {
    static func json(_ text: String, status: Int = 200) -> HTTPResponse {
        HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: Data(text.utf8))
    }
}

func decode<T: Decodable>(_ text: String, as type: T.Type = T.self) throws(DecodingFailure) -> T {
    try JSONCoding.decode(type, from: Data(text.utf8))
}

func encode<T: Encodable>(_ value: T) throws -> String {
    String(decoding: try JSONCoding.encode(value), as: UTF8.self)
}

/// The failure that reading the text gives.
func failure<T: Decodable>(_ text: String, as type: T.Type) -> DecodingFailure? {
    do {
        _ = try decode(text, as: type)
        return nil
    } catch {
        return error
    }
}

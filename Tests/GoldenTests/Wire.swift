// A transport that remembers what it is given.

import ClientRuntime
import Foundation

/// Answers each request in the same way, and remembers it.
actor Wire: Transport {
    private let answer: HTTPResponse
    private(set) var requests: [HTTPRequest] = []

    init(_ status: Int = 204, _ type: String = "application/json", _ body: String = "") {
        answer = HTTPResponse(status: status, headers: ["Content-Type": type], body: Data(body.utf8))
    }

    func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        requests.append(request)
        return answer
    }

    var body: String { String(decoding: requests.last?.body ?? Data(), as: UTF8.self) }
    var url: String { requests.last?.url.absoluteString ?? "" }
}

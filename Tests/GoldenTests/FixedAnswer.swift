// A transport that has one answer for every request.

import ClientRuntime
import Foundation

struct FixedAnswer: Transport {
    let answer: HTTPResponse

    func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse { answer }
}

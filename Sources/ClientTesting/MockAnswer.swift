// What one operation of a mock answers instead of its example.

public import ClientRuntime
import Foundation

/// The answer of a mock to one operation, named by any request of it: the arguments do not count.
public struct MockAnswer<API: APIDefinition>: Sendable {
    let operationID: String
    /// The header of the request, which tells the calls of one operation apart.
    let accept: String?
    let response: @Sendable () throws -> HTTPResponse

    private init<Output>(_ request: APIRequest<API, Output>, response: @escaping @Sendable () throws -> HTTPResponse) {
        operationID = request.operation.id
        accept = request.headers["Accept"]
        self.response = response
    }

    /// A value, written as the server would write it.
    public static func answer<Output: Encodable & Sendable>(
        _ request: APIRequest<API, Output>, with value: Output, status: Int = 200
    ) -> MockAnswer {
        MockAnswer(request) {
            HTTPResponse(
                status: status, headers: ["Content-Type": "application/json"], body: try JSONCoding.encode(value))
        }
    }

    /// Any answer: an error of the service, headers, a body that is not as documented.
    public static func respond<Output>(
        _ request: APIRequest<API, Output>, with response: HTTPResponse
    ) -> MockAnswer {
        MockAnswer(request) { response }
    }

    /// No answer.
    public static func fail<Output>(_ request: APIRequest<API, Output>, with error: TransportError) -> MockAnswer {
        MockAnswer(request) { throw error }
    }
}

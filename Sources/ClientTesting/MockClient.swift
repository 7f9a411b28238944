// A client without a server: it answers every call with the examples of the description.

public import ClientRuntime
import Foundation

extension ExampleProviding {
    /// A client that answers every call from the description's own examples, always the same and at once: for previews
    /// and tests. It needs no credentials and reaches no network.
    ///
    /// ```swift
    /// let bank = OpenBankingAU.mock(
    ///     .answer(.getCustomer(customerID: "any"), with: Customer(id: "7", username: "bob")),
    ///     .fail(.refreshCustomerAccounts(customerID: "any"), with: .timedOut))
    /// ```
    /// - Parameters:
    ///   - answers: what some operations answer instead, whatever their arguments. The last one for an operation counts.
    ///   - configuration: that of the client; it repeats nothing unless it says so.
    public static func mock(
        _ answers: MockAnswer<Self>..., configuration: ClientConfiguration = ClientConfiguration(retry: .never)
    ) -> Self {
        var configuration = configuration
        configuration.middleware.append(MockResponder(answers: answers))
        return Self(
            client: APIClient(
                server: "https://mock.invalid", configuration: configuration, transport: MockTransport(answers: [])))
    }
}

/// The last step before credentials and network, which it never asks.
private struct MockResponder<API: ExampleProviding>: Middleware {
    let answers: [MockAnswer<API>]

    func send(
        _ request: HTTPRequest, for operation: APIOperation, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        let accept = request.headers["Accept"]
        if let answer = answers.last(where: { $0.operationID == operation.id && $0.accept == accept }) {
            return try answer.response()
        }
        let candidates = API.exampleAnswers.filter { $0.operationID == operation.id }
        guard let example = candidates.first(where: { $0.isAsked(for: accept) }) ?? candidates.first else {
            throw TransportError.failed(.cannotConnect)
        }
        return HTTPResponse(
            status: example.status, headers: example.contentType.map { ["Content-Type": $0] } ?? [:],
            body: Data(example.body.utf8))
    }
}

extension ExampleAnswer {
    /// Whether a request with this header gets it.
    fileprivate func isAsked(for header: String?) -> Bool {
        guard let header else { return accept.isEmpty }
        let asked = header.split(separator: ",").map { $0.prefix { $0 != ";" }.filter { !$0.isWhitespace } }
        return accept.contains { name in asked.contains { $0 == name.prefix { $0 != ";" } } }
    }
}

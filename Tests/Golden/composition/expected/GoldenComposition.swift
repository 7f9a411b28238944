// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Composition, version 1.
///
/// Source: `api.yaml`
public nonisolated struct GoldenComposition: APIDefinition {
    public static var title: String { "Composition" }

    /// Sends the requests; all accessors share it.
    public let client: APIClient<GoldenComposition>

    public init(client: APIClient<GoldenComposition>) {
        self.client = client
    }

    /// - Parameters:
    ///   - server: where the API is.
    ///   - configuration: timeouts, limits and middleware for all calls.
    ///   - transport: what carries requests.
    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration(),
        transport: any Transport = URLSessionTransport()
    ) {
        self.client = APIClient(server: server, configuration: configuration, transport: transport)
    }

    /// Sends a request and returns its body.
    public func send<Output>(_ request: Request<Output>) async throws(Failure) -> Output {
        try await client.send(request)
    }

    /// Sends a request and returns its body with status and headers.
    public func response<Output>(to request: Request<Output>) async throws(Failure) -> APIResponse<Output> {
        try await client.response(to: request)
    }

    /// The address of a request, without sending it: for pages that are opened in a browser.
    public func url<Output>(for request: Request<Output>) throws(Failure) -> URL {
        try client.url(for: request)
    }

    /// A request of this API as a value: inspect it, change it, send it later.
    public typealias Request<Output: Sendable> = APIRequest<GoldenComposition, Output>
    /// What calls of this API throw.
    public typealias Failure = APIFailure<ErrorBody>

    /// The error bodies that the description documents.
    public enum ErrorBody: APIErrorBody {
        /// An error body that is not described, or not as it is described.
        case undocumented(RawBody)
    }

    /// The servers of the description.
    public enum Server {
    }
}

// Sends the requests of one API and reads their answers.
import Foundation

/// A client of one API: a server, credentials, settings and a transport. A value; copies share the transport.
public struct APIClient<API: APIDefinition>: Sendable {
    /// What calls of this API throw.
    public typealias Failure = APIFailure<API.ErrorBody>

    private let exchange: Exchange

    /// A client.
    /// - Parameters:
    ///   - server: what the paths are appended to.
    ///   - authentication: the credentials, each sent only where an operation asks for it.
    ///   - configuration: settings for all calls.
    ///   - transport: what sends the requests.
    public init(
        server: ServerURL, authentication: Authentication = .none, configuration: ClientConfiguration = .init(),
        transport: any Transport = URLSessionTransport()
    ) {
        exchange = Exchange(
            server: server, authentication: authentication, configuration: configuration, transport: transport)
    }

    /// Sends a request and gives the value of its answer.
    public func send<Output>(_ request: APIRequest<API, Output>) async throws(Failure) -> Output {
        try await response(to: request).body
    }

    /// Sends a request and gives the value of its answer with status, headers and bytes.
    public func response<Output>(
        to request: APIRequest<API, Output>
    ) async throws(Failure) -> APIResponse<Output> {
        if let stream = request.success.stream { return try await streamed(request, stream) }
        return try result(of: try await rawResponse(to: request), for: request)
    }

    private func streamed<Output>(
        _ request: APIRequest<API, Output>, _ stream: StreamDecoder<Output>
    ) async throws(Failure) -> APIResponse<Output> {
        let carrier = StreamCarrier(exchange.transport, accepts: stream.accepts)
        let response: HTTPResponse
        do {
            response = try await exchange.over(carrier).perform(request.draft)
        } catch {
            throw error.failure(request.operation.id)
        }
        guard (200..<300).contains(response.status), stream.accepts(response.headers["Content-Type"]) else {
            return try result(of: response, for: request)
        }
        let limit = exchange.configuration.maximumResponseBytes
        let body = stream.make(StreamSource(carrier.takeBody(of: response), limit: limit))
        return APIResponse(
            status: response.status, headers: response.headers, body: body,
            rawBody: RawBody(Data(), contentType: response.headers["Content-Type"]))
    }

    private func result<Output>(
        of response: HTTPResponse, for request: APIRequest<API, Output>
    ) throws(Failure) -> APIResponse<Output> {
        let id = request.operation.id
        guard request.success.accepts(response.status) else {
            let status = ErrorStatus(response.status, headers: response.headers, operationID: id)
            let raw = response.rawBody
            let body = ErrorCase.body(of: raw, status: response.status, request.errors)
            throw .status(status, body ?? .undocumented(raw))
        }
        let value: Output?
        do {
            value = try request.success.decode(response)
        } catch {
            throw .undecodable(UndecodableResponse(operationID: id, response: response, failure: error))
        }
        guard let value else {
            let status = ErrorStatus(response.status, headers: response.headers, operationID: id)
            throw .undocumented(status, response.rawBody)
        }
        return APIResponse(
            status: response.status, headers: response.headers, body: value, rawBody: response.rawBody)
    }

    /// Sends a request and gives the answer as it is, whatever its status.
    public func rawResponse<Output>(
        to request: APIRequest<API, Output>
    ) async throws(Failure) -> HTTPResponse {
        do {
            return try await exchange.perform(request.draft)
        } catch {
            throw error.failure(request.operation.id)
        }
    }

    /// The address of a request, without sending it: for pages that are opened in a browser. Credentials are left out.
    public func url<Output>(for request: APIRequest<API, Output>) throws(Failure) -> URL {
        do {
            return try exchange.request(for: request.draft).url
        } catch {
            throw error.failure(request.operation.id)
        }
    }

    /// The request as a `curl` command with this client's server; secrets masked, credentials left out.
    public func curl<Output>(for request: APIRequest<API, Output>) -> String {
        CurlCommand(request.draft, server: exchange.server.text).text
    }
}

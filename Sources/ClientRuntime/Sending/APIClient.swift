// Sends the requests of one API and reads their answers.
import Foundation

/// A client of one API: a server, credentials, settings and a transport. A value; copies share the transport.
public struct APIClient<API: APIDefinition>: Sendable {
    /// What calls of this API throw.
    public typealias Failure = APIFailure<API.ErrorBody>

    let exchange: Exchange

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
            server: server, describedServers: API.servers, authentication: authentication,
            configuration: configuration, transport: transport, state: ClientState(configuration))
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
        return try result(of: try await answer(to: request), for: request)
    }

    private func streamed<Output>(
        _ request: APIRequest<API, Output>, _ stream: StreamDecoder<Output>
    ) async throws(Failure) -> APIResponse<Output> {
        let carrier = StreamCarrier(exchange.transport, accepts: stream.accepts)
        let answer: Exchange.Answer
        do {
            answer = try await exchange.over(carrier).perform(request.draft)
        } catch {
            throw error.failure()
        }
        let response = answer.response
        guard (200..<300).contains(response.status), stream.accepts(response.headers["Content-Type"]) else {
            return try result(of: answer, for: request)
        }
        let limit = exchange.configuration.maximumResponseBytes
        let body = stream.make(StreamSource(carrier.takeBody(of: response), limit: limit))
        return APIResponse(
            status: response.status, headers: response.headers, body: body,
            rawBody: RawBody(Data(), contentType: response.headers["Content-Type"]), call: answer.call)
    }

    private func result<Output>(
        of answer: Exchange.Answer, for request: APIRequest<API, Output>
    ) throws(Failure) -> APIResponse<Output> {
        let response = answer.response
        guard request.success.accepts(response.status) else {
            let raw = response.rawBody
            let body = ErrorCase.body(of: raw, status: response.status, request.errors)
            throw .status(status(of: answer), body ?? .undocumented(raw))
        }
        let value: Output?
        do {
            value = try request.success.decode(response)
        } catch {
            throw .undecodable(UndecodableResponse(call: answer.call, response: response, failure: error))
        }
        guard let value else { throw .undocumented(status(of: answer), response.rawBody) }
        return APIResponse(
            status: response.status, headers: response.headers, body: value, rawBody: response.rawBody,
            call: answer.call)
    }

    private func status(of answer: Exchange.Answer) -> ErrorStatus {
        let response = answer.response
        return ErrorStatus(
            response.status, headers: response.headers, call: answer.call,
            serviceCode: ServiceCode(in: response.rawBody, API.serviceCodePointers),
            retryAfter: RetryAfter.delay(in: response.headers, at: exchange.configuration.environment.date()))
    }

    /// Sends a request and gives the answer as it is, whatever its status.
    public func rawResponse<Output>(
        to request: APIRequest<API, Output>
    ) async throws(Failure) -> HTTPResponse {
        try await answer(to: request).response
    }

    private func answer<Output>(to request: APIRequest<API, Output>) async throws(Failure) -> Exchange.Answer {
        do {
            return try await exchange.perform(request.draft)
        } catch {
            throw error.failure()
        }
    }

    /// Forgets the tokens and what is remembered of refused logins, so that the next call logs in. Call it when the
    /// account was unlocked or the credentials were set right at the service.
    public func resetCredentials() async { await exchange.authentication.reset() }

    /// The address of a request, without sending it: for pages that are opened in a browser. Credentials are left out.
    public func url<Output>(for request: APIRequest<API, Output>) throws(Failure) -> URL {
        do {
            return try exchange.request(for: request.draft).url
        } catch {
            throw error.failure(CallReport(operationID: request.operation.id))
        }
    }

    /// The request as a `curl` command with this client's server; credentials left out.
    /// - Parameter detail: whether values are shown, except secrets.
    public func curl<Output>(for request: APIRequest<API, Output>, showing detail: PrintedDetail = .names) -> String {
        CurlCommand(request.draft, server: exchange.server(for: request.operation).description, detail).text
    }
}

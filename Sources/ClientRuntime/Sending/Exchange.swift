// One call on its way: address, middleware, credentials, transport, and one repetition when a token was refused.
import Foundation

struct Exchange: Sendable {
    let server: ServerURL
    let authentication: Authentication
    let configuration: ClientConfiguration
    let transport: any Transport

    /// The same over another transport.
    func over(_ transport: any Transport) -> Exchange {
        Exchange(server: server, authentication: authentication, configuration: configuration, transport: transport)
    }

    func perform(_ draft: RequestDraft) async throws(SendProblem) -> HTTPResponse {
        let request = try request(for: draft)
        let timeout = draft.timeout ?? draft.operation.timeout ?? configuration.timeout
        do {
            try Task.checkCancellation()
            return try await run(request, draft.operation, configuration.middleware[...], timeout)
        } catch {
            throw SendProblem(error)
        }
    }

    private func run(
        _ request: HTTPRequest, _ operation: APIOperation, _ steps: ArraySlice<any Middleware>, _ timeout: Duration
    ) async throws -> HTTPResponse {
        guard let step = steps.first else { return try await sendAuthorized(request, operation, timeout) }
        return try await step.send(request, for: operation) { changed in
            try await run(changed, operation, steps.dropFirst(), timeout)
        }
    }

    private func sendAuthorized(
        _ request: HTTPRequest, _ operation: APIOperation, _ timeout: Duration
    ) async throws -> HTTPResponse {
        try check(request)
        var authorized = request
        let tokens = try await authentication.authorize(&authorized, for: operation)
        let response = try await sendChecked(authorized, timeout)
        guard response.status == 401, !tokens.isEmpty else { return response }
        // A refused token may have been revoked early. A 401 was not acted upon, so any method may be repeated.
        for token in tokens { await token.source.invalidate(token.value) }
        var repeated = request
        _ = try await authentication.authorize(&repeated, for: operation)
        return try await sendChecked(repeated, timeout)
    }

    private func sendChecked(_ request: HTTPRequest, _ timeout: Duration) async throws -> HTTPResponse {
        if let problem = request.headers.problem { throw SendProblem.invalidRequest(problem) }
        let response = try await transport.send(request, timeout: timeout)
        guard response.body.count <= configuration.maximumResponseBytes else {
            throw TransportError.responseTooLarge(limit: configuration.maximumResponseBytes)
        }
        return response
    }

    /// What middleware may have changed is checked again: the server must be the configured one.
    private func check(_ request: HTTPRequest) throws(SendProblem) {
        guard let base = URL(string: server.text), base.origin == request.url.origin else {
            throw .invalidRequest("middleware moved the request to another server")
        }
        if request.url.isInsecure, request.url.isLoopback, !configuration.allowsInsecureLoopback {
            throw .invalidRequest("plain HTTP is not allowed")
        }
    }

    func request(for draft: RequestDraft) throws(SendProblem) -> HTTPRequest {
        if let problem = server.problem ?? draft.problem { throw .invalidRequest(problem) }
        if configuration.checksBodies, let body = draft.body, !body.violations.isEmpty {
            throw .invalidBody(body.violations)
        }
        let text = server.text + draft.target.path.sent + (draft.target.query.map { "?" + $0.sent } ?? "")
        guard let url = URL(string: text, encodingInvalidCharacters: false) else {
            throw .invalidRequest("the address is not a valid URL")
        }
        var headers = draft.headers
        if let body = draft.body { headers["Content-Type"] = body.contentType }
        if let agent = configuration.userAgent, headers["User-Agent"] == nil { headers["User-Agent"] = agent }
        if let problem = headers.problem { throw .invalidRequest(problem) }
        return HTTPRequest(
            method: draft.operation.method, url: url, headers: headers, body: draft.body?.bytes,
            bodyFile: draft.body?.file, maximumResponseBytes: configuration.maximumResponseBytes,
            mayArriveTwice: draft.operation.idempotent ? nil : false)
    }
}

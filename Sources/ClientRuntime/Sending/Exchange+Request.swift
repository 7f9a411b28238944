// The request of a call, and what is checked before anything is sent.
import Foundation

extension Exchange {
    /// Where an operation is called.
    func server(for operation: APIOperation) -> ServerURL {
        if operation.servers.isEmpty { return server }
        return configuration.operationServer?(operation) ?? operation.server(of: server, among: describedServers)
    }

    func request(for draft: RequestDraft) throws(SendProblem) -> HTTPRequest {
        let server = server(for: draft.operation)
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

    /// Whether the address may be sent to. What middleware may have changed is checked again: the server must be that
    /// of the operation.
    func check(_ request: HTTPRequest, _ operation: APIOperation) throws(SendProblem) {
        guard let base = URL(string: server(for: operation).text), base.origin == request.url.origin else {
            throw .invalidRequest("middleware moved the request to another server")
        }
        if request.url.isInsecure, request.url.isLoopback, !configuration.allowsInsecureLoopback {
            throw .invalidRequest("plain HTTP is not allowed")
        }
        if let reason = transport.refusal(of: request) { throw .invalidRequest(reason) }
    }
}

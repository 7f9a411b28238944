// A call that meets its right answer and every way to fail, and what is printed then of what was sent and answered.

import ClientRuntime

/// A server that gives one answer, and a client of it that is watched.
public struct CanaryService<Client> {
    public let client: Client
    public let server: LoopbackServer
    /// What has to live as long as the server answers.
    private let owner: Any

    public init(client: Client, server: LoopbackServer, owner: Any) {
        self.client = client
        self.server = server
        self.owner = owner
    }
}

extension WireCall {
    /// What the client prints, tells or throws of what the call and its answers carry, each with the name of the answer; none
    /// should.
    ///
    /// - Parameters:
    ///   - failure: the client's failures; what else is thrown is not looked at.
    ///   - start: a server that gives an answer, and a client of it with a configuration.
    ///   - quietly: makes the call. What the call expects of a right answer is not asked here, so issues are ignored.
    public func leaks<Failure: Error>(
        in failure: Failure.Type,
        start: (LoopbackServer.Response, ClientConfiguration) throws -> CanaryService<Client>,
        quietly: (_ call: () async throws -> Void) async -> Void
    ) async throws -> [String] {
        var found: [String] = []
        for (name, answer) in CanaryAnswers.failing + [("the right answer", answer)] {
            let watch = CanaryWatch()
            let service = try start(answer, watch.configuration)
            await quietly {
                do { try await call(service.client) } catch let error as Failure { watch.see(error) }
            }
            found += watch.leaks(of: service.server.requests, answer, besides: operation).map { "\(name): \($0)" }
        }
        return found
    }
}

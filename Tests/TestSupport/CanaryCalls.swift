// A call that meets every way to fail, and what its failures show of what was sent and answered.

extension WireCall {
    /// The marks that failures of the call show, each with the name of the answer; none should.
    ///
    /// - Parameters:
    ///   - failure: the client's failures; what else is thrown is not looked at.
    ///   - start: a server that gives an answer, and a client of it.
    ///   - quietly: makes the call. What the call expects of a right answer is not asked here, so issues are ignored.
    public func canaries<Failure: Error>(
        in failure: Failure.Type,
        start: (LoopbackServer.Response) throws -> (client: Client, server: LoopbackServer),
        quietly: (_ call: () async throws -> Void) async -> Void
    ) async throws -> [String] {
        var found: [String] = []
        for (name, answer) in CanaryAnswers.failing {
            let (client, server) = try start(answer)
            defer { server.stop() }
            var caught: Failure?
            await quietly {
                do { try await call(client) } catch let error as Failure { caught = error }
            }
            guard let caught else { continue }
            // What the call sent is in no text about it, and nothing of the answer.
            var marks = Set(server.requests.flatMap { $0.carriedValues })
            marks.insert(CanaryAnswers.mark)
            found += Printed.marks(marks.filter { !operation.contains($0) }, in: caught).map { "\(name): \($0)" }
        }
        return found
    }
}

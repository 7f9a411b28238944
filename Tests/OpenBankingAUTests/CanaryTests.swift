// Every operation of the description meets its right answer, and answers that go wrong, full of marks: nothing that its client
// prints, tells or throws shows what the server or the call had to say.

import OpenBankingAU
import TestSupport
import Testing

@Suite struct CanaryTests {
    @Test(arguments: Calls.all) func nothingShowsWhatACallIsAbout(_ wire: WireCall<OpenBankingAU>) async throws {
        let leaks = try await wire.leaks(in: OpenBankingAU.Failure.self) { answer, configuration in
            let service = try Bank { _ in answer }
            return CanaryService(
                client: Bank.client(at: service.server, configuration: configuration), server: service.server,
                owner: service)
        } quietly: { call in
            await withKnownIssue(isIntermittent: true) { try await call() }
        }
        #expect(leaks == [])
    }

    /// Logins that go wrong: the call fails because of a token call, whose body has the credentials.
    @Test(arguments: CanaryAnswers.failing.map(\.name)) func noLoginShowsWhatItIsAbout(_ name: String) async throws {
        let answer = try #require(CanaryAnswers.failing.first { $0.name == name }).answer
        let server = try LoopbackServer { _ in answer }
        defer { server.stop() }
        let watch = CanaryWatch()
        let failure = await #expect(throws: OpenBankingAU.Failure.self) {
            try await Bank.client(at: server, configuration: watch.configuration).subscriptions.getSubscriptions()
        }
        watch.see(failure as Any)
        #expect(watch.leaks(of: server.requests, answer, besides: "") == [])
        #expect(server.requests.flatMap(\.carriedValues).contains("partner-secret"))
    }
}

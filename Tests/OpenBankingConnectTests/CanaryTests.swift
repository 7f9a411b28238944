// Every operation of the description meets its right answer, and answers that go wrong, full of marks: nothing that its client
// prints, tells or throws shows what the server or the call had to say.

import OpenBankingConnect
import TestSupport
import Testing

@Suite struct CanaryTests {
    @Test(arguments: WireTests.calls) func nothingShowsWhatACallIsAbout(_ wire: WireCall<OpenBankingConnect>)
        async throws
    {
        let leaks = try await wire.leaks(in: OpenBankingConnect.Failure.self) { answer, configuration in
            let service = try ConnectServer { _ in answer }
            return CanaryService(
                client: service.client(configuration: configuration), server: service.server, owner: service)
        } quietly: { call in
            await withKnownIssue(isIntermittent: true) { try await call() }
        }
        #expect(leaks == [])
    }
}

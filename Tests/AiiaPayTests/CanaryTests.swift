// Every operation of the description meets its right answer, and answers that go wrong, full of marks: nothing that its client
// prints, tells or throws shows what the server or the call had to say.

import AiiaPay
import TestSupport
import Testing

@Suite struct CanaryTests {
    @Test(arguments: Calls.all) func nothingShowsWhatACallIsAbout(_ wire: WireCall<AiiaPay>) async throws {
        let leaks = try await wire.leaks(in: AiiaPay.Failure.self) { answer, configuration in
            let service = try PayServer { _ in answer }
            return CanaryService(
                client: service.client(configuration), server: service.server, owner: service)
        } quietly: { call in
            await withKnownIssue(isIntermittent: true) { try await call() }
        }
        #expect(leaks == [])
    }
}

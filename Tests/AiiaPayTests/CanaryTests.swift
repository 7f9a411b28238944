// Every operation of the description meets answers that go wrong, full of marks: no failure shows what the server or the
// call had to say.

import AiiaPay
import TestSupport
import Testing

@Suite struct CanaryTests {
    @Test(arguments: Calls.all) func noFailureShowsWhatItIsAbout(_ wire: WireCall<AiiaPay>) async throws {
        let shown = try await wire.canaries(in: AiiaPay.Failure.self) { answer in
            let server = try PayServer { _ in answer }
            return (server.client, server.server)
        } quietly: { call in
            await withKnownIssue(isIntermittent: true) { try await call() }
        }
        #expect(shown == [])
    }
}

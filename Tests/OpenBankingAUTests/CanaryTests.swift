// Every operation of the description meets answers that go wrong, full of marks: no failure shows what the server or the
// call had to say.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct CanaryTests {
    @Test(arguments: Calls.all) func noFailureShowsWhatItIsAbout(_ wire: WireCase) async throws {
        for (name, answer) in CanaryAnswers.failing {
            let server = try Bank { _ in answer }
            defer { server.server.stop() }
            var failure: OpenBankingAU.Failure?
            // What a call expects of a right answer is not asked here.
            await withKnownIssue(isIntermittent: true) {
                do {
                    try await wire.call(server.client)
                } catch let error as OpenBankingAU.Failure {
                    failure = error
                }
            }
            guard let failure else { continue }
            // What the call sent is in no text about it, and nothing of the answer.
            var marks = Set(server.server.requests.flatMap { $0.carriedValues })
            marks.insert(CanaryAnswers.mark)
            let shown = Printed.marks(marks.filter { !wire.operation.contains($0) }, in: failure)
            #expect(shown == [], "\(wire.operation), \(name)")
        }
    }
}

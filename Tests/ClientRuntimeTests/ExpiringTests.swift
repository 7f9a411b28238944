// Values that work for a time.
import ClientRuntime
import Testing

@Suite struct ExpiringTests {
    @Test func valuesAreHandedOutUntilTheDeadline() {
        let start = ContinuousClock.now
        let link = Expiring("link", lifetime: .seconds(60), since: start)
        #expect(link.deadline == start.advanced(by: .seconds(60)))
        #expect(link.value(at: start) == "link")
        #expect(link.value(at: start.advanced(by: .milliseconds(59_999))) == "link")
        #expect(link.value(at: start.advanced(by: .seconds(60))) == nil)
        #expect(link.remaining(at: start.advanced(by: .seconds(20))) == .seconds(40))
        #expect(link.remaining(at: start.advanced(by: .seconds(61))) == .zero)
    }

    @Test func theClockOfTheMachineCounts() {
        #expect(Expiring(1, lifetime: .seconds(3600), since: .now).value() == 1)
        #expect(Expiring(1, lifetime: .zero, since: .now).value() == nil)
    }
}

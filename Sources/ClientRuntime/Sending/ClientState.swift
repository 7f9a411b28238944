// What the calls of a client have in common: the budget of repetitions, the circuit, the permits, and their count.
import Synchronization

final class ClientState: Sendable {
    let bucket: RetryBucket?
    let circuit: Circuit?
    let permits: PermitQueue?
    private let calls = Atomic(0)

    init(_ configuration: ClientConfiguration) {
        let environment = configuration.environment
        bucket = configuration.retryBudget.map { RetryBucket($0) }
        circuit = configuration.circuitBreaker.map { Circuit($0, environment) }
        permits = configuration.rateLimit.map { PermitQueue($0, environment) }
    }

    /// 1 for the first call.
    func nextNumber() -> Int { calls.wrappingAdd(1, ordering: .relaxed).newValue }
}

// Thousands of calls whose attempts fail in an order that a seed gives, in virtual time: each ends once, nothing that acts is
// sent twice after it may have arrived, and trouble does not multiply requests.
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ClientRuntime

@Suite struct FaultScheduleTests {
    /// What happens to an attempt.
    private enum Fault: CaseIterable {
        case good, refused, notFound, busy, down, silent, lost, cut, unreachable, unknownHost, tooLarge, foreign

        /// Whether the server got the request.
        var arrives: Bool { ![.unreachable, .unknownHost].contains(self) }

        func answer(_ time: VirtualTime, _ timeout: Duration) throws -> HTTPResponse {
            switch self {
            case .good: return HTTPResponse(status: 204)
            case .refused: return HTTPResponse(status: 401)
            case .notFound: return HTTPResponse(status: 404)
            case .busy: return HTTPResponse(status: 429, headers: ["Retry-After": "1"])
            case .down: return HTTPResponse(status: 503)
            case .silent:
                time.advance(timeout)
                throw TransportError.timedOut
            case .lost: throw TransportError.failed(.connectionLost)
            case .cut: throw TransportError.failed(.cutOff)
            case .unreachable: throw TransportError.failed(.cannotConnect)
            case .unknownHost: throw TransportError.failed(.hostNotFound)
            case .tooLarge: throw TransportError.responseTooLarge(limit: 1)
            case .foreign: throw CocoaError(.fileNoSuchFile)
            }
        }
    }

    /// Meets the faults of each call in their order, and writes down what arrived.
    private final class Server: Transport {
        let time: VirtualTime
        private let state: Mutex<(faults: [[Fault]], met: [[Fault]])>

        init(_ faults: [[Fault]], _ time: VirtualTime) {
            self.time = time
            state = Mutex((faults, faults.map { _ in [] }))
        }

        var met: [[Fault]] { state.withLock { $0.met } }

        func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
            let number = Int(request.headers["Call-Number"] ?? "") ?? 0
            let fault = state.withLock { state -> Fault in
                let position = state.met[number].count
                let fault = position < state.faults[number].count ? state.faults[number][position] : .good
                state.met[number].append(fault)
                return fault
            }
            return try fault.answer(time, timeout)
        }
    }

    private static let kinds: [(method: HTTPMethod, idempotent: Bool?, key: String?)] = [
        (.get, nil, nil), (.post, nil, nil), (.post, true, nil), (.post, nil, "Idempotency-Key"), (.patch, nil, nil),
        (.delete, nil, nil), (.put, false, nil),
    ]

    private func client(_ server: Server) -> APIClient<SampleAPI> {
        APIClient(
            server: "https://x.example",
            configuration: ClientConfiguration(
                timeout: .seconds(1), deadline: .seconds(4), environment: server.time.environment),
            transport: server)
    }

    private func request(_ number: Int) -> APIRequest<SampleAPI, Void> {
        let kind = Self.kinds[number % Self.kinds.count]
        let operation = APIOperation(
            id: "x", method: kind.method, path: "/", idempotent: kind.idempotent, idempotencyKey: kind.key)
        var request = APIRequest<SampleAPI, Void>(RequestBuilder(operation), .void)
        request.headers["Call-Number"] = String(number)
        return request
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func everyCallEndsOnceAndNothingThatActsArrivesTwice(seed: UInt64) async {
        var chance = SeededGenerator(seed: seed)
        let faults = (0..<3500).map { _ in (0..<4).map { _ in Fault.allCases.randomElement(using: &chance) ?? .good } }
        let time = VirtualTime(random: 0.5)
        let server = Server(faults, time)
        let client = client(server)
        var succeeded = 0
        for number in faults.indices {
            let start = time.now
            let request = request(number)
            var report: CallReport
            do {
                report = try await client.response(to: request).call
                succeeded += 1
            } catch {
                report = error.call
                #expect(error.isSafeToRepeat == report.isSafeToRepeat)
            }
            let met = server.met[number]
            #expect(time.now - start <= .seconds(4), "call \(number): \(met)")
            #expect(report.attempts.count == met.count, "call \(number): \(met)")
            let acted = met.filter(\.arrives)
            #expect(report.bytesMayHaveLeft == !acted.isEmpty, "call \(number): \(met)")
            if !report.isIdempotent {
                #expect(acted.count <= 1, "call \(number): \(met)")
                #expect(acted.isEmpty || met.last == acted.first, "call \(number): \(met)")
            }
        }
        #expect(succeeded > 100)
    }

    @Test func anOutageOfThousandsOfCallsIsNotMultiplied() async {
        let server = Server((0..<2000).map { _ in Array(repeating: Fault.down, count: 9) }, VirtualTime())
        let client = client(server)
        for number in 0..<2000 { _ = try? await client.send(request(number)) }
        #expect(server.met.reduce(0) { $0 + $1.count } == 2010)
    }

    @Test func onceItIsOverTheBudgetComesBack() async {
        let faults = (0..<1000).map { number in
            number < 100 ? Array(repeating: Fault.down, count: 9) : number.isMultiple(of: 20) ? [.down] : []
        }
        let server = Server(faults, VirtualTime())
        let client = client(server)
        var failed = 0
        for number in 100..<1000 {
            let request = APIRequest<SampleAPI, Void>.ping(method: .get)
            var numbered = request
            numbered.headers["Call-Number"] = String(number)
            do { try await client.send(numbered) } catch { failed += 1 }
        }
        #expect(failed == 0, "one failure in twenty is less than one repetition for every ten calls")
    }
}

// Sends the calls that it reads from standard input, one a line, some at once, through a generated client to a server that
// misbehaves, and tells how each ended: number, word, milliseconds, attempts, whether bytes may have left, whether it is
// safe to repeat, and what kind of trouble the network had. A line that begins with `#` tells what is in use; see `Usage.swift`.

import ClientRuntime
import Foundation
import Synchronization

/// Tells the server which call a request belongs to.
struct CallNumber: Middleware {
    @TaskLocal static var current = ""

    func send(
        _ request: HTTPRequest, for operation: APIOperation,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        var request = request
        request.headers["Call-Number"] = Self.current
        return try await next(request)
    }
}

/// The failures of all APIs by the names of their cases.
protocol NamedFailure: CallFailure {
    var name: String { get }
    /// What went wrong on the way to the server, or the name of the case.
    var trouble: String { get }
}

extension APIFailure: NamedFailure {
    var name: String {
        switch self {
        case .status: "status"
        case .undocumented: "undocumented"
        case .undecodable: "undecodable"
        case .invalidRequest: "invalidRequest"
        case .credentials: "credentials"
        case .heldBack: "heldBack"
        case .timedOut: "timedOut"
        case .cancelled: "cancelled"
        case .transport: "transport"
        case .responseTooLarge: "responseTooLarge"
        case .paging: "paging"
        }
    }

    var trouble: String {
        switch self {
        case .transport(let failure): "\(failure.kind)"
        case .credentials(let problem):
            if case .token(_, let failure) = problem.reason, case .transport(let kind) = failure.cause {
                "\(kind)"
            } else {
                name
            }
        default: name
        }
    }
}

let output = Mutex(())

func tell(_ line: String) {
    output.withLock { _ in FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}

struct PlannedCall: Sendable {
    let number: String
    let name: String
    let arguments: CallArguments

    init(_ line: String) throws {
        let call = try JSONValue(parsing: Data(line.utf8))
        guard let number = call["number"]?.stringValue, let name = call["name"]?.stringValue,
            let arguments = call["arguments"]?.objectValue
        else { fatalError("this is no call: \(line)") }
        self.number = number
        self.name = name
        self.arguments = CallArguments(json: try arguments.mapValues { try $0.data() })
    }

    func run(_ send: @Sendable () async throws -> OperationCalls.Outcome?) async {
        let clock = ContinuousClock()
        let start = clock.now
        var word: String
        var facts = "0\t-\t-\t-"
        do {
            switch try await CallNumber.$current.withValue(number, operation: { try await send() }) {
            case .answered: word = "answered"
            case .refused(_, let hasTypedBody): word = hasTypedBody ? "status" : "undocumented"
            case nil: word = "there is no such call"
            }
        } catch let failure as any NamedFailure {
            word = failure.name
            facts = "\(failure.call.attempts.count)\t\(failure.call.bytesMayHaveLeft)\t\(failure.isSafeToRepeat)"
            facts += "\t\(failure.trouble)"
        } catch {
            word = "outside of the taxonomy: \(type(of: error))"
        }
        let milliseconds = Int((clock.now - start) / .milliseconds(1))
        tell("\(number)\t\(word)\t\(milliseconds)\t\(facts)")
    }
}

struct Schedule: Sendable {
    let server: ServerURL
    let configuration: ClientConfiguration

    /// Sends the calls, so many at once, and tells what is in use before, and whenever one of the counts is reached. A count
    /// that comes twice is looked at again when the deadlines of all calls have passed: waits that were ended take memory
    /// until then.
    func run(_ calls: [PlannedCall], atOnce width: Int, lookingAt counts: [Int]) async {
        let client = OperationCalls.client(server: server, configuration: configuration)
        let before = Usage.now
        tell(before.line(after: 0))
        for (begin, end) in zip([0] + counts, counts) {
            if begin == end { try? await Task.sleep(for: (configuration.deadline ?? .zero) * 2) }
            await withTaskGroup(of: Void.self) { group in
                for (index, call) in calls[begin..<end].enumerated() {
                    if index >= width { await group.next() }
                    group.addTask {
                        await call.run {
                            try await OperationCalls.call(call.name, with: call.arguments, on: client)
                        }
                    }
                }
            }
            tell(await Usage.settled(to: before).line(after: end))
        }
    }
}

guard CommandLine.arguments.count >= 6, let timeout = Int(CommandLine.arguments[2]),
    let deadline = Int(CommandLine.arguments[3]), let width = Int(CommandLine.arguments[4]),
    let limit = Int(CommandLine.arguments[5])
else {
    fatalError(
        "arguments: address, milliseconds of an attempt and of a call, calls at once, largest answer, counts to look at"
    )
}

var calls: [PlannedCall] = []
while let line = readLine() { calls.append(try PlannedCall(line)) }
await Schedule(
    server: ServerURL(CommandLine.arguments[1]),
    configuration: ClientConfiguration(
        timeout: .milliseconds(timeout), deadline: .milliseconds(deadline),
        retry: RetryPolicy(backoff: Backoff(initial: .milliseconds(10), maximum: .milliseconds(100))),
        maximumResponseBytes: limit, middleware: [CallNumber()])
).run(
    calls, atOnce: width,
    lookingAt: CommandLine.arguments.dropFirst(6).compactMap { Int($0) }.filter { $0 <= calls.count } + [calls.count])

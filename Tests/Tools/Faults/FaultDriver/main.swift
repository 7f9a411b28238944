// Sends the calls that it reads from standard input, one a line, some at once, through a generated client to a server that
// misbehaves, and tells how each ended: number, word, milliseconds, attempts, whether bytes may have left, and whether it
// is safe to repeat. A line that begins with `#` tells how much memory and how many file descriptors are in use.

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
}

let output = Mutex(())

func tell(_ line: String) {
    output.withLock { _ in FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}

/// Kilobytes of memory, and open file descriptors. Only Linux tells.
func usage() -> String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let memory = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }?.split(separator: " ").dropFirst().first
    let descriptors = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    return "# \(memory ?? "0") \(descriptors ?? 0)"
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
        var facts = "0\t-\t-"
        do {
            switch try await CallNumber.$current.withValue(number, operation: { try await send() }) {
            case .answered: word = "answered"
            case .refused(_, let hasTypedBody): word = hasTypedBody ? "status" : "undocumented"
            case nil: word = "there is no such call"
            }
        } catch let failure as any NamedFailure {
            word = failure.name
            facts = "\(failure.call.attempts.count)\t\(failure.call.bytesMayHaveLeft)\t\(failure.isSafeToRepeat)"
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

    /// Sends the calls, so many at once, and looks at memory after each tenth of them.
    func run(_ calls: [PlannedCall], atOnce width: Int) async {
        let client = OperationCalls.client(server: server, configuration: configuration)
        tell(usage())
        let stretch = max(width, calls.count / 10)
        for begin in stride(from: 0, to: calls.count, by: stretch) {
            await withTaskGroup(of: Void.self) { group in
                for (index, call) in calls[begin..<min(begin + stretch, calls.count)].enumerated() {
                    if index >= width { await group.next() }
                    group.addTask {
                        await call.run {
                            try await OperationCalls.call(call.name, with: call.arguments, on: client)
                        }
                    }
                }
            }
            tell(usage())
        }
    }
}

guard CommandLine.arguments.count == 5, let timeout = Int(CommandLine.arguments[2]),
    let deadline = Int(CommandLine.arguments[3]), let width = Int(CommandLine.arguments[4])
else { fatalError("arguments: address, milliseconds of an attempt, milliseconds of a call, calls at once") }

var calls: [PlannedCall] = []
while let line = readLine() { calls.append(try PlannedCall(line)) }
await Schedule(
    server: ServerURL(CommandLine.arguments[1]),
    configuration: ClientConfiguration(
        timeout: .milliseconds(timeout), deadline: .milliseconds(deadline),
        retry: RetryPolicy(backoff: Backoff(initial: .milliseconds(10), maximum: .milliseconds(100))),
        maximumResponseBytes: 1 << 18, middleware: [CallNumber()])
).run(calls, atOnce: width)

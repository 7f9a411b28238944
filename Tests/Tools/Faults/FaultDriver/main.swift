// Sends what it reads from standard input, one a line, to a server that misbehaves: calls through a generated client, or bare
// requests. What it tells is in `PlannedCall.swift` and, in lines that begin with `#`, `Usage.swift`.

import ClientRuntime
import Foundation

let arguments = CommandLine.arguments.dropFirst().split(separator: "--").map(Array.init)
guard let mode = arguments.first, mode.count >= 3, let width = Int(mode[2]) else {
    fatalError(
        "arguments: calls, watched or bare, address, how many at once, counts to look at; for calls -- and their policy"
    )
}
let lines = Array(AnyIterator { readLine() })
let counts = mode.dropFirst(3).compactMap { Int($0) }

switch mode[0] {
case "bare":
    let requests = BareRequests(server: mode[1])
    await Schedule(width: width, counts: counts, pause: .zero).run(lines) { await requests.send($0) }
default:
    let policy = arguments.dropFirst().joined().compactMap { Int($0) }
    guard policy.count == 3 else { fatalError("after --: milliseconds of an attempt and of a call, largest answer") }
    let deadline = Duration.milliseconds(policy[1])
    var configuration = ClientConfiguration(
        timeout: .milliseconds(policy[0]), deadline: deadline,
        retry: RetryPolicy(backoff: Backoff(initial: .milliseconds(10), maximum: .milliseconds(100))),
        maximumResponseBytes: policy[2], middleware: [CallNumber()])
    configuration.instruments = [LateAttempts()]
    let client = OperationCalls.client(server: ServerURL(mode[1]), configuration: configuration)
    let calls = try lines.map { try PlannedCall($0, isWatched: mode[0] == "watched") }
    await Schedule(width: width, counts: counts, pause: deadline * 2).run(calls) { call in
        await call.run { try await OperationCalls.call(call.name, with: call.arguments, on: client) }
    }
}

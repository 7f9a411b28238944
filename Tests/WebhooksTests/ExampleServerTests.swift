// A whole receiver behind a real socket: verify, handle once, answer.

import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing
import Webhooks

/// The smallest server there is for webhooks: every request goes through the receiver, and its answer is a status.
private struct ExampleServer {
    let server: LoopbackServer
    let handled: @Sendable () -> [SampleEvent]

    init(_ receiver: WebhookReceiver<SampleEvent>, failures: Int = 0) throws {
        let events = Mutex<[SampleEvent]>([])
        let failuresLeft = Mutex(failures)
        handled = { events.withLock { $0 } }
        server = try LoopbackServer { request in
            guard request.method == "POST" else { return .empty(405) }
            var headers = HTTPHeaders()
            for header in request.headers { headers.add(header.name, header.value) }
            return .empty(
                wait { [headers] in
                    do {
                        // A duplicate is a success too: the sender repeats until it hears of one.
                        try await receiver.receive(body: request.body, headers: headers) { event in
                            let fails = failuresLeft.withLock { left in
                                defer { left = max(left - 1, 0) }
                                return left > 0
                            }
                            if fails { throw CocoaError(.fileWriteUnknown) }
                            events.withLock { $0.append(event) }
                        }
                        return 204
                    } catch let rejection as WebhookRejection {
                        return rejection.statusCode
                    } catch {
                        return 500
                    }
                })
        }
    }

    func post(_ body: [UInt8], signature: String?) async throws -> Int {
        let url = try #require(URL(string: server.address + "/hooks"))
        let headers: HTTPHeaders = signature.map { ["Event-Signature": $0] } ?? [:]
        let request = HTTPRequest(method: .post, url: url, headers: headers, body: Data(body))
        return try await URLSessionTransport().send(request, timeout: .seconds(600)).status
    }
}

/// The server's threads are not those of Swift's tasks, so they may wait for one.
private func wait(_ work: @escaping @Sendable () async -> Int) -> Int {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex(0)
    Task {
        let value = await work()
        result.withLock { $0 = value }
        done.signal()
    }
    done.wait()
    return result.withLock { $0 }
}

@Suite(.timeLimit(.minutes(10))) struct ExampleServerTests {
    @Test func `a signed message is handled once, whoever sends it how often`() async throws {
        let example = try ExampleServer(try Sample.receiver())
        defer { example.server.stop() }
        let signature = try Sample.sign(Sample.body)
        #expect(try await example.post(Sample.body, signature: signature) == 204)
        #expect(try await example.post(Sample.body, signature: signature) == 204)
        #expect(example.handled() == [Sample.event])
    }

    @Test func `what is not signed right is refused and not handled`() async throws {
        let example = try ExampleServer(try Sample.receiver())
        defer { example.server.stop() }
        #expect(try await example.post(Sample.body, signature: nil) == 401)
        #expect(try await example.post(Sample.body, signature: Sample.sign(Sample.body, key: "x")) == 401)
        #expect(try await example.post(Sample.body + [0x20], signature: Sample.sign(Sample.body)) == 401)
        #expect(example.handled().isEmpty)
    }

    @Test func `an event that could not be handled comes again`() async throws {
        let example = try ExampleServer(try Sample.receiver(), failures: 1)
        defer { example.server.stop() }
        let signature = try Sample.sign(Sample.body)
        #expect(try await example.post(Sample.body, signature: signature) == 500)
        #expect(try await example.post(Sample.body, signature: signature) == 204)
        #expect(example.handled() == [Sample.event])
    }
}

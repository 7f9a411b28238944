// Streams over the real wire: elements arrive while the server is still writing, and ending the reading ends the request.

import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct StreamingTests {
    private func client(
        _ server: LoopbackServer, limit: Int = 1 << 20, middleware: [any Middleware] = []
    ) -> APIClient<SampleAPI> {
        APIClient(
            server: ServerURL(server.address),
            configuration: .init(timeout: .seconds(600), maximumResponseBytes: limit, middleware: middleware))
    }

    private var numbers: APIRequest<SampleAPI, EventStream<Int>> {
        APIRequest(RequestBuilder(APIOperation(id: "numbers", method: .get, path: "/numbers")), .events())
    }

    private var lines: APIRequest<SampleAPI, JSONLines<Int>> {
        APIRequest(
            RequestBuilder(APIOperation(id: "lines", method: .get, path: "/lines")), .jsonLines("application/x-ndjson"))
    }

    @Test func elementsArriveWhileTheServerIsWriting() async throws {
        let gate = StreamGate()
        let server = try LoopbackServer { _ in
            .stream("text/event-stream; charset=utf-8") { write in
                _ = write("data: 1\n\nda")
                gate.pass(1)
                _ = write("ta: 2\n\n")
                gate.pass(2)
            }
        }
        defer { server.stop() }
        var iterator = try await client(server).send(numbers).makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        gate.open()
        #expect(try await iterator.next() == 2)
        gate.open()
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
    }

    @Test func linesArriveWhileTheServerIsWriting() async throws {
        let gate = StreamGate()
        let server = try LoopbackServer { _ in
            .stream("application/jsonl") { write in
                _ = write("1\n")
                gate.pass(1)
                _ = write("2")
            }
        }
        defer { server.stop() }
        var iterator = try await client(server).send(lines).makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        gate.open()
        #expect(try await iterator.next() == 2)
        #expect(try await iterator.next() == nil)
    }

    @Test func cancellingTheTaskEndsTheRequest() async throws {
        let gate = StreamGate()
        let server = try LoopbackServer { _ in
            .stream("text/event-stream") { write in
                _ = write("data: 1\n\n")
                gate.writeForEver(write)
            }
        }
        defer { server.stop() }
        let client = client(server)
        let request = numbers
        let holder = Holder()
        let task = Task {
            var count = 0
            do {
                for try await _ in try await client.send(request) {
                    count += 1
                    holder.start()
                }
                return (count, false)
            } catch StreamFailure.cancelled {
                return (count, true)
            }
        }
        while !holder.hasStarted { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        let outcome = try await task.value
        #expect(outcome == (1, true))
        try await gate.waitUntilClosed()
    }

    @Test func leavingTheLoopEndsTheRequest() async throws {
        let gate = StreamGate()
        let server = try LoopbackServer { _ in
            .stream("text/event-stream") { write in
                _ = write("data: 1\n\n")
                gate.writeForEver(write)
            }
        }
        defer { server.stop() }
        for try await number in try await client(server).send(numbers) {
            #expect(number == 1)
            break
        }
        try await gate.waitUntilClosed()
    }

    @Test func aStreamIsReadOnce() async throws {
        let server = try LoopbackServer { _ in .stream("text/event-stream") { _ = $0("data: 1\n\n") } }
        defer { server.stop() }
        let stream = try await client(server).send(numbers)
        var first = stream.makeAsyncIterator()
        #expect(try await first.next() == 1)
        var second = stream.makeAsyncIterator()
        await #expect {
            _ = try await second.next()
        } throws: { if case StreamFailure.alreadyRead = $0 { true } else { false } }
    }

    @Test func anElementThatCannotBeReadDoesNotEndTheStream() async throws {
        let server = try LoopbackServer { _ in
            .stream("text/event-stream") { _ = $0("data: one\n\ndata:\n\ndata: 2\n\n") }
        }
        defer { server.stop() }
        var iterator = try await client(server).send(numbers).makeAsyncIterator()
        await #expect {
            _ = try await iterator.next()
        } throws: { if case StreamFailure.undecodable = $0 { true } else { false } }
        #expect(try await iterator.next() == 2)
        #expect(try await iterator.next() == nil)
    }

    @Test func aLostConnectionIsAFailureOfTheStream() async throws {
        let server = try LoopbackServer { _ in
            var answer = LoopbackServer.Response.stream("text/event-stream") { _ = $0("data: 1\n\ndata: 2") }
            answer.dropsConnection = true
            return answer
        }
        defer { server.stop() }
        var iterator = try await client(server).send(numbers).makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        await #expect {
            _ = try await iterator.next()
        } throws: { if case StreamFailure.transport = $0 { true } else { false } }
    }

    @Test func whatNobodyReadsHasALimit() async throws {
        let gate = StreamGate()
        let server = try LoopbackServer { _ in
            .stream("text/event-stream") { write in
                _ = write("data: 1\n\n")
                gate.writeForEver(write)
            }
        }
        defer { server.stop() }
        var iterator = try await client(server, limit: 100).send(numbers).makeAsyncIterator()
        try await gate.waitUntilClosed()
        await #expect {
            while try await iterator.next() != nil {}
        } throws: { if case StreamFailure.tooLarge(limit: 100) = $0 { true } else { false } }
    }

    @Test func aHeadThatDoesNotComeTimesOut() async throws {
        let server = try LoopbackServer { _ in .never }
        defer { server.stop() }
        var request = numbers
        request.timeout = .milliseconds(200)
        await #expect {
            _ = try await client(server).send(request)
        } throws: { if case APIFailure<SampleErrorBody>.timedOut = $0 { true } else { false } }
    }

    /// The server is silent for twice the time that it has for the head. A machine on which even the head takes longer
    /// gets more time.
    @Test func silenceAfterTheHeadIsNoTimeout() async throws {
        for seconds in [0.3, 3, 30, 300] {
            let server = try LoopbackServer { _ in
                .stream("text/event-stream") { write in
                    _ = write("data: 1\n\n")
                    Thread.sleep(forTimeInterval: 2 * seconds)
                    _ = write("data: 2\n\n")
                }
            }
            defer { server.stop() }
            var request = numbers
            request.timeout = .seconds(seconds)
            let stream: EventStream<Int>
            do {
                stream = try await client(server).send(request)
            } catch APIFailure<SampleErrorBody>.timedOut {
                continue
            }
            var read: [Int] = []
            for try await number in stream { read.append(number) }
            #expect(read == [1, 2])
            return
        }
        Issue.record("the head never came in time")
    }

    @Test func errorsAreReadWhole() async throws {
        let server = try LoopbackServer { _ in .json(#"{"code": 1}"#, status: 500) }
        defer { server.stop() }
        await #expect {
            _ = try await client(server).send(numbers)
        } throws: {
            guard case APIFailure<SampleErrorBody>.status(500, _) = $0 else { return false }
            return true
        }
    }

    @Test func middlewareSeesTheHeadAndMayAsAgain() async throws {
        let server = try LoopbackServer { request in
            request.header("X-Try") == "2"
                ? .stream("text/event-stream") { _ = $0("data: 2\n\n") } : .empty(503)
        }
        defer { server.stop() }
        var read: [Int] = []
        let stream = try await client(server, middleware: [TryTwice()]).send(numbers)
        for try await number in stream { read.append(number) }
        #expect(read == [2])
        #expect(server.requests.count == 2)
    }
}

private final class Holder: Sendable {
    private let started = Mutex(false)

    var hasStarted: Bool { started.withLock { $0 } }
    func start() { started.withLock { $0 = true } }
}

private struct TryTwice: Middleware {
    func send(
        _ request: HTTPRequest, for operation: APIOperation, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        let first = try await next(request)
        guard first.status == 503 else { return first }
        var again = request
        again.headers["X-Try"] = "2"
        return try await next(again)
    }
}

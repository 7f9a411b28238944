// A redirection that comes while its request is being cancelled. URLSession on Linux stops the program when it is told of
// both; which of them counts is decided once.
import Foundation
import Synchronization
import Testing

@testable import ClientRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct RedirectionRaceTests {
    private final class Calls: Sendable {
        private let count = Mutex(0)
        var number: Int { count.withLock { $0 } }
        func note() { count.withLock { $0 += 1 } }
    }

    private final class Receiver: AnswerReceiver {
        func begin(_ response: URLResponse?) -> Bool { true }
        func append(_ data: Data) -> Bool { true }
        func complete(_ response: URLResponse?) {}
        func finish(_ failure: TransportError) {}
    }

    private let session = URLSession(configuration: .ephemeral)
    private let router = SessionRouter(identity: nil)
    private let url = URL(string: "http://127.0.0.1:1/")!

    private func task() -> URLSessionTask {
        let task = session.dataTask(with: url)
        router.add(Receiver(), for: task)
        return task
    }

    private func redirect(_ task: URLSessionTask) -> Int {
        let calls = Calls()
        let response = HTTPURLResponse(url: url, statusCode: 302, httpVersion: nil, headerFields: nil)!
        router.urlSession(
            session, task: task, willPerformHTTPRedirection: response, newRequest: URLRequest(url: url)
        ) { next in
            #expect(next == nil)
            calls.note()
        }
        return calls.number
    }

    @Test func aRedirectionAloneIsAnAnswer() {
        #expect(redirect(task()) == 1)
    }

    @Test func whatIsCancelledIsNotRedirected() {
        let task = task()
        router.end(task)
        #expect(redirect(task) == 0)
    }

    @Test func whatIsRedirectedIsNotCancelled() {
        let task = task()
        #expect(redirect(task) == 1)
        router.end(task)
        router.queue.sync {}
        #expect(task.state == .suspended, "it was never started, and nothing cancelled it")
    }
}

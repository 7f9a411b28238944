// Brings what a URLSession reports to the exchange it belongs to.
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What takes an answer as a session brings it.
protocol AnswerReceiver: Sendable {
    /// Takes the head of the answer; false when no more is wanted.
    func begin(_ response: URLResponse?) -> Bool
    /// Takes a piece of the body; false when no more is wanted.
    func append(_ data: Data) -> Bool
    /// The answer has come in whole.
    func complete(_ response: URLResponse?)
    /// No more will come.
    func finish(_ failure: TransportError)
}

/// The delegate of a session: knows which task belongs to which answer.
final class SessionRouter: NSObject, URLSessionDataDelegate, Sendable {
    private struct Exchange {
        enum Stage {
            case open
            /// Told to end, which may take a moment.
            case ending
            /// The answer is a redirection: it ends by itself.
            case redirected
        }

        let answer: any AnswerReceiver
        var stage = Stage.open
    }

    /// The tasks that have not ended, by their identifiers.
    private let exchanges = Mutex<[Int: Exchange]>([:])
    /// Where tasks are started and ended: either may wait. The threads of `DispatchQueue.global()` are those that Swift's
    /// tasks run on, as many as there are processors, and none of them may wait.
    let queue = DispatchQueue(label: "ClientRuntime.HTTPSession")
    private let identity: SessionIdentity?

    init(identity: SessionIdentity?) { self.identity = identity }

    func add(_ answer: any AnswerReceiver, for task: URLSessionTask) {
        let id = task.taskIdentifier
        exchanges.withLock { $0[id] = Exchange(answer: answer) }
    }

    private func answer(of task: URLSessionTask) -> (any AnswerReceiver)? {
        let id = task.taskIdentifier
        return exchanges.withLock { $0[id]?.answer }
    }

    /// Moves a task that is open to another stage; false for all others.
    private func move(_ task: URLSessionTask, to stage: Exchange.Stage) -> Bool {
        let id = task.taskIdentifier
        return exchanges.withLock { exchanges in
            guard case .open? = exchanges[id]?.stage else { return false }
            exchanges[id]?.stage = stage
            return true
        }
    }

    /// Ends a task whose answer nobody wants any more, from any thread. What still comes in is dropped: URLSession on
    /// Linux ends a task only when nothing waits in its socket, which a server that is faster than this machine can put
    /// off.
    func end(_ task: URLSessionTask) {
        if move(task, to: .ending) { queue.async { task.cancel() } }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let isWanted = answer(of: dataTask)?.begin(response) == true
        completionHandler(isWanted ? .allow : .cancel)
        // URLSession on Linux goes on whatever the handler is told.
        if !isWanted { end(dataTask) }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        if answer(of: dataTask)?.append(data) != true { end(dataTask) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let id = task.taskIdentifier
        guard let answer = exchanges.withLock({ $0.removeValue(forKey: id) })?.answer else { return }
        if let error { answer.finish(TransportError(error)) } else { answer.complete(task.response) }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // URLSession on Linux stops the whole program when the handler is called for a task that is being cancelled,
        // even when that began just before or begins just after: a task is either cancelled or redirected.
        if move(task, to: .redirected) { completionHandler(nil) }
    }

    /// Nobody is asked for credentials: an answer with a challenge is an answer like all others. A server that asks for a
    /// client certificate is shown the one of the transport.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        #if canImport(FoundationNetworking)
            // On Linux the answer is there whole when this is asked, and default handling would wait for ever.
            answer(of: task)?.complete(challenge.failureResponse ?? task.response)
            queue.async { completionHandler(.cancelAuthenticationChallenge, nil) }
        #else
            let method = challenge.protectionSpace.authenticationMethod
            if let identity, method == NSURLAuthenticationMethodClientCertificate, challenge.previousFailureCount == 0 {
                completionHandler(.useCredential, identity.credential)
            } else {
                completionHandler(.performDefaultHandling, nil)
            }
        #endif
    }
}

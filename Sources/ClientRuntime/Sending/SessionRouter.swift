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
    private struct State {
        var answers: [Int: any AnswerReceiver] = [:]
        /// Tasks that were told to end, and go on for a moment.
        var ending: Set<Int> = []
        /// Tasks whose answer is a redirection, which end by themselves.
        var redirected: Set<Int> = []
    }

    private let state = Mutex(State())
    /// Where tasks are started and ended: either may wait. The threads of `DispatchQueue.global()` are those that Swift's
    /// tasks run on, as many as there are processors, and none of them may wait.
    let queue = DispatchQueue(label: "ClientRuntime.HTTPSession")
    private let identity: SessionIdentity?

    init(identity: SessionIdentity?) { self.identity = identity }

    func add(_ answer: any AnswerReceiver, for task: URLSessionTask) {
        let id = task.taskIdentifier
        state.withLock { $0.answers[id] = answer }
    }

    private func answer(of task: URLSessionTask) -> (any AnswerReceiver)? {
        let id = task.taskIdentifier
        return state.withLock { $0.answers[id] }
    }

    /// Ends a task whose answer nobody wants any more, from any thread. What still comes in is dropped: URLSession on
    /// Linux ends a task only when nothing waits in its socket, which a server that is faster than this machine can put
    /// off.
    func end(_ task: URLSessionTask) {
        let id = task.taskIdentifier
        let isToEnd = state.withLock { state in
            state.answers[id] != nil && !state.redirected.contains(id) && state.ending.insert(id).inserted
        }
        if isToEnd { queue.async { task.cancel() } }
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
        let answer = state.withLock { state in
            state.ending.remove(id)
            state.redirected.remove(id)
            return state.answers.removeValue(forKey: id)
        }
        guard let answer else { return }
        if let error { answer.finish(TransportError(error)) } else { answer.complete(task.response) }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // URLSession on Linux stops the whole program when the handler is called for a task that is being cancelled,
        // even when that began just before or begins just after: a task is either cancelled or redirected.
        let id = task.taskIdentifier
        let mayGoOn = state.withLock { state in
            guard !state.ending.contains(id) else { return false }
            state.redirected.insert(id)
            return true
        }
        if mayGoOn { completionHandler(nil) }
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

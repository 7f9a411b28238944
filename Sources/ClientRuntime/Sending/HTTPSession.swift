// A URLSession as the transport uses it: no cookies, no cache, no stored credentials, its delegate called in step with the
// network.
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A session and the delegate that serves it. Its connections are closed when it is released.
final class HTTPSession: Sendable {
    let router: SessionRouter
    private let session: URLSession

    init(identity: SessionIdentity?) {
        router = SessionRouter(identity: identity)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        #if canImport(FoundationNetworking)
            let queue = InStepQueue()
        #else
            let queue: OperationQueue? = nil
        #endif
        session = URLSession(configuration: configuration, delegate: router, delegateQueue: queue)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// A task that brings its answer to a receiver once it is resumed.
    fileprivate func task(_ request: URLRequest, file: URL?, for receiver: some AnswerReceiver) -> URLSessionTask {
        let task = file.map { session.uploadTask(with: request, fromFile: $0) } ?? session.dataTask(with: request)
        router.add(receiver, for: task)
        return task
    }
}

/// An exchange of a session that somebody may end at any time.
///
/// On Linux, starting and ending a task waits for a queue that all sessions of the process share. That is done on
/// threads of the session's own, so that deadlines and cancellation count at once, however busy the queue is.
final class RunningExchange: Sendable {
    private enum State {
        case new, cancelled
        case running(URLSessionTask, SessionRouter)
    }

    private let state = Mutex(State.new)

    /// Starts an exchange that brings its answer to a receiver.
    func start(_ request: URLRequest, file: URL?, over session: HTTPSession, for receiver: some AnswerReceiver) {
        session.router.queue.async { [self] in
            if case .cancelled = state.withLock({ $0 }) { return }
            let task = session.task(request, file: file, for: receiver)
            let isWanted = state.withLock { state in
                guard case .new = state else { return false }
                state = .running(task, session.router)
                return true
            }
            if isWanted { task.resume() } else { session.router.end(task) }
        }
    }

    func cancel() {
        let old = state.withLock { state in
            defer { state = .cancelled }
            return state
        }
        if case .running(let task, let router) = old { router.end(task) }
    }
}

#if canImport(FoundationNetworking)
    /// Calls the delegate while libcurl hands over the bytes. On its own, URLSession would put every piece of an answer
    /// into a queue without an end, faster than anybody could refuse it.
    private final class InStepQueue: OperationQueue, @unchecked Sendable {
        override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
    }
#endif

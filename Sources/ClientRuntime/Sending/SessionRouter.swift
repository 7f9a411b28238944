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
    private let answers = Mutex<[Int: any AnswerReceiver]>([:])

    func add(_ answer: any AnswerReceiver, for task: URLSessionTask) {
        let id = task.taskIdentifier
        answers.withLock { $0[id] = answer }
    }

    func remove(_ task: URLSessionTask) {
        let id = task.taskIdentifier
        answers.withLock { $0[id] = nil }
    }

    private func answer(of task: URLSessionTask) -> (any AnswerReceiver)? {
        let id = task.taskIdentifier
        return answers.withLock { $0[id] }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        completionHandler(answer(of: dataTask)?.begin(response) == true ? .allow : .cancel)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        if answer(of: dataTask)?.append(data) != true { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let answer = answer(of: task) else { return }
        remove(task)
        if let error { answer.finish(TransportError(error)) } else { answer.complete(task.response) }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

extension TransportError {
    /// What an error of URLSession means.
    init(_ error: any Error) {
        switch (error as? URLError)?.code {
        case .timedOut: self = .timedOut
        case .cancelled: self = .cancelled
        case .cannotFindHost, .dnsLookupFailed: self = .failed(.hostNotFound)
        case .cannotConnectToHost, .notConnectedToInternet: self = .failed(.cannotConnect)
        case .networkConnectionLost: self = .failed(.connectionLost)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected:
            self = .failed(.insecure)
        case .badServerResponse: self = .failed(.notHTTP)
        default: self = .failed(.other)
        }
    }
}

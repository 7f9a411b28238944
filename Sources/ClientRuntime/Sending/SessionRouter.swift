// Brings what a URLSession reports to the exchange it belongs to.
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The delegate of a session: knows which task belongs to which answer.
final class SessionRouter: NSObject, URLSessionDataDelegate, Sendable {
    private let answers = Mutex<[Int: PendingAnswer]>([:])

    func add(_ answer: PendingAnswer, for task: URLSessionTask) {
        let id = task.taskIdentifier
        answers.withLock { $0[id] = answer }
    }

    func remove(_ task: URLSessionTask) {
        let id = task.taskIdentifier
        answers.withLock { $0[id] = nil }
    }

    private func answer(of task: URLSessionTask) -> PendingAnswer? {
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
        if let error { answer.finish(.failure(TransportError(error))) } else { answer.complete(task.response) }
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

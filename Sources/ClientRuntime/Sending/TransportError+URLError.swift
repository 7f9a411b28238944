// What the errors of URLSession mean. On Linux most of them have no code of their own, only the text of libcurl.
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

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
        case .badServerResponse: self = .failed(Self.emptyAnswer)
        case .unsupportedURL: self = .failed(.notHTTP)
        default: self = .failed(Self.kind(ofText: error.localizedDescription))
        }
    }

    /// The same, when the head of the answer was there already.
    var afterHead: TransportError {
        switch self {
        case .failed(.connectionLost), .failed(.notHTTP), .failed(.other): .failed(.cutOff)
        default: self
        }
    }

    #if canImport(FoundationNetworking)
        /// Linux: the code for a connection that was closed without an answer.
        private static let emptyAnswer = Kind.connectionLost
    #else
        private static let emptyAnswer = Kind.notHTTP
    #endif

    /// By the words of libcurl, which are the same since many versions. Words that are not known stay ``Kind/other``.
    private static func kind(ofText text: String) -> Kind {
        let meanings: [(words: [String], kind: Kind)] = [
            (["SSL_read", "SSL_write", "Recv failure", "Send failure", "Empty reply"], .connectionLost),
            (["certificate", "SSL", "TLS"], .insecure),
            (["Failed to connect", "Couldn't connect"], .cannotConnect),
        ]
        return meanings.first { $0.words.contains { text.contains($0) } }?.kind ?? .other
    }
}

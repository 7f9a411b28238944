// The certificate and key of a client, for servers with mutual TLS. URLSession presents one on Apple's platforms only; on
// Linux a transport of another kind has to, as one over a proxy that does.
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What a session answers with when a server asks for a client certificate.
struct SessionIdentity: Sendable {
    let credential: URLCredential
}

#if canImport(Security)
    import Security

    extension URLSessionTransport {
        /// A transport that shows its certificate to servers with mutual TLS (RFC 8446, section 4.4.2).
        /// - Parameters:
        ///   - identity: the certificate and its private key, as from the keychain or `SecPKCS12Import`.
        ///   - intermediates: the certificates between it and the root that the server knows.
        ///   - allowsInsecureHTTP: allows plain HTTP to any host; credentials then travel in the open.
        public convenience init(
            identity: SecIdentity, intermediates: [SecCertificate] = [], allowsInsecureHTTP: Bool = false
        ) {
            let credential = URLCredential(
                identity: identity, certificates: intermediates, persistence: .forSession)
            self.init(identity: SessionIdentity(credential: credential), allowsInsecureHTTP: allowsInsecureHTTP)
        }
    }
#endif

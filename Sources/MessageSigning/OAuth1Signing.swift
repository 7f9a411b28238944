// The seam between a client and the signer: every request of the client leaves signed.

import ClientRuntime
import Foundation

/// Signs each request with OAuth 1.0a.
///
/// ```swift
/// let signer = try OAuth1Signer(consumerKey: key, privateKey: RSAPrivateKey(pem: text))
/// let bank = OpenBankingConnect(configuration: .init(middleware: [OAuth1Signing(signer)]))
/// ```
///
/// It belongs at the end of the list of middleware: what comes after it may no longer change method, address or body,
/// and what repeats requests stands before it, because no nonce may be used twice. The signature takes the place of
/// the header `Authorization` and covers the address as it is at this point; it is not for APIs that besides it have
/// security schemes with a header `Authorization` or a key in the query.
public struct OAuth1Signing: Middleware {
    private let signer: OAuth1Signer

    public init(_ signer: OAuth1Signer) { self.signer = signer }

    /// Signs the request and passes it on.
    /// - Throws: what comes after it throws, and ``CredentialProblem/Reason`` with the ``OAuth1Error`` of a request
    ///   that cannot be signed; the call then fails with `.credentials`, and nothing is sent.
    public func send(
        _ request: HTTPRequest, for operation: APIOperation, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        var signed = request
        do {
            guard request.bodyFile == nil else { throw OAuth1Error.bodyInFile }
            signed.headers["Authorization"] = try signer.authorization(
                method: request.method.rawValue, url: request.url.absoluteString, body: Array(request.body ?? Data()))
        } catch {
            throw CredentialProblem.Reason.unavailable(scheme: "OAuth 1.0a", error)
        }
        return try await next(signed)
    }
}

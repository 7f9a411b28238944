// Signs requests for Mastercard's gateway: OAuth 1.0a without tokens, with body hash, RSA-SHA256, in one header.
// Source: RFC 5849, draft-eaton-oauth-bodyhash-00, and Mastercard's published signer libraries where they deviate.

import Foundation

/// Makes the `Authorization` header of a request.
///
/// Sign last and send as signed: a changed byte of method, URL or body makes the signature invalid. Redirects must not
/// be followed with the same header.
public struct OAuth1Signer: Sendable {
    private let consumerKey: String
    private let sign: @Sendable ([UInt8]) throws(SigningError) -> [UInt8]
    private let nonce: @Sendable () -> String
    private let now: @Sendable () -> Date

    #if !canImport(CryptoKit) || os(macOS)
        /// - Parameters:
        ///   - consumerKey: the key of the developer portal's project, with its exclamation mark.
        ///   - privateKey: the project's signing key.
        ///   - nonce: gives a text that is new for every request.
        ///   - now: the clock; the gateway refuses requests that are too far from its own.
        /// - Throws: ``OAuth1Error/invalidParameter`` for a consumer key that no header can carry.
        public init(
            consumerKey: String, privateKey: RSAPrivateKey,
            nonce: @escaping @Sendable () -> String = { OAuth1Nonce.random() },
            now: @escaping @Sendable () -> Date = { Date() }
        ) throws(OAuth1Error) {
            try self.init(consumerKey: consumerKey, nonce: nonce, now: now) { message throws(SigningError) in
                try privateKey.signature(of: message)
            }
        }
    #endif

    /// The form for keys that live elsewhere, for example in a hardware module.
    ///
    /// - Parameter sign: gives the RSASSA-PKCS1-v1_5 signature with SHA-256 of the bytes.
    public init(
        consumerKey: String,
        nonce: @escaping @Sendable () -> String = { OAuth1Nonce.random() },
        now: @escaping @Sendable () -> Date = { Date() },
        sign: @escaping @Sendable ([UInt8]) throws(SigningError) -> [UInt8]
    ) throws(OAuth1Error) {
        guard Self.isQuotable(consumerKey) else { throw .invalidParameter }
        self.consumerKey = consumerKey
        self.sign = sign
        self.nonce = nonce
        self.now = now
    }

    /// The value of the `Authorization` header, valid for exactly this request.
    ///
    /// - Parameters:
    ///   - method: the HTTP method, in any case.
    ///   - url: the absolute URL exactly as it will be sent; its fragment does not count.
    ///   - body: the bytes exactly as they will be sent; empty for requests without a body.
    public func authorization(method: String, url: String, body: [UInt8] = []) throws(OAuth1Error) -> String {
        let parameters = try parameters(body: body)
        let message = try Self.baseString(method: method, url: url, parameters: parameters)
        let signature: [UInt8]
        do { signature = try sign(Array(message.utf8)) } catch { throw .signing(error) }
        return Self.header(parameters, signature: TextForm.base64.text(signature))
    }

    /// The six signed parameters, in the order of the header.
    func parameters(body: [UInt8]) throws(OAuth1Error) -> [OAuth1BaseString.Pair] {
        let nonce = nonce()
        let seconds = now().timeIntervalSince1970.rounded(.down)
        guard Self.isQuotable(nonce) else { throw .invalidParameter }
        guard seconds >= 0, let timestamp = Int64(exactly: seconds) else { throw .invalidTime }
        let bodyHash: [UInt8]
        do { bodyHash = try MessageDigest.sha256(body) } catch { throw .signing(error) }
        return [
            ("oauth_consumer_key", consumerKey),
            ("oauth_nonce", nonce),
            ("oauth_timestamp", String(timestamp)),
            ("oauth_signature_method", "RSA-SHA256"),
            ("oauth_version", "1.0"),
            ("oauth_body_hash", TextForm.base64.text(bodyHash)),
        ]
    }

    static func baseString(
        method: String, url: String, parameters: [OAuth1BaseString.Pair]
    ) throws(OAuth1Error) -> String {
        guard !method.isEmpty, method.utf8.allSatisfy({ 65...90 ~= $0 & 0xDF }) else { throw .invalidMethod }
        let url = try OAuth1URL(url)
        let query = OAuth1BaseString.pairs(ofQuery: url.query)
        return OAuth1BaseString.text(
            method: method, baseURI: url.baseURI,
            parameters: OAuth1BaseString.parameters(query: query, oauth: parameters))
    }

    /// Only the signature is percent-encoded, and no space follows a comma: what Mastercard's own libraries send.
    static func header(_ parameters: [OAuth1BaseString.Pair], signature: String) -> String {
        let all = parameters + [("oauth_signature", OAuth1BaseString.percentEncoded(signature))]
        return "OAuth " + all.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: ",")
    }

    private static func isQuotable(_ value: String) -> Bool {
        !value.isEmpty
            && value.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }
}

extension OAuth1Signer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "OAuth1Signer" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

// What the gateway does with a signature, written down once more from RFC 5849 and the body hash extension, so that the
// signer is not checked by itself.

import Foundation
import MessageSigning
import TestSupport

/// A key pair that exists for one run of the tests.
struct SigningKeys: Sendable {
    static let isAvailable = Tool.exists("openssl")
    static let shared = Result { try SigningKeys() }

    let privateKey: RSAPrivateKey
    let publicKey: RSAPublicKey

    private init() throws {
        privateKey = try Self.make()
        publicKey = try privateKey.publicKey()
    }

    /// A new key.
    static func make() throws -> RSAPrivateKey {
        let made = try Tool.succeed(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"])
        return try RSAPrivateKey(pem: made.text)
    }
}

struct SignatureCheck: Sendable {
    let consumerKey: String
    let publicKey: RSAPublicKey

    /// The nonce of a request that is signed as it arrived; nil for all others.
    func nonce(of request: LoopbackServer.Request) -> String? {
        guard let header = request.header("Authorization"), header.hasPrefix("OAuth "),
            let host = request.header("Host")
        else { return nil }
        var parameters: [String: String] = [:]
        for part in header.dropFirst(6).split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { return nil }
            parameters[String(pair[0])] = pair[1].trimmingCharacters(in: ["\""])
        }
        guard let text = parameters.removeValue(forKey: "oauth_signature")?.removingPercentEncoding,
            let signature = Data(base64Encoded: text), parameters["oauth_consumer_key"] == consumerKey,
            let digest = try? MessageDigest.sha256(Array(request.body)),
            parameters["oauth_body_hash"] == Data(digest).base64EncodedString(),
            let seconds = parameters["oauth_timestamp"].flatMap(Double.init),
            abs(seconds - Date().timeIntervalSince1970) < 300
        else { return nil }
        // Mastercard joins the values as they are, where the RFC would encode them first.
        let pairs = parameters.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "&")
        let base = [request.method, "http://\(host)\(request.path)", pairs].map(encoded).joined(separator: "&")
        let isValid = try? publicKey.verifies(Array(signature), of: Array(base.utf8))
        return isValid == true ? parameters["oauth_nonce"] : nil
    }

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(
            withAllowedCharacters: CharacterSet(
                charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")) ?? ""
    }
}

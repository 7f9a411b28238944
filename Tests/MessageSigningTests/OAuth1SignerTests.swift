// The whole Authorization header: parameters, layout, signature, and what cannot be signed.

import Foundation
import Testing

@testable import MessageSigning

@Suite struct OAuth1SignerTests {
    @Test(
        arguments: [
            ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
            ("{}", "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="),
            (#"{"foõ":"bar"}"#, "+Z+PWW2TJDnPvRcTgol+nKO3LT7xm8smnsg+//XMIyI="),
            (#"{ my: "payload" }"#, "Qm/nLCqwlog0uoCDvypgninzNQ25YHgTmUDl/zOgT1s="),
            ("{'A' : 'sensitive data'}", "sKrMRMpmhyMJ05fETctDp3UnlDsm1rgOJxQroerFuMs="),
            (#"{"A" : OAuthExtTest.data}"#, "9MoCOjWt0ke+o8ZAGij+kZ1goHpfzLIG9ZGty05eIOo="),
            (#"{"foo":"bar"}"#, "eji/gfOD9pQzrW6QDTWz4jhVk/dqe3q11DVbi6Qe4ks="),
        ])
    func `the body hash is of the bytes, and there also without a body`(body: String, hash: String) throws {
        let parameters = try Self.signer().parameters(body: Array(body.utf8))
        #expect(parameters.last?.name == "oauth_body_hash")
        #expect(parameters.last?.value == hash)
    }

    @Test(arguments: SharedKeyVectors.requests)
    func `the signed text and the header are the published ones`(request: SignedRequest) throws {
        let signature = try #require(TextForm.base64.bytes(request.signature))
        let signer = try Self.signer { message throws(SigningError) in
            guard String(decoding: message, as: UTF8.self) == request.baseString else { throw .libraryFailure }
            return signature
        }
        let header = try signer.authorization(method: request.method, url: request.url, body: Array(request.body.utf8))
        #expect(
            header == "OAuth oauth_consumer_key=\"abc-abc-abc!123\",oauth_nonce=\"Wpe3LF09z1e3xQRI\","
                + "oauth_timestamp=\"1626728330\",oauth_signature_method=\"RSA-SHA256\",oauth_version=\"1.0\","
                + "oauth_body_hash=\"\(request.bodyHash)\","
                + "oauth_signature=\"\(OAuth1BaseString.percentEncoded(request.signature))\"")
    }

    @Test(.enabled(if: OpenSSLKeys.isAvailable, "needs the openssl program"))
    func `openssl verifies the signature in the header`() throws {
        let keys = try OpenSSLKeys.shared.get()
        let signer = try OAuth1Signer(
            consumerKey: "a!b", privateKey: RSAPrivateKey(pem: keys.pkcs8), nonce: { "n" }, now: Self.time)
        let header = try signer.authorization(method: "get", url: "https://example.com/a?b=c")
        let text = try #require(header.split(separator: "oauth_signature=\"").last?.dropLast())
        let signature = try #require(TextForm.base64.bytes(String(text).removingPercentEncoding ?? ""))
        let parameters = try signer.parameters(body: [])
        let message = try OAuth1Signer.baseString(
            method: "GET", url: "https://example.com/a?b=c", parameters: parameters)
        #expect(try keys.accepts(signature, of: Array(message.utf8)))
    }

    @Test func `nonces are new, sixteen letters and digits`() {
        let nonces = (0..<1000).map { _ in OAuth1Nonce.random() }
        #expect(Set(nonces).count == nonces.count)
        #expect(nonces.allSatisfy { $0.wholeMatch(of: /[0-9A-Za-z]{16}/) != nil })
    }

    @Test func `the default nonce and clock are used`() throws {
        let signer = try OAuth1Signer(consumerKey: "a!b") { _ throws(SigningError) in [1, 2, 3] }
        let before = Int(Date().timeIntervalSince1970)
        let first = try signer.authorization(method: "POST", url: "https://example.com/")
        let after = Int(Date().timeIntervalSince1970)
        let second = try signer.authorization(method: "POST", url: "https://example.com/")
        #expect(first != second)
        let seconds = try #require(first.firstMatch(of: /oauth_timestamp="(\d{10})"/).flatMap { Int($0.output.1) })
        #expect((before...after).contains(seconds))
    }

    @Test(arguments: ["", "a\"b", "a\r\nb", "a b", "a\\b", "ä"])
    func `what no quoted header value can carry is refused`(text: String) throws {
        #expect(throws: OAuth1Error.invalidParameter) {
            try OAuth1Signer(consumerKey: text) { _ throws(SigningError) in [] }
        }
        let signer = try OAuth1Signer(consumerKey: "a!b", nonce: { text }, sign: Self.noSignature)
        #expect(throws: OAuth1Error.invalidParameter) { try signer.authorization(method: "GET", url: "https://a.b/") }
    }

    @Test(arguments: ["", "GE T", "GET&", "G3T", "GÉT"])
    func `a method is a word of letters`(method: String) throws {
        let signer = try Self.signer()
        #expect(throws: OAuth1Error.invalidMethod) { try signer.authorization(method: method, url: "https://a.b/") }
    }

    @Test(arguments: [-1, .infinity, .nan, 1e30] as [Double])
    func `a time that is no timestamp is refused`(seconds: Double) throws {
        let signer = try OAuth1Signer(
            consumerKey: "a!b", now: { Date(timeIntervalSince1970: seconds) }, sign: Self.noSignature)
        #expect(throws: OAuth1Error.invalidTime) { try signer.authorization(method: "GET", url: "https://a.b/") }
    }

    @Test func `a failing key is told apart`() throws {
        let signer = try OAuth1Signer(consumerKey: "a!b") { _ throws(SigningError) in throw .libraryFailure }
        #expect(throws: OAuth1Error.signing(.libraryFailure)) {
            try signer.authorization(method: "GET", url: "https://a.b/")
        }
    }

    @Test func `a signer never prints its consumer key`() throws {
        let signer = try OAuth1Signer(consumerKey: "MARKER!1") { _ throws(SigningError) in [] }
        var dumped = ""
        dump(signer, to: &dumped)
        for text in ["\(signer)", String(reflecting: signer), dumped] { #expect(!text.contains("MARKER")) }
    }

    private static let time: @Sendable () -> Date = {
        Date(timeIntervalSince1970: Double(SharedKeyVectors.timestamp) + 0.9)
    }

    private static let noSignature: @Sendable ([UInt8]) throws(SigningError) -> [UInt8] = { _ in [] }

    private static func signer(
        sign: @escaping @Sendable ([UInt8]) throws(SigningError) -> [UInt8] = noSignature
    ) throws -> OAuth1Signer {
        try OAuth1Signer(
            consumerKey: SharedKeyVectors.consumerKey, nonce: { SharedKeyVectors.nonce }, now: time, sign: sign)
    }
}

// RSA-SHA256 signatures, in both directions against the `openssl` program and against published signatures.

import Foundation
import MessageSigning
import Testing

@Suite(.enabled(if: OpenSSLKeys.isAvailable, "needs the openssl program")) struct RSASignatureTests {
    private let keys: OpenSSLKeys
    private let key: RSAPrivateKey

    init() throws {
        keys = try OpenSSLKeys.shared.get()
        key = try RSAPrivateKey(pem: keys.pkcs8)
    }

    @Test(arguments: [0, 1, 55, 64, 4096])
    func `openssl accepts our signatures and we accept its`(count: Int) throws {
        let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        #expect(try keys.accepts(key.signature(of: message), of: message))
        #expect(try key.publicKey().verifies(keys.signature(of: message), of: message))
    }

    @Test func `a changed byte anywhere makes a signature invalid`() throws {
        let message = Array("POST&https%3A%2F%2Fexample.com%2F&a%3Db".utf8)
        let signature = try key.signature(of: message)
        let verifier = try RSAPublicKey(pem: keys.publicKey)
        #expect(try verifier.verifies(signature, of: message))
        for position in signature.indices {
            var changed = signature
            changed[position] ^= 1
            #expect(try !verifier.verifies(changed, of: message))
        }
        for position in message.indices {
            var changed = message
            changed[position] ^= 1
            #expect(try !verifier.verifies(signature, of: changed))
        }
    }

    @Test func `signatures of another length are invalid, not errors`() throws {
        let message = Array("text".utf8)
        let signature = try key.signature(of: message)
        let verifier = try key.publicKey()
        for other in [[], Array(signature.dropLast()), signature + [0], [0] + signature] {
            #expect(try !verifier.verifies(other, of: message))
        }
    }

    @Test func `one key signs from many tasks at once`() async throws {
        let key = key
        let verifier = try key.publicKey()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let message = Array("message \(number)".utf8)
                    return try verifier.verifies(key.signature(of: message), of: message)
                }
            }
            for try await verdict in group { #expect(verdict) }
        }
    }
}

@Suite struct PublishedSignatureTests {
    @Test(arguments: SharedKeyVectors.texts + SharedKeyVectors.requests.map(\.signedText))
    func `published signatures verify with the published modulus`(vector: SignedText) throws {
        let signature = try #require(TextForm.base64.bytes(vector.signature))
        let verifier = try RSAPublicKey(pem: SharedKeyVectors.publicKeyPEM())
        #expect(try verifier.verifies(signature, of: Array(vector.text.utf8)))
        #expect(try !verifier.verifies(signature, of: Array(vector.text.utf8) + [0x20]))
    }
}

extension SharedKeyVectors {
    /// The key as PKCS#1: a DER sequence of modulus and exponent 65537.
    static func publicKeyPEM() throws -> String {
        let bytes = try #require(TextForm.hex.bytes(modulus.lowercased()))
        // 257 bytes, because a leading one bit would make the integer negative.
        let integer: [UInt8] = [0x02, 0x82, 0x01, 0x01, 0x00] + bytes
        let content = integer + [0x02, 0x03, 0x01, 0x00, 0x01]
        let sequence = [0x30, 0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + content
        let text = Data(sequence).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN RSA PUBLIC KEY-----\n\(text)\n-----END RSA PUBLIC KEY-----\n"
    }
}

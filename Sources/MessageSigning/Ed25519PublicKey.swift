// The key that verifies Ed25519 signatures, through the platform's library.

import Foundation

#if canImport(CryptoKit)
    import CryptoKit
#else
    import CCrypto
#endif

/// An Ed25519 public key (RFC 8032).
public struct Ed25519PublicKey: Sendable, Hashable {
    private let bytes: [UInt8]

    /// - Parameter bytes: the 32 bytes of the key.
    /// - Throws: ``SigningError/notAKey`` for another number of bytes.
    public init(bytes: [UInt8]) throws(SigningError) {
        guard bytes.count == 32 else { throw .notAKey }
        self.bytes = bytes
    }

    /// Takes the bytes as 64 hexadecimal digits or as Base64, or a PEM block `PUBLIC KEY` (RFC 8410).
    /// - Throws: ``SigningError/notAKey``.
    public init(_ text: String) throws(SigningError) {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if let bytes = TextForm.hex.bytes(text.lowercased()) ?? TextForm.base64.bytes(text) {
            try self.init(bytes: bytes)
            return
        }
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first == "-----BEGIN PUBLIC KEY-----", lines.last == "-----END PUBLIC KEY-----",
            let content = TextForm.base64.bytes(lines.dropFirst().dropLast().joined()),
            content.starts(with: Self.header)
        else { throw .notAKey }
        try self.init(bytes: Array(content.dropFirst(Self.header.count)))
    }

    /// What stands before the key in its DER form: a sequence with the algorithm 1.3.101.112, and a bit string.
    private static let header: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]

    /// Whether the bytes are this key's signature of the message. Malformed signatures are not valid.
    ///
    /// - Throws: ``SigningError/libraryFailure`` if the platform's library cannot verify at all.
    public func verifies(_ signature: [UInt8], of message: [UInt8]) throws(SigningError) -> Bool {
        guard signature.count == 64 else { return false }
        #if canImport(CryptoKit)
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
            return key.isValidSignature(signature, for: message)
        #else
            guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count) else {
                throw LibCrypto.failure(.libraryFailure)
            }
            defer { EVP_PKEY_free(key) }
            guard let context = EVP_MD_CTX_new() else { throw LibCrypto.failure(.libraryFailure) }
            defer { EVP_MD_CTX_free(context) }
            guard EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else {
                throw LibCrypto.failure(.libraryFailure)
            }
            let isValid = EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
            ERR_clear_error()
            return isValid
        #endif
    }
}

extension Ed25519PublicKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Ed25519PublicKey" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

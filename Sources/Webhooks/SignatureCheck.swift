// Compares signatures with what the keys say.

import ClientRuntime
import Foundation
import MessageSigning

/// The keys of a receiver, ready to check signatures.
enum SignatureCheck: Sendable {
    case hmacSHA256([HMACSHA256])
    case ed25519([Ed25519PublicKey])

    init(_ algorithm: SignatureScheme.Algorithm, keys: [Secret]) throws(WebhookSetupError) {
        guard !keys.isEmpty else { throw .noSigningKey }
        switch algorithm {
        case .hmacSHA256:
            var codes: [HMACSHA256] = []
            for key in keys {
                do { codes.append(try HMACSHA256(key: key.reveal().utf8)) } catch { throw .emptySigningKey }
            }
            self = .hmacSHA256(codes)
        case .ed25519:
            var publicKeys: [Ed25519PublicKey] = []
            for key in keys {
                do { publicKeys.append(try Ed25519PublicKey(key.reveal())) } catch { throw .invalidPublicKey }
            }
            self = .ed25519(publicKeys)
        }
    }

    /// Tries every key with every signature, whether or not one has matched, so that the time does not tell which.
    func accepts(
        _ signatures: [String], _ encoding: SignatureEncoding, of content: [UInt8]
    ) throws(WebhookRejection) -> Bool {
        var isSigned = false
        switch self {
        case .hmacSHA256(let keys):
            for key in keys {
                let code: [UInt8]
                do { code = try key.code(for: content) } catch { throw .verificationUnavailable }
                let text = Array(encoding.text(code).utf8)
                for signature in signatures {
                    // Texts, not decoded bytes, are compared: a second spelling of the same code is another text.
                    let isEqual = ConstantTime.equal(text, Array(signature.utf8))
                    isSigned = isEqual || isSigned
                }
            }
        case .ed25519(let keys):
            for signature in signatures.compactMap(encoding.bytes) {
                for key in keys {
                    let isValid: Bool
                    do { isValid = try key.verifies(signature, of: content) } catch { throw .verificationUnavailable }
                    isSigned = isValid || isSigned
                }
            }
        }
        return isSigned
    }
}

extension SignatureEncoding {
    func text(_ bytes: [UInt8]) -> String {
        switch self {
        case .hex: TextForm.hex.text(bytes)
        case .upperCaseHex: TextForm.hex.text(bytes).uppercased()
        case .base64: TextForm.base64.text(bytes)
        }
    }

    /// The bytes of a text; nil for anything that ``text(_:)`` would not have written.
    func bytes(_ text: String) -> [UInt8]? {
        let bytes: [UInt8]? =
            switch self {
            case .hex: TextForm.hex.bytes(text)
            case .upperCaseHex: TextForm.hex.bytes(text.lowercased())
            case .base64: TextForm.base64.bytes(text)
            }
        guard let bytes, self.text(bytes) == text else { return nil }
        return bytes
    }
}

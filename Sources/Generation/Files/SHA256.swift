// SHA-256 of bytes as hexadecimal digits, computed by the system's cryptography library.

#if canImport(CryptoKit)
    import CryptoKit
#else
    import CCrypto
#endif

/// The library refused to hash, for example because its configuration is broken.
struct HashingError: Error, Sendable, Hashable {
    var message: String { "the system's cryptography library cannot compute SHA-256" }
}

/// The SHA-256 of some bytes: 64 lowercase hexadecimal digits.
public struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    /// - Throws: `HashingError`.
    public init(of bytes: [UInt8]) throws {
        description = Self.hexadecimal(try Self.digest(of: bytes))
    }

    /// `nil` for anything but 64 lowercase hexadecimal digits.
    init?(_ text: some StringProtocol) {
        let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
        guard isDigest else { return nil }
        description = String(text)
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    #if canImport(CryptoKit)
        private static func digest(of bytes: [UInt8]) throws -> [UInt8] {
            Array(SHA256.hash(data: bytes))
        }
    #else
        private static func digest(of bytes: [UInt8]) throws -> [UInt8] {
            var digest = [UInt8](repeating: 0, count: 32)
            var size: UInt32 = 0
            let isDone = bytes.withUnsafeBytes { input in
                EVP_Digest(input.baseAddress, input.count, &digest, &size, EVP_sha256(), nil)
            }
            guard isDone == 1, size == 32 else { throw HashingError() }
            return digest
        }
    #endif
}

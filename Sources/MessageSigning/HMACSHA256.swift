// HMAC-SHA256 (RFC 2104, FIPS 198-1) with one fixed key, computed by the platform's library.

#if canImport(CryptoKit)
    import CryptoKit
    import Foundation
#else
    import CCrypto
#endif

/// Authenticates messages with one secret key. Prints as its name only; the key is not readable.
public struct HMACSHA256: Sendable {
    private let key: [UInt8]

    /// - Parameter key: the secret's bytes, of any length but zero.
    /// - Throws: ``SigningError/emptyKey``, because anybody can compute the code of an empty key.
    public init(key: some Sequence<UInt8>) throws(SigningError) {
        self.key = Array(key)
        guard !self.key.isEmpty else { throw .emptyKey }
    }

    /// The code of a message: always 32 bytes.
    ///
    /// - Throws: ``SigningError/libraryFailure`` if the platform's library refuses to compute it.
    public func code(for message: [UInt8]) throws(SigningError) -> [UInt8] {
        #if canImport(CryptoKit)
            return Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
        #else
            guard let keyCount = Int32(exactly: key.count) else { throw .libraryFailure }
            var code = [UInt8](repeating: 0, count: 32)
            var count: UInt32 = 0
            guard HMAC(EVP_sha256(), key, keyCount, message, message.count, &code, &count) != nil, count == 32 else {
                throw LibCrypto.failure(.libraryFailure)
            }
            return code
        #endif
    }
}

extension HMACSHA256: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "HMACSHA256" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

// SHA-256 (FIPS 180-4), computed by the platform's library: CryptoKit on Apple systems, libcrypto elsewhere.

#if canImport(CryptoKit)
    import CryptoKit
#else
    import CCrypto
#endif

/// Message digests.
public enum MessageDigest {
    /// SHA-256 of the bytes: always 32 bytes.
    ///
    /// - Throws: ``SigningError/libraryFailure`` if the platform's library refuses to hash.
    public static func sha256(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
        #if canImport(CryptoKit)
            return Array(SHA256.hash(data: message))
        #else
            var digest = [UInt8](repeating: 0, count: 32)
            var count: UInt32 = 0
            guard EVP_Digest(message, message.count, &digest, &count, EVP_sha256(), nil) == 1, count == 32 else {
                throw LibCrypto.failure(.libraryFailure)
            }
            return digest
        #endif
    }
}

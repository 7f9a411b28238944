// The key that verifies RSA-SHA256 signatures.

#if !canImport(CryptoKit) || os(macOS)
    /// An RSA public key of at least 2048 bits for RSASSA-PKCS1-v1_5 signatures with SHA-256 (RFC 8017 section 8.2).
    ///
    /// Available where libcrypto is a system library: Linux and macOS.
    public struct RSAPublicKey: Sendable {
        private let handle: RSAKeyHandle

        /// Takes the first public key of a PEM text: a block `PUBLIC KEY` or `RSA PUBLIC KEY`.
        public init(pem: String) throws(SigningError) {
            try self.init(encoded: PEM.publicKey(pem))
        }

        init(encoded: [UInt8]) throws(SigningError) {
            handle = try RSAKeyHandle(encoded, isPrivate: false)
        }

        /// Whether the bytes are this key's signature of the message. Malformed signatures are not valid.
        ///
        /// - Throws: ``SigningError/libraryFailure`` if the platform's library cannot verify at all.
        public func verifies(_ signature: [UInt8], of message: [UInt8]) throws(SigningError) -> Bool {
            try handle.verify(signature, of: message)
        }
    }
#endif

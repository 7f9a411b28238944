// The key that signs requests: loaded from PEM text or a PKCS#12 container, usable for nothing but signing.

#if !canImport(CryptoKit) || os(macOS)
    /// An RSA private key of at least 2048 bits for RSASSA-PKCS1-v1_5 signatures with SHA-256 (RFC 8017 section 8.2).
    /// Prints as its name only; the private numbers cannot be read back. Signatures of one key are made one at a time.
    ///
    /// Available where libcrypto is a system library: Linux and macOS.
    public struct RSAPrivateKey: Sendable {
        private let handle: RSAKeyHandle

        /// Takes the first private key of a PEM text: `PRIVATE KEY` (PKCS#8), `ENCRYPTED PRIVATE KEY`, or
        /// `RSA PRIVATE KEY` (PKCS#1, encrypted or not). Other blocks, such as certificates, are skipped.
        ///
        /// - Parameter password: needed for encrypted keys, ignored for others.
        public init(pem: String, password: String? = nil) throws(SigningError) {
            handle = try RSAKeyHandle(consuming: PEM.privateKey(pem, password: password))
        }

        /// Takes a private key out of a PKCS#12 container (`.p12`, `.pfx`).
        ///
        /// - Parameters:
        ///   - alias: the friendly name of the key; may be left out if the container has one key only.
        ///   - password: the container's password, which also opens the key.
        public init(pkcs12 container: [UInt8], alias: String? = nil, password: String) throws(SigningError) {
            handle = try RSAKeyHandle(consuming: PKCS12.privateKey(container, alias: alias, password: password))
        }

        /// The signature of a message: as many bytes as the key's modulus has. The same every time.
        public func signature(of message: [UInt8]) throws(SigningError) -> [UInt8] {
            try handle.sign(message)
        }

        /// The key that verifies this key's signatures.
        public func publicKey() throws(SigningError) -> RSAPublicKey {
            try RSAPublicKey(encoded: handle.publicEncoding())
        }
    }

    extension RSAPrivateKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
        public var description: String { "RSAPrivateKey" }
        public var debugDescription: String { description }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }
#endif

// One RSA key inside libcrypto. The handle never leaves its lock, so it is safe to share, and libcrypto wipes the
// private numbers when the last owner lets go.

#if !canImport(CryptoKit) || os(macOS)
    import CCrypto
    import Synchronization

    final class RSAKeyHandle: Sendable {
        private let key: Mutex<OpaquePointer>

        /// - Parameter encoded: PKCS#8 (private) or SubjectPublicKeyInfo (public), DER, not encrypted.
        init(_ encoded: [UInt8], isPrivate: Bool) throws(SigningError) {
            guard let key = Self.decode(encoded, isPrivate: isPrivate) else { throw LibCrypto.failure(.notAKey) }
            if let problem = Self.problem(of: key) {
                EVP_PKEY_free(key)
                throw LibCrypto.failure(problem)
            }
            self.key = Mutex(key)
        }

        /// A private key, whose plain encoding is wiped once libcrypto has it.
        convenience init(consuming encoded: consuming [UInt8]) throws(SigningError) {
            var encoded = encoded
            defer { OPENSSL_cleanse(&encoded, encoded.count) }
            try self.init(encoded, isPrivate: true)
        }

        deinit {
            key.withLock { EVP_PKEY_free($0) }
        }

        /// RSASSA-PKCS1-v1_5 with SHA-256.
        func sign(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
            let signature: [UInt8]? = key.withLock { key in
                guard let context = EVP_MD_CTX_new() else { return nil }
                defer { EVP_MD_CTX_free(context) }
                var settings: OpaquePointer?
                var count = 0
                guard EVP_DigestSignInit(context, &settings, EVP_sha256(), nil, key) == 1,
                    EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PADDING) == 1,
                    EVP_DigestSign(context, nil, &count, message, message.count) == 1
                else { return nil }
                var signature = [UInt8](repeating: 0, count: count)
                guard EVP_DigestSign(context, &signature, &count, message, message.count) == 1 else { return nil }
                return Array(signature.prefix(count))
            }
            guard let signature else { throw LibCrypto.failure(.libraryFailure) }
            return signature
        }

        /// Whether the signature is this key's for the message. A malformed signature is simply not valid.
        func verify(_ signature: [UInt8], of message: [UInt8]) throws(SigningError) -> Bool {
            let verdict: Bool? = key.withLock { key in
                guard let context = EVP_MD_CTX_new() else { return nil }
                defer { EVP_MD_CTX_free(context) }
                var settings: OpaquePointer?
                guard EVP_DigestVerifyInit(context, &settings, EVP_sha256(), nil, key) == 1,
                    EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PADDING) == 1
                else { return nil }
                return EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
            }
            ERR_clear_error()
            guard let verdict else { throw .libraryFailure }
            return verdict
        }

        /// The public half as SubjectPublicKeyInfo, DER.
        func publicEncoding() throws(SigningError) -> [UInt8] {
            let encoded: [UInt8]? = key.withLock { LibCrypto.encoding(ofPublic: $0) }
            guard let encoded else { throw LibCrypto.failure(.libraryFailure) }
            return encoded
        }

        private static func decode(_ encoded: [UInt8], isPrivate: Bool) -> sending OpaquePointer? {
            var start: UnsafePointer<UInt8>?
            return encoded.withUnsafeBufferPointer { buffer in
                start = buffer.baseAddress
                return isPrivate ? d2i_AutoPrivateKey(nil, &start, buffer.count) : d2i_PUBKEY(nil, &start, buffer.count)
            }
        }

        private static func problem(of key: OpaquePointer) -> SigningError? {
            guard EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA else { return .notRSA }
            let bits = Int(EVP_PKEY_get_bits(key))
            return bits < 2048 ? .keyTooSmall(bits: bits) : nil
        }
    }
#endif

// Finds the key in a PEM text (RFC 7468 and the older OpenSSL form) and gives its plain DER encoding.

#if !canImport(CryptoKit) || os(macOS)
    import CCrypto

    enum PEM {
        /// The first private key as DER, decrypted.
        static func privateKey(_ text: String, password: String?) throws(SigningError) -> [UInt8] {
            let bytes = Array(text.utf8)
            let isEncrypted = try firstPrivateKeyIsEncrypted(bytes)
            // Without a password libcrypto would ask for one on the terminal: it must never come to that.
            if isEncrypted, password == nil { throw .passwordRequired }
            var secret = try LibCrypto.password(password ?? "")
            defer { OPENSSL_cleanse(&secret, secret.count) }
            return try LibCrypto.reading(bytes) { stream throws(SigningError) in
                guard let key = PEM_read_bio_PrivateKey(stream, nil, nil, &secret) else {
                    throw LibCrypto.failure(isEncrypted ? .wrongPassword : .notAKey)
                }
                defer { EVP_PKEY_free(key) }
                return try plainEncoding(key)
            }
        }

        /// The first public key as DER.
        static func publicKey(_ text: String) throws(SigningError) -> [UInt8] {
            try LibCrypto.reading(Array(text.utf8)) { stream throws(SigningError) in
                while let block = PEMBlock(next: stream) {
                    switch block.name {
                    case "PUBLIC KEY": return block.content
                    case "RSA PUBLIC KEY": return try subjectPublicKeyInfo(pkcs1: block.content)
                    default: continue
                    }
                }
                throw LibCrypto.failure(.notAKey)
            }
        }

        private static func plainEncoding(_ key: OpaquePointer) throws(SigningError) -> [UInt8] {
            guard let information = EVP_PKEY2PKCS8(key) else { throw LibCrypto.failure(.libraryFailure) }
            defer { PKCS8_PRIV_KEY_INFO_free(information) }
            return try LibCrypto.encoding(ofPKCS8: information)
        }

        private static func firstPrivateKeyIsEncrypted(_ bytes: [UInt8]) throws(SigningError) -> Bool {
            try LibCrypto.reading(bytes) { stream throws(SigningError) in
                while let block = PEMBlock(next: stream) {
                    guard block.name.hasSuffix("PRIVATE KEY") else { continue }
                    return block.name == "ENCRYPTED PRIVATE KEY" || block.header.contains("ENCRYPTED")
                }
                throw LibCrypto.failure(.notAKey)
            }
        }

        private static func subjectPublicKeyInfo(pkcs1: [UInt8]) throws(SigningError) -> [UInt8] {
            var start: UnsafePointer<UInt8>?
            let key = pkcs1.withUnsafeBufferPointer { buffer in
                start = buffer.baseAddress
                return d2i_PublicKey(EVP_PKEY_RSA, nil, &start, buffer.count)
            }
            guard let key else { throw LibCrypto.failure(.notAKey) }
            defer { EVP_PKEY_free(key) }
            guard let encoded = LibCrypto.encoding(ofPublic: key) else { throw LibCrypto.failure(.libraryFailure) }
            return encoded
        }
    }
#endif

// Takes a private key out of a PKCS#12 container (RFC 7292). Only key entries are decrypted: containers whose
// certificates use a cipher that OpenSSL 3 has retired (RC2) still give their key.

#if !canImport(CryptoKit) || os(macOS)
    import CCrypto

    enum PKCS12 {
        /// The key of that alias, or the only key, as plain PKCS#8 DER.
        static func privateKey(
            _ container: [UInt8], alias: String?, password: String
        ) throws(SigningError) -> [UInt8] {
            var secret = try LibCrypto.password(password)
            defer { OPENSSL_cleanse(&secret, secret.count) }
            return try LibCrypto.reading(container) { stream throws(SigningError) in
                guard let container = d2i_PKCS12_bio(stream, nil) else { throw LibCrypto.failure(.notAKey) }
                defer { PKCS12_free(container) }
                guard PKCS12_mac_present(container) == 0 || PKCS12_verify_mac(container, secret, -1) == 1 else {
                    throw LibCrypto.failure(.wrongPassword)
                }
                return try privateKey(in: container, alias: alias, password: secret)
            }
        }

        private static func privateKey(
            in container: OpaquePointer, alias: String?, password: [CChar]
        ) throws(SigningError) -> [UInt8] {
            guard let safes = PKCS12_unpack_authsafes(container) else { throw LibCrypto.failure(.notAKey) }
            defer { OPENSSL_sk_pop_free(safes) { PKCS7_free($0?.assumingMemoryBound(to: PKCS7.self)) } }
            var found: [UInt8]?
            var hasUnreadableSafe = false
            for index in 0..<max(OPENSSL_sk_num(safes), 0) {
                guard let safe = OPENSSL_sk_value(safes, index)?.assumingMemoryBound(to: PKCS7.self) else { continue }
                guard let bags = bags(of: safe, password: password) else {
                    hasUnreadableSafe = true
                    continue
                }
                defer { OPENSSL_sk_pop_free(bags) { PKCS12_SAFEBAG_free(OpaquePointer($0)) } }
                for bagIndex in 0..<max(OPENSSL_sk_num(bags), 0) {
                    guard let bag = OPENSSL_sk_value(bags, bagIndex).map({ OpaquePointer($0) }), isKey(bag),
                        alias == nil || friendlyName(of: bag) == alias
                    else { continue }
                    guard found == nil else { throw LibCrypto.failure(.severalKeys) }
                    found = try key(of: bag, password: password)
                }
            }
            guard let found else { throw LibCrypto.failure(hasUnreadableSafe ? .libraryFailure : .keyNotFound) }
            ERR_clear_error()
            return found
        }

        /// The entries of one part of the container; nil if they cannot be decrypted.
        private static func bags(of safe: UnsafeMutablePointer<PKCS7>, password: [CChar]) -> OpaquePointer? {
            OBJ_obj2nid(safe.pointee.type) == NID_pkcs7_data
                ? PKCS12_unpack_p7data(safe) : PKCS12_unpack_p7encdata(safe, password, -1)
        }

        private static func isKey(_ bag: OpaquePointer) -> Bool {
            [NID_keyBag, NID_pkcs8ShroudedKeyBag].contains(PKCS12_SAFEBAG_get_nid(bag))
        }

        private static func friendlyName(of bag: OpaquePointer) -> String? {
            guard let name = PKCS12_get_friendlyname(bag) else { return nil }
            defer { CRYPTO_free(name, #file, #line) }
            return String(cString: name)
        }

        private static func key(of bag: OpaquePointer, password: [CChar]) throws(SigningError) -> [UInt8] {
            if PKCS12_SAFEBAG_get_nid(bag) == NID_keyBag {
                guard let key = PKCS12_SAFEBAG_get0_p8inf(bag) else { throw LibCrypto.failure(.notAKey) }
                return try LibCrypto.encoding(ofPKCS8: key)
            }
            guard let key = PKCS12_decrypt_skey(bag, password, -1) else { throw LibCrypto.failure(.wrongPassword) }
            defer { PKCS8_PRIV_KEY_INFO_free(key) }
            return try LibCrypto.encoding(ofPKCS8: key)
        }
    }
#endif

// The few idioms every call into libcrypto needs: read-only memory streams, and errors that leave no queue behind.

#if !canImport(CryptoKit) || os(macOS)
    import CCrypto

    enum LibCrypto {
        /// Empties the thread's error queue, whose texts could end up in somebody else's report, and returns the error.
        static func failure(_ error: SigningError) -> SigningError {
            ERR_clear_error()
            return error
        }

        /// Runs the body with a stream that reads the bytes.
        static func reading<Result>(
            _ bytes: [UInt8], _ body: (OpaquePointer) throws(SigningError) -> Result
        ) throws(SigningError) -> Result {
            guard let count = Int32(exactly: bytes.count), let stream = BIO_new(BIO_s_mem()) else {
                throw failure(.libraryFailure)
            }
            defer { BIO_free(stream) }
            guard count == 0 || BIO_write(stream, bytes, count) == count else { throw failure(.libraryFailure) }
            return try body(stream)
        }

        /// A password as libcrypto's functions take it: bytes closed by a NUL.
        static func password(_ text: String) throws(SigningError) -> [CChar] {
            let bytes = Array(text.utf8)
            guard bytes.count < 1024, !bytes.contains(0) else { throw .unusablePassword }
            return bytes.map { CChar(bitPattern: $0) } + [0]
        }

        /// PKCS#8 DER of a private key that is not encrypted.
        static func encoding(ofPKCS8 key: OpaquePointer) throws(SigningError) -> [UInt8] {
            var start: UnsafeMutablePointer<UInt8>?
            let count = Int(i2d_PKCS8_PRIV_KEY_INFO(key, &start))
            guard count > 0, let start else { throw failure(.libraryFailure) }
            defer { CRYPTO_clear_free(start, count, #file, #line) }
            return Array(UnsafeBufferPointer(start: start, count: count))
        }

        /// SubjectPublicKeyInfo DER of a key's public half.
        static func encoding(ofPublic key: OpaquePointer) -> [UInt8]? {
            var start: UnsafeMutablePointer<UInt8>?
            let count = Int(i2d_PUBKEY(key, &start))
            guard count > 0, let start else { return nil }
            defer { CRYPTO_free(start, #file, #line) }
            return Array(UnsafeBufferPointer(start: start, count: count))
        }
    }
#endif

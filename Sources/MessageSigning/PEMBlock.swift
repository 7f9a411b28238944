// One block of a PEM text, as libcrypto splits it.

#if !canImport(CryptoKit) || os(macOS)
    import CCrypto

    struct PEMBlock {
        /// What stands between the dashes, without `BEGIN`.
        let name: String
        /// The RFC 1421 header lines, which older encrypted keys have.
        let header: String
        /// The decoded bytes; left empty for private keys, which nobody needs in this form.
        let content: [UInt8]

        /// The next block of the stream; nil at the end, and where the rest is no PEM.
        init?(next stream: OpaquePointer) {
            var name: UnsafeMutablePointer<CChar>?
            var header: UnsafeMutablePointer<CChar>?
            var content: UnsafeMutablePointer<UInt8>?
            var count = 0
            guard PEM_read_bio(stream, &name, &header, &content, &count) == 1,
                let name, let header, let content
            else {
                ERR_clear_error()
                return nil
            }
            defer {
                CRYPTO_free(name, #file, #line)
                CRYPTO_free(header, #file, #line)
                CRYPTO_clear_free(content, count, #file, #line)
            }
            self.name = String(cString: name)
            self.header = String(cString: header)
            self.content =
                self.name.hasSuffix("PRIVATE KEY")
                ? [] : Array(UnsafeBufferPointer(start: content, count: count))
        }
    }
#endif

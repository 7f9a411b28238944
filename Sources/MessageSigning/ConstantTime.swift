// Comparison whose duration depends on the lengths only, so that it tells nothing about where two codes differ.

#if !canImport(CryptoKit)
    import CCrypto
#endif

/// Comparison of secrets and authentication codes.
public enum ConstantTime {
    /// Whether both are the same bytes. Different lengths are unequal at once: the length of a code is no secret.
    public static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        #if canImport(CryptoKit)
            var difference: UInt8 = 0
            for index in left.indices { difference |= left[index] ^ right[index] }
            return difference == 0
        #else
            return CRYPTO_memcmp(left, right, left.count) == 0
        #endif
    }
}

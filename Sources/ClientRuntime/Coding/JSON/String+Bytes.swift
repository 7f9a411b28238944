// The bytes of a text without a copy of it.

extension String {
    /// The UTF-8 of the text; only for the time of the call. Native strings have it in memory or in themselves, and are neither
    /// copied nor counted for this.
    @inline(__always)
    func withBytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = self
        return text.withUTF8(body)
    }
}

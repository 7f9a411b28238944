// Bytes that have a meaning in Swift, and what is done with many at a time.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension UInt8 {
    static var newline: UInt8 { UInt8(ascii: "\n") }
    static var blank: UInt8 { UInt8(ascii: " ") }
    static var slash: UInt8 { UInt8(ascii: "/") }
    static var fullStop: UInt8 { UInt8(ascii: ".") }
    static var quote: UInt8 { UInt8(ascii: "\"") }
    static var backtick: UInt8 { UInt8(ascii: "`") }
    static var backslash: UInt8 { UInt8(ascii: "\\") }
    static var star: UInt8 { UInt8(ascii: "*") }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the line that begins at an offset ends, without its newline.
    func end(ofLineAt start: Int) -> Int {
        guard start < count, let base = baseAddress,
            let found = memchr(base + start, Int32(UInt8.newline), count - start)
        else { return count }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    var isASCII: Bool {
        var all: UInt8 = 0
        for byte in self { all |= byte }
        return all < 0x80
    }

    /// How many characters the text has.
    var width: Int { isASCII ? count : String(decoding: self, as: UTF8.self).count }
}

extension [UInt8] {
    mutating func appendBlanks(_ count: Int) { append(contentsOf: repeatElement(.blank, count: count)) }
}

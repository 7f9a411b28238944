// As much of DER as it takes to put two PKCS#12 containers into one, which the `openssl` program cannot do.

struct DER {
    let tag: UInt8
    let content: [UInt8]

    var bytes: [UInt8] { [tag, 0x83] + [16, 8, 0].map { UInt8(content.count >> $0 & 0xFF) } + content }

    init(_ tag: UInt8, _ content: [UInt8]) {
        (self.tag, self.content) = (tag, content)
    }

    /// The elements that stand one after the other in the bytes.
    static func elements(_ bytes: [UInt8]) -> [DER] {
        var elements: [DER] = []
        var rest = bytes[...]
        while let tag = rest.popFirst(), let first = rest.popFirst() {
            let lengthBytes = first < 0x80 ? [first] : Array(rest.prefix(Int(first & 0x7F)))
            if first >= 0x80 { rest = rest.dropFirst(lengthBytes.count) }
            let length = lengthBytes.reduce(0) { $0 << 8 | Int($1) }
            elements.append(DER(tag, Array(rest.prefix(length))))
            rest = rest.dropFirst(length)
        }
        return elements
    }

    /// A container without integrity code with the contents of both.
    static func merge(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        let container = elements(elements(first)[0].content)
        let contentType = elements(container[1].content)[0]
        let safes = DER(0x30, safes(of: first) + safes(of: second))
        let content = DER(0xA0, DER(0x04, safes.bytes).bytes)
        return DER(0x30, container[0].bytes + DER(0x30, contentType.bytes + content.bytes).bytes).bytes
    }

    /// The content of the sequence inside the octet string of a container's content.
    private static func safes(of container: [UInt8]) -> [UInt8] {
        let contentInfo = elements(elements(container)[0].content)[1]
        let octets = elements(elements(contentInfo.content)[1].content)[0]
        return elements(octets.content)[0].content
    }
}

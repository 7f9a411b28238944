// Shields U+0085, U+2028 and U+2029 from libyaml, which takes them for line breaks as YAML 1.1 did.
// In YAML 1.2, in JSON and in editors they are ordinary characters, and texts copied from web pages contain them.

/// A text in which these characters are replaced by unused ones of the same length in UTF-8.
struct LineSeparators {
    private struct Replacement {
        let original: [UInt8]
        let substitute: [UInt8]
    }

    /// The text for libyaml.
    private(set) var text: [UInt8]
    private var replacements: [Replacement] = []

    var areReplaced: Bool { !replacements.isEmpty }

    init(protecting text: [UInt8]) {
        self.text = text
        guard Self.mayContainAny(text) else { return }
        var scalars: Set<Unicode.Scalar> = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value > 0x7F {
            scalars.insert(scalar)
        }
        // Private use and unassigned characters, by their length in UTF-8.
        func unused(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
            range.compactMap(Unicode.Scalar.init).filter { !scalars.contains($0) }
        }
        var long = unused(0xF500...0xF8FF).makeIterator()
        var short = unused(0x0380...0x0383).makeIterator()
        for original in ["\u{85}", "\u{2028}", "\u{2029}"] as [Unicode.Scalar] where scalars.contains(original) {
            guard let substitute = original.value == 0x85 ? short.next() : long.next() else { continue }
            replacements.append(
                Replacement(original: Array(String(original).utf8), substitute: Array(String(substitute).utf8))
            )
        }
        for replacement in replacements {
            Self.replace(replacement.original, by: replacement.substitute, in: &self.text, from: 0)
        }
    }

    /// Puts the original characters back into a piece of text that libyaml has returned.
    func restore(_ text: inout [UInt8], from start: Int) {
        for replacement in replacements {
            Self.replace(replacement.substitute, by: replacement.original, in: &text, from: start)
        }
    }

    private static func mayContainAny(_ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { buffer in
            var index = 0
            while index < buffer.count {
                while index + 8 <= buffer.count,
                    buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                }
                guard index + 1 < buffer.count else { return false }
                if buffer[index] == 0xC2, buffer[index + 1] == 0x85 { return true }
                if buffer[index] == 0xE2, buffer[index + 1] == 0x80, index + 2 < buffer.count,
                    buffer[index + 2] == 0xA8 || buffer[index + 2] == 0xA9
                {
                    return true
                }
                index += 1
            }
            return false
        }
    }

    private static func replace(_ old: [UInt8], by new: [UInt8], in text: inout [UInt8], from start: Int) {
        var index = start
        while index + old.count <= text.count {
            if text[index] == old[0], text[index..<index + old.count].elementsEqual(old) {
                text.replaceSubrange(index..<index + old.count, with: new)
                index += old.count
            } else {
                index += 1
            }
        }
    }
}

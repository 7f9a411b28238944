// A strict JSON reader (RFC 8259) into the same tree: exact positions, one sentence per kind of mistake.
// Iterative: nesting costs memory in the builder, never stack.

import Diagnostics

struct JSONReader {
    /// What may come next.
    private enum State {
        case value, firstElementOrEnd, firstKeyOrEnd, key, commaOrEnd, end
    }

    let input: UnsafeBufferPointer<UInt8>
    var builder: TreeBuilder
    private var openings: [(isMapping: Bool, start: Mark)] = []

    var index = 0
    private var line: UInt32 = 1
    /// The offset that would have column 0, continuation bytes of UTF-8 discounted.
    var lineStart = -1

    static func read(_ text: [UInt8], path: String, limits: Limits) -> (SourceDocument?, [Finding]) {
        text.withUnsafeBufferPointer { input in
            var reader = JSONReader(
                input: input, builder: TreeBuilder(path: path, limits: limits, inputSize: input.count)
            )
            do throws(ReadingStopped) {
                try reader.readText()
            } catch {
                return (nil, reader.builder.findings)
            }
            let findings = reader.builder.findings
            return (reader.builder.document(), findings)
        }
    }

    private init(input: UnsafeBufferPointer<UInt8>, builder: TreeBuilder) {
        self.input = input
        self.builder = builder
    }

    var mark: Mark {
        Mark(line: line, column: UInt32(truncatingIfNeeded: index - lineStart))
    }

    private var current: UInt8? { index < input.count ? input[index] : nil }

    private mutating func readText() throws(ReadingStopped) {
        var state = State.value
        while true {
            try skipBlanks()
            guard let byte = current else {
                if state == .end { return }
                throw endOfText()
            }
            switch (state, byte) {
            case (.end, _):
                throw fail(.trailingText)
            case (.firstElementOrEnd, UInt8(ascii: "]")), (.firstKeyOrEnd, UInt8(ascii: "}")):
                state = try close()
            case (.firstKeyOrEnd, _), (.key, _):
                try readKey(byte, afterComma: state == .key)
                state = .value
            case (.value, _), (.firstElementOrEnd, _):
                state = try readValue(byte)
            case (.commaOrEnd, _):
                state = try readCommaOrEnd(byte)
            }
        }
    }

    // MARK: Structure

    private mutating func readValue(_ byte: UInt8) throws(ReadingStopped) -> State {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let isMapping = byte == UInt8(ascii: "{")
            let start = mark
            index += 1
            try builder.open(mapping: isMapping, isFlow: true, from: start, to: mark)
            openings.append((isMapping, start))
            return isMapping ? .firstKeyOrEnd : .firstElementOrEnd
        case UInt8(ascii: "\""):
            try readString()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try readNumber()
        case UInt8(ascii: "t"):
            try readWord("true", .bool)
        case UInt8(ascii: "f"):
            try readWord("false", .bool)
        case UInt8(ascii: "n"):
            try readWord("null", .null)
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            throw fail(previousByte() == UInt8(ascii: ",") ? .trailingComma : .missingValue)
        case UInt8(ascii: ","):
            throw fail(.missingValue)
        case UInt8(ascii: "'"):
            throw fail(.singleQuotes)
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            throw fail(.badNumber)
        default:
            throw fail(.unknownWord)
        }
        return afterValue
    }

    private var afterValue: State { openings.isEmpty ? .end : .commaOrEnd }

    private mutating func readKey(_ byte: UInt8, afterComma: Bool) throws(ReadingStopped) {
        switch byte {
        case UInt8(ascii: "\""): try readString()
        case UInt8(ascii: "}") where afterComma: throw fail(.trailingComma)
        case UInt8(ascii: "'"): throw fail(.singleQuotes)
        default: throw fail(.unquotedKey)
        }
        try skipBlanks()
        guard let byte = current else { throw endOfText() }
        guard byte == UInt8(ascii: ":") else { throw fail(.missingColon) }
        index += 1
    }

    private mutating func readCommaOrEnd(_ byte: UInt8) throws(ReadingStopped) -> State {
        let isMapping = openings.last?.isMapping ?? false
        switch byte {
        case UInt8(ascii: ","):
            index += 1
            return isMapping ? .key : .value
        case UInt8(ascii: "}") where isMapping, UInt8(ascii: "]") where !isMapping:
            return try close()
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            throw fail(isMapping ? .wrongBracketInObject : .wrongBracketInArray, note: openingNote())
        default:
            throw fail(isMapping ? .missingCommaInObject : .missingCommaInArray)
        }
    }

    private mutating func close() throws(ReadingStopped) -> State {
        index += 1
        openings.removeLast()
        try builder.close(at: mark)
        return afterValue
    }

    // MARK: Blanks

    private mutating func skipBlanks() throws(ReadingStopped) {
        while index < input.count {
            switch input[index] {
            case 0x20, 0x09:
                index += 1
            case 0x0A:
                index += 1
                startLine()
            case 0x0D:
                index += 1
                if current == 0x0A { index += 1 }
                startLine()
            case UInt8(ascii: "/"), UInt8(ascii: "#"):
                throw fail(.comment)
            default:
                return
            }
        }
    }

    private mutating func startLine() {
        line += 1
        lineStart = index - 1
    }

    private func previousByte() -> UInt8? {
        input[..<index].last { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }

    // MARK: Findings

    mutating func fail(_ mistake: JSONMistake, at place: Mark? = nil, note: Note? = nil) -> ReadingStopped {
        let start = place ?? mark
        builder.reportLast(
            Finding(
                .jsonSyntax, mistake.message, at: builder.span(start, start), notes: note.map { [$0] } ?? [],
                help: mistake.help
            )
        )
        return ReadingStopped()
    }

    private mutating func endOfText() -> ReadingStopped {
        fail(.endOfText, note: openingNote())
    }

    private func openingNote() -> Note? {
        openings.last.map { opening in
            let what = opening.isMapping ? "object" : "array"
            return Note("the \(what) starts here", at: builder.span(opening.start, opening.start))
        }
    }
}

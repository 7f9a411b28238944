// A value in a document: its kind, its children, and what it reads as.
import Foundation

/// A value of a scanned text.
struct JSONPlace {
    let document: JSONDocument
    private let position: UInt32
    private let level: UInt32

    init(document: JSONDocument, index: Int, depth: Int) {
        self.document = document
        position = UInt32(truncatingIfNeeded: index)
        level = UInt32(truncatingIfNeeded: depth)
    }

    /// Where its word stands on the tape.
    var index: Int { Int(position) }

    /// How many arrays and objects it stands in.
    var depth: Int { Int(level) }

    var word: TapeWord { document.tape[index] }

    var kind: JSONKind {
        switch word.kind {
        case .null: .null
        case .no, .yes: .boolean
        case .integer, .number: .number
        case .string, .escaped: .string
        case .array: .array
        case .object: .object
        }
    }

    var isNull: Bool { word.kind == .null }

    var path: [WireKey] { document.path(to: index) }

    /// A value that stands in this one.
    @inline(__always)
    func child(at index: Int) -> JSONPlace { JSONPlace(document: document, index: index, depth: depth + 1) }

    /// A member of an object that is only looked at.
    func find(_ name: String) -> JSONPlace? { JSONMembers(of: self).find(name) }

    /// Tells that members and elements of the document were read.
    @inline(__always)
    func count(kept: Int) { document.scratch.pointee.kept &+= kept }

    /// A member or an element.
    func child(_ key: any CodingKey) -> JSONPlace? {
        switch word.kind {
        case .object: return find(key.stringValue)
        case .array:
            guard let position = key.intValue, position >= 0, position < word.count else { return nil }
            return child(at: (0..<position).reduce(index + 1) { place, _ in document.after(place) })
        default: return nil
        }
    }

    /// The bytes of a number or text; only for the time of the call.
    @inline(__always)
    func withBytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        let word = word
        return body(UnsafeBufferPointer(start: document.bytes + word.start, count: document.size(of: word)))
    }

    func failure(_ problem: DecodingFailure.Problem) -> DecodingFailure {
        DecodingFailure(path: path, problem: problem)
    }

    /// The failure of a value that is not of the kind that is needed.
    func mismatch(_ expected: String) -> DecodingFailure {
        failure(isNull ? .null : .wrongKind(expected: expected, found: kind))
    }
}

// MARK: Texts and truth values

extension JSONPlace {
    @inline(__always)
    func string() throws(DecodingFailure) -> String {
        switch word.kind {
        case .string: return withBytes { String(decoding: $0, as: UTF8.self) }
        case .escaped:
            let (text, isWhole) = withBytes { EscapedText.text(of: $0) }
            guard isWhole else { throw failure(.invalidText(format: "Unicode text")) }
            return text
        default: throw mismatch("string")
        }
    }

    func bool() throws(DecodingFailure) -> Bool {
        switch word.kind {
        case .yes: return true
        case .no: return false
        default: throw mismatch("boolean")
        }
    }

    /// Text that is turned into something else.
    func text<T>(format: String, _ make: (String) -> T?) throws(DecodingFailure) -> T {
        guard let value = make(try string()) else { throw failure(.invalidText(format: format)) }
        return value
    }
}

// MARK: Numbers

extension JSONPlace {
    /// A number as a type of its own.
    @inline(__always)
    private func number<T>(
        _ expected: @autoclosure () -> String, _ make: (UnsafeBufferPointer<UInt8>) -> T?
    ) throws(DecodingFailure) -> T {
        guard word.kind == .integer || word.kind == .number else { throw mismatch("number") }
        guard let value = withBytes(make) else { throw failure(.invalidNumber(expected: expected())) }
        return value
    }

    @inline(__always)
    func integer<T: FixedWidthInteger>(_ type: T.Type) throws(DecodingFailure) -> T {
        try number("\(type)") { DecimalDigits.integer($0) }
    }

    func double() throws(DecodingFailure) -> Double { try number("Double") { DecimalDigits.double($0) } }

    func float() throws(DecodingFailure) -> Float {
        try number("Float") { bytes in
            Float(String(decoding: bytes, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
        }
    }

    func decimal() throws(DecodingFailure) -> Decimal { try number("Decimal") { DecimalDigits.decimal($0) } }
}

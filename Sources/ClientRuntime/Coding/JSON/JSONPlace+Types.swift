// Reads a value as any Swift type. The types that JSON has, and those that Foundation's decoder treats specially, are
// told by their metatypes; all others read themselves.
import Foundation

extension JSONPlace {
    /// Reads the value. The most frequent types come first. No optional of `T` is made here, because every call would
    /// look up its metadata.
    /// - Throws: ``DecodingFailure``, or what the type's own `init(from:)` throws.
    func read<T: Decodable>(_ type: T.Type) throws -> T {
        if T.self == String.self { return unsafeBitCast(try string(), to: T.self) }
        if T.self == Decimal.self { return unsafeBitCast(try decimal(), to: T.self) }
        if T.self == Int.self { return unsafeBitCast(try integer(Int.self), to: T.self) }
        if T.self == Bool.self { return unsafeBitCast(try bool(), to: T.self) }
        if T.self == Double.self { return unsafeBitCast(try double(), to: T.self) }
        if T.self == Int32.self { return unsafeBitCast(try integer(Int32.self), to: T.self) }
        if T.self == Int64.self { return unsafeBitCast(try integer(Int64.self), to: T.self) }
        if T.self == Date.self { return unsafeBitCast(try date(), to: T.self) }
        if T.self == Data.self { return unsafeBitCast(try base64(), to: T.self) }
        if T.self == URL.self { return unsafeBitCast(try url(), to: T.self) }
        if T.self == [String].self, let list = texts() { return unsafeBitCast(list, to: T.self) }
        if T.self == [String: String].self, let map = textsByName() { return unsafeBitCast(map, to: T.self) }
        if JSONPlace.isRareNumber(type) { return try rareNumber() }
        if isTried { return try readOnce(type) }
        return try T(from: DocumentDecoder(place: self))
    }

    @inline(__always)
    private static func isRareNumber<T>(_ type: T.Type) -> Bool {
        T.self == Float.self || T.self == UInt.self || T.self == UInt64.self || T.self == UInt32.self
            || T.self == UInt16.self || T.self == UInt8.self || T.self == Int16.self || T.self == Int8.self
            || T.self == Int128.self || T.self == UInt128.self
    }

    @inline(never)
    private func rareNumber<T>() throws(DecodingFailure) -> T {
        if T.self == Float.self { return unsafeBitCast(try float(), to: T.self) }
        if T.self == UInt.self { return unsafeBitCast(try integer(UInt.self), to: T.self) }
        if T.self == UInt64.self { return unsafeBitCast(try integer(UInt64.self), to: T.self) }
        if T.self == UInt32.self { return unsafeBitCast(try integer(UInt32.self), to: T.self) }
        if T.self == UInt16.self { return unsafeBitCast(try integer(UInt16.self), to: T.self) }
        if T.self == UInt8.self { return unsafeBitCast(try integer(UInt8.self), to: T.self) }
        if T.self == Int16.self { return unsafeBitCast(try integer(Int16.self), to: T.self) }
        if T.self == Int8.self { return unsafeBitCast(try integer(Int8.self), to: T.self) }
        if T.self == Int128.self { return unsafeBitCast(try integer(Int128.self), to: T.self) }
        return unsafeBitCast(try integer(UInt128.self), to: T.self)
    }

    @inline(never)
    private func base64() throws(DecodingFailure) -> Data {
        try text(format: "Base64 text") { Data(base64Encoded: $0) }
    }

    @inline(never)
    private func url() throws(DecodingFailure) -> URL { try text(format: "URI") { URL(string: $0) } }

    @inline(never)
    private func date() throws(DecodingFailure) -> Date {
        try text(format: "RFC 3339 date-time") { DateTime($0) }.date
    }
}

extension Decoder {
    /// The value that the decoder stands on, when it is one of a document: the shortest way to it.
    @inline(__always)
    var jsonPlace: JSONPlace? {
        guard Self.self == DocumentDecoder.self else { return nil }
        return unsafeBitCast(self, to: DocumentDecoder.self).place
    }
}

extension JSONPlace {
    /// Reads the value for Swift's own coding. Types that catch errors know those of Foundation's decoder.
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        do {
            return try read(type)
        } catch let failure as DecodingFailure where JSONPlace.isLeaf(type) {
            throw decodingError(failure, type)
        } catch DecodingError.dataCorrupted(let context)
            where context.underlyingError == nil && type is any RawRepresentable.Type
        {
            throw decodingError(failure(.unknownValue(of: JSONKind.formatName(of: type))), type)
        }
    }

    /// The error that Foundation's decoder would throw, with the runtime's own failure inside.
    private func decodingError(_ failure: DecodingFailure, _ type: Any.Type) -> DecodingError {
        let context = DecodingError.Context(
            codingPath: path, debugDescription: failure.problem.description, underlyingError: failure)
        return switch failure.problem {
        case .null: .valueNotFound(type, context)
        case .wrongKind: .typeMismatch(type, context)
        default: .dataCorrupted(context)
        }
    }

    /// Whether a type does not read itself.
    private static func isLeaf(_ type: Any.Type) -> Bool {
        switch type {
        case is String.Type, is Bool.Type, is Decimal.Type, is Date.Type, is Data.Type, is URL.Type: true
        default: type is any BinaryInteger.Type || type is any BinaryFloatingPoint.Type
        }
    }
}

// Turns any error of a decoder into a `DecodingFailure`. For numbers that do not fit Foundation throws an error of a
// private type without a path, so the place at which the read was tried is passed along.
import Foundation

extension DecodingFailure {
    /// - Parameters:
    ///   - error: what the decoder threw.
    ///   - path: where the read was tried.
    ///   - type: what was to be read.
    ///   - found: finds the JSON kind at a path below `path`; called only when it is needed.
    init(_ error: any Error, at path: [any CodingKey], reading type: Any.Type, found: ([any CodingKey]) -> JSONKind?) {
        if let failure = error as? DecodingFailure ?? (error as? DecodingError)?.inner {
            self = failure
            return
        }
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            self.init(path: DecodingFailure.longer(context.codingPath, path) + [key], problem: .missing)
        case DecodingError.valueNotFound(let type, let context):
            let place = DecodingFailure.longer(context.codingPath, path)
            let null = found(place).map { $0 == .null } ?? true
            self.init(path: place, problem: null ? .null : .wrongKind(expected: JSONKind.name(of: type), found: .null))
        case DecodingError.typeMismatch(let type, let context):
            let place = DecodingFailure.longer(context.codingPath, path)
            self.init(path: place, problem: DecodingFailure.mismatch(type, found(place)))
        case DecodingError.dataCorrupted(let context):
            let place = DecodingFailure.longer(context.codingPath, path)
            let type = DecodingFailure.type(in: type, at: place.dropFirst(path.count))
            self.init(path: place, problem: DecodingFailure.corruption(of: type, found(place)))
        default:
            self.init(path: path, problem: DecodingFailure.corruption(of: type, found(path)))
        }
    }

    private static func longer(_ first: [any CodingKey], _ second: [any CodingKey]) -> [any CodingKey] {
        first.count >= second.count ? first : second
    }

    private static func mismatch(_ type: Any.Type, _ found: JSONKind?) -> Problem {
        let expected = JSONKind.name(of: type)
        guard let found else { return .other }
        if found == .null { return .null }
        return expected == found.rawValue
            ? .invalidNumber(expected: "\(type)") : .wrongKind(expected: expected, found: found)
    }

    private static func corruption(of type: (Any.Type)?, _ found: JSONKind?) -> Problem {
        guard let type else { return .other }
        let name = JSONKind.formatName(of: type)
        let isEnum = type is any RawRepresentable.Type
        switch found {
        case .number: return isEnum ? .unknownValue(of: name) : .invalidNumber(expected: name)
        case .string: return isEnum ? .unknownValue(of: name) : .invalidText(format: name)
        case .array where type is any ArrayLike.Type: return .invalidNumber(expected: name)
        case .object where type is any StringKeyed.Type: return .invalidNumber(expected: name)
        default: return .other
        }
    }

    /// The type of an element of lists and dictionaries; nil when the path leaves them.
    private static func type(in type: Any.Type, at path: ArraySlice<any CodingKey>) -> (Any.Type)? {
        guard !path.isEmpty else { return type }
        if let list = type as? any ArrayLike.Type { return self.type(in: list.elementType, at: path.dropFirst()) }
        if let map = type as? any StringKeyed.Type { return self.type(in: map.valueType, at: path.dropFirst()) }
        return nil
    }
}

extension DecodingError {
    /// The failure that the runtime's own decoder put inside.
    fileprivate var inner: DecodingFailure? {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context.underlyingError as? DecodingFailure
        @unknown default: nil
        }
    }
}

// Reads a value of any shape, and writes it; identifiers of either kind.
import Foundation

extension JSONPlace {
    /// The value with all that is in it.
    func value() throws(DecodingFailure) -> JSONValue {
        if word.isContainer, document.scratch.pointee.trials > 0 { count(kept: document.size(of: self)) }
        return try valueOnly()
    }

    private func valueOnly() throws(DecodingFailure) -> JSONValue {
        switch word.kind {
        case .null: return .null
        case .no: return .bool(false)
        case .yes: return .bool(true)
        case .integer, .number: return try numberValue()
        case .string, .escaped: return .string(try string())
        case .array:
            var elements: [JSONValue] = []
            elements.reserveCapacity(word.count)
            var next = index + 1
            while next < word.end {
                elements.append(try child(at: next).valueOnly())
                next = document.after(next)
            }
            return .array(elements)
        case .object:
            var members: [String: JSONValue] = [:]
            members.reserveCapacity(word.count)
            var name = index + 1
            while name < word.end {
                let value = try child(at: name + 1).valueOnly()
                // The first of several members with one name counts.
                let text = try child(at: name).string()
                if let first = members.updateValue(value, forKey: text) { members[text] = first }
                name = document.after(name + 1)
            }
            return .object(members)
        }
    }

    /// A number that is kept whole: as a `Decimal`, or as a `Double` that is written with the same digits.
    private func numberValue() throws(DecodingFailure) -> JSONValue {
        let number: JSONValue? = withBytes { bytes in
            if let decimal = DecimalDigits.decimal(bytes) { return .number(decimal) }
            guard let digits = DecimalDigits(bytes), let double = DecimalDigits.double(bytes) else { return nil }
            var text = double.description
            return text.withUTF8 { DecimalDigits($0)?.compact == digits.compact } ? .double(double) : nil
        }
        guard let number else { throw failure(.invalidNumber(expected: "Decimal")) }
        return number
    }

    /// A text, or the digits of a number and that it is one.
    func identifier() throws(DecodingFailure) -> LenientID {
        switch word.kind {
        case .string, .escaped: return LenientID(text: try string(), isNumber: false)
        case .integer: return LenientID(text: withBytes { String(decoding: $0, as: UTF8.self) }, isNumber: true)
        case .number: return LenientID(text: try decimal().jsonText, isNumber: true)
        default: throw mismatch("string or number")
        }
    }
}

extension JSONWriter {
    /// Writes a value with all that is in it; the members of an object join the one that is open at the level.
    func write(json value: JSONValue, at level: Int) throws {
        switch value {
        case .null: writeNull()
        case .bool(let value): write(value)
        case .number(let value): try write(value)
        case .double(let value): try write(value)
        case .string(let value): write(value)
        case .array(let elements):
            openArray(at: level)
            for element in elements {
                beginElement(at: level)
                try write(json: element, at: level + 1)
            }
        case .object(let members):
            openObject(at: level)
            for (name, value) in members {
                beginMember(name, at: level)
                try write(json: value, at: level + 1)
            }
        }
    }
}

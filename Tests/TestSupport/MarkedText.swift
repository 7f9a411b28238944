// Positions in test inputs without counting: a keycap emoji such as 1️⃣ in the text names the place after it.

import Diagnostics

/// A text with the markers 0️⃣ to 9️⃣ taken out, and the places where they stood.
public struct MarkedText: Sendable {
    public let text: String
    private let places: [Int: SourcePosition]

    public init(_ marked: String) {
        var text = ""
        var places: [Int: SourcePosition] = [:]
        var line = 1
        var column = 1
        for character in marked {
            if let number = Self.number(of: character) {
                precondition(places[number] == nil, "the marker \(character) occurs twice")
                places[number] = SourcePosition(line: line, column: column)
                continue
            }
            text.append(character)
            if character.isNewline, character != "\u{85}", character != "\u{2028}", character != "\u{2029}" {
                (line, column) = (line + 1, 1)
            } else {
                column += character.unicodeScalars.count
            }
        }
        self.text = text
        self.places = places
    }

    public var bytes: [UInt8] { Array(text.utf8) }

    /// The place of a marker, which must be in the text.
    public subscript(_ number: Int) -> SourcePosition {
        guard let place = places[number] else { preconditionFailure("there is no marker \(number) in the text") }
        return place
    }

    private static func number(of character: Character) -> Int? {
        let scalars = Array(character.unicodeScalars)
        guard scalars.count == 3, scalars[1] == "\u{FE0F}", scalars[2] == "\u{20E3}" else { return nil }
        return Int(String(scalars[0]))
    }
}

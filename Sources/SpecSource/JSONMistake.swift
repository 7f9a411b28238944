// The sentences for mistakes in JSON texts, one per kind of mistake.

enum JSONMistake: CaseIterable {
    case trailingComma, missingValue, missingCommaInObject, missingCommaInArray, missingColon
    case wrongBracketInObject, wrongBracketInArray, unquotedKey, singleQuotes, comment, unknownWord
    case badNumber, leadingZero, badEscape, badUnicodeEscape, loneSurrogate, controlCharacter
    case unterminatedString, endOfText, trailingText

    var message: String {
        switch self {
        case .trailingComma: "JSON does not allow a comma before the closing bracket"
        case .missingValue: "a value is missing here"
        case .missingCommaInObject: "expected ‘,’ or ‘}’ after the value"
        case .missingCommaInArray: "expected ‘,’ or ‘]’ after the element"
        case .missingColon: "expected ‘:’ after the key"
        case .wrongBracketInObject: "an object is closed with ‘}’, not with ‘]’"
        case .wrongBracketInArray: "an array is closed with ‘]’, not with ‘}’"
        case .unquotedKey: "expected a key in double quotes"
        case .singleQuotes: "JSON texts are written in double quotes, not in single quotes"
        case .comment: "JSON does not allow comments"
        case .unknownWord: "this is not a JSON value"
        case .badNumber: "this is not a JSON number"
        case .leadingZero: "a JSON number has no leading zeros"
        case .badEscape: "this escape does not exist in JSON"
        case .badUnicodeEscape: "‘\\u’ needs four hexadecimal digits"
        case .loneSurrogate: "this is half of a surrogate pair without its other half"
        case .controlCharacter: "control characters in JSON texts must be written as escapes"
        case .unterminatedString: "this text is never closed"
        case .endOfText: "the file ends in the middle of the JSON text"
        case .trailingText: "there is something after the end of the JSON text"
        }
    }

    var help: String? {
        switch self {
        case .trailingComma: "Remove the comma."
        case .missingValue: "Write the value, or ‘null’."
        case .missingCommaInObject, .missingCommaInArray: "Look for a comma missing before this place."
        case .missingColon, .wrongBracketInObject, .wrongBracketInArray, .leadingZero: nil
        case .unquotedKey, .singleQuotes: "Put it in double quotes."
        case .comment: "Remove the comment, or name the file .yaml, where # starts a comment."
        case .unknownWord: "Values are texts in double quotes, numbers, true, false, null, objects and arrays."
        case .badNumber: "Numbers look like -12, 0.5 or 1e3."
        case .badEscape: "The escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits."
        case .badUnicodeEscape: nil
        case .loneSurrogate: "Write both halves, such as \\ud83d\\ude00, or the character itself."
        case .controlCharacter: "Write \\t for a tab, \\u0000 to \\u001f for others."
        case .unterminatedString: "Add the closing quote on the same line; write line breaks as \\n."
        case .endOfText: "Look for a closing bracket that is missing, or a file that was cut off."
        case .trailingText: "Keep one value per file."
        }
    }
}

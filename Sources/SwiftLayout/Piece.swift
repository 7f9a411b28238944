// What a line is made of for the printer: texts, and between them the places at which it may be broken.
//
// The places and their kinds are those of swift-format (https://github.com/swiftlang/swift-format, its pretty printer),
// whose lint the code has to pass; the algorithm behind both is Derek C. Oppen's “Prettyprinting”, 1980. One choice is
// made here: a list that does not fit its line gets a line for each element.

enum Piece {
    case text(CodeText)
    case space
    /// Begins a group: the printer rather breaks before it than inside it. In a strict one, either all of its own
    /// places break or none.
    case open(isStrict: Bool)
    case close
    /// A place for a break, and the blanks that stand there when it is none.
    case place(Place, blanks: Int)
    /// The beginning and the end of a chain of members and calls, or of one of its links.
    case beginChain
    case endChain
    /// The elements of a literal; when they stand on lines of their own, a comma follows the last of several.
    case beginElements
    case endElements(areSeveral: Bool)

    static var open: Piece { .open(isStrict: false) }

    static func place(_ place: Place) -> Piece { .place(place, blanks: 1) }
}

/// What a break at a place does to the indentation.
enum Place {
    /// Begins a scope whose lines are indented.
    case open
    /// The same, where the scope goes on with what stands before it.
    case openContinuation
    /// Ends the scope. A tight end stays on its line; any other is broken when its beginning was on an earlier line.
    case close(isTight: Bool)
    /// The next line goes on with this one, and is indented for it.
    case carryOn
    /// The next line is a sibling.
    case sibling
    /// Broken when the line before it is one that goes on with another.
    case reset
    /// Between links of a chain.
    case link
}

// A place in a paged list, as a value that can be saved.

/// A place between two elements of a paged list.
///
/// It can be encoded and decoded, and given to the list of the same call with ``Paged/continuing(from:)``. Its encoded
/// form has what the server gave for the next page, which may be personal; keep it as you keep the elements. It prints
/// without it.
public struct PagePosition: Sendable, Hashable, Codable {
    /// How the page is asked for.
    enum Start: Sendable, Hashable, Codable {
        /// By the number of its first element.
        case offset(Int)
        /// By a cursor, as JSON text; nil is the first page.
        case cursor(String?)
    }

    let start: Start
    /// How many elements of the page lie before the place.
    let taken: Int
}

extension PagePosition: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "PagePosition" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

// Globs over path templates: `/accounts/*`, `/v2/**`.

/// A pattern of path segments. `*` stands for any text within a segment, `?` for one character, and a segment `**`
/// for any number of segments, none included. Everything else, the braces of parameters too, stands for itself.
public struct PathGlob: Sendable, Hashable {
    private let segments: [[Character]]

    public init(_ pattern: String) {
        segments = Self.segments(of: pattern)
    }

    public func matches(_ path: String) -> Bool {
        Self.matches(Self.segments(of: path), segments, isAny: { $0 == ["*", "*"] }, isMatch: Self.segmentMatches)
    }

    private static func segmentMatches(_ segment: [Character], _ pattern: [Character]) -> Bool {
        matches(segment, pattern, isAny: { $0 == "*" }, isMatch: { $1 == "?" || $0 == $1 })
    }

    private static func segments(of path: String) -> [[Character]] {
        path.split(separator: "/", omittingEmptySubsequences: false).map(Array.init)
    }

    /// One walk with one place to go back to: the last element that stands for any number. Never worse than the
    /// product of both lengths.
    private static func matches<Element>(
        _ text: [Element], _ pattern: [Element], isAny: (Element) -> Bool, isMatch: (Element, Element) -> Bool
    ) -> Bool {
        var position = 0
        var index = 0
        var restart: (position: Int, index: Int)?
        while position < text.count {
            if index < pattern.count, isAny(pattern[index]) {
                index += 1
                restart = (position, index)
            } else if index < pattern.count, isMatch(text[position], pattern[index]) {
                position += 1
                index += 1
            } else if let last = restart {
                restart = (last.position + 1, last.index)
                position = last.position + 1
                index = last.index
            } else {
                return false
            }
        }
        return pattern[index...].allSatisfy(isAny)
    }
}

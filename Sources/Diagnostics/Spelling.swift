// “Did you mean …?”: the nearest of some names.

public enum Spelling {
    /// A sentence for the help of a finding; `nil` where no name is near.
    public static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: name, among: candidates).map { "Did you mean ‘\($0)’?" }
    }

    /// The candidate that differs least, if it differs by less than about a third. The first of equally near ones.
    public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        // Long names are not typed by hand, and their comparison would be slow.
        guard name.utf8.count <= 80 else { return nil }
        let wanted = Array(name.lowercased().utf8)
        var best: (name: String, distance: Int)?
        // A limit for descriptions with thousands of names.
        for candidate in candidates.prefix(5000) where candidate != name && candidate.utf8.count <= 80 {
            let letters = Array(candidate.lowercased().utf8)
            let limit = min(max(wanted.count, letters.count) / 3, (best?.distance ?? .max) - 1)
            guard abs(letters.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, letters)
            if distance <= limit { best = (candidate, distance) }
        }
        return best?.name
    }

    /// How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}

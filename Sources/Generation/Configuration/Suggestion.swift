// Did you mean …? The nearest of the known words to a misspelled one.

public enum Suggestion {
    /// The candidate with the fewest changed, missing, superfluous or swapped letters; `nil` where none is near. The
    /// case of letters does not count.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased())
        // An input of any length must not cost its square.
        guard letters.count <= 64 else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = distance(letters, Array(candidate.lowercased()))
            let allowed = max(1, min(letters.count, candidate.count) / 3)
            if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isEqual = left[row] == right[column]
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isEqual ? 0 : 1))
                let isSwap =
                    row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
                if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}

// Replacing single characters by what they are in Unicode, not by how they look: a quote followed by a combining mark
// is still a quote to whoever reads the bytes, though Swift counts both as one `Character`.

extension String {
    /// The text as a step of a JSON pointer (RFC 6901 section 3).
    var pointerStep: String { replacingScalars(["~": "~0", "/": "~1"]) }

    /// The text with each of the given scalars replaced.
    func replacingScalars(_ replacements: [Unicode.Scalar: String]) -> String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let replacement = replacements[scalar] {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}

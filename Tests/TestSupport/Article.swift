// The Swift code of an article of the documentation, so that a test can see to it that what is printed is what runs.

public enum Article {
    /// The blocks of Swift code of an article.
    /// - Parameter file: the article, relative to the package.
    public static func code(of file: String) throws -> [String] {
        var blocks: [String] = []
        var block: [Substring]?
        for line in try PackageFolder.read(file).split(separator: "\n", omittingEmptySubsequences: false) {
            switch (line, block) {
            case ("```swift", nil): block = []
            case ("```", let lines?):
                blocks.append(lines.joined(separator: "\n"))
                block = nil
            default: block?.append(line)
            }
        }
        return blocks
    }
}

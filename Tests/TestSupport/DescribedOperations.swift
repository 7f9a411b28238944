// The operations of a description, read from its text: what a table of calls is compared with.

public enum DescribedOperations {
    /// The operationIds of the paths of a description, in its order.
    /// - Parameter file: the description, relative to the package.
    public static func ids(in file: String) throws -> [String] {
        let prefix = "      operationId: "
        let lines = try PackageFolder.read(file).split(separator: "\n")
        let paths = lines.drop { $0 != "paths:" && $0 != "webhooks:" }.prefix { $0 != "components:" }
        return paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }
}

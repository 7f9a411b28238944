// Which declarations stand together in a file. A file for each type would cost the compiler as much again as the types
// themselves (see Documentation/decisions), and a file of everything can be neither read nor compiled in parallel.

public struct FilePlan: Sendable {
    public struct File: Sendable {
        public enum Content: Sendable {
            /// The client type.
            case client
            /// Calls of a group, by its position. A part of the calls behind an accessor stands apart from the type that
            /// has them.
            case calls(group: Int, operations: [Int], isPart: Bool)
            case receiver(Int)
            /// In the order of the description.
            case types([TypeID])
        }

        /// The folder in the module's folder; `nil` for the module's folder itself.
        var folder: String?
        public internal(set) var naming: Name
        public internal(set) var content: Content

        /// Relative to the module's folder. Names differ in the whole module, where case does not count, and begin with
        /// its name: a target may have several modules, and the compiler wants one file of a name.
        public var path: String { (folder.map { $0 + "/" } ?? "") + naming.text + ".swift" }

        /// The types that are declared in it.
        public var types: [TypeID] { if case .types(let types) = content { types } else { [] } }
    }

    public internal(set) var files: [File]
}

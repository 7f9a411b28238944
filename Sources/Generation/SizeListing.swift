// How much room the values of generated types take, module by module: for `apigen sizes`.

import ClientModel
import Diagnostics
import SpecSource

public struct SizeListing: Sendable {
    public struct Module: Sendable {
        public var name: String
        /// Those that are declared, the largest first.
        public var types: [Entry]
    }

    /// A declared type.
    public struct Entry: Sendable {
        public var name: String
        public var kind: Kind
        /// What a value takes where it stands, at most.
        public var bytes: Int
        /// How many references are in it at most.
        public var references: Int
        /// What the members of a large struct take in the object that it refers to.
        public var boxed: Int?
        /// The cases that keep their values behind references.
        public var indirectCases: [String]
    }

    public enum Kind: String, Sendable { case `struct`, `enum` }

    /// Those whose description can be used.
    public var modules: [Module] = []
    public var findings = FindingList()

    /// Reads and models the descriptions of all modules.
    public static func make(_ configuration: Configuration, files: InputFiles = InputFiles()) -> SizeListing {
        var listing = SizeListing()
        listing.findings = configuration.readModels(files) { module, model in
            listing.modules.append(Module(name: module.name, types: entries(model)))
        }
        return listing
    }

    private static func entries(_ model: ClientModel) -> [Entry] {
        model.types.compactMap(entry).sorted { ($1.bytes, $0.name) < ($0.bytes, $1.name) }
    }

    /// `nil` for names of other types.
    private static func entry(_ type: TypeDeclaration) -> Entry? {
        var entry = Entry(
            name: type.name, kind: .struct, bytes: type.size.bytes, references: type.size.references, indirectCases: [])
        switch type.shape {
        case .object(let object): entry.boxed = object.boxed?.bytes
        case .enumeration: entry.kind = .enum
        case .union(let union):
            entry.kind = .enum
            entry.indirectCases = union.variants.filter(\.isIndirect).map(\.name)
        case .alias: if !type.isDistinct { return nil }
        case .collection: break
        }
        return entry
    }
}

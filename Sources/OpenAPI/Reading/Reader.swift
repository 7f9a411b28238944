// The state of reading one description. The extensions beside this file read one kind of object each.

import Diagnostics
import SpecSource

/// Builds a `Document` from nodes. Never fails: a part that cannot be understood is reported and left out, and
/// a schema that cannot be understood becomes one that allows anything.
struct Reader {
    var loader: SourceLoader
    var findings = FindingList()
    let version: Version
    let root: Node
    /// The root node of every file, in the order in which they were first referred to.
    var files: [SourceDocument]
    /// What `$anchor` and `$id` name, for the files that were asked for.
    var anchors: [String: AnchorIndex] = [:]
    /// Files by the reference that named them.
    var filesByReference: [FileReference: SourceDocument] = [:]
    /// `components/schemas` of the file that was asked for last.
    var componentSchemasCache: (file: String, schemas: Node?)?

    /// The schemas found so far. Those from `firstUnreadSchema` on are known, but not read yet.
    var schemas: [SchemaContent] = []
    var firstUnreadSchema = 0
    var schemaIDs: [Node: SchemaID] = [:]
    /// What dynamic anchors mean inside of the schema that is being read.
    var scope: DynamicScope = [:]
    /// Schemas that are read once for each meaning of the dynamic anchors in them, and what these mean.
    var scopedSchemaIDs: [ScopedNode: SchemaID] = [:]
    var scopes: [SchemaID: DynamicScope] = [:]
    var dynamicUses: [DynamicUse: Bool] = [:]
    /// Schemas that stand for missing ones, with nothing to read.
    var placeholders: Set<SchemaID> = []
    /// The examples beside schemas.
    var examples: [ExampleSite] = []
    var keywordCounts = [Int](repeating: 0, count: SchemaKeyword.allCases.count)

    /// What several operations share, by the node of its definition. `nil` values are unusable.
    var responses: [Node: Response?] = [:]
    var requestBodies: [Node: RequestBody?] = [:]
    var parameters: [Node: Parameter?] = [:]
    var headers: [Node: Header?] = [:]
    var callbacks: [Node: Operation.Callback] = [:]
    /// References that lead back to themselves, of everything but schemas.
    var circles: Set<Node> = []
    /// Callbacks and headers can contain themselves by way of references; these are being read.
    var inProgress: Set<Node> = []

    init(loader: SourceLoader, document: SourceDocument, version: Version) {
        self.loader = loader
        self.version = version
        root = document.root
        files = [document]
        schemaIDs.reserveCapacity(4096)
    }

    var is30: Bool { version == .v30 }
}

// MARK: Reporting

extension Reader {
    mutating func report(_ rule: Rule, _ message: String, at node: Node, notes: [Note] = [], help: String? = nil) {
        findings.report(Finding(rule, message, at: node.span, notes: notes, help: help))
    }

    /// For a missing field: the place is the key of the object, or the object where it has no key.
    mutating func reportLack(_ rule: Rule, _ message: String, of object: Node, key: Node?, help: String? = nil) {
        report(rule, message, at: key ?? object, help: help)
    }

    mutating func reportWrongType(_ value: Node, expected: String, help: String? = nil) {
        report(.wrongType, "expected \(expected), found \(value.kind.shown)", at: value, help: help)
    }
}

extension Node.Kind {
    /// The name in messages.
    var shown: String {
        switch self {
        case .null: "nothing (null)"
        case .bool: "true or false"
        case .integer, .float: "a number"
        case .string: "a string"
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}

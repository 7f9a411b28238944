// For each schema of a description its closed set of demands: its own, and those of all schemas that it references by
// `$ref` and `allOf`.

import OpenAPI

/// The closed demands of every schema.
struct SchemaTable {
    struct Entry {
        var demands = DemandSet()
        var isNullable = false
        /// The schema that references and compositions of one part resolve to.
        var owner: SchemaID
        /// The innermost component on the way to the owner.
        var component: SchemaID?
    }

    private let document: Document
    private var entries: [Entry?]
    private let traits: [SchemaTraits]
    private let hasBases: Bool
    /// For each schema the one at the end of its references.
    let targets: [SchemaID]
    /// For each base with a discriminator the schemas that derive from it, in the order of the description.
    private(set) var heirs: [SchemaID: [SchemaID]] = [:]
    /// For schemas with alternatives: what these demand, by the last demand of each.
    private var alternatives: [SchemaID: [Demand: [DemandSet]]] = [:]

    init(_ document: Document) {
        self.document = document
        entries = Array(repeating: nil, count: document.schemas.count)
        traits = document.schemas.map(SchemaTraits.init)
        targets = document.ends(of: \.plainReference)
        hasBases = traits.contains { $0.marks.contains(.isBase) }
        for schema in document.schemas { close(schema.id) }
        findHeirs()
        for schema in document.schemas where !schema.oneOf.isEmpty || !schema.anyOf.isEmpty { index(schema) }
    }

    private mutating func index(_ schema: Schema) {
        var index: [Demand: [DemandSet]] = [:]
        for part in schema.oneOf + schema.anyOf {
            let demands = self[part].demands
            if let last = demands.ordered.last { index[last, default: []].append(demands) }
        }
        alternatives[schema.id] = index
    }

    /// What those of the alternatives of a schema demand that may be part of a set.
    func alternatives(of schema: SchemaID, in set: DemandSet) -> [DemandSet] {
        guard let index = alternatives[schema] else { return [] }
        return set.ordered.flatMap { index[$0] ?? [] }
    }

    /// A schema behind its references, as far as nothing beside them changes which values there are.
    func target(of id: SchemaID) -> SchemaID { targets[id.index] }

    func traits(_ id: SchemaID) -> SchemaTraits { traits[id.index] }

    func marks(_ id: SchemaID) -> SchemaTraits.Marks { traits[id.index].marks }

    /// Whether a schema restricts values by more than its type and its format.
    func hasShape(_ id: SchemaID) -> Bool { marks(id).contains(.hasShape) }

    subscript(_ id: SchemaID) -> Entry { entries[id.index] ?? Entry(owner: id) }

    /// Parts before wholes, with a stack of its own: chains can be long. The reader has broken circular references.
    private mutating func close(_ id: SchemaID) {
        var stack = [id]
        while let next = stack.last {
            guard entries[next.index] == nil else {
                stack.removeLast()
                continue
            }
            let schema = document[next]
            let open = (schema.allOf + [schema.reference].compactMap { $0 }).filter { entries[$0.index] == nil }
            if open.isEmpty {
                entries[next.index] = entry(schema)
                stack.removeLast()
            } else {
                stack += open
            }
        }
    }

    private func entry(_ schema: Schema) -> Entry {
        let parts = ([schema.reference].compactMap { $0 } + schema.allOf)
        guard !parts.isEmpty else {
            let own = own(schema, beside: nil)
            return Entry(
                demands: DemandSet(own), isNullable: isNullable(schema, own), owner: schema.id, component: name(schema))
        }
        let telling = withoutRepetition(parts.filter { !self[$0].demands.isEmpty })
        let merged = telling.reduce(into: DemandSet()) { $0 = $0.union(self[$1].demands) }
        let own = own(schema, beside: merged)
        let only = telling.count == 1 && own.isEmpty ? telling.first : nil
        if let only, !isNamedHeir(schema, merged) {
            let isNullable = schema.types.contains(.null) || parts.contains { self[$0].isNullable }
            return Entry(
                demands: merged, isNullable: isNullable, owner: self[only].owner,
                component: self[only].component ?? name(schema))
        }
        let allowsNull = telling.allSatisfy { self[$0].isNullable } && schema.kinds.isEmpty
        let isNullable =
            schema.types.contains(.null) || allowsNull && (!telling.isEmpty || parts.contains { self[$0].isNullable })
        let identity = telling.isEmpty && own.isEmpty ? [] : [Demand(.identity, schema.id)]
        let isAlone = telling.isEmpty
        return Entry(
            demands: merged.union(DemandSet(own + (isAlone ? [] : identity))), isNullable: isNullable,
            owner: schema.id, component: name(schema))
    }

    /// Without parts that only require what the others require already.
    private func withoutRepetition(_ parts: [SchemaID]) -> [SchemaID] {
        guard parts.count > 1, parts.contains(where: { marks($0).contains(.onlyRequires) }) else { return parts }
        var kept = parts
        for part in parts where marks(part).contains(.onlyRequires) {
            let others = kept.filter { $0 != part }
            guard !others.isEmpty, others.allSatisfy({ !self[$0].isNullable }) else { continue }
            if others.contains(where: { requires(self[$0].demands, whatIsRequiredBy: part) }) { kept = others }
        }
        return kept
    }

    /// Whether objects of a set have the members in any case that a schema requires.
    private func requires(_ set: DemandSet, whatIsRequiredBy part: SchemaID) -> Bool {
        var open = Set(document[part].required)
        var isObject = traits(part).kinds.isEmpty
        for source in set.sources where marks(source).contains(.hasMembers) {
            open.subtract(document[source].required)
            isObject = isObject || marks(source).contains(.isObject)
            if open.isEmpty && isObject { return true }
        }
        return false
    }

    private func name(_ schema: Schema) -> SchemaID? { schema.componentName == nil ? nil : schema.id }

    /// A component that adds nothing to its base is a schema of its own, if a discriminator distinguishes it.
    private func isNamedHeir(_ schema: Schema, _ demands: DemandSet) -> Bool {
        hasBases && schema.componentName != nil && !schema.allOf.isEmpty
            && demands.sources.contains { marks($0).contains(.isBase) }
    }

    /// What the schema demands itself. Beside parts it counts only if it restricts them further.
    private func own(_ schema: Schema, beside parts: DemandSet?) -> [Demand] {
        var own: [Demand] = []
        if let parts, marks(schema.id).contains(.onlyRequires), requires(parts, whatIsRequiredBy: schema.id) {
            return own
        }
        if hasShape(schema.id) || schema.isBase || saysMore(schema, than: parts) { own.append(Demand(.own, schema.id)) }
        if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty { own.append(Demand(.choice, schema.id)) }
        return own
    }

    private func saysMore(_ schema: Schema, than parts: DemandSet?) -> Bool {
        guard let parts, !parts.isEmpty else {
            return !schema.kinds.isEmpty || schema.hasFormat || schema.isTrue("x-lenient-id")
        }
        guard !parts.hasChoice else { return false }
        guard !schema.kinds.isEmpty || schema.hasFormat else { return false }
        var kinds: JSONTypes?
        var marks: SchemaTraits.Marks = []
        for source in parts.sources {
            let traits = traits(source)
            marks.formUnion(traits.marks)
            if !traits.kinds.isEmpty { kinds = kinds?.intersecting(traits.kinds) ?? traits.kinds }
        }
        if let kinds {
            if !schema.kinds.isEmpty, !kinds.isSubtype(of: schema.kinds) { return true }
        } else if !schema.kinds.isEmpty, !marks.contains(.hasShape) {
            return true
        }
        guard schema.hasFormat, kinds?.isSubtype(of: [.string, .number]) ?? true else { return false }
        return marks.isDisjoint(with: [.hasFormat, .listsValues])
    }

    /// Whether `null` is a value, by the type, by the listed values or by one of the alternatives.
    private func isNullable(_ schema: Schema, _ own: [Demand]) -> Bool {
        if own.isEmpty { return schema.types == .null && !schema.isNullable }
        return schema.types.contains(.null) || schema.listedValues?.contains { $0.kind == .null } == true
            || (schema.oneOf + schema.anyOf).contains { part in
                let target = document[target(of: part)]
                return target.types.contains(.null) || target.isOnlyNull
            }
    }

    // MARK: Bases

    private mutating func findHeirs() {
        let bases = document.schemas.filter { $0.isBase && $0.componentName != nil }
        guard !bases.isEmpty else { return }
        let isBase = Set(bases.map(\.id))
        for component in document.componentSchemas where self[component.schema].owner == component.schema {
            for source in self[component.schema].demands.sources
            where isBase.contains(source) && source != component.schema {
                heirs[source, default: []].append(component.schema)
            }
        }
        for base in bases {
            for mapping in base.discriminator?.mapping ?? [] {
                let target = self[mapping.schema].owner
                if target != base.id, heirs[base.id]?.contains(target) != true {
                    heirs[base.id, default: []].append(target)
                }
            }
        }
    }
}

extension Schema {
    /// Whether a discriminator tells the values of schemas that are made of it, and it lists no alternatives itself.
    var isBase: Bool { discriminator != nil && oneOf.isEmpty && anyOf.isEmpty }
}

// From sets of demands to normal schemas. A schema gets its place in the graph before its form is computed, so that a
// recursive reference finds it, and each set is computed once. So recursion ends.

import Diagnostics
import OpenAPI
import SpecSource

struct NormalBuilder {
    let document: Document
    let table: SchemaTable
    var findings = FindingList()
    /// How much was looked at.
    let steps = StepCount()

    private var sets: [DemandSet] = []
    private var ids: [DemandSet: NormalID] = [:]
    private var schemas: [NormalSchema] = []
    private var places: [NormalPlace?]
    /// Lists of alternatives that no schema has: those of members that several alternatives describe, and of objects
    /// that overlap.
    var eithers: [[DemandSet]] = []
    private var eitherIndices: [[DemandSet]: Int] = [:]
    /// Enumerations that are an alternative beside any text.
    var opened: Set<NormalID> = []
    /// Schemas that reference only themselves.
    var circular: Set<SchemaID> = []
    /// The members that merged sets of demands belong to. Findings name them.
    private var members: [NormalID: NormalMember] = [:]

    init(_ document: Document) {
        self.document = document
        table = SchemaTable(document)
        places = Array(repeating: nil, count: document.schemas.count)
    }

    /// Counts what the work grows with: demands, members, listed values, and alternatives that are compared. It tells
    /// how the work grows with a description, whatever the machine is doing.
    final class StepCount {
        var count = 0
    }

    // MARK: Places

    /// The place of one schema.
    mutating func place(_ id: SchemaID) -> NormalPlace {
        if let known = places[id.index] { return known }
        let entry = table[id]
        let place = NormalPlace(
            target: node(demands(of: id), owner: entry.owner, component: entry.component), isNullable: entry.isNullable,
            sites: [id])
        places[id.index] = place
        return place
    }

    /// The place of all schemas that are given for one value.
    mutating func place(_ sites: [SchemaID]) -> NormalPlace {
        // Schemas that resolve to the same schema demand the same.
        var owners: Set<SchemaID> = []
        let telling = sites.filter { !table[$0].demands.isEmpty && owners.insert(table[$0].owner).inserted }
        guard telling.count > 1 else {
            guard let only = telling.first ?? sites.first else {
                return NormalPlace(target: node(DemandSet(), owner: nil), isNullable: false, sites: [])
            }
            var place = self.place(only)
            place.sites = sites
            return place
        }
        let set = simplified(intersection(telling))
        return NormalPlace(
            target: node(set, owner: nil), isNullable: telling.allSatisfy { table[$0].isNullable }, sites: sites)
    }

    /// What all of the schemas demand together: the union of their demands.
    func intersection(_ schemas: [SchemaID]) -> DemandSet {
        DemandSet(schemas.flatMap { table[$0].demands.ordered })
    }

    /// What one schema demands where it is used: a base is used for all that derive from it.
    func demands(of id: SchemaID) -> DemandSet {
        let entry = table[id]
        return table.heirs[entry.owner] == nil ? entry.demands : DemandSet([Demand(.family, entry.owner)])
    }

    /// A place whose demands are not those of one schema.
    mutating func place(_ set: DemandSet, isNullable: Bool = false, sites: [SchemaID], owner: SchemaID? = nil)
        -> NormalPlace
    {
        let component = owner.flatMap { table[$0].component }
        return NormalPlace(target: node(set, owner: owner, component: component), isNullable: isNullable, sites: sites)
    }

    /// Reserves the place of a normal schema. Its form is computed later.
    private mutating func node(_ set: DemandSet, owner: SchemaID?, component: SchemaID? = nil) -> NormalID {
        if let known = ids[set] {
            if schemas[known.index].owner == nil { schemas[known.index].owner = owner }
            if schemas[known.index].component == nil { schemas[known.index].component = component }
            return known
        }
        let id = NormalID(index: schemas.count)
        schemas.append(
            NormalSchema(id: id, form: .anything, sources: set.sources, owner: owner, component: component))
        sets.append(set)
        ids[set] = id
        return id
    }

    /// A demand for one of several sets.
    mutating func either(_ alternatives: [DemandSet]) -> Demand {
        if let known = eitherIndices[alternatives] { return Demand(.either, known) }
        eitherIndices[alternatives] = eithers.count
        eithers.append(alternatives)
        return Demand(.either, eithers.count - 1)
    }

    mutating func note(_ member: NormalMember) { members[member.place.target] = member }

    func member(_ id: NormalID) -> NormalMember? { members[id] }

    mutating func markAsPlainBase(_ id: NormalID, of base: SchemaID) {
        schemas[id.index].isPlainBase = true
        schemas[id.index].owner = base
    }

    // MARK: Filling

    /// Computes the form of each reserved schema, and of the schemas that it references.
    mutating func fillAll() {
        var next = 0
        while next < sets.count {
            let form = form(sets[next], NormalID(index: next))
            schemas[next].form = form
            next += 1
        }
    }

    /// The finished graph. No chain of references is circular.
    mutating func graph() -> NormalSchemas {
        var graph = NormalSchemas(
            schemas: schemas, places: places, targets: table.targets,
            limiting: LimitingSchemas(document, table.targets).all, circular: circular)
        cutCircles(&graph)
        for finding in graph.limitConflicts(in: document) { findings.report(finding) }
        for id in opened { graph.open(id) }
        graph.simplifyTags { [document] id in document[id].const != nil && document[id].componentName == nil }
        return graph
    }

    /// Breaks circular references, which describe no value.
    private mutating func cutCircles(_ graph: inout NormalSchemas) {
        for index in graph.schemas.indices {
            guard case .reference = graph.schemas[index].form else { continue }
            var seen: Set<NormalID> = []
            var id = graph.schemas[index].id
            while case .reference(let place) = graph[id].form, seen.insert(id).inserted { id = place.target }
            guard seen.contains(id), let owner = graph[id].owner else { continue }
            graph.schemas[id.index].form = .anything
            graph.circular.insert(owner)
            findings.report(.cyclicSchema(document[owner]))
        }
    }
}

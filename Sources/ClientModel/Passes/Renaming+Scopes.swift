// Where a given name stands, and what else has a name there.

struct RenamingScope {
    /// The names in use, the given one among them.
    var names: [String]
    /// Those that nothing here can have.
    var reserved: Set<String> = []
    var ignoresCase = false
}

extension Renaming {
    func scope(of place: Place) -> RenamingScope {
        switch place.entry.kind {
        case .types, .receivers:
            RenamingScope(
                names: model.types.map(\.name) + model.receivers.map(\.typeName),
                reserved: TypeNaming.reserved(in: model), ignoresCase: true)
        case .properties, .enumCases, .unionCases: members(of: place.owner)
        case .operations: RenamingScope(names: model.operations.map(\.name), reserved: ReservedNames.operations)
        case .parameters: parameters(of: place.owner)
        case .headers:
            RenamingScope(
                names: call(place.owner)?.headerSet?.headers.map(\.name) ?? [], reserved: ReservedNames.headers)
        case .groups, .results, .headerSets: clientTypes(beside: place)
        case .credentials:
            RenamingScope(
                names: model.authentication.schemes.flatMap { [$0.name] + ($0.token?.fields.map(\.name) ?? []) },
                reserved: ReservedNames.credentials)
        case .servers: RenamingScope(names: model.servers.map(\.name), reserved: ReservedNames.members)
        }
    }

    private func call(_ index: Int?) -> OperationModel? { index.map { model.operations[$0] } }

    private func members(of type: Int?) -> RenamingScope {
        guard let type else { return RenamingScope(names: []) }
        switch model.types[type].shape {
        case .object(let object):
            return RenamingScope(
                names: object.properties.map(\.name) + [object.rest?.name].compactMap { $0 },
                reserved: ReservedNames.members)
        case .enumeration(let enumeration):
            return RenamingScope(names: enumeration.cases.map(\.name), reserved: ReservedNames.cases)
        case .union(let union):
            return RenamingScope(names: union.variants.map(\.name), reserved: ReservedNames.cases)
        case .alias, .collection: return RenamingScope(names: [])
        }
    }

    private func parameters(of index: Int?) -> RenamingScope {
        guard let call = call(index) else { return RenamingScope(names: []) }
        return RenamingScope(
            names: call.parameters.map(\.name), reserved: ReservedNames.parameters(beside: call.body))
    }

    /// Inside the client type, with the accessors of groups beside calls without a tag.
    private func clientTypes(beside place: Place) -> RenamingScope {
        if place.entry.kind == .groups {
            let untagged = model.operations.filter(\.tags.isEmpty).map(\.name)
            let types = model.types.map(\.name)
            let taken = model.groups.filter { group in
                group.accessor != nil
                    && (types.contains(group.typeName) || ReservedNames.types.contains(group.typeName)
                        || model.groups.count { $0.typeName == group.typeName } > 1)
            }
            return RenamingScope(
                names: model.groups.compactMap(\.accessor) + untagged + taken.compactMap(\.accessor),
                reserved: ReservedNames.operations)
        }
        let names =
            model.operations.compactMap(\.resultName) + model.operations.compactMap(\.headerSet?.typeName)
            + model.groups.map(\.typeName) + model.types.map(\.name)
        return RenamingScope(names: names, reserved: ReservedNames.types.union(ReservedNames.clientTypes))
    }
}

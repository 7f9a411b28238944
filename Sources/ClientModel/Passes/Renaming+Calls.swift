// Given names of calls and their parts, and of what the client has beside them.

import OpenAPI

extension Renaming {
    // MARK: Calls

    /// An operation may have several calls, which are named after the first.
    mutating func renameInCall(_ entry: Renames.Entry) -> Place? {
        switch entry.kind {
        case .operations: renameCall(entry)
        case .results, .headerSets: renameTypeOfCall(entry)
        default: renamePart(entry)
        }
    }

    private func calls(of operation: String) -> [Int] {
        model.operations.indices.filter { model.operations[$0].wireName == operation }
    }

    private mutating func renameCall(_ entry: Renames.Entry) -> Place? {
        let calls = calls(of: entry.key)
        guard let first = calls.first else { return reportUnknown(entry, model.operations.map(\.wireName)) }
        let base = model.operations[first].name
        for call in calls where model.operations[call].name.hasPrefix(base) {
            model.operations[call].name = entry.name + model.operations[call].name.dropFirst(base.count)
        }
        return Place(entry: entry)
    }

    /// A result or the headers of the first call that has one.
    private mutating func renameTypeOfCall(_ entry: Renames.Entry) -> Place? {
        let candidates = model.operations.indices.filter { call in
            entry.kind == .results ? model.operations[call].resultName != nil : model.operations[call].headerSet != nil
        }
        guard let call = candidates.first(where: { model.operations[$0].wireName == entry.key }) else {
            return reportUnknown(entry, candidates.map { model.operations[$0].wireName })
        }
        if entry.kind == .headerSets {
            model.operations[call].headerSet?.typeName = entry.name
        } else if case .cases(_, let cases) = model.operations[call].success.shape {
            model.operations[call].success.shape = .cases(typeName: entry.name, cases)
        }
        return Place(entry: entry, owner: call)
    }

    /// A parameter has its name in all calls of an operation.
    private mutating func renamePart(_ entry: Renames.Entry) -> Place? {
        var known: [String] = []
        for (operation, name) in entry.parts {
            let calls = calls(of: operation)
            guard let first = calls.first else { continue }
            if entry.kind == .headers {
                let headers = model.operations[first].headerSet?.headers ?? []
                if let position = headers.firstIndex(where: { $0.wireName.lowercased() == name.lowercased() }) {
                    model.operations[first].headerSet?.headers[position].name = entry.name
                    return Place(entry: entry, owner: first)
                }
                known += headers.map { "\(operation).\($0.wireName)" }
                continue
            }
            // Where two places have a parameter of one name, the place goes before it: `query id`.
            let parameters = model.operations[first].parameters
            let found = parameters.first { $0.wireName == name || "\($0.location.rawValue) \($0.wireName)" == name }
            if let found {
                for call in calls {
                    for position in model.operations[call].parameters.indices
                    where model.operations[call].parameters[position].isSame(as: found) {
                        model.operations[call].parameters[position].name = entry.name
                    }
                }
                return Place(entry: entry, owner: first)
            }
            known += parameters.map { "\(operation).\($0.wireName)" }
        }
        let rest = entry.key.drop { $0 != "." }
        return reportUnknown(entry, known.isEmpty ? model.operations.map { $0.wireName + rest } : known)
    }

    // MARK: The client

    mutating func renameInClient(_ entry: Renames.Entry) -> Place? {
        switch entry.kind {
        case .groups:
            guard let index = model.groups.firstIndex(where: { $0.tag == entry.key }) else {
                return reportUnknown(entry, model.groups.compactMap(\.tag))
            }
            model.groups[index].accessor = entry.name
            model.groups[index].typeName = Groups.typeName(entry.name)
        case .receivers:
            guard let index = model.receivers.firstIndex(where: { $0.wireName == entry.key }) else {
                return reportUnknown(entry, model.receivers.map(\.wireName))
            }
            model.receivers[index].typeName = entry.name
        case .credentials:
            guard let index = model.authentication.schemes.firstIndex(where: { $0.wireName == entry.key }) else {
                return reportUnknown(entry, model.authentication.schemes.map(\.wireName))
            }
            model.authentication.schemes[index].name = entry.name
        default:
            guard let index = model.servers.firstIndex(where: { $0.url == entry.key }) else {
                return reportUnknown(entry, model.servers.map(\.url))
            }
            model.servers[index].name = entry.name
        }
        return Place(entry: entry)
    }
}

extension OperationModel {
    /// The name of the enum of its results, where it has one.
    var resultName: String? {
        if case .cases(let name, _) = success.shape { name } else { nil }
    }
}

extension ParameterModel {
    fileprivate func isSame(as other: ParameterModel) -> Bool {
        wireName == other.wireName && location == other.location
    }
}

// Accessors of the client: one for each first tag of an operation, in the order of the description's tags.

import OpenAPI

enum Groups {
    static func make(_ model: ClientModel, _ document: Document) -> [GroupModel] {
        var order = document.tags.map(\.name)
        var members: [String: [Int]] = [:]
        var untagged: [Int] = []
        for (index, operation) in model.operations.enumerated() {
            guard let tag = operation.tags.first else {
                untagged.append(index)
                continue
            }
            if members[tag] == nil, !order.contains(tag) { order.append(tag) }
            members[tag, default: []].append(index)
        }
        let tags = Dictionary(document.tags.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var groups: [GroupModel] = order.compactMap { tag in
            guard let operations = members[tag] else { return nil }
            let span = tags[tag]?.node.span
            let names = GroupModel.Accessor(
                naming: Name(member: tag, at: span),
                typeNaming: Name(tag, preferred: typeName(tag), from: .place, at: span))
            return GroupModel(names: names, description: tags[tag]?.description, operations: operations)
        }
        if !untagged.isEmpty { groups.append(GroupModel(names: nil, description: nil, operations: untagged)) }
        return groups
    }

    /// The type behind an accessor.
    static func typeName(_ tag: String) -> String {
        let name = SwiftNames.type(tag)
        return name.hasSuffix("API") ? name : name + "API"
    }
}

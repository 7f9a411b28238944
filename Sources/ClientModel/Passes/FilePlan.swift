// Which types stand together in a file. Types that one group of operations uses alone stand in its file; a file for
// each type would cost the compiler as much again as the types themselves (see Documentation/decisions).

public struct FilePlan: Sendable, Hashable {
    /// A file of types: its name without ending, and the types in it in the order of the description.
    public struct File: Sendable, Hashable {
        public var name: String
        public var types: [TypeID]
    }

    public var files: [File]

    static func make(_ model: ClientModel) -> FilePlan {
        let reach = Usage.reach(model)
        let groups = groupNames(model)
        var members: [String: [TypeID]] = [:]
        for type in model.types {
            members[name(of: type, reach, groups), default: []].append(type.id)
        }
        return FilePlan(files: members.sorted { $0.key < $1.key }.map { File(name: $0.key, types: $0.value) })
    }

    static let reserved = Identifiers.keywords.union(["Aliases", "Events", "Other", "Shared"])

    /// A file name for each group: different from all others where case does not count, and from those given below.
    static func groupNames(_ model: ClientModel) -> [String] {
        var scope = NameScope(reserved: reserved, ignoresCase: true)
        let wishes = model.groups.map { group in
            Name(group.tag ?? model.module, preferred: SwiftNames.type(group.tag ?? model.module), from: .place)
        }
        return scope.decide(wishes, suffix: "Group").map(\.text)
    }

    private static func name(
        of type: TypeDeclaration, _ reach: (groups: [Set<TypeID>], receivers: Set<TypeID>), _ groups: [String]
    ) -> String {
        if case .alias = type.shape { return "Aliases" }
        var users = reach.groups.indices.filter { reach.groups[$0].contains(type.id) }
            .map { groups[$0] }
        if reach.receivers.contains(type.id) { users.append("Events") }
        switch users.count {
        case 0: return "Other"
        case 1: return users[0]
        default: return "Shared"
        }
    }
}

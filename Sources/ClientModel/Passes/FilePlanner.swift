// From a model to its files: calls by the type behind their accessor, or by the first step of their path; types with
// the calls that use them alone.

struct FilePlanner {
    /// A file that would have more lines is divided, as far as there is something to divide.
    static let mostLines = 2000

    /// Where the types of a file come from.
    private enum Origin: Hashable, Comparable {
        case aliases, events, identifiers
        /// No call reaches them.
        case other
        /// Several sections of calls do, or calls and receivers.
        case shared
        case section(Int)
    }

    private let model: ClientModel
    private var sections: [CallSection] = []
    private var files: [FilePlan.File] = []

    static func plan(_ model: ClientModel) -> FilePlan {
        var planner = FilePlanner(model: model)
        planner.addClient()
        planner.addCalls()
        planner.addTypes()
        return FilePlan(files: planner.files)
    }

    private init(model: ClientModel) { self.model = model }

    /// - Parameters:
    ///   - base: what the name of the file has behind the name of the module.
    ///   - source: what in the description the name comes from.
    private mutating func add(
        _ base: String, from source: Name?, in folder: String? = nil, _ content: FilePlan.File.Content
    ) {
        let name = Name(
            source?.wireName ?? base, preferred: base.isEmpty ? model.module : "\(model.module)+\(base)", from: .place,
            rank: source == nil ? 0 : 1, at: source?.span)
        files.append(FilePlan.File(folder: folder, naming: name, content: content))
    }

    // MARK: Client and calls

    private mutating func addClient() {
        if !model.operations.isEmpty || model.receivers.isEmpty { add("", from: nil, .client) }
        for (index, receiver) in model.receivers.enumerated() {
            add(receiver.typeName, from: receiver.naming, .receiver(index))
        }
    }

    private mutating func addCalls() {
        for (index, group) in model.groups.enumerated() {
            guard let names = group.names else {
                for section in untagged(group.operations) {
                    let content = FilePlan.File.Content.calls(
                        group: index, operations: section.operations, isPart: false)
                    add(section.base + "Operations", from: section.source, in: "Operations", content)
                    sections.append(section)
                }
                continue
            }
            let base = SwiftNames.type(names.naming.wireName)
            let parts = tagged(CallSection(base: base, source: names.naming, operations: group.operations))
            let own = parts.first { $0.base == base }?.operations ?? []
            let type = names.typeNaming.text
            add(
                type, from: names.naming, in: "Operations", .calls(group: index, operations: own, isPart: false))
            for part in parts where part.base != base {
                let content = FilePlan.File.Content.calls(group: index, operations: part.operations, isPart: true)
                add("\(type)+\(part.base.dropFirst(base.count))", from: part.source, in: "Operations", content)
            }
            sections += parts
        }
    }

    /// Calls without a tag stand in one file and their types in another, unless one of these would be too long.
    private func untagged(_ operations: [Int]) -> [CallSection] {
        let types = Usage.reach(of: [operations], model)[0].reduce(0) { $0 + DeclarationLines.of(model[$1]) }
        let whole = CallSection(base: "", source: nil, operations: operations)
        return max(whole.lines(model), types) > Self.mostLines
            ? whole.dividedByPath(model, mostLines: Self.mostLines) : [whole]
    }

    /// Calls of a tag stand in one file, unless it would be too long.
    private func tagged(_ whole: CallSection) -> [CallSection] {
        whole.lines(model) > Self.mostLines ? whole.gathered(model, mostLines: Self.mostLines) : [whole]
    }

    // MARK: Types

    private mutating func addTypes() {
        let reach = Usage.reach(of: sections.map(\.operations), model)
        let received = Usage.reachOfReceivers(model)
        var members: [Origin: [TypeID]] = [:]
        for type in model.types where type.isDeclared {
            var users = sections.indices.filter { reach[$0].contains(type.id) }.map { Origin.section($0) }
            if received.contains(type.id) { users.append(.events) }
            members[origin(of: type, users), default: []].append(type.id)
        }
        let references = TypeReferences(model)
        for (origin, types) in members.sorted(by: { $0.key < $1.key }) {
            let (base, source) = name(of: origin)
            for part in FileDivision.parts(of: types, references, mostLines: Self.mostLines) {
                let owner = part.owner.map { model[$0].naming }
                add(
                    (owner?.preferred ?? base) + "Models" + part.suffix, from: owner ?? source, in: "Models",
                    .types(part.types))
            }
        }
    }

    private func origin(of type: TypeDeclaration, _ users: [Origin]) -> Origin {
        if case .alias = type.shape { return type.isDistinct ? .identifiers : .aliases }
        switch users.count {
        case 0: return .other
        case 1: return users[0]
        default: return .shared
        }
    }

    private func name(of origin: Origin) -> (base: String, source: Name?) {
        switch origin {
        case .aliases: ("Aliases", nil)
        case .events: ("Events", nil)
        case .identifiers: ("Identifiers", nil)
        case .other: ("Other", nil)
        case .shared: ("Shared", nil)
        case .section(let index): (sections[index].base, sections[index].source)
        }
    }
}

extension TypeDeclaration {
    /// Whether it stands in a file: an inline schema needs no other name for its type.
    fileprivate var isDeclared: Bool {
        if case .alias = shape { naming.isComponent || isDistinct } else { true }
    }
}

// Where the descriptions have what became a declaration.

import ClientModel
import Diagnostics

/// The places of both sides.
struct Places {
    var old: DeclarationPlaces
    var new: DeclarationPlaces
}

/// The places of one side, by the Swift names that the naming pass has recorded.
struct DeclarationPlaces {
    /// Those of members by owner and name; those of types and calls by name.
    private var members: [Declaration.Key: SourceSpan] = [:]
    private var names: [String: SourceSpan] = [:]
    private let client: String

    init(_ model: ClientModel) {
        client = model.module
        for record in model.names {
            guard let span = record.span else { continue }
            switch record.kind {
            case .type, .operation, .receiver, .result, .headerSet, .group, .groupType:
                if names[record.swiftName] == nil { names[record.swiftName] = span }
            case .credential: members[.init(owner: "\(client).Credentials", name: record.swiftName)] = span
            case .server: members[.init(owner: "\(client).Server", name: record.swiftName)] = span
            case .errorCase: members[.init(owner: "\(client).ErrorBody", name: record.swiftName)] = span
            case .file, .errorTable: break
            default: members[.init(owner: record.owner ?? "", name: record.swiftName)] = span
            }
        }
    }

    /// The place of a declaration, or of the innermost thing around it that has one.
    subscript(_ declaration: Declaration) -> SourceSpan? {
        if let span = members[declaration.key] { return span }
        // Results and headers are nested in the client type.
        let path = declaration.owner.split(separator: ".").map(String.init)
        if let last = path.last, let span = members[.init(owner: last, name: declaration.name)] { return span }
        if !declaration.kind.isType || declaration.owner.isEmpty || path == [client] {
            if declaration.kind != .enumCase, let span = names[declaration.name] { return span }
        }
        for name in path.reversed() where name != client { if let span = names[name] { return span } }
        return nil
    }

    func place(ofCall name: String, parameter: String? = nil) -> SourceSpan? {
        parameter.flatMap { members[.init(owner: name, name: $0)] } ?? names[name]
    }

    func place(ofType name: String, member: String? = nil) -> SourceSpan? {
        member.flatMap { members[.init(owner: name, name: $0)] } ?? names[name]
    }
}

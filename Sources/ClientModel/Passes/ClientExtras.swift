// What hangs together only when types and operations have names: groups, servers, error cases, paging, credentials.

import Diagnostics
import OpenAPI

enum ClientExtras {
    static func add(to model: inout ClientModel, document: Document) -> [Finding] {
        var findings: [Finding] = []
        model.groups = Groups.make(model, document)
        ResultNaming.assign(&model)
        HeaderSetNaming.assign(&model)
        model.servers = Servers.make(document)
        ErrorNaming.assign(&model)
        model.filePlan = FilePlan.make(model)
        findings += Paging.add(to: &model, document)
        let (authentication, problems) = AuthenticationPass.make(model, document)
        model.authentication = authentication
        return findings + problems
    }
}

/// Accessors of the client: one for each first tag.
enum Groups {
    static func make(_ model: ClientModel, _ document: Document) -> [GroupModel] {
        var order: [String] = document.tags.map(\.name)
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
        let used = order.filter { members[$0] != nil }
        // Accessors stand beside the client's own members and beside operations without a tag.
        let taken = Set(untagged.map { model.operations[$0].name })
        let scope = NameScope(
            reserved: ReservedNames.members.union(["client", "send", "response", "url"]).union(taken),
            ignoresCase: false, reservedSuffix: "Operations")
        let names = scope.assign(
            used.map { NameWish(wireName: $0, preferred: SwiftNames.member($0), rank: 0) })
        let types = NameScope(
            reserved: ReservedNames.types.union(ReservedNames.clientTypes).union(model.types.map(\.name)),
            ignoresCase: true, reservedSuffix: "Group"
        ).assign(used.map { NameWish(wireName: $0, preferred: typeName($0), rank: 0) })
        let descriptions = Dictionary(
            document.tags.map { ($0.name, $0.description) }, uniquingKeysWith: { first, _ in first })
        var groups = zip(used, zip(names, types)).map { tag, name in
            GroupModel(
                accessor: name.0, typeName: name.1, description: descriptions[tag] ?? nil, tag: tag,
                operations: members[tag] ?? [])
        }
        if !untagged.isEmpty {
            groups.append(
                GroupModel(accessor: nil, typeName: "", description: nil, tag: nil, operations: untagged))
        }
        return groups
    }

    static func typeName(_ tag: String) -> String {
        let name = SwiftNames.type(tag)
        return name.hasSuffix("API") ? name : name + "API"
    }
}

enum Servers {
    static func make(_ document: Document) -> [ServerModel] {
        let scope = NameScope(reserved: ReservedNames.members, ignoresCase: false, reservedSuffix: "Server")
        let names = scope.assign(
            zip(document.servers, plainNames(document)).map { server, name in
                NameWish(wireName: server.url, preferred: name, rank: 0)
            })
        return zip(document.servers, names).map { server, name in
            let variables = NameScope(
                reserved: ReservedNames.parameters, ignoresCase: false, reservedSuffix: "Value"
            ).assign(
                server.variables.map { NameWish(wireName: $0.name, preferred: SwiftNames.member($0.name), rank: 0) })
            return ServerModel(
                name: name, url: server.url, description: server.description,
                variables: zip(server.variables, variables).map { variable, name in
                    ServerModel.Variable(
                        name: name, wireName: variable.name, defaultValue: variable.defaultValue,
                        description: variable.description, allowed: variable.enumValues)
                })
        }
    }

    /// What the servers would be called if nothing were in the way.
    static func plainNames(_ document: Document) -> [String] {
        document.servers.enumerated().map { index, server in name(server, index) }
    }

    /// A short description is a name (`Production`, `Sandbox server`); a long one is not.
    private static func name(_ server: Server, _ index: Int) -> String {
        let words = (server.description ?? "").split { !$0.isLetter && !$0.isNumber }
            .filter { !["server", "the", "environment", "api", "url"].contains($0.lowercased()) }
        if let description = server.description, !words.isEmpty, words.count <= 3, description.count <= 40 {
            return SwiftNames.member(words.joined(separator: " "))
        }
        return index == 0 ? "production" : "server\(index + 1)"
    }
}

/// Cases of the module's enum of error bodies.
enum ErrorNaming {
    static func assign(_ model: inout ClientModel) {
        let wishes = model.errorBodies.map { body in
            NameWish(wireName: name(body, model), preferred: name(body, model), rank: 0)
        }
        let scope = NameScope(
            reserved: ReservedNames.errorCases, ignoresCase: false, reservedSuffix: "Body")
        for (index, name) in scope.assign(wishes).enumerated() { model.errorBodies[index].name = name }
    }

    static func name(_ body: ErrorBodyModel, _ model: ClientModel) -> String {
        switch body.format {
        case .text: return "text"
        case .bytes: return "data"
        case .json: return name(body.type, model)
        }
    }

    private static func name(_ type: TypeReference, _ model: ClientModel) -> String {
        switch type {
        case .named(let id): SwiftNames.enumCase(model[id].name)
        case .array(let element): SwiftNames.plural(name(element, model))
        case .dictionary: "object"
        case .nullable(let element): name(element, model)
        case .scalar(let scalar): scalar.caseName
        }
    }
}

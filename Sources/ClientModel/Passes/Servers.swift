// The servers of the description, and the variables in their addresses.

import OpenAPI

enum Servers {
    /// The servers of the description, then those that only single operations have.
    static func make(_ document: Document) -> [ServerModel] {
        let all = document.servers + ownServers(of: document.operations, document)
        return all.enumerated().map { index, server in
            let variables = server.variables.map { variable in
                ServerModel.Variable(
                    naming: Name(member: variable.name, at: server.node["variables"]?.key(variable.name)?.span),
                    defaultValue: variable.defaultValue, description: variable.description,
                    allowed: variable.enumValues.contains(variable.defaultValue) ? variable.enumValues : [])
            }
            return ServerModel(
                naming: Name(server.url, preferred: name(server, index), from: .place, at: server.node.span),
                description: server.description, variables: variables, isOfOperations: index >= document.servers.count)
        }
    }

    /// The positions of the servers that an operation has of its own; none where it is called at those of the
    /// description.
    static func positions(of operation: Operation, _ document: Document) -> [Int] {
        guard isElsewhere(operation, document) else { return [] }
        let all = document.servers + ownServers(of: document.operations, document)
        return operation.servers.compactMap { server in all.firstIndex { $0.url == server.url } }
    }

    private static func ownServers(of operations: [Operation], _ document: Document) -> [Server] {
        var seen = Set(document.servers.map(\.url))
        return operations.filter { isElsewhere($0, document) }.flatMap(\.servers).filter {
            seen.insert($0.url).inserted
        }
    }

    /// Where an operation names the first server of the description first, or all of them in whatever order, it is called
    /// where all others are.
    private static func isElsewhere(_ operation: Operation, _ document: Document) -> Bool {
        guard let first = operation.servers.first else { return false }
        let described = document.servers.isEmpty ? ["/"] : document.servers.map(\.url)
        return first.url != described[0] && !Set(described).isSubset(of: operation.servers.map(\.url))
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

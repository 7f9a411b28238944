// The servers of the description, and the variables in their addresses.

import OpenAPI

enum Servers {
    static func make(_ document: Document) -> [ServerModel] {
        document.servers.enumerated().map { index, server in
            let variables = server.variables.map { variable in
                ServerModel.Variable(
                    naming: Name(member: variable.name, at: server.node["variables"]?.key(variable.name)?.span),
                    defaultValue: variable.defaultValue, description: variable.description,
                    allowed: variable.enumValues)
            }
            return ServerModel(
                naming: Name(server.url, preferred: name(server, index), from: .place, at: server.node.span),
                description: server.description, variables: variables)
        }
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

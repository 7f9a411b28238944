// The listed values of server variables as types: one for each list, however many servers have it.

enum ServerValues {
    static func make(_ servers: [ServerModel]) -> ([ServerModel], [ServerValuesModel]) {
        var servers = servers
        var types: [ServerValuesModel] = []
        for server in servers.indices {
            for index in servers[server].variables.indices {
                let variable = servers[server].variables[index]
                guard !variable.allowed.isEmpty else { continue }
                let known = types.firstIndex {
                    $0.naming.wireName == variable.wireName && $0.cases.map(\.value) == variable.allowed
                }
                servers[server].variables[index].values = known ?? types.count
                if known == nil { types.append(type(of: variable)) }
            }
        }
        return (servers, types)
    }

    private static func type(of variable: ServerModel.Variable) -> ServerValuesModel {
        ServerValuesModel(
            naming: Name(
                variable.wireName, preferred: SwiftNames.type(variable.wireName), from: .wireName,
                at: variable.naming.span),
            cases: variable.allowed.map { value in
                ServerValuesModel.Case(
                    naming: Name(
                        value, preferred: SwiftNames.enumCase(value), from: .wireName, at: variable.naming.span))
            })
    }
}

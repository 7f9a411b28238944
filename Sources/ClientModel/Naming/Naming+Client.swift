// Names of what the client type has inside: accessors with their types, results, headers, errors, credentials, servers.

import Diagnostics

extension Naming {
    mutating func nameClient(in model: inout ClientModel) {
        // Inside the client type the types of the module are seen too, and have to stay visible.
        // So has the client type itself: in the module ‘CardsAPI’, the type behind ‘cards’ cannot have that name too.
        let reserved = ReservedNames.types.union(ReservedNames.clientTypes).union([model.module])
        var types = NameScope(reserved: reserved, ignoresCase: true)
        for type in model.types { types.hold(type.name, for: type.naming.wireName) }
        for receiver in model.receivers { types.hold(receiver.typeName, for: receiver.wireName) }
        nameGroups(in: &model, &types)
        record(receivers)
        nameTypesOfCalls(in: &model, &types)
        nameErrors(in: &model)
        nameServers(in: &model)
    }

    /// Accessors stand beside calls without a tag.
    private mutating func nameGroups(in model: inout ClientModel, _ types: inout NameScope) {
        var scope = NameScope(reserved: ReservedNames.operations)
        for call in model.operations where call.tags.isEmpty { scope.hold(call.name, for: call.wireName) }
        let groups = model.groups.indices.filter { model.groups[$0].names != nil }
        let accessors = decide(
            .group, groups.compactMap { model.groups[$0].names?.naming }, in: &scope, suffix: "Operations")
        for (index, name) in zip(groups, accessors) {
            model.groups[index].names?.naming.text = name.swiftName
            // A given name of the accessor is one of the type behind it.
            if case .given = name.decision {
                model.groups[index].names?.typeNaming.preferred = Groups.typeName(name.swiftName)
            }
        }
        let names = decide(
            .groupType, groups.compactMap { model.groups[$0].names?.typeNaming }, in: &types, suffix: "Group")
        for (index, name) in zip(groups, names) { model.groups[index].names?.typeNaming.text = name.swiftName }
        for (accessor, type) in zip(accessors, names) { record([accessor, type]) }
        // Called after the types, so they are no names to choose.
        let wishes = names.map { Name($0.swiftName, preferred: $0.swiftName + "Protocol", from: .place, at: nil) }
        let protocols = decide(.groupType, wishes, in: &types, suffix: "Type")
        for (index, name) in zip(groups, protocols) { model.groups[index].names?.protocolName = name.swiftName }
        let scopes = decide(.scope, model.scopes.map(\.naming), in: &scope, suffix: "Scope")
        for index in scopes.indices { model.scopes[index].naming.text = scopes[index].swiftName }
        record(scopes)
    }

    private mutating func nameTypesOfCalls(in model: inout ClientModel, _ types: inout NameScope) {
        let withResult = model.operations.indices.filter { model.operations[$0].result != nil }
        let results = decide(
            .result, withResult.compactMap { model.operations[$0].result?.name }, in: &types, suffix: "Cases")
        for (index, name) in zip(withResult, results) { nameResult(of: &model.operations[index], name) }
        let withHeaders = model.operations.indices.filter { model.operations[$0].headerSet != nil }
        let sets = decide(
            .headerSet, withHeaders.compactMap { model.operations[$0].headerSet?.naming }, in: &types, suffix: "Set")
        for (index, name) in zip(withHeaders, sets) { nameHeaders(of: &model.operations[index], name) }
    }

    private mutating func nameResult(of call: inout OperationModel, _ name: NameRecord) {
        guard case .cases(var naming, var cases) = call.success.shape else { return }
        naming.text = name.swiftName
        var scope = NameScope(reserved: ReservedNames.cases)
        let names = decide(.resultCase, cases.map(\.naming), in: &scope, suffix: "Value", of: name.swiftName)
        for index in cases.indices { cases[index].naming.text = names[index].swiftName }
        call.success.shape = .cases(naming, cases)
        record([name] + names)
    }

    private mutating func nameHeaders(of call: inout OperationModel, _ name: NameRecord) {
        guard var set = call.headerSet else { return }
        set.naming.text = name.swiftName
        let operation = call.wireName
        var scope = NameScope(reserved: ReservedNames.headers)
        let names = decide(
            .header, set.headers.map(\.naming), in: &scope, suffix: "Value", of: name.swiftName,
            keys: { ["\(operation).\($1.wireName)"] })
        for index in names.indices { set.headers[index].naming.text = names[index].swiftName }
        call.headerSet = set
        record([name] + names)
    }

    private mutating func nameErrors(in model: inout ClientModel) {
        var cases = NameScope(reserved: ReservedNames.errorCases)
        let wishes = model.errorBodies.map { body in
            ErrorBodyModel.name(body.format, body.type, at: body.naming.span) { model[$0].name }
        }
        let bodies = decide(.errorCase, wishes, in: &cases, suffix: "Body")
        for index in bodies.indices {
            model.errorBodies[index].naming = wishes[index]
            model.errorBodies[index].naming.text = bodies[index].swiftName
        }
        record(bodies)
        var scope = NameScope(reserved: [], separator: "Variant")
        let tables = decide(.errorTable, model.errorTables.map(\.naming), in: &scope, suffix: "Table")
        for index in tables.indices { model.errorTables[index].naming.text = tables[index].swiftName }
        record(tables)
    }

    private mutating func nameServers(in model: inout ClientModel) {
        var scope = NameScope(reserved: ReservedNames.members)
        let names = decide(.server, model.servers.map(\.naming), in: &scope, suffix: "Server")
        for (index, name) in names.enumerated() {
            model.servers[index].naming.text = name.swiftName
            var variables = NameScope(reserved: ReservedNames.parameters)
            let wishes = model.servers[index].variables.map(\.naming)
            let values = decide(.serverVariable, wishes, in: &variables, suffix: "Value", of: name.swiftName)
            for (variable, value) in values.enumerated() {
                model.servers[index].variables[variable].naming.text = value.swiftName
            }
            record([name] + values)
        }
        nameServerValues(in: &model)
    }

    /// Types that stand beside the functions of servers.
    private mutating func nameServerValues(in model: inout ClientModel) {
        var scope = NameScope(reserved: ReservedNames.types)
        // Many scripts have no capital letters.
        for server in model.servers { scope.hold(server.name, for: server.url) }
        let types = decide(.serverValues, model.serverValues.map(\.naming), in: &scope, suffix: "Value")
        for (index, type) in types.enumerated() {
            model.serverValues[index].naming.text = type.swiftName
            var cases = NameScope(reserved: ReservedNames.cases)
            let names = decide(
                .serverValue, model.serverValues[index].cases.map(\.naming), in: &cases, suffix: "Value",
                of: type.swiftName)
            for (position, name) in names.enumerated() {
                model.serverValues[index].cases[position].naming.text = name.swiftName
            }
            record([type] + names)
        }
    }

    /// All credentials stand side by side: those of schemes, and those that a token is fetched with.
    mutating func nameCredentials(in model: inout ClientModel) {
        let schemes = model.authentication.schemes
        // The call that fetches a token is made through a client of its own.
        let clients = schemes.filter { $0.token != nil }.map { $0.naming.preferred + "Client" }
        var scope = NameScope(reserved: ReservedNames.credentials.union(clients))
        let names = decide(.credential, schemes.map(\.naming), in: &scope, suffix: "Value")
        for (scheme, name) in zip(schemes, names) where scheme.token != nil {
            scope.hold(name.swiftName + "Client", for: name.wireName)
        }
        let fields = schemes.flatMap { $0.token?.fields.map(\.naming) ?? [] }
        var given = decide(.credential, fields, in: &scope, suffix: "Value", yielding: .number)[...]
        for index in schemes.indices {
            model.authentication.schemes[index].naming.text = names[index].swiftName
            record([names[index]])
            for field in schemes[index].token?.fields.indices ?? 0..<0 {
                guard var name = given.popFirst() else { continue }
                name.owner = names[index].swiftName
                model.authentication.schemes[index].token?.fields[field].naming.text = name.swiftName
                record([name])
            }
        }
    }
}

extension Naming {
    /// Files of one target differ by name, wherever they stand.
    mutating func nameFiles(in plan: inout FilePlan) {
        var scope = NameScope(reserved: [], ignoresCase: true)
        let names = decide(.file, plan.files.map(\.naming), in: &scope, suffix: "File")
        for (index, name) in names.enumerated() { plan.files[index].naming.text = name.swiftName }
        record(names)
    }
}

extension OperationModel {
    /// The enum of its results, where it has one.
    var result: (name: Name, cases: [SuccessModel.Case])? {
        if case .cases(let name, let cases) = success.shape { (name, cases) } else { nil }
    }
}

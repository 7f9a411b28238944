// Names of calls and of what belongs to one call: its parameters, its body.

import Diagnostics

extension Naming {
    mutating func nameCalls(in model: inout ClientModel) {
        let calls = namesOfCalls(in: &model)
        for index in model.operations.indices {
            record([calls[index]])
            nameArguments(of: &model.operations[index])
        }
    }

    /// An operation may have several calls. Those after the first are called after the first.
    private mutating func namesOfCalls(in model: inout ClientModel) -> [NameRecord] {
        var scope = NameScope(reserved: ReservedNames.operations)
        let first = model.operations.indices.filter { model.operations[$0].suffix == nil }
        let names = decide(.operation, first.map { model.operations[$0].naming }, in: &scope, suffix: "Operation")
        var records = Array(zip(first, names))
        var base: [String: String] = [:]
        for (index, name) in records {
            model.operations[index].naming.text = name.swiftName
            base[name.wireName] = name.swiftName
        }
        let further = model.operations.indices.filter { model.operations[$0].suffix != nil }
        for index in further {
            let call = model.operations[index]
            model.operations[index].naming = Name(
                call.wireName, preferred: (base[call.wireName] ?? call.name) + (call.suffix ?? ""), from: .place,
                at: call.naming.span)
        }
        let furtherNames = decide(
            .operation, further.map { model.operations[$0].naming }, in: &scope, suffix: "Operation", yielding: .number)
        for (index, name) in zip(further, furtherNames) { model.operations[index].naming.text = name.swiftName }
        records += zip(further, furtherNames)
        nameWaiting(in: &model, &scope)
        return records.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Calls that wait for long work are called after the call that begins it, and the media type that is asked for.
    private mutating func nameWaiting(in model: inout ClientModel, _ scope: inout NameScope) {
        for index in model.operations.indices {
            let call = model.operations[index]
            let wishes = call.polls.map { poll in
                let suffix = poll.begins ? model.operations[poll.asked].suffix ?? "" : ""
                return Name(
                    call.wireName, preferred: call.name + "AndWait" + suffix, from: .place, at: call.naming.span)
            }
            let names = decide(.waiting, wishes, in: &scope, suffix: "Operation", of: call.name, yielding: .number)
            for position in names.indices {
                model.operations[index].polls[position].naming.text = names[position].swiftName
            }
            record(names)
        }
    }

    /// The body is there first, because it is always called the same.
    private mutating func nameArguments(of call: inout OperationModel) {
        var scope = NameScope(reserved: ReservedNames.parameters(of: call))
        if let body = call.body {
            let names = decide(.body, [body.naming], in: &scope, suffix: "Value", of: call.name)
            for name in names { call.body?.naming.text = name.swiftName }
            record(names)
        }
        let operation = call.wireName
        let places = call.parameters.map(\.location.rawValue)
        // Where two places have a parameter of one name, the configuration puts the place before it: `query id`.
        let names = decide(
            .parameter, call.parameters.map(\.naming), in: &scope, suffix: "Value", of: call.name, isRepeated: true,
            keys: { ["\(operation).\($1.wireName)", "\(operation).\(places[$0]) \($1.wireName)"] })
        for index in names.indices { call.parameters[index].naming.text = names[index].swiftName }
        record(names)
    }
}

// Which types are sent and which are received: it decides what is required of their members.

import OpenAPI

enum Usage {
    /// The types that the values of calls have inside, for each of several sections of calls.
    static func reach(of sections: [[Int]], _ model: ClientModel) -> [Set<TypeID>] {
        sections.map { section in closure(section.flatMap { roots(of: model.operations[$0]) }, model) }
    }

    static func reachOfReceivers(_ model: ClientModel) -> Set<TypeID> {
        closure(model.receivers.compactMap { $0.event.declared }, model)
    }

    /// The types that calls, receivers and errors mention themselves.
    static func mentioned(in model: ClientModel) -> Set<TypeID> {
        Set(model.operations.flatMap(roots)).union(model.errorBodies.compactMap { $0.type.declared })
            .union(model.receivers.compactMap { $0.event.declared })
    }

    private static func roots(of operation: OperationModel) -> [TypeID] {
        var roots = [operation.body?.type.declared].compactMap { $0 }
        roots += operation.parameters.compactMap { $0.type.declared }
        roots += operation.success.types.compactMap(\.declared)
        roots += operation.headerTypes.compactMap(\.declared)
        return roots
    }

    static func mark(_ model: inout ClientModel) {
        var sent: [TypeID] = []
        var received: [TypeID] = []
        for operation in model.operations {
            sent += [operation.body?.type.declared].compactMap { $0 }
            sent += operation.parameters.compactMap { $0.type.declared }
            received += operation.success.types.compactMap(\.declared)
            received += operation.headerTypes.compactMap(\.declared)
        }
        received += model.errorBodies.compactMap { $0.type.declared }
        received += model.receivers.compactMap { $0.event.declared }
        for id in closure(sent, model) { model.types[id.index].isSent = true }
        for id in closure(received, model) { model.types[id.index].isReceived = true }
        relaxDirectedMembers(&model)
    }

    private static func closure(_ roots: [TypeID], _ model: ClientModel) -> Set<TypeID> {
        var seen: Set<TypeID> = []
        var stack = roots
        while let id = stack.popLast() {
            guard seen.insert(id).inserted else { continue }
            stack += parts(of: model[id])
        }
        return seen
    }

    /// The declared types that the values of a type have inside.
    static func parts(of type: TypeDeclaration) -> [TypeID] {
        switch type.shape {
        case .object(let object):
            object.properties.compactMap(\.type.declared) + [object.rest?.element.declared].compactMap { $0 }
        case .union(let union): union.variants.compactMap(\.type.declared)
        case .alias(let use): [use.type.declared].compactMap { $0 }
        case .collection(let type): [type.declared].compactMap { $0 }
        case .enumeration: []
        }
    }

    /// A `writeOnly` member is never in what is received only, nor a `readOnly` one in what is sent only. In types that go
    /// both ways, neither can be required.
    private static func relaxDirectedMembers(_ model: inout ClientModel) {
        var unavailable: [TypeID: Set<String>] = [:]
        for index in model.types.indices {
            let type = model.types[index]
            guard case .object(var object) = type.shape, !object.isTuple else { continue }
            let names = object.properties.filter { $0.isUnavailable(in: type) }.map(\.wireName)
            guard !names.isEmpty else { continue }
            unavailable[type.id] = Set(names)
            for position in object.properties.indices where object.properties[position].isUnavailable(in: type) {
                object.properties[position].presence = object.properties[position].presence.withAbsence
            }
            if type.isSent != type.isReceived { object.remove { $0.isUnavailable(in: type) } }
            model.types[index].shape = .object(object)
        }
        for index in model.types.indices {
            guard case .union(var union) = model.types[index].shape else { continue }
            for position in union.variants.indices {
                guard let id = union.variants[position].type.declared, let names = unavailable[id] else { continue }
                union.variants[position].form = union.variants[position].form.requiring { !names.contains($0) }
            }
            model.types[index].shape = .union(union)
        }
    }
}

extension PropertyModel {
    /// Whether values of a type need not have the member, because those who make them may not give it.
    fileprivate func isUnavailable(in type: TypeDeclaration) -> Bool {
        switch direction {
        case .both: false
        case .readOnly: type.isSent
        case .writeOnly: type.isReceived || !type.isSent
        }
    }
}

extension PropertyModel.Presence {
    fileprivate var withAbsence: PropertyModel.Presence {
        switch self {
        case .required, .optional: .optional
        case .requiredNullable, .optionalNullable: .optionalNullable
        }
    }
}

extension ObjectModel {
    /// Leaves members out, and the rules that are about them.
    fileprivate mutating func remove(_ isUnwanted: (PropertyModel) -> Bool) {
        var positions: [Int: Int] = [:]
        var kept: [PropertyModel] = []
        for (position, property) in properties.enumerated() where !isUnwanted(property) {
            positions[position] = kept.count
            kept.append(property)
        }
        properties = kept
        conditions = conditions.compactMap { condition in
            guard let property = positions[condition.property] else { return nil }
            var condition = condition
            condition.property = property
            condition.required = condition.required.compactMap { positions[$0] }
            condition.forbidden = condition.forbidden.compactMap { positions[$0] }
            return condition.required.isEmpty && condition.forbidden.isEmpty ? nil : condition
        }
    }
}

extension UnionModel.Form {
    /// The form that asks only for some of the members.
    fileprivate func requiring(_ isNeeded: (String) -> Bool) -> UnionModel.Form {
        guard case .object(var form) = self else { return self }
        form.required = form.required.filter(isNeeded)
        return .object(form)
    }
}

extension OperationModel {
    /// The types of all documented headers.
    var headerTypes: [TypeReference] { headerSet?.headers.map(\.type) ?? [] }
}

extension SuccessModel {
    /// The types of all documented bodies.
    var types: [TypeReference] {
        switch shape {
        case .nothing: []
        case .body(_, let type), .optionalBody(_, let type, _, _), .stream(_, let type): [type]
        case .cases(_, let cases): cases.compactMap(\.type)
        }
    }
}

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

    /// A required `readOnly` member cannot be required of somebody who sends, nor a `writeOnly` one of the server.
    private static func relaxDirectedMembers(_ model: inout ClientModel) {
        for index in model.types.indices {
            guard case .object(var object) = model.types[index].shape else { continue }
            let type = model.types[index]
            for position in object.properties.indices {
                let property = object.properties[position]
                let isUnavailable =
                    property.direction == .readOnly && type.isSent
                    || property.direction == .writeOnly && (type.isReceived || !type.isSent)
                guard isUnavailable else { continue }
                switch property.presence {
                case .required: object.properties[position].presence = .optional
                case .requiredNullable: object.properties[position].presence = .optionalNullable
                case .optional, .optionalNullable: break
                }
            }
            model.types[index].shape = .object(object)
        }
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

// Which types have something to check: those with rules or limits, and those that contain such types.

enum Validation {
    /// Marks the types that check their values.
    ///
    /// Without limits only rules between members are left, which are about what a server accepts: types that are only
    /// received do not check them.
    static func mark(_ model: inout ClientModel) {
        var containers: [TypeID: [TypeID]] = [:]
        var stack: [TypeID] = []
        for type in model.types {
            for part in Usage.parts(of: type) { containers[part, default: []].append(type.id) }
            if case .object(var object) = type.shape, !object.conditions.isEmpty {
                object.conditions = object.conditions.filter { !isAlwaysKept($0, object) }
                model.types[type.id.index].shape = .object(object)
            }
            if hasOwnChecks(model[type.id], model.checksLimits) { stack.append(type.id) }
        }
        while let id = stack.popLast() {
            guard !model[id].isValidated, model.checksLimits || model[id].isSent else { continue }
            model.types[id.index].isValidated = true
            stack += containers[id] ?? []
        }
    }

    /// A rule cannot be broken when the type itself demands every member that the rule asks for.
    private static func isAlwaysKept(_ rule: ConditionModel, _ object: ObjectModel) -> Bool {
        rule.forbidden.isEmpty && rule.required.allSatisfy { object.properties[$0].presence == .required }
    }

    private static func hasOwnChecks(_ type: TypeDeclaration, _ checksLimits: Bool) -> Bool {
        switch type.shape {
        case .object(let object):
            !object.conditions.isEmpty || !object.limits.isEmpty || object.rest?.limits.isEmpty == false
                || object.properties.contains { !$0.limits.isEmpty }
        // Values that the description does not list are kept when they are read, and reported when they are checked.
        case .enumeration(let model): checksLimits && !model.isFrozen && !model.isOpen
        case .union: checksLimits
        case .collection: !type.limits.isEmpty
        case .alias: false
        }
    }
}

extension ClientModel {
    /// The model of the same client without checks of limits.
    func checkingNoLimits() -> ClientModel {
        var model = self
        model.checksLimits = false
        for index in model.types.indices {
            model.types[index].limits = []
            model.types[index].isValidated = false
            switch model.types[index].shape {
            case .object(var object):
                object.limits = []
                object.rest?.limits = []
                for position in object.properties.indices { object.properties[position].limits = [] }
                model.types[index].shape = .object(object)
            case .union(var union):
                for position in union.variants.indices { union.variants[position].limits = [] }
                model.types[index].shape = .union(union)
            case .enumeration, .alias, .collection: break
            }
        }
        Validation.mark(&model)
        return model
    }
}

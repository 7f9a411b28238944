// Which types have rules to check: those with rules, and those that contain such types.

enum Conditions {
    /// Marks the types whose values are checked before they are sent. Types that are only received have no use for it.
    static func mark(_ model: inout ClientModel) {
        var containers: [TypeID: [TypeID]] = [:]
        var stack: [TypeID] = []
        for type in model.types where type.isSent {
            for part in Usage.parts(of: type) { containers[part, default: []].append(type.id) }
            guard case .object(var object) = type.shape, !object.conditions.isEmpty else { continue }
            object.conditions = object.conditions.filter { !isAlwaysKept($0, object) }
            model.types[type.id.index].shape = .object(object)
            if !object.conditions.isEmpty { stack.append(type.id) }
        }
        while let id = stack.popLast() {
            guard !model.types[id.index].isConditioned else { continue }
            model.types[id.index].isConditioned = true
            stack += containers[id] ?? []
        }
    }

    /// A rule cannot be broken when the type itself demands every member that the rule asks for.
    private static func isAlwaysKept(_ rule: ConditionModel, _ object: ObjectModel) -> Bool {
        rule.required.allSatisfy { object.properties[$0].presence == .required }
    }
}

// Changes inside a type: members, cases, alternatives.

import ClientModel

struct TypeDiff {
    let old: ClientModel
    let new: ClientModel

    func changes(_ name: String, _ before: TypeDeclaration, _ after: TypeDeclaration) -> [Change] {
        switch (before.shape, after.shape) {
        case (.object(let left), .object(let right)): members(name, left, right, isSent: after.isSent)
        case (.enumeration(let left), .enumeration(let right)): cases(name, left, right)
        case (.union(let left), .union(let right)): variants(name, left, right)
        case (.alias(let left), .alias(let right)):
            before.isDistinct == after.isDistinct
                && spelled(left.asElement, in: old) == spelled(right.asElement, in: new)
                ? [] : [Change(.major, name, "stands for another type")]
        case (.collection(let left), .collection(let right)):
            spelled(left, in: old) == spelled(right, in: new)
                ? [] : [Change(.major, name, "holds other values")]
        default: [Change(.major, name, "is another kind of type")]
        }
    }

    private func members(_ name: String, _ before: ObjectModel, _ after: ObjectModel, isSent: Bool) -> [Change] {
        var changes: [Change] = []
        APIDiff.compare(before.properties, after.properties, by: \.name) { member, left, right in
            let subject = "\(name).\(member)"
            switch (left, right) {
            case (.some, nil): changes.append(Change(.major, subject, "is gone"))
            case (nil, let right?):
                let isNeeded = isSent && (right.presence == .required || right.presence == .requiredNullable)
                changes.append(
                    Change(
                        isNeeded ? .major : .minor, subject,
                        isNeeded ? "is new, and its initialiser needs it" : "is new"))
            case (let left?, let right?):
                if spelled(left.type, in: old) != spelled(right.type, in: new) {
                    changes.append(Change(.major, subject, "has another type"))
                } else if left.presence != right.presence {
                    changes.append(Change(.major, subject, "is optional in another way"))
                }
            case (nil, nil): break
            }
        }
        return changes
    }

    private func cases(_ name: String, _ before: EnumModel, _ after: EnumModel) -> [Change] {
        var changes: [Change] = []
        if before.raw != after.raw { changes.append(Change(.major, name, "has values of another kind")) }
        if before.isFrozen != after.isFrozen { changes.append(Change(.major, name, "is closed in another way")) }
        APIDiff.compare(before.cases, after.cases, by: \.name) { value, left, right in
            if right == nil { changes.append(Change(.major, "\(name).\(value)", "is gone")) }
            if left == nil { changes.append(Change(.minor, "\(name).\(value)", "is new")) }
        }
        return changes
    }

    private func variants(_ name: String, _ before: UnionModel, _ after: UnionModel) -> [Change] {
        var changes: [Change] = []
        APIDiff.compare(before.variants, after.variants, by: \.name) { variant, left, right in
            let subject = "\(name).\(variant)"
            switch (left, right) {
            case (.some, nil): changes.append(Change(.major, subject, "is gone"))
            case (nil, .some): changes.append(Change(.minor, subject, "is new"))
            case (let left?, let right?):
                if spelled(left.type, in: old) != spelled(right.type, in: new) {
                    changes.append(Change(.major, subject, "has another type"))
                }
            case (nil, nil): break
            }
        }
        return changes
    }
}

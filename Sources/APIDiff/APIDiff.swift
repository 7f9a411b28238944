// Two models → the changes between their Swift APIs, in the order of the declarations' names.

import ClientModel

public enum APIDiff {
    /// What changes for code that uses the client when `old` is replaced by `new`.
    public static func changes(from old: ClientModel, to new: ClientModel) -> [Change] {
        var changes: [Change] = []
        compare(old.types, new.types, by: \.name) { name, before, after in
            switch (before, after) {
            case (let before?, let after?): changes += TypeDiff(old: old, new: new).changes(name, before, after)
            case (.some, nil): changes.append(Change(.major, name, "is gone"))
            default: changes.append(Change(.minor, name, "is new"))
            }
        }
        compare(old.operations, new.operations, by: \.name) { name, before, after in
            switch (before, after) {
            case (let before?, let after?): changes += OperationDiff(old: old, new: new).changes(name, before, after)
            case (.some, nil): changes.append(Change(.major, name, "is gone"))
            default: changes.append(Change(.minor, name, "is new"))
            }
        }
        return changes
    }

    /// Pairs the elements of two lists by name and hands out each pair once, in the order of the names.
    static func compare<Element>(
        _ old: [Element], _ new: [Element], by name: (Element) -> String,
        _ body: (String, Element?, Element?) -> Void
    ) {
        let before = Dictionary(old.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        for key in Set(before.keys).union(after.keys).sorted() { body(key, before[key], after[key]) }
    }
}

/// A type as Swift writes it, for comparing across models, whose numbering of types differs.
func spelled(_ type: TypeReference, in model: ClientModel) -> String {
    switch type {
    case .scalar(let scalar): scalar.name
    case .named(let id): model[id].name
    case .array(let element): "[\(spelled(element, in: model))]"
    case .dictionary(let element): "[String: \(spelled(element, in: model))]"
    case .nullable(let element): spelled(element, in: model) + "?"
    }
}

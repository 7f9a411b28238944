// Changes of a call: its parameters, its body, its result.

import ClientModel

struct OperationDiff {
    let old: ClientModel
    let new: ClientModel

    func changes(_ name: String, _ before: OperationModel, _ after: OperationModel) -> [Change] {
        var changes: [Change] = []
        APIDiff.compare(before.parameters, after.parameters, by: \.name) { parameter, left, right in
            let subject = "\(name)(\(parameter):)"
            switch (left, right) {
            case (.some, nil): changes.append(Change(.major, subject, "is gone"))
            case (nil, let right?):
                changes.append(
                    Change(
                        right.isRequired ? .major : .minor, subject, right.isRequired ? "is new and needed" : "is new"))
            case (let left?, let right?):
                if spelled(left.type, in: old) != spelled(right.type, in: new) {
                    changes.append(Change(.major, subject, "has another type"))
                } else if left.isRequired != right.isRequired {
                    changes.append(
                        Change(
                            right.isRequired ? .major : .minor, subject,
                            right.isRequired ? "is needed now" : "may be left out now"))
                }
            case (nil, nil): break
            }
        }
        if body(before, old) != body(after, new) { changes.append(Change(.major, name, "takes another body")) }
        if result(before, old) != result(after, new) { changes.append(Change(.major, name, "returns another type")) }
        if (before.paging == nil) != (after.paging == nil) {
            changes.append(Change(.major, name, "returns pages in another way"))
        }
        return changes
    }

    private func body(_ operation: OperationModel, _ model: ClientModel) -> String? {
        operation.body.map { "\($0.format) \(spelled($0.type, in: model)) \($0.isRequired)" }
    }

    private func result(_ operation: OperationModel, _ model: ClientModel) -> [String] {
        switch operation.success.shape {
        case .nothing: []
        case .body(_, let type): [spelled(type, in: model)]
        case .optionalBody(_, let type, _, _): [spelled(type, in: model) + "?"]
        case .stream(let stream, let type): ["\(stream) \(spelled(type, in: model))"]
        case .cases(_, let cases):
            cases.map { "\($0.name) \($0.type.map { spelled($0, in: model) } ?? "")" }
        }
    }
}

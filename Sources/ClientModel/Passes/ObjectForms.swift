// Which types tell unions what their objects look like.

/// Gives each type of objects the form that unions ask for, so that it is stated once, however many unions it is in.
enum ObjectForms {
    static func decide(_ model: inout ClientModel) {
        for index in model.types.indices {
            guard case .union(var union) = model.types[index].shape else { continue }
            let guessed = union.variants.indices.filter { union.variants[$0].isGuessed }
            let areTold = guessed.count { union.variants[$0].form.mayBeObject } == 1
            for position in guessed {
                guard case .object(var form) = union.variants[position].form else { continue }
                if areTold, form.constants.isEmpty {
                    // The only variant that is an object: the kind of the value tells.
                    union.variants[position].form = .object(ObjectForm())
                } else {
                    form.isOpen = keepsOthers(union.variants[position].type, model)
                    union.variants[position].form = .object(form)
                    state(form, of: union.variants[position].type, in: &model)
                }
            }
            model.types[index].shape = .union(union)
        }
    }

    /// Whether values of a type have what no property is made for.
    private static func keepsOthers(_ type: TypeReference, _ model: ClientModel) -> Bool {
        guard case .named(let id) = type, case .object(let object) = model[id].shape else { return true }
        return object.rest != nil
    }

    /// The first form of a type is the one that it states. Unions that need another one state it themselves.
    private static func state(_ form: ObjectForm, of type: TypeReference, in model: inout ClientModel) {
        guard case .named(let id) = type, case .object(var object) = model[id].shape, object.form == nil else { return }
        object.form = form
        model.types[id.index].shape = .object(object)
    }
}

extension UnionModel.Form {
    fileprivate var mayBeObject: Bool {
        switch self {
        case .object, .any: true
        case .array, .string, .integer, .number, .bool: false
        }
    }
}

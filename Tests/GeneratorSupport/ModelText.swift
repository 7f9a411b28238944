// Models as short text, so that a test shows a whole type in one line.
//
//     struct Account { id: string, name: string?, note: string|null, note2: (string|null)?, …: [:int] }
//     enum Status: string { active = ACTIVE, closed }
//     union Payment by type { card(CardPayment: card, credit), other(OtherPayment) }
//     alias Money = decimal
//     id AccountID = string

import ClientModel

extension Modelling {
    /// One line for each declared type, in the order of the model.
    public var types: [String] { model.types.map(text) }

    /// The line of one type.
    public subscript(_ name: String) -> String? { model.types.first { $0.name == name }.map(text) }

    public func declaration(_ name: String) -> TypeDeclaration? { model.types.first { $0.name == name } }

    public func property(_ wireName: String, of type: String) -> PropertyModel? {
        guard let declaration = declaration(type), case .object(let object) = declaration.shape else { return nil }
        return object.properties.first { $0.wireName == wireName }
    }

    public func operation(_ name: String) -> OperationModel? { model.operations.first { $0.name == name } }

    public func text(_ type: TypeReference) -> String {
        switch type {
        case .scalar(let scalar): scalar.name
        case .named(let id): model[id].name
        case .array(let element): "[\(text(element))]"
        case .dictionary(let element): "[:\(text(element))]"
        case .nullable(let element): text(element) + "|null"
        }
    }

    public func text(_ type: TypeDeclaration) -> String {
        switch type.shape {
        case .object(let object):
            var members = object.properties.map(text)
            let mark = object.isTuple ? "" : ":"
            if let rest = object.rest { members.append("…\(rest.name): [\(mark)\(text(rest.element))]") }
            if object.isTuple { return "tuple \(type.name) { \(list(members)) }" }
            return members.isEmpty ? "struct \(type.name) {}" : "struct \(type.name) { \(list(members)) }"
        case .enumeration(let model):
            let frozen = model.isFrozen ? "frozen " : ""
            return "\(frozen)enum \(type.name): \(model.raw) { \(list(model.cases.map(text))) }"
        case .union(let union):
            let discriminator = union.discriminator.map { " by \($0)" } ?? ""
            let shared = union.shared.map { "\($0.name): \(text($0.type))" }
            let shares = shared.isEmpty ? "" : " shares \(list(shared))"
            return "union \(type.name)\(discriminator) { \(list(union.variants.map(text))) }\(shares)"
        case .alias(let use):
            let kind = type.isDistinct ? "id" : "alias"
            return "\(kind) \(type.name) = \(text(use.type))\(use.isNullable ? "|null" : "")"
        case .collection(let collection):
            return "struct \(type.name) wraps \(text(collection))"
        }
    }

    private func text(_ property: PropertyModel) -> String {
        let type = (property.isBoxed ? "box " : "") + text(property.type)
        let presence =
            switch property.presence {
            case .required: type
            case .optional: type + "?"
            case .requiredNullable: type + "|null"
            case .optionalNullable: "(\(type)|null)?"
            }
        return "\(property.name): \(presence)"
    }

    private func text(_ value: EnumModel.Case) -> String {
        let raw =
            switch value.value {
            case .string(let text): text
            case .integer(let number): String(number)
            case .bool, .decimal, .double, .array, .enumCase: "?"
            }
        return raw == value.name ? raw : "\(value.name) = \(raw)"
    }

    private func text(_ variant: UnionModel.Variant) -> String {
        let tags = variant.tags.isEmpty ? "" : ": " + list(variant.tags)
        let indirect = variant.isIndirect ? "indirect " : ""
        return "\(variant.name)(\(indirect)\(text(variant.type))\(tags))"
    }

    private func list(_ items: [String]) -> String { items.joined(separator: ", ") }

    // MARK: Operations

    /// The call of an operation: `get(id: string, limit: int?, _ body: Account) -> [Account]`.
    public func call(_ name: String) -> String? {
        guard let operation = operation(name) else { return nil }
        var arguments = operation.parameters.map { "\($0.name): \(text($0.type))\($0.isRequired ? "" : "?")" }
        if let body = operation.body {
            arguments.append("_ \(body.format): \(text(body.type))\(body.isRequired ? "" : "?")")
        }
        return "\(name)(\(list(arguments)))\(result(operation))"
    }

    private func result(_ operation: OperationModel) -> String {
        switch operation.success.shape {
        case .nothing: ""
        case .body(let format, let type): " -> \(format) \(text(type))"
        case .optionalBody(let format, let type, let full, let empty):
            " -> \(format) \(text(type))? on \(list(full.map { "\($0)" })) not \(list(empty.map { "\($0)" }))"
        case .cases(let name, let cases):
            " -> \(name.text) { \(list(cases.map { "\($0.name)(\($0.type.map(text) ?? ""))" })) }"
        case .stream(let stream, let type): " -> \(stream) \(text(type))…"
        }
    }
}

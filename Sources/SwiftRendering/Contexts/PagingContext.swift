// Paged operations: the call returns a sequence that fetches pages as they are needed.

import ClientModel

extension ModuleRenderer {
    func paging(_ operation: OperationModel, _ arguments: [Argument]) -> Context? {
        guard let paging = operation.paging else { return nil }
        var context = Context()
        context.set("page", TypeText(paging.page, in: names))
        context.set("element", TypeText(paging.element, in: names))
        context.set("items", Identifier(paging.items))
        switch paging.style {
        case .offset(let offset, let limit, let first, let more):
            let offsetName = Identifier(operation.parameters[offset].name)
            let limitName = limit.map { Identifier(operation.parameters[$0].name) }
            let forwarded: [Code] = arguments.map { argument in
                switch argument.isParameter {
                case offset?:
                    return "\(label: offsetName): \(narrowed("start", operation.parameters[offset].type))"
                case limit? where limitName != nil:
                    let name = limitName ?? offsetName
                    let type = limit.map { operation.parameters[$0].type } ?? .scalar(.int)
                    return "\(label: name): limit.map { \(narrowed("$0", type)) }"
                default: return argument.forwarded
                }
            }
            let start: Code =
                operation.parameters[offset].isRequired
                ? "Int(\(offsetName))" : "\(offsetName).map { Int($0) } ?? \(first)"
            let size: Code =
                if let limit, let limitName {
                    operation.parameters[limit].isRequired ? "Int(\(limitName))" : "\(limitName).map { Int($0) }"
                } else { "nil" }
            context.set("offset", "PageOffset(first: \(start), limit: \(size))" as Code)
            context.set("cursor", code: nil)
            context.set("request", "start, \(limit == nil ? "_" : "limit")" as Code)
            context.set("forwarded", lines(forwarded))
            context.set("more", more.map { moreFlag(Identifier($0), page: paging.page) })
            context.set("next", code: nil)
        case .cursor(let parameter, let next):
            let name = Identifier(operation.parameters[parameter].name)
            let forwarded: [Code] = arguments.map { argument in
                argument.isParameter == parameter ? "\(label: name): cursor" : argument.forwarded
            }
            context.set("offset", code: nil)
            context.set("cursor", "\(name)" as Code)
            context.set("request", "cursor" as Code)
            context.set("forwarded", lines(forwarded))
            context.set("more", code: nil)
            context.set("next", nextToken(Identifier(next), page: paging.page))
        }
        return context
    }

    /// A position as the parameter's own integer type.
    private func narrowed(_ value: Code, _ type: TypeReference) -> Code {
        switch type {
        case .scalar(.int32): "Int32(clamping: \(value))"
        case .scalar(.int64): "Int64(\(value))"
        case .scalar(.string): "String(\(value))"
        default: value
        }
    }

    /// The token of the next page, whether it is absent or `null` when there is none.
    private func nextToken(_ name: Identifier, page: TypeReference) -> Code {
        guard case .named(let id) = page, case .object(let object) = model[id].shape,
            let property = object.properties.first(where: { Identifier($0.name) == name }),
            property.presence == .optionalNullable
        else { return "$0.\(afterDot: name)" }
        return "$0.\(afterDot: name)?.wrapped"
    }

    private func moreFlag(_ name: Identifier, page: TypeReference) -> Code {
        guard case .named(let id) = page, case .object(let object) = model[id].shape,
            let property = object.properties.first(where: { Identifier($0.name) == name }),
            property.type != .scalar(.bool)
        else { return "$0.\(afterDot: name)" }
        return "PageFlag.value(of: $0.\(afterDot: name))"
    }
}

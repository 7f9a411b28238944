// Paged operations: the call returns a sequence that fetches pages as they are needed.

import ClientModel

extension ModuleRenderer {
    func paging(_ operation: OperationModel, _ arguments: [Argument]) -> Context? {
        guard let paging = operation.paging else { return nil }
        var context = Context()
        context.set("page", TypeText(paging.page, in: names))
        context.set("element", TypeText(paging.element, in: names))
        context.set("items", member(paging.items, of: paging.page))
        switch paging.style {
        case .offset(let offset, let limit, let first, let more):
            let offsetName = Identifier(operation.parameters[offset].name)
            let limitName = limit.map { Identifier(operation.parameters[$0].name) }
            let startName = fresh("start", beside: arguments) { $0.isParameter == offset }
            let sizeName = fresh("limit", beside: arguments) { argument in
                argument.isParameter != nil && argument.isParameter == limit
                    && limit.map { !operation.parameters[$0].isRequired } == true
            }
            let forwarded: [Code] = arguments.map { argument in
                switch argument.isParameter {
                case offset?:
                    return "\(label: offsetName): \(narrowed("\(startName)", operation.parameters[offset].type))"
                case limit? where limitName != nil:
                    let name = limitName ?? offsetName
                    let parameter = limit.map { operation.parameters[$0] }
                    let type = parameter?.type ?? .scalar(.int)
                    if parameter?.isRequired == true { return argument.forwarded }
                    return "\(label: name): \(sizeName).map { \(narrowed("$0", type)) }"
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
            let isSizeUsed = limit.map { !operation.parameters[$0].isRequired } ?? false
            context.set("request", "\(startName), \(isSizeUsed ? "\(sizeName)" : "_" as Code)" as Code)
            context.set("forwarded", lines(forwarded))
            context.set("more", more.map { moreFlag($0, page: paging.page) })
            context.set("next", code: nil)
        case .cursor(let parameter, let next):
            let name = Identifier(operation.parameters[parameter].name)
            let cursorName = fresh("cursor", beside: arguments) { $0.isParameter == parameter }
            let forwarded: [Code] = arguments.map { argument in
                argument.isParameter == parameter ? "\(label: name): \(cursorName)" : argument.forwarded
            }
            context.set("offset", code: nil)
            context.set("cursor", "\(name)" as Code)
            context.set("request", "\(cursorName)" as Code)
            context.set("forwarded", lines(forwarded))
            context.set("more", code: nil)
            context.set("next", "$0.\(member(next, of: paging.page))" as Code)
        }
        return context
    }

    /// A position as the parameter's own integer type.
    private func narrowed(_ value: Code, _ type: TypeReference) -> Code {
        switch type {
        case .scalar(.int32): "Int32(clamping: \(value))"
        case .scalar(.int64): "Int64(\(value))"
        default: value
        }
    }

    /// A name for an argument of a closure that hides none of the call's own arguments, apart from the one it replaces.
    private func fresh(
        _ name: String, beside arguments: [Argument], replacing isReplaced: (Argument) -> Bool
    ) -> Identifier {
        let taken = Set(arguments.filter { !isReplaced($0) }.map(\.name))
        var name = name
        while taken.contains(name) { name += "OfPage" }
        return Identifier(name)
    }

    private func property(_ name: String, of page: TypeReference) -> PropertyModel? {
        guard case .named(let id) = page, case .object(let object) = model[id].shape else { return nil }
        return object.properties.first { $0.name == name }
    }

    /// A member of a page after the dot: an optional, whether it is absent or `null` when there is nothing.
    private func member(_ name: String, of page: TypeReference) -> Code {
        let isNullable = property(name, of: page)?.presence == .optionalNullable
        return "\(afterDot: Identifier(name))\(isNullable ? "?.wrapped" : "" as Code)"
    }

    private func moreFlag(_ name: String, page: TypeReference) -> Code {
        let access: Code = "$0.\(member(name, of: page))"
        return property(name, of: page)?.type == .scalar(.bool) ? access : "PageFlag.value(of: \(access))"
    }
}

// Paged operations: the call returns a sequence that fetches pages as they are needed.

import ClientModel

extension ModuleRenderer {
    func paging(_ operation: OperationModel, _ arguments: [Argument]) -> Context? {
        guard let paging = operation.paging else { return nil }
        // A body whose members cannot be set has no place for a cursor.
        if case .bodyCursor = paging.style, properties == .let { return nil }
        var context = Context(.paging)
        context.set("page", TypeText(paging.page, in: names))
        context.set("element", TypeText(paging.element, in: names))
        context.set("items", member(paging.items))
        context.set("total", nil as Context?)
        switch paging.style {
        case .page(let page, let limit, let first, let more, let pages):
            setNumbered(&context, operation, arguments, (page, limit, first), isNumbered: true)
            context.set("continues", more.map(member))
            context.set("continuesIsFlag", more.map { $0.type == .scalar(.bool) } ?? false)
            context.set("total", pages.map(member))
        case .offset(let offset, let limit, let first, let more):
            setNumbered(&context, operation, arguments, (offset, limit, first), isNumbered: false)
            context.set("continues", more.map(member))
            context.set("continuesIsFlag", more.map { $0.type == .scalar(.bool) } ?? false)
        case .cursor(let parameter, let next):
            let cursor = fresh("cursor", beside: arguments)
            var pages = Context(.cursor)
            pages.set("argument", Identifier(operation.parameters[parameter].name))
            pages.set("bodyMember", nil as Identifier?)
            pages.set("copy", nil as Identifier?)
            pages.set("parameter", cursor)
            pages.set("next", member(next))
            setCursor(&context, pages, arguments) { $0.parameter == parameter ? cursor : nil }
        case .bodyCursor(let bodyMember, let next):
            let copy = fresh("body", beside: arguments)
            var pages = Context(.cursor)
            pages.set("argument", Identifier(operation.body?.name ?? "body"))
            pages.set("bodyMember", afterDot: Identifier(bodyMember))
            pages.set("copy", copy)
            pages.set("parameter", fresh("cursor", beside: arguments))
            pages.set("next", member(next))
            setCursor(&context, pages, arguments) { $0.parameter == nil ? copy : nil }
        }
        return context
    }

    /// - Parameter replaced: what is given for an argument instead of what the call was given.
    private func setCursor(
        _ context: inout Context, _ pages: Context, _ arguments: [Argument], _ replaced: (Argument) -> Identifier?
    ) {
        context.set("offset", nil as Context?)
        context.set("cursor", pages)
        context.set("arguments", arguments.map { pageArgument($0, replaced($0) ?? Identifier($0.name)) }.separated)
        context.set("continues", nil as Context?)
        context.set("continuesIsFlag", false)
    }

    /// Pages that are found by the position of their first element, or by their number.
    private func setNumbered(
        _ context: inout Context, _ operation: OperationModel, _ arguments: [Argument],
        _ paging: (position: Int, limit: Int?, first: Int), isNumbered: Bool
    ) {
        let (offset, limit, first) = paging
        let start = fresh("start", beside: arguments)
        // What has to be given is given again for each page.
        let isLimitReplaced = limit.map { !operation.parameters[$0].isRequired } ?? false
        let size = isLimitReplaced ? fresh("limit", beside: arguments) : nil
        var pages = Context(.offset)
        pages.set("first", position(operation.parameters[offset], fallback: first))
        pages.set("size", limit.map { position(operation.parameters[$0], fallback: nil) })
        pages.set("start", start)
        pages.set("limit", size)
        pages.set("isNumbered", isNumbered)
        context.set("offset", pages)
        context.set("cursor", nil as Context?)
        context.set(
            "arguments",
            arguments.map { argument in
                guard let index = argument.parameter, index == offset || index == limit && isLimitReplaced else {
                    return pageArgument(argument, Identifier(argument.name))
                }
                let type = operation.parameters[index].type
                let value = index == offset ? start : size ?? start
                return pageArgument(argument, value, number: type, isOptional: index != offset)
            }.separated)
    }

    private func position(_ parameter: ParameterModel, fallback: Int?) -> Context {
        var context = Context(.position)
        context.set("argument", Identifier(parameter.name))
        context.set("isOptional", !parameter.isRequired)
        context.set("converts", parameter.type != .scalar(.int))
        context.set("fallback", parameter.isRequired ? nil : fallback)
        return context
    }

    /// - Parameter number: the type of a parameter that is given a position, an `Int`.
    private func pageArgument(
        _ argument: Argument, _ value: Identifier, number: TypeReference? = nil, isOptional: Bool = false
    ) -> Context {
        let isConverted = number == .scalar(.int32) || number == .scalar(.int64)
        var context = Context(.pageArgument)
        context.set("label", label: Identifier(argument.name))
        context.set("isBody", argument.parameter == nil)
        context.set("value", value)
        context.set("scope", afterDot: argument.scope)
        context.set("number", isConverted ? number.map { TypeText($0, in: names) } : nil)
        context.set("clamps", number == .scalar(.int32))
        context.set("isOptional", isOptional)
        return context
    }

    /// A name for a parameter of a closure that hides none of the call's own.
    private func fresh(_ name: String, beside arguments: [Argument]) -> Identifier {
        let taken = Set(arguments.map(\.name))
        var name = name
        while taken.contains(name) { name += "OfPage" }
        return Identifier(name)
    }

    /// A value of a page: an optional, whether it is absent or `null` when there is nothing.
    private func member(_ member: PageMember) -> Context {
        var context = Context(.pageMember)
        context.set(
            "steps",
            member.steps.enumerated().map { index, step in
                var context = Context(.pageStep)
                context.set("member", afterDot: Identifier(step.name))
                context.set("isNullable", step.presence == .optionalNullable)
                context.set("chains", step.presence != .required && index + 1 < member.steps.count)
                return context
            }.separated)
        return context
    }
}

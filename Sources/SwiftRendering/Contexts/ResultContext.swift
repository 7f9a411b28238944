// Results of operations: the type a call returns and how a response becomes it.

import ClientModel
import OpenAPI

extension ModuleRenderer {
    /// The type of an operation's result; `nil` where there is none.
    func output(_ operation: OperationModel) -> TypeText? {
        switch operation.success.shape {
        case .nothing: nil
        case .body(_, let type): TypeText(type, in: names)
        case .optionalBody(_, let type, _, _): TypeText(type, in: names).optional()
        case .cases(let name, _): TypeText(Identifier(name), in: Identifier(model.module))
        case .stream(.textEvents, _): TypeText("EventStream<String>")
        case .stream(.eventObjects, let element), .stream(.events, let element):
            TypeText(element, in: names).argument(of: "EventStream")
        case .stream(.jsonLines, let element): TypeText(element, in: names).argument(of: "JSONLines")
        }
    }

    func responseContext(_ operation: OperationModel) -> Context {
        var format: SuccessModel.Format?
        var type: TypeReference?
        var stream: SuccessModel.Stream?
        var cases: [Context] = []
        switch operation.success.shape {
        case .nothing:
            cases = operation.success.statuses.filter(\.isRedirection).map { responseCase($0) }
        case .body(let bodyFormat, let bodyType): (format, type) = (bodyFormat, bodyType)
        case .stream(let kind, let element): (stream, type) = (kind, element)
        case .optionalBody(let format, let type, let full, let empty):
            let optional = TypeText(type, in: names)
            cases = full.map { responseCase($0, format, type, optional: optional) }
            cases += empty.map { responseCase($0, optional: optional) }
        case .cases(_, let results):
            let result = output(operation)
            cases = results.map {
                responseCase($0.status, $0.format, $0.type, result: result, resultCase: Identifier($0.name))
            }
        }
        var context = Context(.response)
        context.set("isVoid", operation.success.shape.isNothing && cases.isEmpty)
        let isPlain = format == .text && type != .scalar(.string)
        context.set("isText", format == .text && !isPlain)
        context.set("isPlain", isPlain)
        context.set("isBytes", format == .bytes)
        context.set("isJSON", format == .json)
        context.set("as", stream == .textEvents || stream == .eventObjects ? nil : type.flatMap(TypeText.wireFormat))
        context.set("hasCases", !cases.isEmpty)
        context.set("cases", cases.separated)
        context.set("isTextEvents", stream == .textEvents)
        context.set("isEventObjects", stream == .eventObjects)
        context.set("isEvents", stream == .events)
        let mediaType: StringLiteral? = if case .jsonLines(let name) = stream { StringLiteral(name) } else { nil }
        context.set("jsonLines", mediaType)
        let others = operation.success.otherMediaTypes
        context.set("others", others.isEmpty ? nil : Literal(others))
        return context
    }

    private func responseCase(
        _ status: Response.Status, _ format: SuccessModel.Format? = nil, _ type: TypeReference? = nil,
        result: TypeText? = nil, resultCase: Identifier? = nil, optional: TypeText? = nil
    ) -> Context {
        let format = type == nil ? nil : format
        var context = Context(.responseCase)
        context.set("status", statusContext(status))
        context.set("isEmpty", format == nil)
        let isPlain = format == .text && type != .scalar(.string)
        context.set("isText", format == .text && !isPlain)
        context.set("isPlain", isPlain)
        context.set("isBytes", format == .bytes)
        context.set("isJSON", format == .json)
        context.set("as", format == .json || isPlain ? type.flatMap(TypeText.wireFormat) : nil)
        context.set("result", result)
        context.set("resultCase", afterDot: resultCase)
        context.set("optional", optional)
        return context
    }

    func statusContext(_ status: Response.Status) -> Context {
        let code: Int? = if case .code(let number) = status { number } else { nil }
        let range: Int? = if case .range(let hundred) = status { hundred } else { nil }
        var context = Context(.status)
        context.set("code", code)
        context.set("range", range)
        context.set("isDefault", status == .default)
        return context
    }

    /// The enum of an operation whose results differ by status.
    func resultEnum(_ operation: OperationModel) -> Context? {
        guard case .cases(let typeName, let cases) = operation.success.shape else { return nil }
        var context = Context(.resultEnum)
        context.set("name", Identifier(typeName))
        context.set(
            "cases",
            cases.map { result in
                var context = Context(.resultCase)
                context.set("name", Identifier(result.name))
                context.set("indirect", result.isIndirect)
                context.set("type", result.type.map { TypeText($0, in: names) })
                context.set("doc", DocComment(text: result.documentation))
                return context
            })
        return context
    }
}

extension SuccessModel.Shape {
    fileprivate var isNothing: Bool { if case .nothing = self { true } else { false } }
}

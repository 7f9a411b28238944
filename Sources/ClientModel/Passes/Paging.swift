// `x-pagination`: operations whose results are pages of one list.

import Diagnostics
import OpenAPI
import SpecSource

enum Paging {
    static func add(to model: inout ClientModel, _ document: Document) -> [Finding] {
        var findings: [Finding] = []
        let sources = Dictionary(
            document.operations.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        for index in model.operations.indices {
            guard let source = sources[model.operations[index].wireName], let node = source.extension("x-pagination")
            else { continue }
            switch paging(model.operations[index], node, model) {
            case .success(let paging): model.operations[index].paging = paging
            case .failure(let problem):
                findings.append(
                    Finding(.unsupportedPaging, problem.message, at: problem.node.span, help: problem.help))
            }
        }
        return findings
    }

    private struct Problem: Error {
        var message: String
        var node: Node
        var help: String?
    }

    private static func paging(
        _ operation: OperationModel, _ node: Node, _ model: ClientModel
    ) -> Swift.Result<PagingModel, Problem> {
        guard case .body(.json, let page) = operation.success.shape, case .named(let pageID) = page,
            case .object(let object) = model[pageID].shape
        else {
            return .failure(Problem(message: "the operation’s success is not one JSON object", node: node))
        }

        func parameter(_ key: String) -> Swift.Result<Int?, Problem> {
            guard let value = node[key] else { return .success(nil) }
            let position = operation.parameters.firstIndex {
                $0.wireName == value.string && $0.location == .query
            }
            guard let position else {
                return .failure(
                    Problem(message: "the operation has no query parameter ‘\(value.scalarText ?? "")’", node: value))
            }
            return .success(position)
        }

        func position(_ key: String) -> Swift.Result<Int?, Problem> {
            parameter(key).flatMap { index in
                guard let index else { return .success(nil) }
                let parameter = operation.parameters[index]
                let isInteger = parameter.type.scalar?.form == .integer
                guard isInteger else {
                    return .failure(
                        Problem(message: "the parameter ‘\(parameter.wireName)’ is no integer", node: node[key] ?? node)
                    )
                }
                return .success(index)
            }
        }

        func property(_ key: String) -> Swift.Result<PropertyModel?, Problem> {
            guard let value = node[key] else { return .success(nil) }
            guard let property = object.properties.first(where: { $0.wireName == value.string }) else {
                return .failure(
                    Problem(message: "the response has no property ‘\(value.scalarText ?? "")’", node: value))
            }
            return .success(property)
        }

        do throws(Problem) {
            guard let items = try property("items").get() else {
                throw Problem(
                    message: "`items` is missing", node: node,
                    help: "Name the response property that holds the elements.")
            }
            guard case .array(let element) = items.type else {
                throw Problem(message: "the property ‘\(items.wireName)’ is no array", node: node)
            }
            let style: PagingModel.Style
            switch node["style"]?.string {
            case "offset":
                guard let offset = try position("offset").get() else {
                    throw Problem(message: "`offset` is missing", node: node)
                }
                style = .offset(
                    offset: offset, limit: try position("limit").get(),
                    first: node["first"]?.integer.flatMap { Int(exactly: $0) } ?? 0,
                    more: try property("more").get()?.name)
            case "page":
                guard let page = try position("page").get() else {
                    throw Problem(message: "`page` is missing", node: node)
                }
                let pages = try property("pages").get()
                if let pages, pages.type.scalar?.form != .integer || pages.presence == .optionalNullable {
                    throw Problem(
                        message: "the property ‘\(pages.wireName)’ is no integer", node: node["pages"] ?? node)
                }
                style = .page(
                    page: page, limit: try position("limit").get(),
                    first: node["first"]?.integer.flatMap { Int(exactly: $0) } ?? 1,
                    more: try property("more").get()?.name, pages: pages?.name)
            case "cursor" where node["cursor"]?.string?.hasPrefix("/") == true:
                style = try Self.bodyCursor(operation, node, model, next: try property("next").get())
            case "cursor":
                guard let cursor = try parameter("cursor").get(), let next = try property("next").get() else {
                    throw Problem(message: "`cursor` and `next` are needed", node: node)
                }
                guard operation.parameters[cursor].type == next.type, !operation.parameters[cursor].isRequired else {
                    throw Problem(
                        message:
                            "the parameter ‘\(operation.parameters[cursor].wireName)’ cannot be ‘\(next.wireName)’",
                        node: node,
                        help: "Both need the same type, and the first page is asked for without the parameter.")
                }
                style = .cursor(parameter: cursor, next: next.name)
            default:
                throw Problem(message: "`style` must be `offset`, `page` or `cursor`", node: node["style"] ?? node)
            }
            return .success(PagingModel(style: style, items: items.name, element: element, page: page))
        } catch {
            return .failure(error)
        }
    }

    /// The cursor as a member of the body, which is `/` and its name.
    private static func bodyCursor(
        _ operation: OperationModel, _ node: Node, _ model: ClientModel, next: PropertyModel?
    ) throws(Problem) -> PagingModel.Style {
        let name = node["cursor"]?.string?.dropFirst() ?? ""
        guard let next else { throw Problem(message: "`next` is missing", node: node) }
        guard let body = operation.body, body.isRequired, case .named(let id) = body.type,
            case .object(let object) = model[id].shape,
            let member = object.properties.first(where: { $0.wireName == name })
        else { throw Problem(message: "the body has no member ‘\(name)’", node: node["cursor"] ?? node) }
        guard member.presence == .optional, member.type == next.type else {
            throw Problem(
                message: "the member ‘\(name)’ of the body cannot be ‘\(next.wireName)’", node: node,
                help: "Both need the same type, and the first page is asked for without the member.")
        }
        return .bodyCursor(member: member.name, next: next.name)
    }
}

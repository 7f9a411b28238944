// `x-pagination`: operations whose results are pages of one list.

import Diagnostics
import OpenAPI
import SpecSource

enum Paging {
    static func add(to model: inout ClientModel, _ document: Document) -> [Finding] {
        var findings: [Finding] = []
        // An operation with several media types is several calls, of which those with JSON have pages.
        var problems: [(operation: String, finding: Finding)] = []
        var paged: Set<String> = []
        let sources = Dictionary(
            document.operations.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        for index in model.operations.indices {
            guard let source = sources[model.operations[index].wireName], let node = source.extension("x-pagination")
            else { continue }
            switch paging(model.operations[index], node, model) {
            case .success(let paging):
                model.operations[index].paging = paging
                paged.insert(source.wireName)
            case .failure(let problem):
                problems.append((source.wireName, problem.finding(.unsupportedPaging)))
            }
        }
        var told: Set<String> = []
        for problem in problems where !paged.contains(problem.operation) && told.insert(problem.operation).inserted {
            findings.append(problem.finding)
        }
        return findings
    }

    private static let keys = [
        "style", "offset", "page", "limit", "first", "items", "more", "pages", "cursor", "next",
    ]

    private static func paging(
        _ operation: OperationModel, _ node: Node, _ model: ClientModel
    ) -> Swift.Result<PagingModel, ExtensionProblem> {
        guard case .body(.json, let page) = operation.success.shape else {
            return .failure(ExtensionProblem("the operation’s success is not one JSON value", node))
        }

        func parameter(_ key: String) -> Swift.Result<Int?, ExtensionProblem> {
            guard let value = node[key] else { return .success(nil) }
            let position = operation.parameters.firstIndex {
                $0.wireName == value.string && $0.location == .query
            }
            guard let position else {
                return .failure(
                    ExtensionProblem("the operation has no query parameter ‘\(value.scalarText ?? "")’", value))
            }
            return .success(position)
        }

        func position(_ key: String) -> Swift.Result<Int?, ExtensionProblem> {
            parameter(key).flatMap { index in
                guard let index else { return .success(nil) }
                let parameter = operation.parameters[index]
                let isInteger = parameter.type.scalar?.form == .integer
                guard isInteger else {
                    return .failure(
                        ExtensionProblem("the parameter ‘\(parameter.wireName)’ is no integer", node[key] ?? node)
                    )
                }
                return .success(index)
            }
        }

        func property(_ key: String) -> Swift.Result<PageMember?, ExtensionProblem> {
            guard let value = node[key] else { return .success(nil) }
            guard let member = model.member(of: page, at: value.string) else {
                return .failure(
                    ExtensionProblem("the response has no property ‘\(value.scalarText ?? "")’", value))
            }
            return .success(member)
        }

        do throws(ExtensionProblem) {
            try node.checkKeys(keys, of: "`x-pagination`")
            guard let items = try property("items").get() else {
                throw ExtensionProblem(
                    "`items` is missing", node,
                    help: "Name the response property that holds the elements.")
            }
            guard case .array(let element) = items.type else {
                throw ExtensionProblem(
                    items.steps.isEmpty
                        ? "the response is no array" : "the property ‘\(node["items"]?.string ?? "")’ is no array", node
                )
            }
            let style: PagingModel.Style
            switch node["style"]?.string {
            case "offset":
                guard let offset = try position("offset").get() else {
                    throw ExtensionProblem("`offset` is missing", node)
                }
                style = .offset(
                    offset: offset, limit: try position("limit").get(),
                    first: node["first"]?.integer.flatMap { Int(exactly: $0) } ?? 0,
                    more: try property("more").get())
            case "page":
                guard let page = try position("page").get() else {
                    throw ExtensionProblem("`page` is missing", node)
                }
                let pages = try property("pages").get()
                if let pages, pages.type.scalar?.form != .integer {
                    throw ExtensionProblem(
                        "the property ‘\(node["pages"]?.string ?? "")’ is no integer", node["pages"] ?? node)
                }
                style = .page(
                    page: page, limit: try position("limit").get(),
                    first: node["first"]?.integer.flatMap { Int(exactly: $0) } ?? 1,
                    more: try property("more").get(), pages: pages)
            case "cursor" where node["cursor"]?.string?.hasPrefix("/") == true:
                style = try Self.bodyCursor(operation, node, model, next: try property("next").get())
            case "cursor":
                guard let cursor = try parameter("cursor").get(), let next = try property("next").get() else {
                    throw ExtensionProblem("`cursor` and `next` are needed", node)
                }
                guard operation.parameters[cursor].type == next.type, !operation.parameters[cursor].isRequired else {
                    throw ExtensionProblem(
                        "the parameter ‘\(operation.parameters[cursor].wireName)’ cannot be ‘\(node["next"]?.string ?? "")’",
                        node,
                        help: "Both need the same type, and the first page is asked for without the parameter.")
                }
                style = .cursor(parameter: cursor, next: next)
            default:
                throw ExtensionProblem("`style` must be `offset`, `page` or `cursor`", node["style"] ?? node)
            }
            return .success(PagingModel(style: style, items: items, element: element, page: page))
        } catch {
            return .failure(error)
        }
    }

    /// The cursor as a member of the body, which is `/` and its name.
    private static func bodyCursor(
        _ operation: OperationModel, _ node: Node, _ model: ClientModel, next: PageMember?
    ) throws(ExtensionProblem) -> PagingModel.Style {
        let name = node["cursor"]?.string?.dropFirst() ?? ""
        guard let next else { throw ExtensionProblem("`next` is missing", node) }
        guard let body = operation.body, body.isRequired, case .named(let id) = body.type,
            case .object(let object) = model[id].shape,
            let member = object.properties.first(where: { $0.wireName == name })
        else { throw ExtensionProblem("the body has no member ‘\(name)’", node["cursor"] ?? node) }
        guard member.presence == .optional, member.type == next.type else {
            throw ExtensionProblem(
                "the member ‘\(name)’ of the body cannot be ‘\(node["next"]?.string ?? "")’", node,
                help: "Both need the same type, and the first page is asked for without the member.")
        }
        return .bodyCursor(member: member.name, next: next)
    }
}

extension ClientModel {
    /// What stands in a value: by the name of a member, or by a JSON pointer. The empty pointer is the value itself.
    func member(of type: TypeReference, at place: String?) -> PageMember? {
        guard let place else { return nil }
        let isPointer = place.isEmpty || place.hasPrefix("/")
        guard let names = isPointer ? JSONPointer(parsing: place)?.tokens : [place] else { return nil }
        var member = PageMember(steps: [], type: type)
        for name in names {
            guard let property = object(member.type)?.properties.first(where: { $0.wireName == name }) else {
                return nil
            }
            member.steps.append(.init(name: property.name, presence: property.presence))
            member.type = property.type
        }
        return member
    }
}

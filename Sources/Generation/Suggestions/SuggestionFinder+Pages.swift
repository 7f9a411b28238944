// Lists that come in pages: a parameter for the place, and a list in the answer.

import ClientModel
import OpenAPI

extension SuggestionFinder {
    private static let offsets = ["offset", "start", "startindex", "skip", "from", "first", "startat", "pageoffset"]
    private static let limits = [
        "limit", "pagesize", "perpage", "pagelimit", "size", "count", "maxresults", "top", "maxitems", "max", "take",
        "itemsperpage", "pagelen",
    ]
    private static let numbers = ["page", "pagenumber", "pageno", "pageindex", "pagenum"]
    private static let cursors = [
        "cursor", "pagetoken", "nexttoken", "continuationtoken", "pagingtoken", "nextpagetoken", "marker",
        "startingafter", "after", "aftercursor", "nextcursor", "pagecursor", "nextpage", "afterid", "next",
    ]
    private static let nexts = [
        "nextcursor", "nextpagetoken", "nexttoken", "nextmarker", "next", "continuationtoken", "pagingtoken",
        "aftercursor",
        "endcursor", "after", "nextpage", "cursor", "pagetoken", "marker",
    ]
    private static let mores = ["moreavailable", "hasmore", "more", "hasnext", "hasnextpage", "hasmoreitems"]
    private static let totals = ["totalpages", "pagecount", "pages", "totalpagecount", "pagestotal", "lastpage"]

    private static let known = [
        "items", "data", "results", "records", "content", "values", "entries", "list", "resources",
    ]

    func pages() -> [Suggestion] { operations.compactMap(paging) }

    private func paging(_ operation: OperationModel) -> Suggestion? {
        // Where an answer may be absent there are no pages.
        guard operation.paging == nil, operation.method == .get, case .body = operation.success.shape,
            let answer = answer(operation),
            let items = items(answer.object, operation), isList(items, operation, answer.object)
        else { return nil }
        let found = cursor(operation, answer.object) ?? numbered(operation, answer.object)
        guard let found, let target = Self.target(operation.documentation.pointer) else { return nil }
        let members = found.members + [("items", items.wireName)]
        let update = members.map { "\($0.0): \($0.0 == "first" ? $0.1 : YAMLText.word($0.1))" }
        return Suggestion(
            kind: .paging, target: target, update: "{x-pagination: {\(update.joined(separator: ", "))}}",
            reason: "\(found.reason); ‘\(items.wireName)’ is the list of the answer", span: operation.naming.span)
    }

    private typealias Finding = (members: [(String, String)], reason: String)

    /// The only list of objects; one of several where its name says what it is.
    private func items(_ object: ObjectModel, _ operation: OperationModel) -> PropertyModel? {
        func isList(_ property: PropertyModel) -> Bool {
            if case .array = property.type { true } else { false }
        }
        let lists = object.properties.filter(isList)
        let last = operation.path.split(separator: "/").last { !$0.contains("{") }.map { Self.folded(String($0)) }
        // `/accounts/{id}/transactions` with an object `transactions` of several lists, and a list of something else.
        if let last, let named = property(object, [last]), !isList(named), self.object(named.type) != nil { return nil }
        if lists.count == 1 { return lists.first }
        let known = property(object, Self.known)
        if let known, isList(known) { return known }
        // Lists of objects beside lists of texts, as of warnings.
        let objects = lists.filter {
            if case .array(let element) = $0.type { self.object(element) != nil } else { false }
        }
        if objects.count == 1 { return objects.first }
        // `/customers/{id}/transactions` with `transactions` and `dailyBalances`.
        return objects.first { Self.folded($0.wireName) == last }
    }

    /// Whether the list is what the operation is about: by its name, or because the answer tells about pages.
    private func isList(_ items: PropertyModel, _ operation: OperationModel, _ object: ObjectModel) -> Bool {
        let name = Self.folded(items.wireName)
        if Self.known.contains(name) || Self.nexts.contains(where: { property(object, [$0]) != nil }) { return true }
        let counts = [
            "total", "count", "found", "offset", "limit", "page", "meta", "size", "paging", "pagination", "links",
        ]
        let isCounted = object.properties.contains { property in
            let other = Self.folded(property.wireName)
            return other != name && counts.contains { other.contains($0) }
        }
        if isCounted || property(object, Self.mores) != nil || property(object, Self.totals) != nil { return true }
        // `/customers/{id}/card-orders` with `cardOrders`, `/list-transfers` with `transfers`.
        let path = Self.folded(operation.path + operation.wireName)
        return path.contains(name.hasSuffix("s") ? String(name.dropLast()) : name)
    }

    private func cursor(_ operation: OperationModel, _ object: ObjectModel) -> Finding? {
        guard let parameter = query(operation, Self.cursors), !parameter.isRequired,
            plain(parameter.type) == .scalar(.string), !isSwitchedOn(parameter, operation)
        else { return nil }
        // The member may have the parameter's own name.
        let names = Self.nexts.filter { $0 != Self.folded(parameter.wireName) } + [Self.folded(parameter.wireName)]
        guard let next = property(object, names), next.type == parameter.type else { return nil }
        return (
            [("style", "cursor"), ("cursor", parameter.wireName), ("next", next.wireName)],
            "‘\(next.wireName)’ of the answer is the parameter ‘\(parameter.wireName)’ of the next page"
        )
    }

    /// Whether another parameter has to ask for cursors, as `usemarker` for `marker`.
    private func isSwitchedOn(_ cursor: ParameterModel, _ operation: OperationModel) -> Bool {
        operation.parameters.contains { parameter in
            plain(parameter.type) == .scalar(.bool)
                && Self.folded(parameter.wireName).contains(Self.folded(cursor.wireName))
        }
    }

    private func numbered(_ operation: OperationModel, _ object: ObjectModel) -> Finding? {
        let byNumber = query(operation, Self.numbers).flatMap { isInteger($0.type) ? $0 : nil }
        let byPlace = query(operation, Self.offsets).flatMap { isInteger($0.type) ? $0 : nil }
        guard let place = byNumber ?? byPlace else { return nil }
        let limit = query(operation, Self.limits).flatMap { isInteger($0.type) ? $0 : nil }
        let more = property(object, Self.mores)
        let pages = property(object, Self.totals).flatMap { isInteger($0.type) ? $0 : nil }
        // Names such as `start` and `from` mean other things too; a limit, or a member that goes with it, decides.
        guard limit != nil || more != nil || pages != nil || byNumber != nil else { return nil }
        let words = place.documentation.text?.lowercased() ?? ""
        let saysPage = words.contains("of the page") || words.contains("page number") || words.contains("page index")
        let isPage = byNumber != nil || saysPage && !words.contains("first record")
        var members = [("style", isPage ? "page" : "offset"), (isPage ? "page" : "offset", place.wireName)]
        if let limit { members.append(("limit", limit.wireName)) }
        let first = first(place, isPage: isPage, words)
        if first != (isPage ? 1 : 0) { members.append(("first", String(first))) }
        if let more { members.append(("more", more.wireName)) }
        if isPage, more == nil, let pages { members.append(("pages", pages.wireName)) }
        let kind = isPage ? "the number of a page" : "the place of the first element"
        let limits = limit.map { ", ‘\($0.wireName)’ the number of elements" } ?? ""
        return (members, "the parameter ‘\(place.wireName)’ is \(kind)\(limits)")
    }

    /// Where counting begins: what the description says is the default or the smallest value.
    private func first(_ place: ParameterModel, isPage: Bool, _ words: String) -> Int {
        let facts = place.documentation.facts
        for prefix in ["Default: ", "Minimum: "] {
            let fact = facts.first { $0.hasPrefix(prefix) }
            if let number = fact.flatMap({ Int($0.dropFirst(prefix.count).prefix { $0.isNumber }) }) {
                return min(number, 1)
            }
        }
        if words.contains("zero-based") || words.contains("starts at 0") || words.contains("0-based") { return 0 }
        if words.contains("one-based") || words.contains("starts at 1") || words.contains("1-based") { return 1 }
        // RFC 7644, section 3.4.2.4, counts `startIndex` from 1.
        return isPage || Self.folded(place.wireName) == "startindex" ? 1 : 0
    }
}

// Lists that come in pages: a parameter for the place, and a list in the answer.

import ClientModel
import OpenAPI

extension SuggestionFinder {
    private static let offsets = ["offset", "start", "startindex", "skip", "from", "first", "startat", "pageoffset"]
    private static let limits = [
        "limit", "pagesize", "perpage", "pagelimit", "size", "count", "maxresults", "top", "maxitems", "max", "take",
        "itemsperpage", "pagelen", "rows",
    ]
    private static let numbers = ["page", "pagenumber", "pageno", "pageindex", "pagenum"]
    private static let cursors = [
        "cursor", "pagetoken", "nexttoken", "continuationtoken", "continue", "pagingtoken", "nextpagetoken", "marker",
        "startingafter", "after", "aftercursor", "nextcursor", "pagecursor", "nextpage", "afterid", "next", "offset",
    ]
    static let nexts = [
        "nextcursor", "nextpagetoken", "nexttoken", "nextmarker", "next", "continuationtoken", "continue",
        "pagingtoken", "aftercursor", "endcursor", "after", "nextpage", "cursor", "pagetoken", "marker",
    ]
    static let mores = ["moreavailable", "hasmore", "more", "hasnext", "hasnextpage", "hasmoreitems"]
    static let totals = ["totalpages", "pagecount", "pages", "totalpagecount", "pagestotal", "lastpage"]

    func pages() -> [Suggestion] { operations.compactMap(paging) }

    private func paging(_ operation: OperationModel) -> Suggestion? {
        // Where an answer may be absent there are no pages.
        guard operation.paging == nil, case .body(.json, let type) = operation.success.shape,
            let list = list(type, operation), let target = Self.target(operation.documentation.pointer)
        else { return nil }
        let found =
            switch operation.method {
            case .get: cursor(operation, list.answer) ?? numbered(operation, list.answer)
            case .post: bodyCursor(operation, list.answer)
            default: Finding?.none
            }
        guard let found else { return nil }
        let members = found.members + [("items", list.items.place)]
        let update = members.map { "\($0.0): \($0.0 == "first" ? $0.1 : YAMLText.word($0.1))" }
        let place = list.items.place
        let subject = place.isEmpty ? "the answer is the list" : "‘\(place)’ is the list of the answer"
        return Suggestion(
            kind: .paging, target: target, update: "{x-pagination: {\(update.joined(separator: ", "))}}",
            reason: "\(found.reason); \(subject)", span: operation.naming.span)
    }

    private typealias Finding = (members: [(String, String)], reason: String)

    // MARK: Tokens

    private func cursor(_ operation: OperationModel, _ answer: ObjectModel?) -> Finding? {
        let found = Self.cursors.lazy.compactMap { name -> (ParameterModel, Member)? in
            guard let parameter = query(operation, [name]), !parameter.isRequired,
                plain(parameter.type) == .scalar(.string), !isSwitchedOn(parameter, operation),
                let next = next(answer, parameter.wireName, parameter.type)
            else { return nil }
            return (parameter, next)
        }.first
        guard let (parameter, next) = found else { return nil }
        return (
            [("style", "cursor"), ("cursor", parameter.wireName), ("next", next.place)],
            "‘\(next.place)’ of the answer is the parameter ‘\(parameter.wireName)’ of the next page"
        )
    }

    /// A token in the body, which is the same in the answer.
    private func bodyCursor(_ operation: OperationModel, _ answer: ObjectModel?) -> Finding? {
        guard let body = operation.body, body.isRequired, body.format == .json, let fields = object(body.type) else {
            return nil
        }
        let found = Self.cursors.lazy.compactMap { name -> (PropertyModel, Member)? in
            guard let member = property(fields, [name]), member.presence == .optional,
                plain(member.type) == .scalar(.string), let next = next(answer, member.wireName, member.type)
            else { return nil }
            return (member, next)
        }.first
        guard let (member, next) = found else { return nil }
        return (
            [("style", "cursor"), ("cursor", "/" + member.wireName), ("next", next.place)],
            "‘\(next.place)’ of the answer is ‘\(member.wireName)’ of the body that asks for the next page"
        )
    }

    /// Where the token of the next page is, for what takes it. It may have the name of what takes it.
    private func next(_ answer: ObjectModel?, _ taker: String, _ type: TypeReference) -> Member? {
        let own = Self.folded(taker)
        // A place in a list may be told without leading to the next page, so it has to have the same name.
        let names = own == "offset" ? ["nextoffset", own] : Self.nexts.filter { $0 != own } + [own]
        return member(answer, names) { property in
            // A link is no token.
            let words = (property.documentation.text ?? "").lowercased().split { !$0.isLetter }
            return property.type == type && !words.contains { ["url", "uri", "link", "href"].contains($0) }
        }
    }

    /// Whether another parameter has to ask for cursors, as `usemarker` for `marker`.
    private func isSwitchedOn(_ cursor: ParameterModel, _ operation: OperationModel) -> Bool {
        operation.parameters.contains { parameter in
            plain(parameter.type) == .scalar(.bool)
                && Self.folded(parameter.wireName).contains(Self.folded(cursor.wireName))
        }
    }

    // MARK: Numbers

    private func numbered(_ operation: OperationModel, _ answer: ObjectModel?) -> Finding? {
        let byNumber = query(operation, Self.numbers).flatMap { isInteger($0.type) ? $0 : nil }
        let byPlace = query(operation, Self.offsets).flatMap { isInteger($0.type) ? $0 : nil }
        guard let place = byNumber ?? byPlace else { return nil }
        let limit = query(operation, Self.limits).flatMap { isInteger($0.type) ? $0 : nil }
        let more = member(answer, Self.mores)
        let pages = member(answer, Self.totals) { isInteger($0.type) }
        // Names such as `start` and `from` mean other things too; a limit, or a member that goes with it, decides.
        guard limit != nil || more != nil || pages != nil || byNumber != nil && answer != nil else { return nil }
        // Where pages are asked for by a token too, their numbers may not lead to them.
        if let token = query(operation, Self.cursors), plain(token.type) == .scalar(.string),
            !isSwitchedOn(token, operation)
        {
            return nil
        }
        let words = place.documentation.text?.lowercased() ?? ""
        // `from` may be a point in time, and `page` what the page before has given.
        guard !["timestamp", "unix", "epoch", "token"].contains(where: words.contains) else { return nil }
        let saysPage = words.contains("of the page") || words.contains("page number") || words.contains("page index")
        let isPage = byNumber != nil || saysPage && !words.contains("first record")
        var members = [("style", isPage ? "page" : "offset"), (isPage ? "page" : "offset", place.wireName)]
        if let limit { members.append(("limit", limit.wireName)) }
        let first = first(place, isPage: isPage, words)
        if first != (isPage ? 1 : 0) { members.append(("first", String(first))) }
        if let more { members.append(("more", more.place)) }
        if isPage, more == nil, let pages { members.append(("pages", pages.place)) }
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

// Where answers have their list, and what they tell about pages: in members of the answer, or of what stands around them.

import ClientModel

extension SuggestionFinder {
    private static let known = [
        "items", "data", "results", "records", "content", "values", "entries", "list", "resources",
    ]
    /// Members around what an answer is about, and around what it tells about pages.
    private static let envelopes = ["data", "result", "results", "response", "payload", "body"]
    private static let notes = [
        "meta", "metadata", "pagination", "paging", "pageinfo", "page", "cursors", "cursor", "responsemetadata",
        "pager",
    ]

    /// A member of an answer, by the names that lead to it; none for the answer itself.
    struct Member {
        var steps: [String]
        var type: TypeReference

        /// The name of a member of the answer itself; a JSON pointer to any other.
        var place: String {
            if steps.count == 1, let name = steps.first, !name.isEmpty, !name.hasPrefix("/") { return name }
            return steps.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
        }
    }

    /// The first of the members, by the order of the names: of the answer, or of what stands around such members.
    func member(
        _ answer: ObjectModel?, _ names: [String], _ fits: (PropertyModel) -> Bool = { _ in true }
    ) -> Member? {
        guard let answer else { return nil }
        var level: [(steps: [String], object: ObjectModel)] = [([], answer)]
        for _ in 0..<3 {
            for (steps, object) in level {
                for name in names {
                    let found = object.properties.first { Self.folded($0.wireName) == name && fits($0) }
                    if let found { return Member(steps: steps + [found.wireName], type: found.type) }
                }
            }
            level = level.flatMap { steps, object in
                object.properties.compactMap { property in
                    guard Self.notes.contains(Self.folded(property.wireName)), let inner = self.object(property.type)
                    else { return nil }
                    return (steps + [property.wireName], inner)
                }
            }
        }
        return nil
    }

    /// The list of an answer: the answer itself, a member, or the member of an envelope.
    func list(
        _ type: TypeReference, _ operation: OperationModel
    ) -> (items: Member, answer: ObjectModel?)? {
        if case .array = type { return (Member(steps: [], type: type), nil) }
        guard let answer = object(type) else { return nil }
        if let items = items(answer, operation) {
            guard isList(items, operation, answer) else { return nil }
            return (Member(steps: [items.wireName], type: items.type), answer)
        }
        // Two lists of which none is what the operation is about.
        guard !answer.properties.contains(where: { if case .array = $0.type { true } else { false } }),
            let envelope = property(answer, Self.envelopes), let inner = object(envelope.type),
            let items = items(inner, operation), isList(items, operation, answer)
        else { return nil }
        return (Member(steps: [envelope.wireName, items.wireName], type: items.type), answer)
    }

    /// The only list of objects; one of several where its name says what it is.
    private func items(_ object: ObjectModel, _ operation: OperationModel) -> PropertyModel? {
        func isList(_ property: PropertyModel) -> Bool {
            if case .array = property.type { true } else { false }
        }
        let lists = object.properties.filter(isList)
        let last = subject(operation)
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

    /// What the path is about: `/customers/{id}/transactions`, `/orders/search`.
    private func subject(_ operation: OperationModel) -> String? {
        operation.path.split(separator: "/").map { Self.folded(String($0.prefix { $0 != "{" })) }.last {
            !$0.isEmpty && !["search", "query", "list", "find", "filter", "all"].contains($0)
        }
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
}

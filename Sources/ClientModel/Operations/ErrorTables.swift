// The error tables of a client: what most operations have in common is one table, and each of the others is named after
// what it adds.

import OpenAPI

struct ErrorTables {
    /// In the order in which they are declared.
    private(set) var tables: [ErrorTableModel] = []
    /// For each list of entries that an operation has, the position of its table.
    private(set) var positions: [Int] = []

    /// - Parameter lists: the distinct lists of error responses.
    init(_ lists: [[ErrorTableModel.Entry]]) {
        let shared = Self.shared(by: lists)
        if !shared.isEmpty { tables.append(table(shared, name: "common")) }
        for list in lists {
            let hasShared = !shared.isEmpty && Set(shared).isSubset(of: list)
            let entries = hasShared ? list.filter { !shared.contains($0) } : list
            if hasShared, entries.isEmpty {
                positions.append(0)
                continue
            }
            positions.append(tables.count)
            tables.append(table(entries, base: hasShared ? 0 : nil, name: Self.name(entries, isAddition: hasShared)))
        }
    }

    private func table(_ entries: [ErrorTableModel.Entry], base: Int? = nil, name: String) -> ErrorTableModel {
        let statuses = entries.map(\.status.key).joined(separator: ", ")
        return ErrorTableModel(naming: Name(statuses, preferred: name, from: .place), base: base, entries: entries)
    }

    /// What more than half of the lists say of a status, all of it: the order of several bodies of one status counts.
    private static func shared(by lists: [[ErrorTableModel.Entry]]) -> [ErrorTableModel.Entry] {
        var counts: [[ErrorTableModel.Entry]: Int] = [:]
        var order: [[ErrorTableModel.Entry]] = []
        for entries in lists.flatMap(byStatus) {
            if counts[entries] == nil { order.append(entries) }
            counts[entries, default: 0] += 1
        }
        let frequent = order.filter { (counts[$0] ?? 0) * 2 > lists.count }
        return frequent.sorted { $0[0].status.order < $1[0].status.order }.flatMap { $0 }
    }

    private static func byStatus(_ entries: [ErrorTableModel.Entry]) -> [[ErrorTableModel.Entry]] {
        var order: [Response.Status] = []
        for entry in entries where !order.contains(entry.status) { order.append(entry.status) }
        return order.map { status in entries.filter { $0.status == status } }
    }

    private static func name(_ entries: [ErrorTableModel.Entry], isAddition: Bool) -> String {
        var words: [String] = []
        for entry in entries where !words.contains(entry.status.word) { words.append(entry.status.word) }
        // A name of all statuses would be longer than the table.
        if words.count > 3 { words = Array(words.prefix(2)) + ["more"] }
        let capitals = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "And")
        return (isAddition ? "with" : "on") + capitals
    }
}

extension Response.Status {
    /// Statuses first, by number, then ranges, then all others: the first that fits is used.
    var order: (Int, Int) {
        switch self {
        case .code(let code): (0, code)
        case .range(let hundred): (1, hundred)
        case .default: (2, 0)
        }
    }

    /// What a status is called: the phrase of RFC 9110, as a name.
    fileprivate var word: String {
        switch self {
        case .default: "other"
        case .range(let hundred): "status\(hundred)XX"
        case .code(let code): Self.words[code] ?? "status\(code)"
        }
    }

    private static let words = [
        400: "badRequest", 401: "unauthorized", 402: "paymentRequired", 403: "forbidden", 404: "notFound",
        405: "methodNotAllowed", 406: "notAcceptable", 408: "requestTimeout", 409: "conflict", 410: "gone",
        412: "preconditionFailed", 413: "contentTooLarge", 415: "unsupportedMediaType", 422: "unprocessableContent",
        423: "locked", 424: "failedDependency", 429: "tooManyRequests", 500: "serverError", 501: "notImplemented",
        502: "badGateway", 503: "serviceUnavailable", 504: "gatewayTimeout",
    ]
}

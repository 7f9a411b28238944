// Path, query and cookies of a request, as they are sent and as they may be printed.

struct RequestTarget: Sendable {
    let path: RequestBuilder.Shown
    let query: RequestBuilder.Shown?
    let cookies: RequestBuilder.Shown?
    let sensitiveHeaders: Set<String>
    let problem: String?
    /// The template of the path and the names of the query, with placeholders.
    private let names: String

    init(_ builder: RequestBuilder, _ blank: QueryBlank) {
        var problem = builder.problem
        let template = RequestTarget.parts(of: builder.operation.path)
        var (sent, printed) = RequestTarget.fill(template.path, builder.pathValues, &problem)
        let fixed = template.query.map { RequestTarget.fill($0, builder.pathValues, &problem) }
        if !sent.hasPrefix("/") { (sent, printed) = ("/" + sent, "/" + printed) }
        if sent.split(separator: "/").contains(where: { [".", ".."].contains(PercentEncoding.decode(String($0))) }) {
            problem = problem ?? "the path has a segment '.' or '..'"
        }
        path = RequestBuilder.Shown(sent: sent, printed: printed)
        let fixedPart = fixed.map { [RequestBuilder.Shown(sent: $0.sent, printed: $0.printed)] } ?? []
        let query = RequestTarget.joined(fixedPart + builder.queryParts, by: "&")
        self.query = blank == .plus ? query?.withPlusForBlanks : query
        cookies = RequestTarget.joined(builder.cookieParts, by: "; ")
        sensitiveHeaders = builder.sensitiveHeaders
        self.problem = problem
        let queryNames = builder.queryParts.map { part in String(part.sent.prefix { $0 != "=" }) + "=" + Mask.text }
        let isQuery = template.query != nil
        names =
            builder.operation.path
            + (queryNames.isEmpty ? "" : (isQuery ? "&" : "?") + queryNames.joined(separator: "&"))
    }

    /// Path and query as they may be printed.
    func text(_ detail: PrintedDetail) -> String {
        detail == .names ? names : path.printed + (query.map { "?" + $0.printed } ?? "")
    }

    /// A path may have a query of its own, as `/search?kind=full`, which every request has. What stands behind `#` tells
    /// paths of a description apart and is never sent.
    private static func parts(of path: String) -> (path: Substring, query: Substring?) {
        let path = path.prefix { $0 != "#" }
        guard let mark = path.firstIndex(of: "?") else { return (path, nil) }
        let query = path[path.index(after: mark)...]
        return (path[..<mark], query.isEmpty ? nil : query)
    }

    private static func fill(
        _ template: Substring, _ values: [String: RequestBuilder.Shown], _ problem: inout String?
    ) -> (sent: String, printed: String) {
        var sent = ""
        var printed = ""
        for piece in pieces(of: template) {
            switch piece {
            case .literal(let text):
                sent += PercentEncoding.encodePathLiteral(text)
                printed += PercentEncoding.encodePathLiteral(text)
            case .placeholder(let name):
                guard let value = values[name] else {
                    problem = problem ?? "the path parameter '\(name)' has no value"
                    continue
                }
                sent += value.sent
                printed += value.printed
            }
        }
        return (sent, printed)
    }

    private enum Piece {
        case literal(String)
        case placeholder(String)
    }

    private static func pieces(of template: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var rest = template
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.literal(String(rest[..<open])))
            pieces.append(.placeholder(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.literal(String(rest))]
    }

    private static func joined(_ parts: [RequestBuilder.Shown], by separator: String) -> RequestBuilder.Shown? {
        guard !parts.isEmpty else { return nil }
        return RequestBuilder.Shown(
            sent: parts.map(\.sent).joined(separator: separator),
            printed: parts.map(\.printed).joined(separator: separator))
    }
}

extension RequestBuilder.Shown {
    /// A plus sign of a value is `%2B` already, so the two stay apart.
    fileprivate var withPlusForBlanks: RequestBuilder.Shown {
        RequestBuilder.Shown(
            sent: sent.replacing("%20", with: "+"), printed: printed.replacing("%20", with: "+"))
    }
}

// Puts a request together for generated code: path, query, header and cookie parameters. Nothing throws here: the first
// problem is kept, and sending the request reports it.

/// Builds one request of an operation.
public struct RequestBuilder: Sendable {
    let operation: APIOperation
    var headers = HTTPHeaders()
    var body: RequestBody?
    var problem: String?
    var pathValues: [String: Shown] = [:]
    var queryParts: [Shown] = []
    var cookieParts: [Shown] = []
    var sensitiveHeaders: Set<String> = []

    /// A text as it is sent and as it may be printed.
    struct Shown: Sendable {
        let sent: String
        let printed: String
    }

    /// Begins a request.
    public init(_ operation: APIOperation) {
        self.operation = operation
    }

    /// Fills a placeholder of the path. Values that would be empty or would move the path (`.` and `..`) are refused.
    /// - Parameter sensitive: whether printing the request shows a placeholder instead of the value.
    public mutating func path<T: Encodable>(
        _ name: String, _ value: T, style: ParameterStyle = .simple, explode: Bool = false, sensitive: Bool = false
    ) {
        guard let tree = tree(value, "path", name) else { return }
        let serializer = ParameterSerializer(style: style, explode: explode)
        check(tree, serializer, "path", name)
        setPath(name, serializer.pathText(name, tree), bare: serializer.list(tree), sensitive)
    }

    /// Adds a query parameter; nil adds nothing.
    /// - Parameter allowReserved: leaves reserved characters that cannot end or change the value as they are.
    public mutating func query<T: Encodable>(
        _ name: String, _ value: T?, style: ParameterStyle = .form, explode: Bool = true,
        allowReserved: Bool = false, sensitive: Bool = false
    ) {
        guard let value, let tree = tree(value, "query", name) else { return }
        var serializer = ParameterSerializer(style: style, explode: explode)
        if allowReserved { serializer.encode = PercentEncoding.encodeAllowingReserved }
        check(tree, serializer, "query", name)
        queryParts += serializer.pairs(name, tree).map { RequestBuilder.shown($0, sensitive) }
    }

    /// Adds a header; nil adds nothing.
    public mutating func header<T: Encodable>(
        _ name: String, _ value: T?, explode: Bool = false, sensitive: Bool = false
    ) {
        guard let value, let tree = tree(value, "header", name) else { return }
        let serializer = ParameterSerializer(style: .simple, explode: explode, encode: { $0 })
        check(tree, serializer, "header", name)
        addHeader(name, serializer.list(tree), sensitive)
    }

    /// Adds a cookie; nil adds nothing. Exploded lists and objects become one cookie for each element.
    /// - Parameter style: `cookie` leaves values as they are, and refuses those that cannot stand in a cookie.
    public mutating func cookie<T: Encodable>(
        _ name: String, _ value: T?, style: ParameterStyle = .form, explode: Bool = true, sensitive: Bool = false
    ) {
        guard let value, let tree = tree(value, "cookie", name) else { return }
        var serializer = ParameterSerializer(style: .form, explode: explode)
        if style == .cookie { serializer.encode = { $0 } }
        check(tree, serializer, "cookie", name)
        let pairs = serializer.pairs(name, tree)
        if style == .cookie, !pairs.allSatisfy(RequestBuilder.isCookie) {
            return fail("the cookie '\(name)' has a character that cookies cannot have")
        }
        cookieParts += pairs.map { RequestBuilder.shown($0, sensitive) }
    }

    /// Whether a text may stand in a `Cookie` header as it is (RFC 6265, section 4.1.1), apart from the commas between the
    /// elements of a list.
    private static func isCookie(_ pair: String) -> Bool {
        pair.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && ![0x22, 0x3B, 0x5C].contains($0) }
    }

    /// Sets the media types that the answer may have.
    public mutating func accept(_ mediaTypes: String) { headers["Accept"] = mediaTypes }

    mutating func fail(_ reason: String) {
        if problem == nil { problem = reason }
    }

    mutating func setPath(_ name: String, _ text: String, bare: String, _ sensitive: Bool) {
        if bare.isEmpty || [".", ".."].contains(PercentEncoding.decode(PercentEncoding.decode(bare))) {
            fail("the path parameter '\(name)' is empty, '.' or '..'")
        }
        pathValues[name] = Shown(sent: text, printed: sensitive ? Mask.text : text)
    }

    mutating func addHeader(_ name: String, _ value: String, _ sensitive: Bool) {
        if sensitive { sensitiveHeaders.insert(name.lowercased()) }
        headers.add(name, value)
    }

    private mutating func check(
        _ value: EncodedTree, _ serializer: ParameterSerializer, _ place: String, _ name: String
    ) {
        if let problem = serializer.problem(value) { fail("the \(place) parameter '\(name)': \(problem)") }
    }

    /// The value as a tree; keeps the problem when it has none.
    mutating func tree<T: Encodable>(_ value: T, _ place: String, _ name: String) -> EncodedTree? {
        do {
            return try EncodedTree(value)
        } catch {
            fail("the \(place) parameter '\(name)' cannot be encoded")
            return nil
        }
    }

    static func shown(_ pair: String, _ sensitive: Bool) -> Shown {
        Shown(sent: pair, printed: sensitive ? pair.prefix { $0 != "=" } + "=" + Mask.text : pair)
    }
}

extension RequestBuilder: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation only.
    public var description: String { "RequestBuilder(\(operation.id))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

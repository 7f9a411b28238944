// The same parameters for values in a wire format, and for parameters whose content is JSON.

extension RequestBuilder {
    /// Fills a placeholder of the path with a value in a wire format.
    public mutating func path<W: WireFormat>(
        _ name: String, _ value: W.Value, as format: W.Type, style: ParameterStyle = .simple, explode: Bool = false,
        sensitive: Bool = false
    ) {
        path(name, W(value), style: style, explode: explode, sensitive: sensitive)
    }

    /// Adds a query parameter in a wire format; nil adds nothing.
    public mutating func query<W: WireFormat>(
        _ name: String, _ value: W.Value?, as format: W.Type, style: ParameterStyle = .form, explode: Bool = true,
        allowReserved: Bool = false, sensitive: Bool = false
    ) {
        query(
            name, value.map { W($0) }, style: style, explode: explode, allowReserved: allowReserved,
            sensitive: sensitive)
    }

    /// Adds a header in a wire format; nil adds nothing.
    public mutating func header<W: WireFormat>(
        _ name: String, _ value: W.Value?, as format: W.Type, explode: Bool = false, sensitive: Bool = false
    ) {
        header(name, value.map { W($0) }, explode: explode, sensitive: sensitive)
    }

    /// Adds a cookie in a wire format; nil adds nothing.
    public mutating func cookie<W: WireFormat>(
        _ name: String, _ value: W.Value?, as format: W.Type, style: ParameterStyle = .form, explode: Bool = true,
        sensitive: Bool = false
    ) {
        cookie(name, value.map { W($0) }, style: style, explode: explode, sensitive: sensitive)
    }

    /// Fills a placeholder of the path with JSON: `content: application/json`.
    public mutating func pathJSON<T: Encodable>(_ name: String, _ value: T, sensitive: Bool = false) {
        guard let json = json(of: value, "path", name) else { return }
        let text = PercentEncoding.encode(json)
        setPath(name, text, bare: text, sensitive)
    }

    /// Adds a query parameter with JSON; nil adds nothing.
    public mutating func queryJSON<T: Encodable>(_ name: String, _ value: T?, sensitive: Bool = false) {
        guard let value, let json = json(of: value, "query", name) else { return }
        let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(json))"
        queryParts.append(RequestBuilder.shown(pair, sensitive))
    }

    /// Adds a header with JSON; nil adds nothing.
    public mutating func headerJSON<T: Encodable>(_ name: String, _ value: T?, sensitive: Bool = false) {
        guard let value, let json = json(of: value, "header", name) else { return }
        addHeader(name, json, sensitive)
    }

    /// Adds a cookie with JSON; nil adds nothing.
    public mutating func cookieJSON<T: Encodable>(_ name: String, _ value: T?, sensitive: Bool = false) {
        guard let value, let json = json(of: value, "cookie", name) else { return }
        let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(json))"
        cookieParts.append(RequestBuilder.shown(pair, sensitive))
    }

    private mutating func json<T: Encodable>(of value: T, _ place: String, _ name: String) -> String? {
        do {
            return String(decoding: try JSONCoding.encode(value), as: UTF8.self)
        } catch {
            fail("the \(place) parameter '\(name)' cannot be encoded")
            return nil
        }
    }
}

// The headers that a description documents for the answers of an operation, as typed values.

/// The documented headers of an operation. Generated types conform.
///
/// ```swift
/// let response = try await bank.response(to: .getThing())
/// let limit = response.headers(as: Bank.GetThingHeaders.self).rateLimit
/// ```
public protocol ResponseHeaders: Sendable {
    /// Looks into headers; reads nothing yet.
    init(_ headers: HTTPHeaders)
}

extension APIResponse {
    /// The headers through a type that knows what they mean. A header that is absent or cannot be read is nil; the
    /// call has not failed because of it.
    public func headers<Headers: ResponseHeaders>(as type: Headers.Type) -> Headers { Headers(headers) }
}

extension HTTPHeaders {
    /// The value of a header as documented in the style `simple`; nil when it is absent or something else.
    ///
    /// Lists are separated by commas; fields that come several times are one list.
    /// - Parameter explode: whether objects are written as `a=1,b=2`, not as `a,1,b,2`.
    public func value<T: Decodable>(_ name: String, as type: T.Type = T.self, explode: Bool = false) -> T? {
        self[name].flatMap { HeaderText(text: $0, explode: explode).decode(T.self) }
    }

    /// The value of a header in a wire format; nil when it is absent or something else.
    public func value<W: WireFormat>(_ name: String, as format: W.Type, explode: Bool = false) -> W.Value? {
        self[name].flatMap { HeaderText(text: $0, explode: explode).decode(W.self)?.value }
    }
}

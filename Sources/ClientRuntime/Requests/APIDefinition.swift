// The names a generated client gives to itself: which API it is and what its errors look like.

/// An API as a type, so that requests for one API cannot be sent to another.
public protocol APIDefinition: Sendable {
    /// The documented error bodies of all operations, as one enumeration.
    associatedtype ErrorBody: APIErrorBody
    /// The title of the description.
    static var title: String { get }
    /// How a blank in a query value travels.
    static var queryBlank: QueryBlank { get }
    /// Where error bodies have the code of the service: JSON pointers, of which the first that leads to a text or a whole
    /// number counts. `-` stands for the first element of a list, or for the value itself where there is no list.
    static var serviceCodePointers: [String] { get }
    /// The servers of the description, where some operations have servers of their own; empty otherwise.
    static var servers: [ServerURL] { get }
}

extension APIDefinition {
    public static var servers: [ServerURL] { [] }
    public static var queryBlank: QueryBlank { .percentEncoded }
    /// Where most services have it.
    public static var serviceCodePointers: [String] { ["/code", "/errorCode", "/error_code", "/error/code", "/error"] }
}

/// How a blank in a query value travels.
public enum QueryBlank: Sendable {
    /// As `%20`, which every server understands.
    case percentEncoded
    /// As `+`, for servers that read queries as HTML forms.
    case plus
}

/// The documented error bodies of an API. The generated enumeration has a case `undocumented(RawBody)`.
///
/// It prints as the name of its type: messages of errors quote what was sent.
public protocol APIErrorBody: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What codes of errors are: a type of the description, or ``ServiceCode`` where it gives them none.
    associatedtype TypedCode: Sendable = ServiceCode
    /// The code of an error as a value of its type; nil for one that the type does not have.
    static func typedCode(_ code: ServiceCode) -> TypedCode?
    /// An error answer that the description does not have, or whose body is not as documented.
    static func undocumented(_ body: RawBody) -> Self
}

extension APIErrorBody where TypedCode == ServiceCode {
    public static func typedCode(_ code: ServiceCode) -> ServiceCode? { code }
}

extension APIErrorBody {
    public var description: String { "\(Self.self)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

// A call that a description suggests after another one; it is told in comments.

public struct FollowUpModel: Sendable, Hashable {
    /// The name of the link.
    public var name: String
    /// The wire name of the operation; `nil` where the link leads out of the description.
    public var target: String?
    public var arguments: [Argument]
    /// The runtime expression of the request body.
    public var body: String?
    public var description: String?

    public struct Argument: Sendable, Hashable {
        public var name: String
        /// A runtime expression or a constant.
        public var source: String
    }
}

// What instruments are told of the pages of a list.

/// What may be told of a page.
public struct PageEvent: Sendable, Hashable {
    /// The operation id of the description.
    public let operationID: String
    /// Which page it is, counted from 1 where the iteration began.
    public let number: Int
    /// How many elements it has.
    public let elements: Int
    /// Whether it is the last one.
    public let isLast: Bool
    /// Why the list cannot go on, as ``PagingProblem/reason``; nil when it can.
    public let problem: String?

    /// An event of its parts, for tests.
    public init(operationID: String, number: Int, elements: Int, isLast: Bool, problem: String? = nil) {
        self.operationID = operationID
        self.number = number
        self.elements = elements
        self.isLast = isLast
        self.problem = problem
    }
}

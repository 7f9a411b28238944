// Long work as one call: an operation that begins it, if there is one, and an operation that asks how far it is.

public struct PollModel: Sendable {
    /// Where a parameter of the operation that asks gets its value.
    public enum Source: Sendable, Hashable {
        /// From the parameter of the operation that begins the work, by its position.
        case argument(Int)
        /// From the answer to it, at a JSON pointer.
        case order(String)
        /// It is a parameter of the whole.
        case own
    }

    public var naming: Name
    /// The position of the operation that asks. The one that the extension stands on begins the work, unless it is itself.
    public var asked: Int
    public var begins: Bool
    /// By the parameters of the operation that asks.
    public var sources: [Source]
    /// JSON pointers.
    public var status: [String]
    public var pending: [String]
    public var final: [String]
    /// A JSON pointer.
    public var moved: String?
    public var pendingCodes: [String]
    public var pendingStatuses: [Int]
    public var notStarted: [Int]
    public var finished: [Int]
    public var outlivesTimeout: Bool
    public var intervalSeconds: Int
    public var deadlineSeconds: Int

    public var name: String { naming.text }
}

extension ParameterModel {
    /// Whether a value at a place in JSON can be given for it: values of all types that code themselves, as ids do.
    public var canBeArgument: Bool {
        guard !isJSON, let scalar = type.scalar else { return !isJSON }
        return scalar.wireFormat == nil || scalar.swiftName == "UUID"
    }
}

// `200`, `2XX` and `default`: how a description names the answers of an operation.

/// The statuses that an answer is documented for.
public enum StatusPattern: Sendable, Hashable, ExpressibleByIntegerLiteral {
    case exact(Int)
    /// All statuses with the same first digit: `.range(4)` is `4XX`.
    case range(Int)
    case `default`

    public init(integerLiteral value: Int) { self = .exact(value) }

    /// How well the status fits: smaller is better, nil is not at all.
    func rank(of status: Int) -> Int? {
        switch self {
        case .exact(let code): code == status ? 0 : nil
        case .range(let digit): digit == status / 100 ? 1 : nil
        case .default: 2
        }
    }
}

// How a server says that work goes on, and when it is over: judged by status, error code and the JSON of the answer, so
// that it is the same for every type of body.

/// What the answers to questions for long work mean. Places are JSON pointers, in which `*` stands for every element of a
/// list and every member of an object.
public struct PollRule: Sendable {
    /// Where the state of the work is in the answer. An answer that has none of the places, as a PDF, is the last one.
    public var status: [String]
    /// The states in which the work goes on; all others are the end of it.
    public var pending: Set<String>
    /// The states in which it has come to its end; all others mean that it goes on. Not together with `pending`.
    public var final: Set<String>
    /// Where a value is that is another one when the work is finished than before it began.
    public var moved: String?
    /// The codes of service errors that mean that the work goes on, also when it is to be begun.
    public var pendingCodes: Set<ServiceCode>
    /// The HTTP statuses of answers that mean that the work goes on.
    public var pendingStatuses: Set<Int>
    /// The HTTP statuses of answers to the call that begins the work, which mean that it has not begun.
    public var notStarted: Set<Int>
    /// The HTTP statuses of answers to the call that begins the work, which mean that it is finished already: it is asked
    /// for once, whatever the answer tells.
    public var finished: Set<Int>
    /// Whether the work goes on when no answer to the call that begins it comes in time.
    public var outlivesTimeout: Bool

    public init(
        status: [String] = [], pending: Set<String> = [], final: Set<String> = [], moved: String? = nil,
        pendingCodes: Set<ServiceCode> = [], pendingStatuses: Set<Int> = [], notStarted: Set<Int> = [],
        finished: Set<Int> = [], outlivesTimeout: Bool = false
    ) {
        self.status = status
        self.pending = pending
        self.final = final
        self.moved = moved
        self.pendingCodes = pendingCodes
        self.pendingStatuses = pendingStatuses
        self.notStarted = notStarted
        self.finished = finished
        self.outlivesTimeout = outlivesTimeout
    }

    /// The values that move, before the work begins.
    func baseline(_ body: RawBody) -> Set<JSONValue> { Set(moving(body) ?? []) }

    /// Whether an answer is the last one.
    func isLast(status code: Int, _ body: RawBody, since baseline: Set<JSONValue>) -> Bool {
        if pendingStatuses.contains(code) { return false }
        if moved != nil {
            guard let values = moving(body), !values.isEmpty else { return false }
            return baseline.isDisjoint(with: values)
        }
        guard !status.isEmpty, let json = body.json else { return true }
        let states = status.flatMap { json.values(at: $0) ?? [] }.compactMap(Self.state)
        return final.isEmpty
            ? !states.contains(where: pending.contains) : !states.isEmpty && states.allSatisfy(final.contains)
    }

    /// Whether a failure means that the work goes on.
    func isPending(_ failure: some CallFailure) -> Bool {
        if let code = failure.serviceCode, pendingCodes.contains(code) { return true }
        return failure.statusCode.map(pendingStatuses.contains) ?? false
    }

    /// A state as a text: some APIs say `true` or a number.
    private static func state(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): "\(number)"
        case .null, .double, .array, .object: nil
        }
    }

    /// Nil where the JSON lacks one of them, as before the first time.
    private func moving(_ body: RawBody) -> [JSONValue]? {
        guard let moved, let json = body.json else { return nil }
        return json.values(at: moved)
    }
}

// Wrong arguments: one sentence about what is wrong, and the usage line that helps.

struct UsageError: Error, Equatable {
    /// A sentence without a full stop.
    var message: String
    /// The command whose usage helps; `nil` for that of the tool.
    var command: String?

    init(_ message: String, in command: String? = nil) {
        self.message = message
        self.command = command
    }
}

// Wrong arguments: one sentence about what is wrong, and the command whose help says more.

struct UsageError: Error, Equatable {
    /// A sentence without a full stop.
    var message: String
    /// The command whose help says more; `nil` for that of the tool.
    var command: String?

    init(_ message: String, in command: String? = nil) {
        self.message = message
        self.command = command
    }
}

// What a new description changes, what it means for code and for programs, and where both descriptions say so.

import Diagnostics

/// How much a change asks of those who use the client.
public enum Verdict: String, Sendable, Comparable, CaseIterable {
    /// Nothing that code or a program notices.
    case patch
    /// Something new. What compiles goes on compiling, and what runs goes on running.
    case minor
    /// Code that uses it has to change, or programs that were built before fail.
    case major

    public static func < (left: Verdict, right: Verdict) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .patch: 0
        case .minor: 1
        case .major: 2
        }
    }
}

public struct Change: Sendable, Hashable {
    /// Who notices the change.
    public enum Side: String, Sendable, CaseIterable {
        /// The compiler: code that uses the client.
        case swift
        /// Nobody but the reader: code compiles and means something else.
        case meaning
        /// The API: programs that were built with the client of the old description.
        case request, response, wire
        /// Readers of the documentation.
        case documentation
    }

    public var verdict: Verdict
    public var side: Side
    /// The Swift declaration, such as `Account.balance` or `AccountsAPI.getAccounts(limit:)`.
    public var symbol: String
    /// What happened to it, as a phrase that follows the symbol.
    public var message: String
    /// What a consumer has to do, as a sentence; `nil` for nothing.
    public var action: String?
    /// Where the old description and the new one have it.
    public var old: SourceSpan?
    public var new: SourceSpan?

    public init(
        _ verdict: Verdict, _ side: Side, _ symbol: String, _ message: String, action: String? = nil,
        old: SourceSpan? = nil, new: SourceSpan? = nil
    ) {
        self.verdict = verdict
        self.side = side
        self.symbol = symbol
        self.message = message
        self.action = action
        self.old = old
        self.new = new
    }
}

extension Sequence<Change> {
    /// The gravest verdict; `patch` when nothing changed.
    public var verdict: Verdict { map(\.verdict).max() ?? .patch }

    /// What compilers notice.
    public var inSwift: [Change] { filter { $0.side == .swift } }

    /// What compiles and means something else.
    public var inMeaning: [Change] { filter { $0.side == .meaning } }

    /// What programs notice that were built before.
    public var onTheWire: [Change] { filter { [.request, .response, .wire].contains($0.side) } }
}

// Two models → what programs notice that were built with the client of the first and talk to an API of the second.
// Types are compared from the calls on, for requests and for answers separately: what is harmless in an answer may be
// refused in a request.

import ClientModel
import Diagnostics
import OpenAPI

struct WireDiff {
    /// The direction in which a value travels.
    enum Direction: Hashable {
        case request, response

        var side: Change.Side { self == .request ? .request : .response }
    }

    /// A pair of types that was compared already.
    struct Pair: Hashable {
        var old: TypeID
        var new: TypeID
        var direction: Direction
    }

    let old: ClientModel
    let new: ClientModel
    let places: Places
    let calls: CallPairs
    var seen: Set<Pair> = []
    var changes: [Change] = []

    init(_ old: ClientModel, _ new: ClientModel, _ places: Places) {
        self.old = old
        self.new = new
        self.places = places
        calls = CallPairs(old, new)
        compareServers()
        compareCredentials()
        if old.plusForBlank != new.plusForBlank {
            add(
                .major, .request, new.module, "writes blanks in queries as ‘\(new.plusForBlank ? "+" : "%20")’",
                at: nil,
                nil)
        }
        compareCalls()
        compareReceivers()
    }

    // MARK: Reporting

    mutating func add(
        _ verdict: Verdict, _ side: Change.Side, _ symbol: String, _ message: String, action: String? = nil,
        at old: SourceSpan?, _ new: SourceSpan?
    ) {
        let action = action ?? (verdict == .major ? Self.release : nil)
        let change = Change(verdict, side, symbol, message, action: action, old: old, new: new)
        // A call that pages is described like the call of one page.
        if !changes.contains(change) { changes.append(change) }
    }

    static let release = "Programs with the older client fail here: release them anew before the API changes."

    // MARK: The API as a whole

    private mutating func compareServers() {
        let before = old.servers.map(\.url)
        let after = new.servers.map(\.url)
        for server in old.servers where !after.contains(server.url) {
            let isDefault = server.url == before.first
            add(
                isDefault ? .major : .minor, .wire, "\(old.module).Server.\(server.name)",
                "no longer names \(server.url)"
                    + (isDefault ? after.first.map { "; the first server is \($0)" } ?? "" : ""),
                at: server.naming.span, new.servers.first?.naming.span)
        }
        if let first = before.first, after.contains(first), after.first != first {
            add(
                .minor, .wire, "\(new.module).Server", "has \(after.first ?? "none") as its first, not \(first)",
                action: "Name the server where clients are made.", at: old.servers.first?.naming.span,
                new.servers.first?.naming.span)
        }
        for server in new.servers where !before.contains(server.url) {
            add(
                .minor, .wire, "\(new.module).Server.\(server.name)", "is at \(server.url)", at: nil, server.naming.span
            )
        }
        for (left, right) in pairs(old.servers, new.servers, \.url) {
            compareVariables(left, right)
        }
    }

    private mutating func compareVariables(_ left: ServerModel, _ right: ServerModel) {
        for variable in left.variables {
            let symbol = "\(old.module).Server.\(left.name)(\(variable.name):)"
            guard let other = right.variables.first(where: { $0.wireName == variable.wireName }) else { continue }
            if other.defaultValue != variable.defaultValue {
                add(
                    .major, .wire, symbol, "is ‘\(other.defaultValue)’ instead of ‘\(variable.defaultValue)’",
                    at: variable.naming.span, other.naming.span)
            }
            for value in variable.allowed where !other.allowed.isEmpty && !other.allowed.contains(value) {
                add(.major, .wire, symbol, "no longer can be ‘\(value)’", at: variable.naming.span, other.naming.span)
            }
        }
    }

    private mutating func compareCredentials() {
        for (left, right) in pairs(old.authentication.schemes, new.authentication.schemes, \.wireName) {
            let symbol = "\(old.module).Credentials.\(left.name)"
            if left.kind != right.kind {
                add(
                    .major, .wire, symbol, "is sent as \(Self.words(right.kind)) instead of \(Self.words(left.kind))",
                    at: left.naming.span, right.naming.span)
            }
            if let token = left.token, let other = right.token { compare(token, other, left, right, symbol) }
            if left.token?.lifetimeSeconds != right.token?.lifetimeSeconds {
                add(
                    .minor, .wire, symbol,
                    "lives for \(right.token?.lifetimeSeconds ?? 0) seconds, not"
                        + " \(left.token?.lifetimeSeconds ?? 0)", at: left.naming.span, right.naming.span)
            }
        }
    }

    /// Where the client gets a token.
    private mutating func compare(
        _ token: AuthenticationModel.Token, _ other: AuthenticationModel.Token, _ left: AuthenticationModel.Scheme,
        _ right: AuthenticationModel.Scheme, _ symbol: String
    ) {
        if calls.partners[token.operation] != other.operation {
            let (before, after) = (old.operations[token.operation].wireName, new.operations[other.operation].wireName)
            add(
                .major, .wire, symbol, "is handed out by ‘\(after)’ instead of ‘\(before)’", at: left.naming.span,
                right.naming.span)
        } else if token.property != other.property {
            add(
                .major, .wire, symbol, "is the member ‘\(other.property)’ of the answer, not ‘\(token.property)’",
                at: left.naming.span, right.naming.span)
        }
        if token.refreshAfterSeconds != other.refreshAfterSeconds {
            func words(_ seconds: Int?) -> String { seconds.map { "after \($0) seconds" } ?? "when it ends" }
            add(
                .minor, .wire, symbol,
                "is renewed \(words(other.refreshAfterSeconds)), not \(words(token.refreshAfterSeconds))",
                at: left.naming.span, right.naming.span)
        }
    }

    private static func words(_ kind: SecurityScheme.Kind) -> String {
        switch kind {
        case .apiKey(let name, let location): "\(location.rawValue) ‘\(name)’"
        case .http(let scheme, _): "HTTP \(scheme)"
        case .oauth2: "OAuth 2.0"
        case .openIDConnect: "OpenID Connect"
        case .mutualTLS: "a certificate"
        case .other(let name): "‘\(name)’"
        }
    }

    private mutating func compareReceivers() {
        for (left, right) in pairs(old.receivers, new.receivers, \.wireName) {
            if left.signature != right.signature {
                add(
                    .major, .wire, left.typeName, "is signed in another way", at: left.naming.span, right.naming.span)
            }
            compare(left.event, right.event, .response, Subject(left.typeName, left.naming.span, right.naming.span))
        }
        for receiver in old.receivers where !new.receivers.contains(where: { $0.wireName == receiver.wireName }) {
            add(.major, .wire, receiver.typeName, "is no longer described", at: receiver.naming.span, nil)
        }
    }

    /// The elements of both lists that have one key, in the order of the first.
    func pairs<Element>(
        _ left: [Element], _ right: [Element], _ key: (Element) -> String
    ) -> [(Element, Element)] {
        let others = Dictionary(right.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        return left.compactMap { element in others[key(element)].map { (element, $0) } }
    }
}

/// What a change on the wire is about.
struct Subject {
    var symbol: String
    var old: SourceSpan?
    var new: SourceSpan?

    init(_ symbol: String, _ old: SourceSpan?, _ new: SourceSpan?) {
        self.symbol = symbol
        self.old = old
        self.new = new
    }
}

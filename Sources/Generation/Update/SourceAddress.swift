// Where a description is published. It stands in a file that is checked in, so it holds no credentials.

import Foundation

/// An address of a description: `https`, without a user name.
public struct SourceAddress: Sendable, Hashable {
    public let text: String
    let isLoopback: Bool

    /// - Parameter allowsLoopback: whether plain `http` to this machine is allowed: for tests of one's own server.
    /// - Throws: `SourceProblem`.
    public init(_ text: String, allowsLoopback: Bool = false) throws(SourceProblem) {
        let hasControl = text.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
        guard !hasControl, let url = URLComponents(string: text), let host = url.host, !host.isEmpty else {
            throw SourceProblem("‘\(text)’ is not an address")
        }
        guard url.user == nil, url.password == nil else {
            throw SourceProblem("the address holds a user name; descriptions are fetched without credentials")
        }
        isLoopback = ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host.lowercased())
        switch url.scheme?.lowercased() {
        case "https": break
        case "http" where isLoopback && allowsLoopback: break
        default: throw SourceProblem("‘\(text)’ is not an https address")
        }
        self.text = text
    }

    var isPlain: Bool { text.lowercased().hasPrefix("http:") }
}

/// Why a description was not fetched.
public struct SourceProblem: Error, Sendable, Hashable {
    /// A phrase.
    public var message: String

    init(_ message: String) {
        self.message = message
    }
}

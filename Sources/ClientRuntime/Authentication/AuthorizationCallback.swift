// What a browser brings back from pages on which a user logged in or agreed to something, and whether it belongs to
// the attempt that was started.

import Foundation

/// The query with which a browser comes back to a redirect address.
///
/// A code is only handed out when the `state` of the query is the one the attempt was started with; otherwise somebody
/// could make a user's browser bring the code of a stranger. Each parameter is percent-decoded once, a `+` is a blank,
/// as in HTML forms. Nothing of it is printed.
public struct AuthorizationCallback: Sendable {
    /// Exchange it for tokens. Absent when the user gave up or the login failed.
    public let code: Secret?
    /// Why there is no code, as OAuth 2 has it: `access_denied`, for example. Not every server tells.
    public let error: String?
    /// The error in words. It comes from the browser, so it may say anything: never show it as it is.
    public let errorDescription: String?
    private let parameters: [String: String]

    /// Reads the address that was called.
    /// - Parameters:
    ///   - url: the address as it was called, or its path with the query.
    ///   - state: the ``Secret/state()`` of the attempt that was started in this browser.
    /// - Throws: ``AuthorizationCallbackProblem``.
    public init(_ url: String, state: Secret) throws(AuthorizationCallbackProblem) {
        let parameters = try AuthorizationCallback.parameters(of: url)
        guard let returned = parameters["state"] else { throw .missingState }
        guard !state.reveal().isEmpty, Secret(returned) == state else { throw .foreignState }
        code = parameters["code"].flatMap { $0.isEmpty ? nil : Secret($0) }
        error = parameters["error"]
        errorDescription = parameters["error_description"]
        self.parameters = parameters
    }

    /// Reads the address that was called.
    /// - Throws: ``AuthorizationCallbackProblem``.
    public init(_ url: URL, state: Secret) throws(AuthorizationCallbackProblem) {
        try self.init(url.absoluteString, state: state)
    }

    /// Any other parameter of the query, decoded.
    public subscript(_ name: String) -> String? { parameters[name] }

    private static func parameters(of url: String) throws(AuthorizationCallbackProblem) -> [String: String] {
        let target = url.prefix { $0 != "#" }
        guard let mark = target.firstIndex(of: "?") else { return [:] }
        var parameters: [String: String] = [:]
        for part in target[target.index(after: mark)...].split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(pair[0]), let value = pair.count == 2 ? decoded(pair[1]) : "" else {
                throw .malformedQuery
            }
            guard parameters.updateValue(value, forKey: name) == nil else { throw .repeatedParameter }
        }
        return parameters
    }

    private static func decoded(_ text: Substring) -> String? {
        text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
    }
}

extension AuthorizationCallback: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { Mask.text }
    public var debugDescription: String { Mask.text }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a callback is not to be trusted. Answer such a call with an error page and begin again.
public enum AuthorizationCallbackProblem: Error, Hashable, Sendable {
    /// The query is not percent-encoded UTF-8.
    case malformedQuery
    /// A parameter is there more than once, so that nobody knows which one holds.
    case repeatedParameter
    /// There is no `state`.
    case missingState
    /// The `state` is not the one of this attempt.
    case foreignState
}

extension Secret {
    /// A new random text of 256 bits for the `state` of one attempt to log in: keep it in the session of the browser,
    /// and compare it once.
    public static func state() -> Secret {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let text = Data(bytes).base64EncodedString()
        return Secret(
            text.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
                .replacingOccurrences(of: "=", with: ""))
    }
}

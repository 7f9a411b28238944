// A file with changes to a description, and where it was named.

import Diagnostics

public struct OverlayFile: Sendable, Hashable {
    /// As the user is to see it.
    public var path: String
    public var span: SourceSpan?

    public init(_ path: String, at span: SourceSpan? = nil) {
        self.path = path
        self.span = span
    }
}

// An overlay file, and the place in the configuration that names it.

import Diagnostics

public struct OverlayFile: Sendable, Hashable {
    /// The path as findings show it.
    public var path: String
    public var span: SourceSpan?

    public init(_ path: String, at span: SourceSpan? = nil) {
        self.path = path
        self.span = span
    }
}

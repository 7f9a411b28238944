// When data that a server keeps for others is current: `x-current`.

public struct CurrencyModel: Sendable {
    /// The position of the property that tells how the last update went, and its value when that was well.
    public var status: Int
    public var good: LiteralModel
    /// The position of the property that tells when that was.
    public var since: Int
}

// SwiftPM wants a target to have a source file of its own.

public import Foundation

extension CardsAPI {
    /// Most that can be spent in a month with any of the cards.
    public func limit(of cardIDs: [String]) async throws(Failure) -> Decimal {
        var total = Decimal(0)
        for id in cardIDs { total += try await cards.getCard(cardID: id).limit }
        return total
    }
}

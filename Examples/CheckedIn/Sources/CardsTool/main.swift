// Calls the API, or shows what would be sent where there is no server to ask.

import ClientRuntime
import Foundation

if let server = ProcessInfo.processInfo.environment["CARDS_SERVER"] {
    let cards = CardsAPI(server: .init(server))
    print("limit \(try await cards.cards.getCard(cardID: "7").limit)")
} else {
    print(CardsAPI.Request.getCard(cardID: "7").curl)
}

// Shows a request of the generated client.

let request = CardsAPI.Request.getCard(cardID: "7")
print("\(request.operation.method.rawValue) \(request.operation.path)")

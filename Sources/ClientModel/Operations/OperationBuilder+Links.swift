// Links: which operation to call next, and with what of the answer.

import OpenAPI

extension OperationBuilder {
    func followUps(_ operation: Operation) -> [FollowUpModel] {
        var found: [FollowUpModel] = []
        for link in operation.responses.flatMap(\.links) {
            let arguments = link.parameters.map { FollowUpModel.Argument(name: $0.name, source: $0.expression) }
            let followUp = FollowUpModel(
                name: link.name, target: target(link), arguments: arguments, body: link.requestBody,
                description: link.description)
            if !found.contains(followUp) { found.append(followUp) }
        }
        return found
    }

    /// The wire name of the operation that a link leads to; `nil` where it leads out of the description.
    private func target(_ link: Response.Link) -> String? {
        document.operations.first { operation in
            if let id = link.operationID { return operation.operationID == id }
            return link.operationReference == operation.pointer
        }?.wireName
    }
}

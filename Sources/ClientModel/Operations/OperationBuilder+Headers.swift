// Headers of successful answers. One that several statuses have is taken from the first that has it.

import OpenAPI

extension OperationBuilder {
    /// `nil` where the description documents none.
    mutating func headerSet(_ operation: Operation, _ typePrefix: String) -> HeaderSetModel? {
        var found: [Header] = []
        for header in operation.responses.filter(\.status.isSuccess).flatMap(\.headers) {
            let name = header.name.lowercased()
            // OpenAPI says to ignore it: the media types tell.
            guard name != "content-type", !found.contains(where: { $0.name.lowercased() == name }) else { continue }
            found.append(header)
        }
        guard !found.isEmpty else { return nil }
        let headers = found.map { self.header($0, operation, typePrefix) }
        return HeaderSetModel(naming: operation.name(ofType: typePrefix + "Headers"), headers: headers)
    }

    private mutating func header(
        _ header: Header, _ operation: Operation, _ typePrefix: String
    ) -> HeaderSetModel.Header {
        let hint = NameHint(
            inline: typePrefix + " " + SwiftNames.type(header.name) + " Header",
            pointer: operation.pointer + "/responses")
        let type = types.use(header.schema, hint).type
        var documentation = types.documentation(of: document[header.schema], nil)
        if let text = header.description { documentation.text = text }
        documentation.facts.append("Header `\(header.name)`.")
        return HeaderSetModel.Header(
            naming: Name(member: header.name, at: header.node.span), type: type, explode: header.explode,
            documentation: documentation)
    }
}

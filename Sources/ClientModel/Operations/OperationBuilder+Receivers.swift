// What the server sends by itself: webhooks, and the callbacks that operations ask for.

import OpenAPI
import SpecSource

extension OperationBuilder {
    mutating func addReceivers() {
        let (signature, problems) = SignatureReading.signature(document.root)
        findings.report(contentsOf: problems)
        for webhook in document.webhooks {
            addReceiver(
                of: webhook, wireName: webhook.path, event: webhook.path + " Event", pointer: webhook.webhookPointer,
                signature: signature)
        }
        for operation in document.operations {
            for callback in operation.callbacks { addReceivers(of: callback, operation, signature) }
        }
    }

    private mutating func addReceivers(
        of callback: Operation.Callback, _ operation: Operation, _ signature: SignatureModel?
    ) {
        for sent in callback.operations {
            let steps = [operation.pointer, "callbacks", JSONPointer.escape(callback.name)]
            let place = (steps + [JSONPointer.escape(sent.path), sent.method.rawValue]).joined(separator: "/")
            let event = "\(SwiftNames.type(operation.idOrPath)) \(SwiftNames.type(callback.name)) Event"
            let fact = "Sent to `\(span(sent.path))`, as `\(span(operation.wireName))` asks."
            addReceiver(
                of: sent, wireName: operation.callbackName(callback, sent), event: event, pointer: place,
                signature: signature, facts: [fact])
        }
    }

    /// Inside a code span a backtick would end it.
    private func span(_ text: String) -> String { String(text.map { $0 == "`" || $0.isNewline ? "'" : $0 }) }

    /// Adds nothing where what is sent has no JSON in it.
    private mutating func addReceiver(
        of sent: Operation, wireName: String, event: String, pointer: String, signature: SignatureModel?,
        facts: [String] = []
    ) {
        let content = sent.requestBody?.content.first { MediaTypeName($0).isJSON }
        guard let schema = content?.schema else { return }
        var signature = signature
        if sent.extension("x-webhook-signature") != nil {
            let (own, problems) = SignatureReading.signature(sent.node)
            findings.report(contentsOf: problems)
            signature = own
        }
        let hint = NameHint(inline: event, pointer: pointer)
        receivers.append(
            ReceiverModel(
                naming: Name(
                    wireName, preferred: SwiftNames.plural(SwiftNames.type(wireName)), from: .place,
                    at: sent.pathKey.span),
                documentation: Documentation(
                    text: sent.description ?? sent.summary, facts: facts, isDeprecated: sent.isDeprecated,
                    pointer: pointer),
                event: types.use(schema, hint).type, signature: signature))
    }
}

extension Operation {
    /// What the receiver of a callback is called after: operation and callback, and the method where there are several.
    func callbackName(_ callback: Callback, _ sent: Operation) -> String {
        var words = [idOrPath, callback.name]
        if callback.operations.count > 1 { words.append(sent.method.rawValue) }
        if !callback.name.lowercased().hasSuffix("callback") { words.append("callback") }
        return words.joined(separator: " ")
    }
}

// Receivers of webhooks: the event, and how its sender signs.

import ClientModel

extension ModuleRenderer {
    func receiverContext(_ receiver: ReceiverModel) -> Context {
        var context = Context(.receiver)
        context.set("name", Identifier(receiver.typeName))
        context.set("access", word: access)
        context.set("event", TypeText(receiver.event, in: names))
        context.set("doc", DocComment(receiver.documentation, source: model.source))
        context.set("signature", receiver.signature.map(signature))
        return context
    }

    private func signature(_ signature: SignatureModel) -> Context {
        var pointer: StringLiteral?
        var pointerOrDigest: StringLiteral?
        var header: StringLiteral?
        switch signature.eventID {
        case .pointer(let place): pointer = StringLiteral(place)
        case .pointerOrDigest(let place): pointerOrDigest = StringLiteral(place)
        case .header(let name): header = StringLiteral(name)
        case .none: break
        }
        var context = Context(.signature)
        context.set("header", StringLiteral(signature.header))
        context.set("isBase64", signature.encoding == .base64)
        context.set(
            "parts",
            signature.signedHeaders.map { part in
                var context = Context(.signedPart)
                switch part {
                case .header(let name):
                    context.set("header", StringLiteral(name))
                    context.set("timestamp", nil as Identifier?)
                case .timestamp(let name, let unit):
                    context.set("header", StringLiteral(name))
                    context.set("timestamp", Identifier(unit))
                }
                return context
            }.separated)
        context.set("hasParts", !signature.signedHeaders.isEmpty)
        context.set("separator", StringLiteral(signature.separator))
        context.set("pointer", pointer)
        context.set("pointerOrDigest", pointerOrDigest)
        context.set("eventHeader", header)
        return context
    }
}

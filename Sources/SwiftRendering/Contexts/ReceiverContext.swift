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
        context.set("key", signature.key.map { CommentLine($0) })
        context.set("isEd25519", signature.scheme == .ed25519)
        context.set("encoding", word: signature.encoding.word)
        let isList = signature.listSeparator != nil
        context.set("prefix", isList || signature.prefix.isEmpty ? nil : StringLiteral(signature.prefix))
        context.set("list", signature.listSeparator.map { list($0, prefix: signature.prefix) })
        context.set(
            "parts",
            signature.signedHeaders.map { part in
                var context = Context(.signedPart)
                switch part {
                case .header(let name):
                    context.set("header", StringLiteral(name))
                    context.set("isBeside", false)
                    context.set("timestamp", nil as Identifier?)
                case .timestamp(let name, let unit):
                    context.set("header", StringLiteral(name))
                    context.set("isBeside", false)
                    context.set("timestamp", Identifier(unit))
                case .timestampBeside(let prefix, let unit):
                    context.set("header", StringLiteral(prefix))
                    context.set("isBeside", true)
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

    private func list(_ separator: String, prefix: String) -> Context {
        var context = Context(.signatureList)
        context.set("separator", StringLiteral(separator))
        context.set("prefix", StringLiteral(prefix))
        return context
    }
}

extension SignatureModel.Encoding {
    fileprivate var word: StaticString {
        switch self {
        case .hex: "hex"
        case .upperCaseHex: "upperCaseHex"
        case .base64: "base64"
        }
    }
}

// Documented headers for the template `headers`: a struct of computed members, each read when it is asked for.

import ClientModel

extension ModuleRenderer {
    func headerSet(_ operation: OperationModel) -> Context? {
        guard let set = operation.headerSet else { return nil }
        var context = Context(.headerSet)
        context.set("name", Identifier(set.typeName))
        context.set(
            "members",
            set.headers.map { header in
                var context = Context(.header)
                context.set("name", Identifier(header.name))
                context.set("type", TypeText(header.type, in: names))
                context.set("key", StringLiteral(header.wireName))
                context.set("as", TypeText.wireFormat(of: header.type))
                context.set("explode", header.explode)
                context.set("doc", DocComment(header.documentation, source: nil))
                return context
            })
        return context
    }
}

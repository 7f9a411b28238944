// Documented headers for the template `group`: a struct of computed members, each read when it is asked for.

import ClientModel

extension ModuleRenderer {
    func headerSet(_ operation: OperationModel) -> Context? {
        guard let set = operation.headerSet else { return nil }
        var context = Context()
        context.set("name", Identifier(set.typeName))
        context.set(
            "members",
            set.headers.map { header in
                var context = Context()
                context.set("name", Identifier(header.name))
                let type = TypeText(header.type, in: names)
                context.set("type", type)
                var arguments: [Code] = ["\(StringLiteral(header.wireName))"]
                if let format = TypeText.wireFormat(of: header.type).map({ TypeText(own: $0) }) {
                    arguments.append("as: \(format).self")
                }
                if header.explode { arguments.append("explode: true") }
                let call = Code.joined(arguments, separator: ", ")
                context.set("arguments", call)
                let line: Code = "        public var \(Identifier(header.name)): \(type)? { headers.value(\(call)) }"
                context.set("long", line.text.count > 120)
                context.set("doc", DocComment(header.documentation, source: nil), indentation: 8)
                return context
            })
        return context
    }
}

// The answers of a client without a server, for the template `answers`.

import ClientModel

extension ModuleRenderer {
    func answersContext() -> Context {
        var context = Context(.answers)
        context.set("access", word: access)
        context.set("client", Identifier(model.module))
        context.set(
            "answers",
            answers.map { answer in
                var context = Context(.answer)
                context.set("operation", Literal(answer.operation))
                context.set("accept", Literal(answer.accept))
                context.set("status", Literal(answer.status))
                context.set("contentType", answer.contentType.map { Literal($0) })
                context.set("body", Literal(answer.body))
                return context
            }.separated)
        return context
    }
}

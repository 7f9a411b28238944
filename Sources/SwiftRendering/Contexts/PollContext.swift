// Long work: the call returns a sequence that begins it and asks until it is finished.

import ClientModel

extension ModuleRenderer {
    func polls(_ operation: OperationModel) -> [Context] { operation.polls.map { poll($0, operation) } }

    private func poll(_ poll: PollModel, _ operation: OperationModel) -> Context {
        let asked = model.operations[poll.asked]
        let own = arguments(operation)
        let further = poll.begins ? furtherArguments(poll, asked, beside: own) : []
        var context = Context(.poll)
        context.set("name", Identifier(poll.name))
        context.set("doc", comment(poll, operation, asked, further))
        context.set("deprecated", operation.documentation.isDeprecated || asked.documentation.isDeprecated)
        context.set("begins", poll.begins)
        context.set("start", poll.begins ? output(operation) ?? TypeText("Void") : TypeText("Never"))
        context.set("output", output(asked) ?? TypeText("Void"))
        context.set("parameters", ordered(own + further).map(\.context).separated)
        context.set("rule", rule(poll))
        context.set("interval", poll.intervalSeconds)
        context.set("deadline", poll.deadlineSeconds)
        context.set("startCall", afterDot: poll.begins ? Identifier(operation.name) : nil)
        context.set(
            "startArguments", own.map(pollArgument).separated)
        context.set("askCall", afterDot: Identifier(asked.name))
        let order = fresh("order", beside: own + further)
        context.set("order", poll.sources.contains { $0.isOrder } ? order : nil)
        context.set(
            "askArguments",
            poll.begins
                ? askArguments(poll, operation, asked, further, order)
                : own.map(pollArgument).separated)
        return context
    }

    /// What has to be given besides what the call that begins the work takes.
    private func furtherArguments(
        _ poll: PollModel, _ asked: OperationModel, beside own: [Argument]
    ) -> [Argument] {
        var taken = own
        var found: [Argument] = []
        for var argument in arguments(asked) {
            guard let index = argument.parameter, poll.sources[index] == .own else { continue }
            argument.name = fresh(argument.name, beside: taken).text
            taken.append(argument)
            found.append(argument)
        }
        return found
    }

    /// What has to be given goes before what may be left out.
    private func ordered(_ arguments: [Argument]) -> [Argument] {
        arguments.filter { !$0.isOptional } + arguments.filter(\.isOptional)
    }

    private func askArguments(
        _ poll: PollModel, _ operation: OperationModel, _ asked: OperationModel, _ further: [Argument],
        _ order: Identifier
    ) -> [Context] {
        arguments(asked).compactMap { argument -> Context? in
            guard let index = argument.parameter else { return nil }
            let label = argument.name
            switch poll.sources[index] {
            case .argument(let position):
                return pollArgument(label, Identifier(operation.parameters[position].name), scope: argument.scope)
            case .order(let pointer): return pollArgument(label, order, at: pointer)
            case .own:
                return further.first { $0.parameter == index }.map {
                    pollArgument(label, Identifier($0.name), scope: $0.scope)
                }
            }
        }.separated
    }

    private func pollArgument(_ argument: Argument) -> Context {
        pollArgument(
            argument.name, Identifier(argument.name), scope: argument.scope, isBody: argument.parameter == nil)
    }

    private func pollArgument(
        _ label: String, _ value: Identifier, at pointer: String? = nil, scope: Identifier? = nil, isBody: Bool = false
    ) -> Context {
        var context = Context(.pollArgument)
        context.set("label", label: Identifier(label))
        context.set("isBody", isBody)
        context.set("value", value)
        context.set("scope", afterDot: scope)
        context.set("pointer", pointer.map { StringLiteral($0) })
        return context
    }

    private func rule(_ poll: PollModel) -> [Context] {
        func part(_ word: StaticString, _ value: Literal) -> Context {
            var context = Context(.pollRule)
            context.set("part", word: word)
            context.set("value", value)
            return context
        }
        func texts(_ word: StaticString, _ texts: [String]) -> Context? {
            texts.isEmpty ? nil : part(word, Literal(texts))
        }
        func numbers(_ word: StaticString, _ numbers: [Int]) -> Context? {
            numbers.isEmpty ? nil : part(word, Literal(numbers.map { Literal($0) }))
        }
        return [
            texts("status", poll.status), texts("pending", poll.pending), texts("final", poll.final),
            poll.moved.map { part("moved", Literal($0)) }, texts("pendingCodes", poll.pendingCodes),
            numbers("pendingStatuses", poll.pendingStatuses), numbers("notStarted", poll.notStarted),
            numbers("finished", poll.finished), poll.outlivesTimeout ? part("outlivesTimeout", Literal(true)) : nil,
        ].compactMap { $0 }.separated
    }

    /// A name that hides none of the call's own.
    private func fresh(_ name: String, beside arguments: [Argument]) -> Identifier {
        let taken = Set(arguments.map(\.name))
        var name = name
        while taken.contains(name) { name += "OfWork" }
        return Identifier(name)
    }

    // MARK: The comment

    private func comment(
        _ poll: PollModel, _ operation: OperationModel, _ asked: OperationModel, _ further: [Argument]
    ) -> DocComment {
        var comment = DocComment()
        let call = "`\(Identifier(operation.name).text)`"
        let question = "`\(Identifier(asked.name).text)`"
        if poll.begins {
            comment.append(own: "Calls \(call), and waits for the end of the work that it begins.")
        } else {
            comment.append(own: "Calls \(call) again and again, and waits for the end of the work that it tells about.")
        }
        comment.separate()
        let pause = "every \(poll.intervalSeconds) s, for \(poll.deadlineSeconds) s at most"
        comment.append(
            own: (poll.begins ? "Asks \(question) \(pause)" : "It asks \(pause)")
                + "; `schedule` of the result changes that. Iterate it for the progress, or read its `value`.")
        if !poll.notStarted.isEmpty {
            let statuses = poll.notStarted.map(String.init).joined(separator: ", ")
            comment.append(own: "The answer \(statuses) to the first call is the failure `.notStarted`.")
        }
        if !poll.finished.isEmpty {
            let statuses = poll.finished.map(String.init).joined(separator: ", ")
            comment.append(own: "The answer \(statuses) to the first call is the end of the work: it asks once.")
        }
        addParameters(operation, further.compactMap { $0.parameter.map { asked.parameters[$0] } }, to: &comment)
        comment.append(own: "- Throws: `LongWorkFailure`, while it is iterated.")
        return comment
    }
}

extension PollModel.Source {
    fileprivate var isOrder: Bool { if case .order = self { true } else { false } }
}

// Work that takes longer than a call: it is begun with a state that is not the last one, and asked for by its id.

import ClientModel
import OpenAPI

extension SuggestionFinder {
    /// States, without case and separators, in which work goes on.
    private static let goesOn: Set<String> = [
        "inprogress", "pending", "processing", "queued", "running", "generating", "scheduled", "working", "inqueue",
        "started", "new", "submitted", "notstarted", "waiting", "enqueued", "building", "validating", "finalizing",
        "inreview",
        "underreview", "verifying",
    ]
    /// Those that say so even alone.
    private static let clearly: Set<String> = [
        "inprogress", "processing", "queued", "running", "generating", "working", "inqueue", "enqueued", "building",
    ]
    private static let states = ["status", "state", "jobstatus", "processingstatus"]

    func longWork() -> [Suggestion] { operations.compactMap(longWork) }

    private func longWork(_ start: OperationModel) -> Suggestion? {
        guard start.polls.isEmpty, start.method == .post, let order = answer(start), isJob(start) else { return nil }
        let questions = operations.compactMap {
            asked -> (rank: Int, asked: OperationModel, argument: String, id: String, states: (String, [String]))? in
            guard asked.method == .get, asked.body == nil,
                let last = asked.parameters.last(where: { $0.location == .path }),
                // What is known before is not the id of the work.
                !start.parameters.contains(where: { $0.location == .path && $0.wireName == last.wireName }),
                let id = idProperty(order.object, last), connects(start, asked, but: last.wireName),
                let states = pendingStates(asked)
            else { return nil }
            return (rank(start, asked, last, id), asked, last.wireName, id.wireName, states)
        }
        // What is asked has states of its own, which need not be those of the work: the work tells one too, or what is asked
        // is the work, by its path.
        guard let best = questions.max(by: { $0.rank < $1.rank }), best.rank >= 2,
            property(order.object, Self.states) != nil || best.asked.path == start.path + "/{\(best.argument)}",
            let target = Self.target(start.documentation.pointer)
        else { return nil }
        let (state, pending) = best.states
        let update = [
            "operation: \(YAMLText.word(best.asked.wireName))",
            "arguments: {\(YAMLText.word(best.argument)): \(YAMLText.word("/" + best.id))}",
            "status: \(YAMLText.word("/" + state))",
            "pending: [\(pending.map(YAMLText.word).joined(separator: ", "))]",
        ]
        return Suggestion(
            kind: .longWork, target: target, update: "{x-poll: {\(update.joined(separator: ", "))}}",
            reason:
                "it is answered before the work is done; \(best.asked.wireName) asks for ‘\(best.id)’ of the answer, and"
                + " ‘\(state)’ is \(pending.map { "‘\($0)’" }.joined(separator: " or ")) until then",
            span: start.naming.span)
    }

    /// Whether the answer comes before the work is done.
    private func isJob(_ start: OperationModel) -> Bool {
        if start.success.statuses.contains(.code(202)) { return true }
        let name = Self.folded(start.wireName)
        return ["report", "job", "export", "batch", "import", "async", "refresh"].contains { name.contains($0) }
    }

    /// The member of the answer that the question is about: of the parameter's name, or `id`.
    private func idProperty(_ order: ObjectModel, _ parameter: ParameterModel) -> PropertyModel? {
        let name = Self.folded(parameter.wireName)
        let isID = name.hasSuffix("id") || name.hasSuffix("uuid")
        let found = property(order, isID ? [name, "id", "uuid"] : [name])
        guard let found, plain(found.type) == plain(parameter.type), parameter.canBeArgument
        else { return nil }
        return found
    }

    /// Whether all else that the question needs is given when the work is begun.
    private func connects(_ start: OperationModel, _ asked: OperationModel, but argument: String) -> Bool {
        asked.parameters.allSatisfy { parameter in
            guard parameter.wireName != argument else { return true }
            guard let own = start.parameters.first(where: { $0.wireName == parameter.wireName }) else {
                return !parameter.isRequired && parameter.location != .path
            }
            return own.type == parameter.type && (own.isRequired || !parameter.isRequired)
        }
    }

    /// How much speaks for it that the two belong together.
    private func rank(
        _ start: OperationModel, _ asked: OperationModel, _ last: ParameterModel, _ id: PropertyModel
    ) -> Int {
        var rank = 0
        if asked.path == start.path + "/{\(last.wireName)}" { rank += 4 }
        if asked.path.hasPrefix(start.path + "/") { rank += 1 }
        if let order = answer(start), order.type == answer(asked)?.type { rank += 3 }
        if id.type == last.type, case .named = id.type { rank += 2 }
        if Self.folded(id.wireName) == Self.folded(last.wireName), id.type == last.type { rank += 1 }
        // `reportId` is about what `GenerateReport` makes.
        let subject = String(Self.folded(last.wireName).dropLast(2))
        if subject.count > 2, Self.folded(start.wireName).contains(subject) { rank += 2 }
        if start.tags.first == asked.tags.first { rank += 1 }
        if asked.parameters.contains(where: { $0.location == .path && $0.wireName != last.wireName }) { rank += 1 }
        return rank
    }

    /// The member that tells the state, and the states in which the work goes on.
    private func pendingStates(_ asked: OperationModel) -> (String, [String])? {
        for object in answers(asked) {
            guard let state = property(object, Self.states) else { continue }
            let pending = values(state).filter { Self.goesOn.contains(Self.folded($0)) }
            if pending.contains(where: { Self.clearly.contains(Self.folded($0)) }) { return (state.wireName, pending) }
            if pending.count == 1, Self.folded(pending[0]) == "pending" { return (state.wireName, pending) }
        }
        return nil
    }

    /// The objects that an answer may be.
    private func answers(_ asked: OperationModel) -> [ObjectModel] {
        guard case .body(.json, let type) = asked.success.shape else { return [] }
        if let object = object(type) { return [object] }
        guard case .named(let id) = plain(type), case .union(let union) = model[id].shape else { return [] }
        return union.variants.compactMap { object($0.type) }
    }

    /// The values of an enum, or those that the description of a text lists.
    private func values(_ property: PropertyModel) -> [String] {
        if case .named(let id) = plain(property.type), case .enumeration(let enumeration) = model[id].shape {
            return enumeration.cases.compactMap { if case .string(let text) = $0.value { text } else { nil } }
        }
        let text = property.documentation.text ?? ""
        var seen: Set<String> = []
        let words = text.split { !($0.isLetter || $0 == "_" || $0 == "-") }.map(String.init)
        // A word of a sentence is no value: values are marked, or are no words.
        return words.filter { word in
            let isMarked = ["`\(word)`", "\"\(word)\"", "'\(word)'"].contains { text.contains($0) }
            let isNoWord = word.contains("_") || word.dropFirst().contains { $0.isUppercase }
            return (isMarked || isNoWord || text.contains("* \(word)")) && seen.insert(word).inserted
        }
    }
}

// `x-poll`: operations that begin long work, or ask for it, as calls that wait for its end.

import Diagnostics
import OpenAPI
import SpecSource

/// Reads the extension of one operation.
struct PollReading {
    private let model: ClientModel
    private let start: Int
    private let node: Node
    private var operation: OperationModel { model.operations[start] }

    /// Adds the calls to the operations that the extension stands on. To be done before names are given.
    static func add(to model: inout ClientModel, _ document: Document) -> [Finding] {
        var findings: [Finding] = []
        let nodes = Dictionary(
            document.operations.compactMap { operation in operation.extension("x-poll").map { (operation.wireName, $0) }
            },
            uniquingKeysWith: { first, _ in first })
        for index in model.operations.indices {
            guard let node = nodes[model.operations[index].wireName] else { continue }
            do throws(ExtensionProblem) {
                model.operations[index].polls = try PollReading(model: model, start: index, node: node).polls()
            } catch {
                // A further call of the operation has the same problem.
                guard model.operations[index].suffix == nil else { continue }
                findings.append(error.finding(.unsupportedPoll))
            }
        }
        return findings
    }

    // MARK: One operation

    private func polls() throws(ExtensionProblem) -> [PollModel] {
        try node.checkKeys(Self.keys, of: "`x-poll`")
        var rule = PollModel(
            naming: Name("", preferred: "", from: .place), asked: start, begins: false, sources: [],
            status: try texts("status"), pending: try texts("pending"), final: try texts("final"),
            moved: try texts("moved").first, pendingCodes: try texts("pendingCodes"),
            pendingStatuses: try numbers("pendingStatuses"), notStarted: try numbers("notStarted"),
            finished: try numbers("finished"), outlivesTimeout: node["outlivesTimeout"]?.bool ?? false,
            intervalSeconds: try seconds("interval", default: 20),
            deadlineSeconds: try seconds("deadline", default: 600))
        try check(rule)
        let accept = try texts("accept")
        let asked = try askedOperations().filter { index in
            accept.isEmpty || model.operations[index].accept.contains { accept.contains($0) }
        }
        rule.begins = node["operation"] != nil
        var polls: [PollModel] = []
        for index in asked where tellsTheEnd(rule, index) {
            var poll = rule
            poll.asked = index
            poll.sources = rule.begins ? try sources(index) : []
            try checkPlaces(poll)
            polls.append(poll)
        }
        guard !polls.isEmpty else {
            throw ExtensionProblem("no answer of the operation tells when the work is finished", node)
        }
        return polls
    }

    private static let keys = [
        "operation", "arguments", "status", "pending", "final", "moved", "pendingCodes", "pendingStatuses",
        "notStarted", "finished", "outlivesTimeout", "interval", "deadline", "accept",
    ]

    private func check(_ rule: PollModel) throws(ExtensionProblem) {
        if !rule.pending.isEmpty, !rule.final.isEmpty {
            throw ExtensionProblem("`pending` and `final` exclude each other", node["final"] ?? node)
        }
        let names = !rule.pending.isEmpty || !rule.final.isEmpty
        if rule.status.isEmpty == names {
            throw ExtensionProblem(
                "`status` needs `pending` or `final`, and they need `status`", node["status"] ?? node)
        }
        if rule.status.isEmpty, rule.moved == nil, rule.pendingCodes.isEmpty, rule.pendingStatuses.isEmpty {
            throw ExtensionProblem(
                "nothing tells whether the work goes on", node,
                help: "Write `status` with `pending` or `final`, or `moved`, `pendingCodes` or `pendingStatuses`.")
        }
        if rule.moved != nil, node["operation"] == nil {
            throw ExtensionProblem(
                "`moved` needs `operation`: the value is compared with that before the work began", node)
        }
        try checkFirstAnswer(rule)
        for pointer in rule.status + [rule.moved].compactMap({ $0 }) where !pointer.hasPrefix("/") {
            throw ExtensionProblem(
                "‘\(pointer)’ is no JSON pointer", node["status"] ?? node, help: "It begins with ‘/’.")
        }
    }

    private func checkFirstAnswer(_ rule: PollModel) throws(ExtensionProblem) {
        guard let value = node["finished"] else { return }
        guard node["operation"] != nil else {
            throw ExtensionProblem(
                "`finished` needs `operation`", value,
                help: "It is about the answer to the call that begins the work.")
        }
        if let status = rule.finished.first(where: rule.notStarted.contains) {
            throw ExtensionProblem(
                "the status \(status) means both that the work is finished and that it has not begun", value,
                help: "Leave it in `finished` or in `notStarted`.")
        }
    }

    /// The operation that asks, with each of its calls that has a result.
    private func askedOperations() throws(ExtensionProblem) -> [Int] {
        guard let value = node["operation"] else {
            guard hasResult(start) else { throw ExtensionProblem("the operation has no result that could tell", node) }
            return [start]
        }
        // A call of another media type begins the same work.
        guard operation.suffix == nil else { return [] }
        let found = model.operations.indices.filter { model.operations[$0].wireName == value.string }
        guard !found.isEmpty else {
            throw ExtensionProblem(
                "there is no operation ‘\(value.scalarText ?? "")’", value, help: "Name its `operationId`.")
        }
        let usable = found.filter { hasResult($0) && !(model.operations[$0].body?.isRequired ?? false) }
        guard !usable.isEmpty else {
            throw ExtensionProblem("the operation ‘\(value.string ?? "")’ has no result, or needs a body", value)
        }
        return usable
    }

    private func hasResult(_ index: Int) -> Bool {
        switch model.operations[index].success.shape {
        case .body, .optionalBody, .cases: true
        case .nothing, .stream: false
        }
    }

    /// Whether something but the JSON of an answer tells, where the call is answered with something else.
    private func tellsTheEnd(_ rule: PollModel, _ index: Int) -> Bool {
        if case .body(let format, _) = model.operations[index].success.shape, format != .json {
            return rule.moved == nil && !(rule.pendingCodes.isEmpty && rule.pendingStatuses.isEmpty)
        }
        return true
    }

    // MARK: Where parameters come from

    private func sources(_ asked: Int) throws(ExtensionProblem) -> [PollModel.Source] {
        let parameters = model.operations[asked].parameters
        let given = (node["arguments"]?.pairs).map { Array($0) } ?? []
        for pair in given where !parameters.contains(where: { $0.wireName == pair.key.string }) {
            throw ExtensionProblem(
                "the operation ‘\(model.operations[asked].wireName)’ has no parameter ‘\(pair.key.scalarText ?? "")’",
                pair.key)
        }
        var sources: [PollModel.Source] = []
        for parameter in parameters {
            if let pair = given.first(where: { $0.key.string == parameter.wireName }) {
                sources.append(try order(pair.value, parameter))
            } else {
                sources.append(try argument(parameter))
            }
        }
        return sources
    }

    private func order(_ value: Node, _ parameter: ParameterModel) throws(ExtensionProblem) -> PollModel.Source {
        guard let pointer = value.string, pointer.hasPrefix("/") else {
            throw ExtensionProblem("an argument is a JSON pointer into the answer of the call", value)
        }
        if node["moved"] != nil {
            throw ExtensionProblem(
                "with `moved` no argument comes from the answer: it is asked for before there is one", value)
        }
        guard parameter.canBeArgument else {
            throw ExtensionProblem("the parameter ‘\(parameter.wireName)’ is no text, number or id", value)
        }
        guard resultTypes(start).contains(where: { PlacesInJSON(model).has(pointer, $0) }) else {
            throw ExtensionProblem("the answer of the operation has no ‘\(pointer)’", value)
        }
        return .order(pointer)
    }

    private func argument(_ parameter: ParameterModel) throws(ExtensionProblem) -> PollModel.Source {
        let same = operation.parameters.indices.filter { operation.parameters[$0].wireName == parameter.wireName }
        guard let index = same.first(where: { operation.parameters[$0].location == parameter.location }) ?? same.first
        else { return .own }
        let own = operation.parameters[index]
        guard own.type == parameter.type, own.isRequired || !parameter.isRequired else {
            throw ExtensionProblem(
                "the parameter ‘\(parameter.wireName)’ of the two operations is not the same", node,
                help: "Say in `arguments` where it is in the answer.")
        }
        return .argument(index)
    }

    private func checkPlaces(_ poll: PollModel) throws(ExtensionProblem) {
        let types = resultTypes(poll.asked)
        guard !types.isEmpty else { return }
        for pointer in poll.status + [poll.moved].compactMap({ $0 })
        where !types.contains(where: { PlacesInJSON(model).has(pointer, $0) }) {
            throw ExtensionProblem(
                "the answer of ‘\(model.operations[poll.asked].wireName)’ has no ‘\(pointer)’",
                node["moved"] ?? node["status"] ?? node)
        }
    }

    /// The types of JSON that an operation is answered with.
    private func resultTypes(_ index: Int) -> [TypeReference] {
        switch model.operations[index].success.shape {
        case .body(.json, let type), .optionalBody(.json, let type, _, _): [type]
        case .cases(_, let cases): cases.compactMap { $0.format == .json ? $0.type : nil }
        case .body, .optionalBody, .nothing, .stream: []
        }
    }

    // MARK: Values

    private func texts(_ key: String) throws(ExtensionProblem) -> [String] {
        guard let value = node[key] else { return [] }
        let elements = value.kind == .sequence ? Array(value.elements) : [value]
        let texts = elements.compactMap(\.scalarText)
        guard texts.count == elements.count, !texts.isEmpty else {
            throw ExtensionProblem("`\(key)` is a text or a list of texts", value)
        }
        return texts
    }

    private func numbers(_ key: String) throws(ExtensionProblem) -> [Int] {
        guard let value = node[key] else { return [] }
        let elements = value.kind == .sequence ? Array(value.elements) : [value]
        let numbers = elements.compactMap { $0.integer.flatMap { Int(exactly: $0) } }
        guard numbers.count == elements.count else {
            throw ExtensionProblem("`\(key)` is a status or a list of statuses", value)
        }
        return numbers
    }

    private func seconds(_ key: String, default fallback: Int) throws(ExtensionProblem) -> Int {
        guard let value = node[key] else { return fallback }
        guard let seconds = value.integer.flatMap({ Int(exactly: $0) }), seconds > 0 else {
            throw ExtensionProblem("`\(key)` is a number of seconds", value)
        }
        return seconds
    }
}

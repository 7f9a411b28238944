// Calls on the wire: method, path, parameters, bodies, answers, security.

import ClientModel
import Diagnostics
import OpenAPI

extension WireDiff {
    mutating func compareCalls() {
        let (before, after) = (old.callSymbols, new.callSymbols)
        for (index, call) in old.operations.enumerated() {
            guard let partner = calls.partners[index] else {
                add(
                    .major, .wire, before[index], "is no longer described (\(call.place))", at: call.naming.span, nil)
                continue
            }
            let other = new.operations[partner]
            compare(call, other, Subject(before[index], call.naming.span, other.naming.span))
        }
        for index in calls.added {
            let call = new.operations[index]
            add(.minor, .wire, after[index], "calls \(call.place)", at: nil, call.naming.span)
        }
    }

    private mutating func compare(_ left: OperationModel, _ right: OperationModel, _ subject: Subject) {
        if left.place != right.place {
            add(
                .major, .wire, subject.symbol, "calls \(right.place) instead of \(left.place)", at: subject.old,
                subject.new)
        }
        compareSecurity(left, right, subject)
        compareParameters(left, right, subject)
        compareBodies(left.body, right.body, subject)
        compareAnswers(left, right, subject)
        compareFailures(left, right, subject)
        if left.isRepeatable != right.isRepeatable {
            add(
                .minor, .wire, subject.symbol, right.isRepeatable ? "may be repeated" : "is not repeated any more",
                at: subject.old, subject.new)
        }
    }

    private mutating func compareSecurity(_ left: OperationModel, _ right: OperationModel, _ subject: Subject) {
        let before = left.security ?? old.authentication.requirements ?? [[]]
        let after = right.security ?? new.authentication.requirements ?? [[]]
        func words(_ alternative: [String]) -> String {
            alternative.isEmpty ? "no credentials" : alternative.joined(separator: " and ")
        }
        let (first, second) = (Set(before.map(Set.init)), Set(after.map(Set.init)))
        for alternative in before where !second.contains(Set(alternative)) {
            add(
                .major, .wire, subject.symbol,
                "no longer accepts \(words(alternative)), but \(after.map(words).joined(separator: ", or "))",
                action: "Give the client these credentials.", at: subject.old, subject.new)
        }
        for alternative in after where !first.contains(Set(alternative)) {
            add(.minor, .wire, subject.symbol, "accepts \(words(alternative))", at: subject.old, subject.new)
        }
    }

    // MARK: Parameters

    private mutating func compareParameters(_ left: OperationModel, _ right: OperationModel, _ subject: Subject) {
        var found: Set<Int> = []
        for parameter in left.parameters {
            let place = "\(subject.symbol)(\(parameter.name):)"
            guard let index = right.index(of: parameter) else {
                add(
                    .minor, .request, place, "is still sent by older programs, but no longer described",
                    at: parameter.naming.span, subject.new)
                continue
            }
            found.insert(index)
            let other = right.parameters[index]
            compare(parameter, other, Subject(place, parameter.naming.span, other.naming.span))
        }
        for (index, parameter) in right.parameters.enumerated() where !found.contains(index) {
            add(
                parameter.isRequired ? .major : .minor, .request, "\(subject.symbol)(\(parameter.name):)",
                parameter.isRequired ? "has to be sent" : "may be sent", at: subject.old, parameter.naming.span)
        }
    }

    private mutating func compare(_ left: ParameterModel, _ right: ParameterModel, _ subject: Subject) {
        func change(_ verdict: Verdict, _ message: String) {
            add(verdict, .request, subject.symbol, message, at: subject.old, subject.new)
        }
        if left.location != right.location {
            change(.major, "travels in the \(right.location.rawValue), not in the \(left.location.rawValue)")
        }
        if left.wireName != right.wireName { change(.major, "is called ‘\(right.wireName)’, not ‘\(left.wireName)’") }
        let form = (left.style, left.explode, left.isJSON, left.allowsReserved)
        if form != (right.style, right.explode, right.isJSON, right.allowsReserved) {
            change(.major, "is written in another style")
        }
        if left.isRequired != right.isRequired {
            change(right.isRequired ? .major : .minor, right.isRequired ? "has to be sent" : "may be left out")
        }
        compare(left.type, right.type, .request, subject)
        compareFacts(left.documentation, right.documentation, .request, subject)
    }

    // MARK: Bodies

    private mutating func compareBodies(_ left: BodyModel?, _ right: BodyModel?, _ subject: Subject) {
        func change(_ verdict: Verdict, _ message: String) {
            add(verdict, .request, subject.symbol, message, at: subject.old, subject.new)
        }
        switch (left, right) {
        case (nil, nil): break
        case (nil, let right?): change(right.isRequired ? .major : .minor, "sends a body")
        case (_?, nil): change(.major, "sends no body")
        case (let left?, let right?):
            if left.contentType != right.contentType || left.format != right.format {
                change(.major, "sends \(right.contentType) instead of \(left.contentType)")
            }
            if left.isRequired != right.isRequired {
                change(
                    right.isRequired ? .major : .minor, "\(right.isRequired ? "has to send" : "may leave out") a body")
            }
            let encodings = (left.encodings.map { "\($0)" }, right.encodings.map { "\($0)" })
            if encodings.0 != encodings.1 { change(.major, "writes the fields of its body in another way") }
            compare(left.type, right.type, .request, subject)
        }
    }

    // MARK: Answers

    private mutating func compareAnswers(_ left: OperationModel, _ right: OperationModel, _ subject: Subject) {
        func change(_ verdict: Verdict, _ message: String) {
            add(verdict, .response, subject.symbol, message, at: subject.old, subject.new)
        }
        let (before, after) = (left.success, right.success)
        let lost = left.accept.filter { !right.accept.contains($0) }
        if !lost.isEmpty, !right.accept.isEmpty {
            change(.major, "no longer answers with \(lost.joined(separator: ", "))")
        }
        let statuses = (Set(before.statuses), Set(after.statuses))
        for status in after.statuses where !statuses.0.contains(status) {
            change(Self.depends(on: before) ? .major : .minor, "may answer with \(words(status))")
        }
        for status in before.statuses where !statuses.1.contains(status) {
            change(.minor, "no longer answers with \(words(status))")
        }
        switch (bodies(before), bodies(after)) {
        case (let left?, let right?) where left.kind == right.kind:
            for (key, type) in left.types {
                guard let other = right.types.first(where: { $0.key == key }) else { continue }
                compare(type, other.value, .response, subject)
            }
        default: change(.major, "answers in another form")
        }
        compareHeaders(left.headerSet, right.headerSet, subject)
    }

    /// Whether the older client reads an answer by its status.
    private static func depends(on success: SuccessModel) -> Bool {
        switch success.shape {
        case .cases, .optionalBody: true
        case .nothing, .body, .stream: false
        }
    }

    private func bodies(_ success: SuccessModel) -> (kind: String, types: [(key: String, value: TypeReference)])? {
        switch success.shape {
        case .nothing: ("nothing", [])
        case .body(let format, let type): ("\(format)", [("", type)])
        case .optionalBody(let format, let type, _, _): ("optional \(format)", [("", type)])
        case .stream(let stream, let type): ("\(stream)", [("", type)])
        case .cases(_, let cases):
            (
                "cases",
                cases.compactMap { value in
                    value.type.map { ("\(words(value.status)) \(value.mediaType ?? "")", $0) }
                }
            )
        }
    }

    private mutating func compareHeaders(_ left: HeaderSetModel?, _ right: HeaderSetModel?, _ subject: Subject) {
        for (before, after) in pairs(left?.headers ?? [], right?.headers ?? [], { $0.wireName.lowercased() }) {
            compare(
                before.type, after.type, .response,
                Subject("\(left?.typeName ?? "").\(before.name)", before.naming.span, after.naming.span))
        }
    }

    /// One status may have several bodies, each of another media type.
    private mutating func compareFailures(_ left: OperationModel, _ right: OperationModel, _ subject: Subject) {
        let (before, after) = (failures(left, old), failures(right, new))
        for (status, body) in before {
            let others = after.filter { $0.status == status }
            if let other = others.first(where: { $0.body.format == body.format }) {
                compare(body.type, other.body.type, .response, subject)
            } else if !others.isEmpty {
                add(
                    .minor, .response, subject.symbol, "describes its failure \(words(status)) in another form",
                    at: subject.old, subject.new)
            } else {
                add(
                    .minor, .response, subject.symbol, "no longer describes its failure \(words(status))",
                    action: "Its body comes as `.undocumented`.", at: subject.old, subject.new)
            }
        }
        for (status, _) in after where !before.contains(where: { $0.status == status }) {
            add(
                .minor, .response, subject.symbol, "describes its failure \(words(status))", at: subject.old,
                subject.new)
        }
    }

    private func failures(
        _ call: OperationModel, _ model: ClientModel
    ) -> [(status: Response.Status, body: ErrorBodyModel)] {
        var entries: [(status: Response.Status, body: ErrorBodyModel)] = []
        var table = call.errorTable
        while let index = table {
            entries += model.errorTables[index].entries.map { ($0.status, model.errorBodies[$0.body]) }
            table = model.errorTables[index].base
        }
        return entries
    }

    private func words(_ status: Response.Status) -> String {
        switch status {
        case .code(let code): "status \(code)"
        case .range(let first): "status \(first)XX"
        case .default: "any other status"
        }
    }
}

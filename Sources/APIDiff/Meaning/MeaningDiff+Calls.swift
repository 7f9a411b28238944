// What calls do beyond their parameters and results: pages, long work, times, what is filled in, what is masked.

import ClientModel
import Diagnostics

extension MeaningDiff {
    mutating func compare(_ left: OperationModel, _ right: OperationModel, _ place: Subject) {
        if let paging = left.paging, let other = right.paging,
            paging.words(left) != other.words(right)
        {
            add(
                .major, place.symbol, "asks for its pages by \(other.words(right)), not by \(paging.words(left))",
                at: place.old, place.new)
        }
        for poll in left.polls {
            guard let other = right.polls.first(where: { isSame(poll, $0) }) else { continue }
            compare(poll, left, other, right, place)
        }
        if left.timeoutSeconds != right.timeoutSeconds {
            func words(_ seconds: Int?) -> String { seconds.map { "\($0) seconds" } ?? "the time of other calls" }
            add(
                .minor, place.symbol,
                "waits for its answer for \(words(right.timeoutSeconds)), not \(words(left.timeoutSeconds))",
                at: place.old, place.new)
        }
        compareFilling(left, right, place)
        for parameter in left.parameters {
            guard let index = right.index(of: parameter) else { continue }
            let other = right.parameters[index]
            let symbol = "\(place.symbol)(\(parameter.name):)"
            if let scope = parameter.scope, other.scope != scope {
                add(
                    .major, symbol, "is no longer taken from the scope ‘\(scope)’", at: parameter.naming.span,
                    other.naming.span)
            } else if let scope = other.scope, parameter.scope != scope {
                add(
                    .minor, symbol, "is taken from the scope ‘\(scope)’", at: parameter.naming.span,
                    other.naming.span)
            }
            if parameter.isSensitive != other.isSensitive {
                add(
                    other.isSensitive ? .minor : .major, symbol,
                    other.isSensitive ? "is masked where requests are printed" : "is printed, not masked",
                    at: parameter.naming.span, other.naming.span)
            }
        }
    }

    /// Whether the same waits: for what the call begins, by the media type that is asked for, or for what it tells about.
    private func isSame(_ left: PollModel, _ right: PollModel) -> Bool {
        left.begins == right.begins && old.operations[left.asked].suffix == new.operations[right.asked].suffix
    }

    private mutating func compare(
        _ left: PollModel, _ before: OperationModel, _ right: PollModel, _ after: OperationModel, _ place: Subject
    ) {
        let symbol = place.symbol.dropLast(before.name.count) + left.name
        // Another id does not make it another call.
        let isSameCall = calls.partners[left.asked] == right.asked
        let (asked, other) = (old.operations[left.asked].wireName, new.operations[right.asked].wireName)
        let first = left.words(before, old, asking: asked)
        let second = right.words(after, new, asking: isSameCall ? asked : other)
        if first != second {
            add(.major, String(symbol), "waits for \(second), not for \(first)", at: place.old, place.new)
        }
        if (left.intervalSeconds, left.deadlineSeconds) != (right.intervalSeconds, right.deadlineSeconds) {
            add(
                .minor, String(symbol),
                "asks every \(right.intervalSeconds) seconds for at most \(right.deadlineSeconds), not every"
                    + " \(left.intervalSeconds) for at most \(left.deadlineSeconds)", at: place.old, place.new)
        }
    }

    private mutating func compareFilling(_ left: OperationModel, _ right: OperationModel, _ place: Subject) {
        for member in left.filledMembers {
            let other = right.filledMembers.first { $0.member == member.member }
            guard other != member else { continue }
            let instead = other.map { "filled from ‘\($0.credential)’, not" } ?? "no longer filled"
            add(
                .major, place.symbol, "has its ‘\(member.member)’ \(instead) from ‘\(member.credential)’",
                at: place.old, place.new)
        }
        for member in right.filledMembers where !left.filledMembers.contains(where: { $0.member == member.member }) {
            add(
                .minor, place.symbol,
                "has its ‘\(member.member)’ filled from ‘\(member.credential)’ where it is absent",
                at: place.old, place.new)
        }
    }
}

extension PagingModel {
    /// In the words of the description where it has some.
    fileprivate func words(_ call: OperationModel) -> String {
        func parameter(_ index: Int) -> String { "‘\(call.parameters[index].wireName)’" }
        func optional(_ word: String, _ text: String?) -> String { text.map { ", \(word) \($0)" } ?? "" }
        let style =
            switch style {
            case .offset(let offset, let limit, let first, let more):
                "the position \(parameter(offset)) from \(first) on\(optional("limit", limit.map(parameter)))"
                    + optional("more", more?.text)
            case .page(let page, let limit, let first, let more, let pages):
                "the number \(parameter(page)) from \(first) on\(optional("limit", limit.map(parameter)))"
                    + optional("more", more?.text) + optional("pages", pages?.text)
            case .cursor(let index, let next): "the token \(parameter(index)) from ‘\(next.text)’"
            case .bodyCursor(let member, let next): "the token ‘\(member)’ of the body from ‘\(next.text)’"
            }
        return "\(style), items ‘\(items.text)’"
    }
}

extension PollModel {
    fileprivate func words(_ call: OperationModel, _ model: ClientModel, asking asked: String) -> String {
        var parts: [String] = []
        func list(_ name: String, _ values: [String]) {
            if !values.isEmpty { parts.append("\(name) \(values.joined(separator: ", "))") }
        }
        list("status at", status)
        list("pending", pending)
        list("final", final)
        list("moved", [moved].compactMap { $0 })
        list("codes", pendingCodes)
        list("statuses", pendingStatuses.map(String.init))
        list("not started", notStarted.map(String.init))
        list("finished by", finished.map(String.init))
        list("asked by", [asked])
        list(
            "with",
            zip(model.operations[self.asked].parameters, sources).map { parameter, source in
                switch source {
                case .argument(let index): "\(parameter.wireName) as ‘\(call.parameters[index].wireName)’"
                case .order(let pointer): "\(parameter.wireName) at \(pointer)"
                case .own: parameter.wireName
                }
            })
        if outlivesTimeout { parts.append("longer than its answer") }
        return "(\(parts.joined(separator: "; ")))"
    }
}

// Members of objects on the wire.

import ClientModel
import Diagnostics

extension WireDiff {
    mutating func compare(
        _ left: ObjectModel, _ right: ObjectModel, _ type: TypeDeclaration, _ direction: Direction, _ place: Subject
    ) {
        if left.isTuple != right.isTuple {
            add(
                .major, direction.side, place.symbol, "is \(right.isTuple ? "a list" : "an object") now",
                at: place.old, place.new)
            return
        }
        let after = Dictionary(right.properties.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        let before = Set(left.properties.map(\.wireName))
        let names = Dictionary(right.properties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for member in left.properties {
            let symbol = "\(type.name).\(member.name)"
            if let other = after[member.wireName] {
                compare(
                    member, other, direction, Subject(symbol, member.naming.span, other.naming.span), known: before)
            } else if let other = right.properties.first(where: { $0.aliases.contains(member.wireName) }) {
                add(
                    .minor, direction.side, symbol, "is another name of ‘\(other.wireName)’", at: member.naming.span,
                    other.naming.span)
            } else if let other = names[member.name], !before.contains(other.wireName) {
                add(
                    .major, direction.side, symbol, "is called ‘\(other.wireName)’, not ‘\(member.wireName)’",
                    at: member.naming.span, other.naming.span)
            } else {
                reportGone(member, symbol, direction, place)
            }
        }
        let called = Set(left.properties.map(\.name))
        for member in right.properties where !before.contains(member.wireName) && !called.contains(member.name) {
            reportNew(member, "\(type.name).\(member.name)", direction, place)
        }
        switch (left.rest, right.rest) {
        case (let first?, let second?): compare(first.element, second.element, direction, place)
        case (_?, nil) where direction == .request:
            add(
                .minor, direction.side, place.symbol, "has no other members any more", at: place.old, place.new)
        default: break
        }
        if direction == .request {
            let (rules, others) = (self.rules(left, old), self.rules(right, new))
            if rules != others {
                let verdict: Verdict = others.isSubset(of: rules) ? .minor : .major
                add(
                    verdict, direction.side, place.symbol, "has other rules between its members", at: place.old,
                    place.new)
            }
        }
        compareLimits(left.limits, right.limits, direction, place)
    }

    /// The rules between members, by names: positions and the numbers of types differ from model to model.
    private func rules(_ object: ObjectModel, _ model: ClientModel) -> Set<String> {
        Set(
            object.conditions.map { rule in
                let sides = [rule.required, rule.forbidden].map { members in
                    members.map { object.properties[$0].wireName }.sorted().joined(separator: ", ")
                }
                let value = model.words(rule.value)
                return "\(object.properties[rule.property].wireName) = \(value): \(sides.joined(separator: "; not "))"
            })
    }

    /// Who has a member in this direction at all.
    private func travels(_ member: PropertyModel, _ direction: Direction) -> Bool {
        switch member.direction {
        case .both: true
        case .readOnly: direction == .response
        case .writeOnly: direction == .request
        }
    }

    private func isAlwaysThere(_ member: PropertyModel) -> Bool {
        member.presence == .required || member.presence == .requiredNullable
    }

    private func mayBeNull(_ member: PropertyModel) -> Bool {
        member.presence == .requiredNullable || member.presence == .optionalNullable
    }

    private mutating func reportGone(
        _ member: PropertyModel, _ symbol: String, _ direction: Direction, _ place: Subject
    ) {
        guard travels(member, direction) else { return }
        let isMajor = direction == .response && isAlwaysThere(member)
        add(
            isMajor ? .major : .minor, direction.side, symbol,
            direction == .request
                ? "is still sent by older programs, but no longer described" : "is no longer received",
            at: member.naming.span, place.new)
    }

    private mutating func reportNew(
        _ member: PropertyModel, _ symbol: String, _ direction: Direction, _ place: Subject
    ) {
        guard travels(member, direction) else { return }
        let isMajor = direction == .request && isAlwaysThere(member)
        let message =
            direction == .response ? "can be received" : isMajor ? "has to be sent" : "can be sent"
        add(isMajor ? .major : .minor, direction.side, symbol, message, at: place.old, member.naming.span)
    }

    private mutating func compare(
        _ left: PropertyModel, _ right: PropertyModel, _ direction: Direction, _ subject: Subject,
        known: Set<String>
    ) {
        switch (travels(left, direction), travels(right, direction)) {
        case (false, false): return
        case (true, false): return reportGone(left, subject.symbol, direction, subject)
        case (false, true): return reportNew(right, subject.symbol, direction, subject)
        case (true, true): break
        }
        func change(_ verdict: Verdict, _ message: String) {
            add(verdict, direction.side, subject.symbol, message, at: subject.old, subject.new)
        }
        // What the client fills in is always sent, whatever code gives.
        let isFilled = direction == .request && (left.credential != nil || right.credential != nil)
        switch (isAlwaysThere(left) || isFilled, isAlwaysThere(right) || isFilled) {
        case (true, false): change(direction == .request ? .minor : .major, "may be absent")
        case (false, true):
            change(
                direction == .request ? .major : .patch, direction == .request ? "has to be sent" : "is always there")
        default: break
        }
        switch (mayBeNull(left), mayBeNull(right)) {
        case (false, true):
            // An optional member that is null is read as one that is absent.
            change(direction == .response && isAlwaysThere(left) ? .major : .minor, "may be null")
        case (true, false): change(direction == .request ? .major : .patch, "is never null")
        default: break
        }
        if shownDefault(left, old) != shownDefault(right, new) { change(.minor, "has another default value") }
        if left.lifetimeSeconds != right.lifetimeSeconds { change(.minor, "works for another time") }
        compareAliases(left, right, direction, subject, known)
        compare(left.type, right.type, direction, subject)
        compareLimits(left.limits, right.limits, direction, subject)
    }

    /// What is sent has one name. What is received under a new one is not found by older programs, unless that was a
    /// member of its own for them.
    private mutating func compareAliases(
        _ left: PropertyModel, _ right: PropertyModel, _ direction: Direction, _ subject: Subject, _ known: Set<String>
    ) {
        guard direction == .response, left.aliases != right.aliases else { return }
        let added = right.aliases.filter { !left.aliases.contains($0) && !known.contains($0) }
        let gone = left.aliases.filter { !right.aliases.contains($0) }
        func shown(_ names: [String]) -> String { names.map { "‘\($0)’" }.joined(separator: " or ") }
        if !added.isEmpty {
            add(
                .major, direction.side, subject.symbol, "may come as \(shown(added))", at: subject.old, subject.new)
        }
        if !gone.isEmpty {
            add(
                .patch, direction.side, subject.symbol, "no longer comes as \(shown(gone))", at: subject.old,
                subject.new)
        }
    }

    /// A default value as text: the numbers of types and cases differ from model to model.
    private func shownDefault(_ member: PropertyModel, _ model: ClientModel) -> String {
        member.defaultValue.map(model.words) ?? ""
    }
}

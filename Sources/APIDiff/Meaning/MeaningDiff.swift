// Two models → what compiles as before and does something else: what the extensions of a description say beyond the
// shapes of values. Declarations that come or go are found in the text of the client.

import ClientModel
import Diagnostics

struct MeaningDiff {
    let old: ClientModel
    let new: ClientModel
    let calls: CallPairs
    private(set) var changes: [Change] = []

    init(_ old: ClientModel, _ new: ClientModel) {
        self.old = old
        self.new = new
        calls = CallPairs(old, new)
        let types = Dictionary(new.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for type in old.types {
            if let other = types[type.name] { compare(type, other) }
        }
        let symbols = old.callSymbols
        for (index, call) in old.operations.enumerated() {
            guard let other = calls.partners[index].map({ new.operations[$0] }) else { continue }
            compare(call, other, Subject(symbols[index], call.naming.span, other.naming.span))
        }
    }

    mutating func add(
        _ verdict: Verdict, _ symbol: String, _ message: String, at old: SourceSpan?, _ new: SourceSpan?
    ) {
        let action = verdict == .major ? Self.check : nil
        let change = Change(verdict, .meaning, symbol, message, action: action, old: old, new: new)
        if !changes.contains(change) { changes.append(change) }
    }

    private static let check = "The code compiles as before: see whether it still does what it should."

    // MARK: Types

    private mutating func compare(_ left: TypeDeclaration, _ right: TypeDeclaration) {
        let place = Subject(left.name, left.naming.span, right.naming.span)
        guard case .object(let before) = left.shape, case .object(let after) = right.shape else {
            if let meanings = left.meanings, let others = right.meanings {
                compareCodes(meanings, others, place)
                compareFacts(meanings, others, place)
            }
            return
        }
        if let meanings = left.meanings, let others = right.meanings {
            compareTests(meanings, before, others, after, place)
            compareFacts(meanings, others, place)
        }
        if let currency = left.isCurrent(before, old), let other = right.isCurrent(after, new), currency != other {
            add(.major, "\(left.name).isCurrent", "is told by \(other), not by \(currency)", at: place.old, place.new)
        }
        compareMasks(before, after, left.name)
        for member in before.properties {
            guard let pieces = member.pieces,
                let other = after.properties.first(where: { $0.name == member.name })?.pieces,
                pieces.name == other.name,
                (pieces.separator, pieces.after ?? "") != (other.separator, other.after ?? "")
            else { continue }
            add(
                .major, "\(left.name).\(pieces.name)", "is taken from ‘\(member.wireName)’ in another way",
                at: pieces.naming.span, other.naming.span)
        }
    }

    private mutating func compareMasks(_ left: ObjectModel, _ right: ObjectModel, _ type: String) {
        for member in left.properties {
            guard let other = right.properties.first(where: { $0.name == member.name }),
                other.isSensitive != member.isSensitive
            else { continue }
            add(
                other.isSensitive ? .minor : .major, "\(type).\(member.name)",
                other.isSensitive ? "is masked where values are printed" : "is printed, not masked",
                at: member.naming.span, other.naming.span)
        }
    }
}

extension TypeDeclaration {
    /// When a value is current, in words.
    fileprivate func isCurrent(_ object: ObjectModel, _ model: ClientModel) -> String? {
        object.currency.map { currency in
            let (status, since) = (object.properties[currency.status], object.properties[currency.since])
            return "‘\(status.wireName)’ \(model.words(currency.good)) and ‘\(since.wireName)’"
        }
    }
}

extension ClientModel {
    /// A literal as text: the numbers of types and cases differ from model to model.
    func words(_ literal: LiteralModel) -> String {
        switch literal {
        case .string(let text), .decimal(let text), .double(let text): return "‘\(text)’"
        case .bool(let value): return value ? "true" : "false"
        case .integer(let number): return String(number)
        case .array(let elements): return "[\(elements.map(words).joined(separator: ", "))]"
        case .enumCase(let type, let index):
            guard case .enumeration(let enumeration) = self[type].shape, enumeration.cases.indices.contains(index)
            else { return "?" }
            return words(enumeration.cases[index].value)
        }
    }
}

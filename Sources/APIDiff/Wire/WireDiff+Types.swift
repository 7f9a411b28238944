// Values on the wire: what is sent and is refused, what is received and cannot be read.

import ClientModel
import Diagnostics

extension WireDiff {
    /// A type with its names for other types followed.
    private struct Form {
        var type: TypeReference
        var isNullable: Bool

        init(_ type: TypeReference, in model: ClientModel) {
            self.type = type
            isNullable = false
            for _ in 0..<64 {
                switch self.type {
                case .nullable(let element):
                    isNullable = true
                    self.type = element
                case .named(let id):
                    switch model[id].shape {
                    case .alias(let use):
                        isNullable = isNullable || use.isNullable
                        self.type = use.type
                    case .collection(let collection): self.type = collection
                    default: return
                    }
                default: return
                }
            }
        }
    }

    mutating func compare(
        _ left: TypeReference, _ right: TypeReference, _ direction: Direction, _ subject: Subject
    ) {
        // Lists and names for other types may contain themselves.
        if case .named(let before) = left, case .named(let after) = right, isNameOnly(old[before]),
            isNameOnly(new[after])
        {
            guard seen.insert(Pair(old: before, new: after, direction: direction)).inserted else { return }
        }
        let (before, after) = (Form(left, in: old), Form(right, in: new))
        if before.isNullable != after.isNullable {
            let isMajor = after.isNullable == (direction == .response)
            add(
                isMajor ? .major : .minor, direction.side, subject.symbol,
                after.isNullable ? "may be null" : "is never null", at: subject.old, subject.new)
        }
        switch (before.type, after.type) {
        case (.array(let first), .array(let second)), (.dictionary(let first), .dictionary(let second)):
            compare(first, second, direction, subject)
        case (.scalar(let first), .scalar(let second)):
            if first != second { compare(first, second, direction, subject) }
        case (.named(let first), .named(let second)):
            compare(first, second, direction, subject)
        default: compareKinds(before.type, after.type, direction, subject)
        }
    }

    private func isNameOnly(_ type: TypeDeclaration) -> Bool {
        switch type.shape {
        case .alias, .collection: true
        case .object, .enumeration, .union: false
        }
    }

    // MARK: Kinds of JSON values

    private func kind(_ type: TypeReference, in model: ClientModel) -> String {
        switch type {
        case .array: return "a list"
        case .dictionary: return "an object"
        case .nullable(let element): return kind(element, in: model)
        case .scalar(let scalar):
            switch scalar.form {
            case .any: return "any value"
            case .array: return "a list"
            case .object: return "an object"
            case .string: return "a text"
            case .integer: return "a whole number"
            case .number: return "a number"
            case .bool: return "true or false"
            }
        case .named(let id):
            switch model[id].shape {
            case .object(let object): return object.isTuple ? "a list" : "an object"
            case .enumeration(let enumeration): return enumeration.raw == .string ? "a text" : "a whole number"
            case .union: return "one of several forms"
            case .alias(let use): return kind(use.type, in: model)
            case .collection(let collection): return kind(collection, in: model)
            }
        }
    }

    private mutating func compareKinds(
        _ left: TypeReference, _ right: TypeReference, _ direction: Direction, _ subject: Subject
    ) {
        let (before, after) = (kind(left, in: old), kind(right, in: new))
        // The wider side has every value of the narrower one.
        let widens = after == "any value" || before == "a whole number" && after == "a number"
        let narrows = before == "any value" || before == "a number" && after == "a whole number"
        let isSafe = direction == .request ? widens : narrows
        if before != after {
            add(
                isSafe ? .minor : .major, direction.side, subject.symbol, "is \(after) instead of \(before)",
                at: subject.old, subject.new)
        } else if direction == .request {
            add(
                widensListed(left, right) ? .minor : .major, direction.side, subject.symbol,
                "is limited in another way", at: subject.old, subject.new)
        } else {
            add(.minor, direction.side, subject.symbol, "is limited in another way", at: subject.old, subject.new)
        }
    }

    /// Whether a list of values became any value.
    private func widensListed(_ left: TypeReference, _ right: TypeReference) -> Bool {
        guard case .named(let id) = left, case .enumeration = old[id].shape, case .scalar(let scalar) = right else {
            return false
        }
        return scalar.formats.isEmpty
    }

    private mutating func compare(_ left: Scalar, _ right: Scalar, _ direction: Direction, _ subject: Subject) {
        let (before, after) = (TypeReference.scalar(left), TypeReference.scalar(right))
        if kind(before, in: old) != kind(after, in: new) {
            compareKinds(before, after, direction, subject)
            return
        }
        // A format less takes every value; a format more may not.
        let isSafe = direction == .request ? right.formats.isEmpty : left.formats.isEmpty
        add(
            isSafe ? .minor : .major, direction.side, subject.symbol,
            "has the form \(right.name) instead of \(left.name)", at: subject.old, subject.new)
    }

    // MARK: Declared types

    private mutating func compare(_ first: TypeID, _ second: TypeID, _ direction: Direction, _ subject: Subject) {
        guard seen.insert(Pair(old: first, new: second, direction: direction)).inserted else { return }
        let (before, after) = (old[first], new[second])
        let place = Subject(before.name, before.naming.span, after.naming.span)
        switch (before.shape, after.shape) {
        case (.object(let left), .object(let right)): compare(left, right, before, direction, place)
        case (.enumeration(let left), .enumeration(let right)): compare(left, right, direction, place)
        case (.union(let left), .union(let right)): compare(left, right, direction, place)
        default: compareKinds(.named(first), .named(second), direction, subject)
        }
    }

    private mutating func compare(
        _ left: EnumModel, _ right: EnumModel, _ direction: Direction, _ place: Subject
    ) {
        let (before, after) = (Set(left.cases.map(\.value)), Set(right.cases.map(\.value)))
        if left.raw != right.raw {
            add(
                .major, direction.side, place.symbol, "has values of another kind", at: place.old, place.new)
        }
        for value in left.cases where !after.contains(value.value) {
            let isMajor = direction == .request && !right.isOpen
            add(
                isMajor ? .major : .patch, direction.side, "\(place.symbol).\(value.name)",
                direction == .request ? "is no longer accepted" : "is no longer received",
                at: value.naming.span ?? place.old, place.new)
        }
        for value in right.cases where !before.contains(value.value) {
            let isMajor = direction == .response && left.isFrozen
            add(
                isMajor ? .major : .minor, direction.side, "\(place.symbol).\(value.name)",
                direction == .request ? "can be sent" : "can be received", at: place.old,
                value.naming.span ?? place.new)
        }
    }

    private mutating func compare(
        _ left: UnionModel, _ right: UnionModel, _ direction: Direction, _ place: Subject
    ) {
        if left.discriminator != right.discriminator {
            add(
                .major, direction.side, place.symbol,
                "is told apart by \(right.discriminator.map { "‘\($0)’" } ?? "its form"), not by"
                    + " \(left.discriminator.map { "‘\($0)’" } ?? "its form")", at: place.old, place.new)
        }
        for (before, after) in pairs(left.variants, right.variants, \.name) {
            let subject = Subject("\(place.symbol).\(before.name)", before.naming.span, after.naming.span)
            let lost = before.tags.filter { !after.tags.contains($0) }
            let added = after.tags.filter { !before.tags.contains($0) }
            if !lost.isEmpty || !added.isEmpty {
                let isMajor = direction == .request ? !lost.isEmpty : !added.isEmpty
                add(
                    isMajor ? .major : .minor, direction.side, subject.symbol,
                    "is marked by \(after.tags.joined(separator: ", ")), not by \(before.tags.joined(separator: ", "))",
                    at: subject.old ?? place.old, subject.new ?? place.new)
            }
            compare(before.type, after.type, direction, subject)
        }
        for variant in left.variants where !right.variants.contains(where: { $0.name == variant.name }) {
            add(
                direction == .request ? .major : .patch, direction.side, "\(place.symbol).\(variant.name)",
                direction == .request ? "is no longer accepted" : "is no longer received", at: place.old, place.new)
        }
        for variant in right.variants where !left.variants.contains(where: { $0.name == variant.name }) {
            add(
                .minor, direction.side, "\(place.symbol).\(variant.name)",
                direction == .request ? "can be sent" : "can be received", at: place.old, place.new)
        }
    }
}

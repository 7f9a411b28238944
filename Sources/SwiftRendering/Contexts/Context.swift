// What templates are given. Text gets into it through the doors: identifiers, literals, comments, and types made of
// names and words of our own.

import Mustache

/// A context under construction: values for exactly the variables of its kind.
struct Context: Sendable {
    private let kind: ContextKind
    private var object = Mustache.Object()

    init(_ kind: ContextKind) {
        self.kind = kind
        object.reserveCapacity(kind.variables.count + (kind.isListed ? 1 : 0))
    }

    /// The finished context. A variable that is not set would be looked for in the contexts around this one, and one
    /// that is not declared would be missing in the reference: both are mistakes of ours.
    var value: Value {
        assert(Set(object.keys) == kind.names, "\(kind.name): \(kind.names.symmetricDifference(object.keys).sorted())")
        return .object(object)
    }

    mutating func set(_ key: String, _ name: Identifier) { object[key] = .text(name.text) }

    mutating func set(_ key: String, _ name: Identifier?) { object[key] = name.map { .text($0.text) } ?? .null }

    /// A name that stands after a dot, where fewer words are special.
    mutating func set(_ key: String, afterDot name: Identifier?) {
        object[key] = name.map { .text($0.afterDot) } ?? .null
    }

    mutating func set(_ key: String, label name: Identifier) { object[key] = .text(name.label) }

    mutating func set(_ key: String, _ literal: StringLiteral) { object[key] = .text(literal.text) }

    mutating func set(_ key: String, _ literal: StringLiteral?) {
        object[key] = literal.map { .text($0.text) } ?? .null
    }

    mutating func set(_ key: String, _ literal: Literal?) { object[key] = literal.map { .text($0.text) } ?? .null }

    /// Empty comments are left out.
    mutating func set(_ key: String, _ comment: DocComment) {
        object[key] = comment.lines.isEmpty ? .null : .text(comment.text)
    }

    mutating func set(_ key: String, _ line: CommentLine) { object[key] = .text(line.text) }

    mutating func set(_ key: String, _ line: CommentLine?) { object[key] = line.map { .text($0.text) } ?? .null }

    mutating func set(_ key: String, _ type: TypeText) { object[key] = .text(type.text) }

    mutating func set(_ key: String, _ type: TypeText?) { object[key] = type.map { .text($0.text) } ?? .null }

    mutating func set(_ key: String, _ flag: Bool) { object[key] = .bool(flag) }

    mutating func set(_ key: String, _ number: Int?) {
        object[key] = number.map { .text(Literal($0).text) } ?? .null
    }

    mutating func set(_ key: String, _ list: [Context]) { object[key] = .list(list.map(\.value)) }

    mutating func set(_ key: String, _ context: Context?) { object[key] = context?.value ?? .null }

    /// A word of the generator's own vocabulary, such as `let`.
    mutating func set(_ key: String, word: StaticString?) { object[key] = word.map { .text("\($0)") } ?? .null }
}

extension [Context] {
    /// The same contexts, each told whether another follows: what separates them is up to the template.
    var separated: [Context] {
        enumerated().map { index, context in
            var context = context
            context.set("more", index + 1 < count)
            return context
        }
    }

    /// The same for contexts that are each told that another follows, and stand in several lists: only the last one is changed.
    var ended: [Context] {
        guard var last else { return [] }
        last.set("more", false)
        return dropLast() + [last]
    }
}

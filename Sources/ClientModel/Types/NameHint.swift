// How inline schemas get names: from the place they stand in. Most places need no name, so names are made on demand.

import Diagnostics
import SpecSource

/// Where a schema stands.
struct NameHint {
    private enum Step {
        case property(String)
        case element
        case suffix(String)
    }

    private let base: Name
    private let basePointer: String
    private var steps: [Step] = []

    init(component name: String) {
        base = Name(name, preferred: SwiftNames.type(name), from: .component)
        basePointer = "#/components/schemas/" + name
    }

    /// A place that is no component: the body of an operation, a parameter.
    init(inline name: String, pointer: String) {
        base = Name(name, preferred: SwiftNames.type(name), from: .place, rank: 1)
        basePointer = pointer
    }

    /// Whether the schema itself stands under `components/schemas`.
    var isComponent: Bool { base.isComponent && steps.isEmpty }

    /// The schema of a property.
    func property(_ name: String) -> NameHint { adding(.property(name)) }

    /// One element of a list.
    var element: NameHint { adding(.element) }

    func appending(_ suffix: String) -> NameHint { adding(.suffix(suffix)) }

    private func adding(_ step: Step) -> NameHint {
        var hint = self
        hint.steps.append(step)
        return hint
    }

    // MARK: Names

    /// The name that a type for the schema wants.
    func name(at span: SourceSpan) -> Name {
        var wireName = base.wireName
        var preferred = base.preferred
        for step in steps {
            switch step {
            case .property(let name):
                wireName += "/properties/" + name
                preferred = Self.shortened(preferred + SwiftNames.type(name))
            case .element:
                wireName += "/items"
                preferred = SwiftNames.singular(preferred)
            case .suffix(let suffix):
                wireName += "/" + suffix
                preferred = Self.shortened(preferred + suffix)
            }
        }
        return Name(
            wireName, preferred: preferred, from: isComponent ? .component : .place, rank: isComponent ? 0 : 1, at: span
        )
    }

    var pointer: String {
        steps.reduce(basePointer) { pointer, step in
            switch step {
            case .property(let name): pointer + "/properties/" + JSONPointer.escape(name)
            case .element: pointer + "/items"
            case .suffix: pointer
            }
        }
    }

    /// Names grow with depth. Their ends differ, so the ends are kept.
    private static func shortened(_ name: String) -> String {
        guard name.unicodeScalars.count > SwiftNames.longestName else { return name }
        let end = String(name.unicodeScalars.suffix(SwiftNames.longestName))
        return end.first?.isLetter == true ? end : "T" + end
    }
}

// How inline schemas get names: from the place they stand in.

/// Where a schema stands, as the beginning of a name for it.
struct NameHint {
    var origin: NameOrigin
    var pointer: String

    init(component name: String) {
        origin = NameOrigin(wireName: name, preferred: SwiftNames.type(name), isComponent: true)
        pointer = "#/components/schemas/" + name
    }

    /// A place that is no component: the body of an operation, a parameter.
    init(inline name: String, pointer: String) {
        origin = NameOrigin(wireName: name, preferred: SwiftNames.type(name), isComponent: false)
        self.pointer = pointer
    }

    private init(origin: NameOrigin, pointer: String) {
        self.origin = origin
        self.pointer = pointer
    }

    /// The schema of a property.
    func property(_ name: String) -> NameHint {
        child(SwiftNames.type(name), "/properties/" + name)
    }

    /// One element of a list.
    var element: NameHint {
        var hint = self
        hint.origin.wireName += "/items"
        hint.origin.isComponent = false
        hint.origin.preferred = SwiftNames.singular(origin.preferred)
        hint.pointer += "/items"
        return hint
    }

    func appending(_ suffix: String) -> NameHint { child(suffix, "/" + suffix) }

    private func child(_ suffix: String, _ step: String) -> NameHint {
        var preferred = origin.preferred + suffix
        if preferred.unicodeScalars.count > SwiftNames.longestName {
            preferred = String(preferred.unicodeScalars.suffix(SwiftNames.longestName))
            if let first = preferred.first, !first.isLetter { preferred = "T" + preferred }
        }
        return NameHint(
            origin: NameOrigin(wireName: origin.wireName + step, preferred: preferred, isComponent: false),
            pointer: pointer + step)
    }
}

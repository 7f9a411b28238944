// Values that know the rules of their description.

/// A value that can tell what it breaks of its description.
///
/// Generated types conform where they, or types inside them, have something to check: rules between members
/// (`x-conditions`) always, limits such as `maxLength` and `pattern` in modules with `validation: true`. The body of a
/// request is checked before it is sent; call ``validate()`` for anything else, as an answer that was received.
public protocol Validatable {
    /// Adds what the value breaks to a check.
    func validate(in check: inout ValidationCheck)
}

extension Validatable {
    /// Everything that the value breaks.
    public var violations: [Violation] {
        var check = ValidationCheck()
        validate(in: &check)
        return check.violations
    }

    /// Checks the value and everything inside it.
    /// - Throws: ``ValidationFailure`` with every violation.
    public func validate() throws(ValidationFailure) {
        let violations = violations
        if !violations.isEmpty { throw ValidationFailure(violations: violations) }
    }
}

extension Optional: Validatable where Wrapped: Validatable {
    public func validate(in check: inout ValidationCheck) { self?.validate(in: &check) }
}

extension Nullable: Validatable where Wrapped: Validatable {
    public func validate(in check: inout ValidationCheck) { wrapped.validate(in: &check) }
}

extension Array: Validatable where Element: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.each(self) { check, element in element.validate(in: &check) }
    }
}

extension Dictionary: Validatable where Key == String, Value: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.each(self) { check, value in value.validate(in: &check) }
    }
}

// Collects what a value breaks, and knows where in the value it is.
import Foundation

/// A check on its way through a value. Generated code calls it for each rule of a description; the rules themselves
/// stand in the extensions.
public struct ValidationCheck: Sendable {
    /// What was found so far, in the order of the rules.
    public private(set) var violations: [Violation] = []
    private var path: [Step] = []
    /// What ages are counted from.
    let now: Date

    private enum Step: Sendable {
        case member(String)
        case element(Int)
    }

    /// A check that has not begun.
    /// - Parameter now: the clock's time, for rules about the age of what is checked.
    public init(now: Date = Date()) { self.now = now }

    // MARK: Places

    /// A member that has rules of its own.
    public mutating func member(_ value: some Validatable, _ name: String) {
        at(.member(name)) { value.validate(in: &$0) }
    }

    /// The members beside the named ones.
    public mutating func rest(_ values: [String: some Validatable]) { values.validate(in: &self) }

    /// The elements of a list behind those that have a type of their own.
    public mutating func rest(_ values: [some Validatable], from position: Int) {
        for (index, value) in values.enumerated() { at(.element(position + index)) { value.validate(in: &$0) } }
    }

    /// The elements of a list, one after the other.
    /// - Parameter offset: how many elements stand before them.
    public mutating func each<Element>(
        _ values: [Element]?, _ name: String? = nil, from offset: Int = 0,
        _ body: (inout ValidationCheck, Element) -> Void
    ) {
        guard let values else { return }
        at(name) { check in
            for (index, element) in values.enumerated() { check.at(.element(offset + index)) { body(&$0, element) } }
        }
    }

    /// The values of a dictionary in the order of their keys.
    public mutating func each<Value>(
        _ values: [String: Value]?, _ name: String? = nil, _ body: (inout ValidationCheck, Value) -> Void
    ) {
        guard let values else { return }
        at(name) { check in
            for (key, value) in values.sorted(by: { $0.key < $1.key }) { check.at(.member(key)) { body(&$0, value) } }
        }
    }

    private mutating func at(_ step: Step, _ body: (inout ValidationCheck) -> Void) {
        path.append(step)
        body(&self)
        path.removeLast()
    }

    /// In a member, or, without a name, where the check is.
    mutating func at(_ name: String?, _ body: (inout ValidationCheck) -> Void) {
        guard let name else { return body(&self) }
        at(.member(name), body)
    }

    // MARK: Findings

    /// Adds a violation of the value where the check is.
    public mutating func report(_ keyword: String, _ message: String) {
        violations.append(Violation(pointer: pointer, keyword: keyword, message: message))
    }

    /// A rule between members: some have to be there in some case, and others must not be.
    /// - Parameters:
    ///   - applies: whether it is that case.
    ///   - members: the wire names of those that have to be there, each with whether it is.
    ///   - others: the wire names of those that must not be there, each with whether it is.
    ///   - message: what the server says where the rule is broken.
    ///   - path: where the server says so; `nil` for the place of each member.
    ///   - reasonCode: the code that the server answers with.
    public mutating func rule(
        when applies: Bool, require members: KeyValuePairs<String, Bool> = [:],
        forbid others: KeyValuePairs<String, Bool> = [:], message: String, path: String? = nil,
        reasonCode: String? = nil
    ) {
        guard applies else { return }
        let wrong = members.filter { !$0.value }.map(\.key) + others.filter { $0.value }.map(\.key)
        let places = path.map { wrong.isEmpty ? [] : [$0] } ?? wrong.map { pointer + "/" + $0.pointerStep }
        violations += places.map {
            Violation(pointer: $0, keyword: "x-conditions", message: message, reasonCode: reasonCode)
        }
    }

    /// Where the check is.
    private var pointer: String {
        path.reduce(into: "") { pointer, step in
            switch step {
            case .member(let name): pointer += "/" + name.pointerStep
            case .element(let index): pointer += "/\(index)"
            }
        }
    }
}

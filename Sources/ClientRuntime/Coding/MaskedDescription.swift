// Types that print themselves without their personal data.

/// A type some of whose members must not be printed.
///
/// `description`, `debugDescription`, reflection and `dump` show the members as the wire has them, those in
/// ``maskedMembers`` as `•••` unless they are `null`. Masked types inside other values, lists, dictionaries and
/// optionals are masked too. The masking follows the coding: an `encode(to:)` that hands its encoder to a member's own
/// `encode(to:)`, instead of encoding it through a container, is not seen.
public protocol MaskedDescription: Encodable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The names on the wire of the members that must not be printed.
    static var maskedMembers: [String] { get }
}

extension MaskedDescription {
    public var description: String {
        guard let tree = try? EncodedTree(self, masking: true) else { return "\(Self.self)(not encodable)" }
        return "\(Self.self)\(tree.json)"
    }

    public var debugDescription: String { description }

    public var customMirror: Mirror {
        guard case .object(let members)? = try? EncodedTree(self, masking: true) else {
            return Mirror(self, children: [])
        }
        return Mirror(
            self, children: members.map { (label: $0.name, value: $0.value.primitiveText ?? $0.value.json) },
            displayStyle: .struct)
    }
}

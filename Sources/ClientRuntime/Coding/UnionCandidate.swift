// One of the types a union may hold: the JSON kind it accepts, and for objects the member names it is known by.

/// A type that a union may hold, with what tells it from the others.
public struct UnionCandidate<Result> {
    /// Reads the value as this candidate.
    public typealias Make = (UnionReader) throws -> Result

    private let kind: JSONKind?
    private let prefersIntegers: Bool
    private let required: [String]
    private let known: [String]
    let constants: [String: [JSONValue]]
    let make: Make

    private init(
        _ kind: JSONKind?, prefersIntegers: Bool = false, required: [String] = [], known: [String] = [],
        constants: [String: [JSONValue]] = [:], make: @escaping Make
    ) {
        self.kind = kind
        self.prefersIntegers = prefersIntegers
        self.required = required
        self.known = known
        self.constants = constants
        self.make = make
    }

    /// An object.
    /// - Parameters:
    ///   - required: members it must have.
    ///   - known: all documented members, the required ones included.
    ///   - constants: members that, when present, must have one of the given values.
    ///   - make: reads it.
    public static func object(
        required: [String] = [], known: [String] = [], constants: [String: [JSONValue]] = [:], _ make: @escaping Make
    ) -> Self {
        Self(.object, required: required, known: known, constants: constants, make: make)
    }

    /// Text.
    public static func string(_ make: @escaping Make) -> Self { Self(.string, make: make) }
    /// Any number.
    public static func number(_ make: @escaping Make) -> Self { Self(.number, make: make) }
    /// A whole number; tried before ``number(_:)``.
    public static func integer(_ make: @escaping Make) -> Self { Self(.number, prefersIntegers: true, make: make) }
    /// `true` or `false`.
    public static func boolean(_ make: @escaping Make) -> Self { Self(.boolean, make: make) }
    /// A list.
    public static func array(_ make: @escaping Make) -> Self { Self(.array, make: make) }
    /// `null`.
    public static func null(_ make: @escaping Make) -> Self { Self(.null, make: make) }
    /// A value of any kind; tried last among equals.
    public static func any(_ make: @escaping Make) -> Self { Self(nil, make: make) }

    /// The documented members among some keys.
    func documented(among keys: Set<String>) -> Set<String> { keys.intersection(Set(known).union(required)) }

    /// Whether all of the members are documented.
    func documents(_ keys: Set<String>) -> Bool { documented(among: keys) == keys }

    func accepts(_ found: JSONKind) -> Bool { kind == nil || kind == found }

    /// Smaller is better: groups first, then members known, then members unknown. An object that lacks required members
    /// comes after everything else.
    func rank(of keys: Set<String>) -> [Int] {
        guard let kind else { return [3, 0, 0] }
        guard kind == .object else { return [prefersIntegers ? 0 : 1, 0, 0] }
        let documented = Set(known).union(required)
        let matched = documented.intersection(keys).count
        return [keys.isSuperset(of: required) ? 0 : 4, -matched, keys.count - matched]
    }
}

// One of the types a union may hold: the JSON kind it accepts, and for objects the members it is known by.

/// A type that a union may hold, with what tells it from the others.
public struct UnionCandidate<Result> {
    /// Reads the value as this candidate.
    public typealias Make = (UnionReader) throws -> Result

    let looks: CandidateLooks
    let make: Make

    private init(_ kind: JSONKind?, prefersIntegers: Bool = false, form: ObjectForm? = nil, make: @escaping Make) {
        looks = CandidateLooks(kind: kind, prefersIntegers: prefersIntegers, form: form)
        self.make = make
    }

    /// An object.
    public static func object(_ form: ObjectForm = ObjectForm(), _ make: @escaping Make) -> Self {
        Self(.object, form: form, make: make)
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
}

/// What tells a candidate from the others, whatever type it reads.
struct CandidateLooks {
    /// The only kind of values that it accepts; nil for any.
    let kind: JSONKind?
    let prefersIntegers: Bool
    /// What its objects look like; nil unless it accepts objects only.
    let form: ObjectForm?

    func accepts(_ found: JSONKind) -> Bool { kind == nil || kind == found }
}

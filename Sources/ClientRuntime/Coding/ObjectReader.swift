// Reads the members of a JSON object for generated `init(from:)`. Required members throw at once; optional ones keep
// the first error for `finish()`, because each throwing read in an initialiser makes the compiler emit the clean-up of
// everything read before it. The methods are generic and not inlinable on purpose: that keeps generated code small.

/// Reads the members of one JSON object.
///
/// ```swift
/// var object = try ObjectReader(decoder)
/// id = try object.required("id")
/// balance = object.optional("balance")
/// try object.finish()
/// ```
/// All errors are ``DecodingFailure``.
public struct ObjectReader {
    /// The object, when it is one of a document of the runtime.
    let object: JSONMembers?
    private let memory: JSONMemory?
    /// The object of any other decoder.
    private let otherObject: OtherObject?
    private var problem: DecodingFailure?

    /// - Throws: ``DecodingFailure`` when the decoder does not stand on an object.
    public init(_ decoder: any Decoder) throws {
        if let place = decoder.jsonPlace {
            guard place.word.kind == .object else { throw place.mismatch("object") }
            object = JSONMembers(of: place)
            memory = place.document.memory
            otherObject = nil
        } else {
            object = nil
            memory = nil
            otherObject = try OtherObject(decoder)
        }
    }

    /// Whether the object has the member, `null` included.
    public func has(_ key: String) -> Bool {
        if let object { return object.find(key) != nil }
        return otherObject?.has(key) ?? false
    }

    /// The name under which a member with several names came: the first that has a value, else the first that is `null`.
    /// Where none is there it is the first name.
    public func name(_ key: String, or others: [String]) -> String {
        let names = [key] + others
        return names.first { hasValue($0) } ?? names.first { has($0) } ?? key
    }

    private func hasValue(_ key: String) -> Bool {
        if let object { return object.find(key).map { !$0.isNull } ?? false }
        return otherObject?.hasValue(key) ?? false
    }

    /// A member that must be there and not `null`.
    public func required<T: Decodable>(_ key: String) throws -> T {
        guard let object else { return try other().required(key) }
        return try read(try member(key, of: object))
    }

    /// A member that must be there and may be `null`.
    public func requiredNullable<T: Decodable>(_ key: String) throws -> T? {
        guard let object else { return try other().requiredNullable(key) }
        let member = try member(key, of: object)
        guard !member.isNull else { return nil }
        let value: T = try read(member)
        return value
    }

    /// A member that may be absent; `null` counts as absent.
    public mutating func optional<T: Decodable>(_ key: String) -> T? {
        do {
            guard let object else { return try other().optional(key) }
            guard let member = object.member(key), !member.isNull else { return nil }
            // Not as an optional, which reads itself and is looked up at every call.
            let value: T = try read(member)
            return value
        } catch {
            keep(error)
            return nil
        }
    }

    /// A member of any value that may be absent; `null` is one of the values and is kept.
    public mutating func optional(_ key: String) -> JSONValue? {
        guard has(key) else { return nil }
        do {
            let value: JSONValue = try required(key)
            return value
        } catch {
            keep(error)
            return nil
        }
    }

    /// A member with a default: absent and `null` give the default.
    public mutating func optional<T: Decodable>(_ key: String, default value: T) -> T {
        do {
            guard let object else { return try other().optional(key) ?? value }
            guard let member = object.member(key), !member.isNull else { return value }
            return try read(member)
        } catch {
            keep(error)
            return value
        }
    }

    /// A member with three states: absent (nil), `null`, a value.
    public mutating func nullable<T: Decodable>(_ key: String) -> Nullable<T>? {
        do {
            guard let object else { return try other().nullable(key) }
            guard let member = object.member(key) else { return nil }
            guard !member.isNull else { return .null }
            let value: T = try read(member)
            return .value(value)
        } catch {
            keep(error)
            return nil
        }
    }

    /// All members but the known ones: `additionalProperties`.
    public mutating func rest<T: Decodable>(excluding known: [String]) -> [String: T] {
        let known = Set(known)
        var rest: [String: T] = [:]
        for key in object?.place.memberNames ?? otherObject?.names ?? [] where !known.contains(key) {
            do {
                let value: T = try required(key)
                rest[key] = value
            } catch {
                keep(error)
            }
        }
        return rest
    }

    /// Throws the first error of the optional members, if there was one.
    public func finish() throws {
        if let problem { throw problem }
    }

    func member(_ key: String, of object: JSONMembers) throws(DecodingFailure) -> JSONPlace {
        guard let member = object.member(key) else {
            throw DecodingFailure(path: object.place.path + [WireKey(key)], problem: .missing)
        }
        return member
    }

    /// Reads a member. Errors of types that do not use the runtime are put into its words.
    func read<T: Decodable>(_ member: JSONPlace) throws(DecodingFailure) -> T {
        do {
            return try member.read(T.self)
        } catch {
            throw DecodingFailure(error, at: member.path, reading: T.self) { member.document.place(at: $0)?.kind }
        }
    }

    /// One of the two objects is always there.
    func other() throws(DecodingFailure) -> OtherObject {
        guard let otherObject else { throw DecodingFailure(pointer: "", problem: .other) }
        return otherObject
    }

    mutating func keep(_ error: any Error) {
        if problem == nil { problem = error as? DecodingFailure }
    }
}

// A switch of a module is declared once; reading the file, the JSON Schema, `--help` and the reference follow from it.

/// The forms that the value of a switch can have.
public enum SwitchForm: Sendable, Hashable {
    /// `true` or `false`.
    case flag
    /// One of these words.
    case choice([String])
}

/// A type that a switch can have.
public protocol SwitchValue: Sendable, Hashable {
    static var form: SwitchForm { get }
    /// As in the configuration file.
    var spelling: String { get }
    init?(spelling: String)
}

extension Bool: SwitchValue {
    public static var form: SwitchForm { .flag }
    public var spelling: String { self ? "true" : "false" }
    public init?(spelling: String) { self.init(spelling) }
}

extension SwitchValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    public static var form: SwitchForm { .choice(allCases.map(\.rawValue)) }
    public var spelling: String { rawValue }
    public init?(spelling: String) { self.init(rawValue: spelling) }
}

/// The declaration of a switch whose value is of a certain type.
public struct Switch<Value: SwitchValue>: Sendable {
    public let name: String
    public let defaultValue: Value
    /// One or two sentences: what it does, and when to change it.
    public let summary: String

    public init(_ name: String, default defaultValue: Value, _ summary: String) {
        self.name = name
        self.defaultValue = defaultValue
        self.summary = summary
    }

    public var declaration: SwitchDeclaration {
        SwitchDeclaration(
            name: name, form: Value.form, defaultSpelling: defaultValue.spelling, summary: summary,
            accepts: { Value(spelling: $0) != nil }
        )
    }
}

/// The declaration of a switch whatever its type.
public struct SwitchDeclaration: Sendable {
    public let name: String
    public let form: SwitchForm
    public let defaultSpelling: String
    public let summary: String
    /// Whether a text is a value of the switch.
    public let accepts: @Sendable (String) -> Bool
}

/// The switches that a module sets.
public struct SwitchValues: Sendable, Hashable {
    private var spellings: [String: String] = [:]

    public init() {}

    public subscript<Value>(_ declaration: Switch<Value>) -> Value {
        get { spellings[declaration.name].flatMap(Value.init(spelling:)) ?? declaration.defaultValue }
        set { spellings[declaration.name] = newValue.spelling }
    }

    /// For readers that know a switch by its declaration only; the text has been accepted by it.
    public mutating func set(_ declaration: SwitchDeclaration, spelling: String) {
        spellings[declaration.name] = spelling
    }

    func spelling(of declaration: SwitchDeclaration) -> String {
        spellings[declaration.name] ?? declaration.defaultSpelling
    }
}

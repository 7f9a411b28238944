// A first apigen.yaml for a description, with every key that it may have and what each is for.

import Diagnostics

/// A configuration of one module, as text for people to go on with.
public struct ConfigurationDraft: Sendable {
    /// The name of the module.
    public var module: String
    /// The description, relative to the folder of the configuration.
    public var description: String
    /// The folder for the generated files; `nil` where a build plugin decides it.
    public var output: String?
    /// Overlays that stand beside it, relative to the folder of the configuration.
    public var overlays: [String] = []
    /// Whether they were suggested, and nobody has read them yet.
    public var suggestsOverlays = false
    /// Switches that differ from their defaults.
    public var switches = SwitchValues()

    public init(module: String, description: String, output: String?) {
        self.module = module
        self.description = description
        self.output = output
    }

    /// - Parameter findings: those about the description: their rules are offered for another severity.
    public func rendered(findings: [Finding] = []) -> String {
        var text = """
            # What apigen generates. Lines that begin with # show what else can be said, with its default.
            version: 1
            modules:
              # The name that consumers import.
              \(module):
                description: \(Self.quoted(description))

            """
        if let output { text += "    output: \(Self.quoted(output))\n" }
        for declaration in ModuleSwitches.all {
            let spelling = switches.spelling(of: declaration)
            let isDefault = spelling == declaration.defaultSpelling
            text += "\n" + Self.comment(declaration.summary)
            text += "    \(isDefault ? "# " : "")\(declaration.name): \(spelling)\n"
        }
        if !overlays.isEmpty {
            let advice = suggestsOverlays ? ": read it, and keep what is true" : ""
            text += "\n    # What the description does not say\(advice).\n    overlays:\n"
            for overlay in overlays { text += "      - \(Self.quoted(overlay))\n" }
        }
        let keys: [ConfigurationKey] = overlays.isEmpty ? [.overlays] : []
        for key in keys + [.include, .exclude, .rename] {
            text += "\n" + Self.comment(key.summary) + "    # \(key.name): …\n"
        }
        return text + rules(findings)
    }

    private func rules(_ findings: [Finding]) -> String {
        let ids = Set(findings.filter { $0.severity != .off }.map(\.rule.id)).intersection(
            RuleCatalog.standard.configurable.map(\.id))
        var text = "\n# \(ConfigurationKey.rules.summary)\n"
        if ids.isEmpty { return text + "# rules:\n#   duplicate-key: error\n" }
        text += "# rules:\n"
        for finding in findings where ids.contains(finding.rule.id) && !text.contains("#   \(finding.rule.id): ") {
            text += "#   \(finding.rule.id): \(finding.severity.rawValue)\n"
        }
        return text
    }

    private static func comment(_ summary: String) -> String {
        var lines = ["    #"]
        for word in summary.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.count + 1 + word.count > 100 {
                lines.append("    # \(word)")
            } else {
                lines[lines.count - 1] += " \(word)"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text of one line in YAML.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            "_-./+".utf8.contains(byte) || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        }
        // A text of digits alone would be a number.
        let begins = text.utf8.first.map { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 } ?? false
        return isPlain && begins ? text : "'" + text.replacing("'", with: "''") + "'"
    }
}

// Findings for code hosting sites and editors: SARIF 2.1.0, the OASIS standard for results of analysers.

/// Renders one SARIF run with the rules that occur in it, or all rules that are given.
public struct SARIFRenderer: FindingRenderer {
    public var toolName: String
    public var toolVersion: String
    /// Rules to list even if nothing was found by them.
    public var rules: [Rule]

    public init(toolName: String, toolVersion: String, rules: [Rule] = []) {
        self.toolName = toolName
        self.toolVersion = toolVersion
        self.rules = rules
    }

    public func render(_ findings: [Finding], texts: SourceTexts) -> String {
        let findings = findings.inDisplayOrder()
        let rules = listedRules(findings)
        var positions: [String: Int] = [:]
        for (position, rule) in rules.enumerated() { positions[rule.id] = position }
        let driver = OrderedJSON.object([
            ("name", .string(toolName)),
            ("version", .string(toolVersion)),
            ("rules", .array(rules.map(descriptor))),
        ])
        let run = OrderedJSON.object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(findings.map { result($0, position: positions[$0.rule.id]) })),
        ])
        let log = OrderedJSON.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
        return log.rendered()
    }

    /// By id, each once, so that the positions do not depend on what was found.
    private func listedRules(_ findings: [Finding]) -> [Rule] {
        var seen: Set<String> = []
        return (rules + findings.map(\.rule)).filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    }

    private func descriptor(_ rule: Rule) -> OrderedJSON {
        .object([
            ("id", .string(rule.id)),
            ("shortDescription", text(rule.title)),
            ("fullDescription", text(rule.explanation)),
            ("help", text(rule.fix)),
            ("defaultConfiguration", .object([("level", .string(level(rule.severity)))])),
        ])
    }

    private func result(_ finding: Finding, position: Int?) -> OrderedJSON {
        var pairs: [(key: String, value: OrderedJSON)] = [("ruleId", .string(finding.rule.id))]
        if let position { pairs.append(("ruleIndex", .number(position))) }
        pairs.append(("level", .string(level(finding.severity))))
        let message = finding.nextStep.map { "\(finding.message)\n\($0)" } ?? finding.message
        pairs.append(("message", text(message)))
        var location = physicalLocation(finding.span)
        if let pointer = finding.pointer {
            location.append(("logicalLocations", .array([.object([("fullyQualifiedName", .string(pointer))])])))
        }
        pairs.append(("locations", .array(location.isEmpty ? [] : [.object(location)])))
        if !finding.notes.isEmpty {
            let related = finding.notes.map { note in
                OrderedJSON.object(physicalLocation(note.span) + [("message", text(note.message))])
            }
            pairs.append(("relatedLocations", .array(related)))
        }
        return .object(pairs)
    }

    private func physicalLocation(_ span: SourceSpan?) -> [(key: String, value: OrderedJSON)] {
        guard let span else { return [] }
        let region = OrderedJSON.object([
            ("startLine", .number(span.start.line)),
            ("startColumn", .number(span.start.column)),
            ("endLine", .number(span.end.line)),
            ("endColumn", .number(span.end.column)),
        ])
        let artifact = OrderedJSON.object([("uri", .string(Self.uri(path: span.file)))])
        return [("physicalLocation", .object([("artifactLocation", artifact), ("region", region)]))]
    }

    private func text(_ text: String) -> OrderedJSON {
        .object([("text", .string(text))])
    }

    private func level(_ severity: Severity) -> String {
        switch severity {
        case .off: "none"
        case .info: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// A path as a relative URI reference: everything but unreserved characters and slashes is percent-encoded.
    private static func uri(path: String) -> String {
        var result = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            let character = Unicode.Scalar(byte)
            switch character {
            case "a"..."z", "A"..."Z", "0"..."9", "/", "-", ".", "_", "~": result.unicodeScalars.append(character)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}

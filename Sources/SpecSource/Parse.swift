// The pure entry point: bytes → tree and findings, choosing between the JSON and the YAML reader.

import Diagnostics

/// Reads one YAML or JSON text. The document is `nil` only where a finding of severity error says why.
///
/// A text that starts with `{` or `[` is read as JSON. If that fails, and the name of the file does not end in
/// `.json`, it may still be YAML.
public func parse(bytes: [UInt8], path: String, limits: Limits = Limits()) -> (SourceDocument?, [Finding]) {
    if bytes.count > limits.bytes {
        return (nil, [tooLarge(path: path, limits: limits, referencedFrom: nil)])
    }
    let (text, finding) = SourceText.decode(bytes, path: path)
    if let finding { return (nil, [finding]) }
    return parse(text: text, path: path, limits: limits)
}

/// Reads a text that is known to be valid UTF-8.
func parse(text: [UInt8], path: String, limits: Limits) -> (SourceDocument?, [Finding]) {
    let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
        return YAMLReader.read(text, path: path, limits: limits)
    }
    let json = JSONReader.read(text, path: path, limits: limits)
    guard json.0 == nil, !path.lowercased().hasSuffix(".json") else { return json }
    // What the limits refuse in one language is not tried in the other.
    guard json.1.contains(where: { $0.rule == .jsonSyntax }) else { return json }
    let yaml = YAMLReader.read(text, path: path, limits: limits)
    let isNamedYAML = path.lowercased().hasSuffix(".yaml") || path.lowercased().hasSuffix(".yml")
    return yaml.0 != nil || isNamedYAML ? yaml : json
}

func tooLarge(path: String, limits: Limits, referencedFrom: SourceSpan?) -> Finding {
    Finding(
        .fileTooLarge, "‘\(path)’ is larger than \(limits.bytes) bytes",
        at: referencedFrom ?? SourceSpan(file: path, line: 1, column: 1)
    )
}

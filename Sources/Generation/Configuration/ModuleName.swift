// Which names a generated module can have.

import ClientModel

public enum ModuleName {
    /// Why a name is impossible, as a phrase; `nil` where it is possible.
    public static func problem(with name: String) -> String? {
        guard let first = name.utf8.first else { return "it is empty" }
        if 0x30...0x39 ~= first { return "it starts with a digit" }
        let isIdentifier = name.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "_") || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        }
        if !isIdentifier { return "it has something other than ASCII letters, digits and underscores" }
        if name == "_" || Identifiers.keywords.contains(name) { return "it is a word of the language" }
        if imported.contains(name) { return "generated code imports a module of that name" }
        return nil
    }

    private static let imported: Set<String> = [
        "ClientRuntime", "Foundation", "FoundationEssentials", "FoundationNetworking", "MessageSigning", "Swift",
        "Webhooks", "_Concurrency",
    ]
}

// The rules of reading source files. What a message says in detail stands where it is reported.

import Diagnostics

extension Rule {
    /// Every rule that reading source files can report.
    public static let sourceRules: [Rule] = [
        .fileUnreadable, .fileEmpty, .fileTooLarge, .fileOutsideRoot, .remoteReference, .invalidUTF8,
        .yamlSyntax, .jsonSyntax, .duplicateKey, .nonStringKey, .invalidMerge, .unknownTag, .tagMismatch,
        .unknownAlias, .recursiveAlias, .severalDocuments, .tooDeep, .tooManyNodes, .tooManyFindings,
    ]

    public static let fileUnreadable = Rule(
        id: "file-unreadable", severity: .error, title: "File cannot be read",
        explanation: "The file does not exist, is not a regular file, or may not be read by this user.",
        fix: "Check the spelling of the path and the permissions of the file."
    )
    public static let fileEmpty = Rule(
        id: "file-empty", severity: .error, title: "File is empty",
        explanation: "The file has no content besides blanks and comments.",
        fix: "Write a description into the file, or name another file."
    )
    public static let fileTooLarge = Rule(
        id: "file-too-large", severity: .error, title: "File is too large",
        explanation: "The file is larger than the limit for one source file.",
        fix: "Split the description into several files, or raise the limit."
    )
    public static let fileOutsideRoot = Rule(
        id: "file-outside-root", severity: .error, title: "File outside the root folder",
        explanation: "The file lies outside the folder that descriptions may be read from, perhaps behind a symbolic"
            + " link. A description from elsewhere must not be able to read arbitrary files.",
        fix: "Move the file into the folder, or run the command in a folder that holds both files."
    )
    public static let remoteReference = Rule(
        id: "remote-reference", severity: .error, title: "Reference to another machine",
        explanation: "The reference is a URL. Nothing is fetched from the network while a description is read.",
        fix: "Download the file, put it beside the description, and reference it by its relative path."
    )
    public static let invalidUTF8 = Rule(
        id: "invalid-utf8", severity: .error, title: "Text is not valid Unicode",
        explanation: "The bytes of the file are not well-formed UTF-8 (or UTF-16 with a byte order mark).",
        fix: "Save the file as UTF-8."
    )
    public static let yamlSyntax = Rule(
        id: "yaml-syntax", severity: .error, title: "YAML syntax error",
        explanation: "The file is not well-formed YAML; nothing after the error can be read.",
        fix: "Correct the text at the marked place; the help text names the usual causes."
    )
    public static let jsonSyntax = Rule(
        id: "json-syntax", severity: .error, title: "JSON syntax error",
        explanation: "The file is not well-formed JSON (RFC 8259); nothing after the error can be read.",
        fix: "Correct the text at the marked place."
    )
    public static let duplicateKey = Rule(
        id: "duplicate-key", severity: .error, title: "Duplicate key",
        explanation: "A mapping has the same key twice. Tools disagree about which one counts; here it is the first.",
        fix: "Remove or rename one of the keys."
    )
    public static let nonStringKey = Rule(
        id: "non-string-key", severity: .error, title: "Key is not a text",
        explanation: "The key of a mapping is a sequence or a mapping. Keys of a description are texts or numbers.",
        fix: "Use a plain text as the key; put it in quotes where it starts with a bracket or brace."
    )
    public static let invalidMerge = Rule(
        id: "invalid-merge", severity: .error, title: "Merge key without a mapping",
        explanation: "The value of the merge key << is neither a mapping nor a sequence of mappings.",
        fix: "Give << an alias of a mapping, or quote it if an ordinary key of that name is meant."
    )
    public static let unknownTag = Rule(
        id: "unknown-tag", severity: .warning, title: "Unknown tag",
        explanation: "The tag is not one of !!str, !!int, !!float, !!bool, !!null, !!seq and !!map. It is ignored: the"
            + " value is read as if it had no tag.",
        fix: "Remove the tag."
    )
    public static let tagMismatch = Rule(
        id: "tag-mismatch", severity: .error, title: "Value does not fit its tag",
        explanation: "The tag names a type that the value cannot have. The value is read as if it had no tag.",
        fix: "Remove the tag or correct the value."
    )
    public static let unknownAlias = Rule(
        id: "unknown-alias", severity: .error, title: "Alias without an anchor",
        explanation: "The alias *name stands for a node marked &name earlier in the same file, and there is none.",
        fix: "Correct the name, or put the text in quotes if it only happens to start with an asterisk."
    )
    public static let recursiveAlias = Rule(
        id: "recursive-alias", severity: .error, title: "Alias inside its own anchor",
        explanation: "The alias stands for a node that contains the alias itself, so that its value would be endless.",
        fix: "Describe recursive data with $ref instead of an alias."
    )
    public static let severalDocuments = Rule(
        id: "several-documents", severity: .error, title: "Several documents in one file",
        explanation: "The file has more than one YAML document; only the first is read.",
        fix: "Put each document into a file of its own."
    )
    public static let tooDeep = Rule(
        id: "too-deep", severity: .error, title: "Nested too deeply",
        explanation: "Sequences and mappings are nested more deeply than any real description needs.",
        fix: "Flatten the structure."
    )
    public static let tooManyNodes = Rule(
        id: "too-many-nodes", severity: .error, title: "Too many nodes",
        explanation: "The file has too many nodes, counting each alias as a copy of what it stands for. Nested"
            + " aliases can make a small file explode.",
        fix: "Use fewer aliases, or split the file."
    )
    public static let tooManyFindings = Rule(
        id: "too-many-findings", severity: .error, title: "Too many findings",
        explanation: "Reading was given up because one file had a thousand errors.",
        fix: "Correct the errors reported before this one; it may be the wrong file."
    )
}

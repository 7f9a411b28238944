// Texts that break out of where they are put, if anything does.

public enum Hostile {
    /// What each tries, and the text. Those that end a literal or a comment go on with a declaration of `injected`.
    public static let texts: [(name: String, text: String)] = [
        ("line feed", "a\nlet injected = 0"), ("carriage return", "a\rlet injected = 0"),
        ("both", "a\r\nlet injected = 0"), ("line separator", "a\u{2028}let injected = 0"),
        ("paragraph separator", "a\u{2029}let injected = 0"), ("next line", "a\u{85}let injected = 0"),
        ("vertical tab", "a\u{B}let injected = 0"), ("form feed", "a\u{C}let injected = 0"),
        ("quote", "a\"; let injected = 0; _ = \""), ("quotes", "a\"\"\"\nlet injected = 0\n\"\"\""),
        ("backslash", "a\\"), ("interpolation", "a\\(injected)"), ("raw quote", "a\"#; let injected = 0 //"),
        ("raw interpolation", "a\\#(injected)"), ("end of comment", "a*/ let injected = 0 /*"),
        ("comment", "a/* b"), ("doc comment", "a/// b"), ("line comment", "a// b"), ("zero", "a\u{0}b"),
        ("escape", "a\u{1B}[31mb"), ("bidi override", "a\u{202E}b\u{202C}"), ("bidi isolate", "a\u{2066}b\u{2069}"),
        ("zero width", "a\u{200B}b\u{FEFF}"), ("tag characters", "a\u{E0041}b"),
        ("parent folders", "../../../tmp/injected"),
        ("absolute path", "/etc/passwd"), ("percent path", "%2e%2e%2finjected"),
        ("backslash path", "..\\..\\tmp\\injected"),
        ("full stop", "."), ("full stops", ".."), ("drive", "C:\\injected"), ("device", "nul"),
        ("long", String(repeating: "long ", count: 300)), ("one long word", String(repeating: "x", count: 10_000)),
        ("emoji", "👩‍👩‍👧‍👦🏦"), ("right to left", "שלום עולם"), ("combining", "e\u{301}\u{302}\u{303}"),
        ("leading combining", "\u{301}a"), ("full width", "ｓｅｌｆ"), ("private use", "a\u{E000}b"),
        ("no character", "a\u{FFFE}b"), ("keyword", "self"), ("other keyword", "Type"), ("operator", "init"),
        ("empty", ""), ("blank", " "), ("end of block", "} let injected = 0 {"), ("brackets", ")]}>"),
        ("directive", "@Image(source: \"x\")"), ("script link", "[a](javascript:alert(1))"),
        ("backtick", "a`injected`b"), ("generic", "Array<Injected>"), ("attribute", "@available(*, unavailable)"),
        ("condition", "#if injected"), ("macro", "#warning(\"injected\")"), ("dollar", "$0"), ("number", "1"),
        ("negative", "-1"), ("format", "%s%n%@"), ("mustache", "{{injected}}{{{injected}}}{{/x}}"), ("tab", "a\tb"),
        ("underscore", "_"), ("entity", "<script>&quot;</script>"),
    ]
}

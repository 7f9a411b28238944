// Which scalars are what: the core schema of YAML 1.2, quotes, tags, and the values of numbers.

import Diagnostics
import SpecSource
import Testing

@Suite("Scalars")
struct ScalarTests {
    @Test(
        "Plain scalars follow the core schema of YAML 1.2",
        arguments: [
            ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nUll", .string),
            ("nulls", .string), ("true", .bool), ("True", .bool), ("TRUE", .bool), ("false", .bool), ("False", .bool),
            ("FALSE", .bool), ("tRUE", .string), ("yes", .string), ("no", .string), ("on", .string), ("off", .string),
            ("y", .string), ("n", .string), ("0", .integer), ("-0", .integer), ("+7", .integer), ("0777", .integer),
            ("0o17", .integer), ("0o18", .string), ("0o", .string), ("0x1F", .integer), ("0xfg", .string),
            ("0x", .string), ("-0x1F", .string), ("0b11", .string), ("1_000", .string), ("190:20:30", .string),
            ("1.0", .float), ("1.", .float), (".5", .float), ("-.5", .float), ("1e3", .float), ("1E+3", .float),
            ("1.5e-3", .float), ("1e", .string), ("1e+", .string), (".", .string), ("-", .sequence), ("+", .string),
            ("..", .string), (".e1", .string), ("1.2.3", .string), (".inf", .float), ("-.INF", .float),
            ("+.Inf", .float), (".nan", .float), (".NaN", .float), (".NAN", .float), ("-.nan", .string),
            ("inf", .string), ("2020-01-01", .string), ("12:30", .string), ("1 2", .string), ("text", .string),
            ("<<", .string), ("=", .string),
        ] as [(String, Node.Kind)]
    )
    func plain(text: String, kind: Node.Kind) throws {
        let value = try #require(try tree("a: \(text == "-" ? "[null]" : text)")["a"])
        #expect(value.kind == kind)
        if kind != .sequence { #expect(value.scalarText == text) }
        #expect((value.string != nil) == (kind == .string))
    }

    @Test(
        "Quoted and block scalars are strings",
        arguments: [
            ("'1'", .singleQuoted, "1"), ("\"true\"", .doubleQuoted, "true"), ("|\n  null", .literal, "null"),
            (">\n  1.5", .folded, "1.5"), ("''", .singleQuoted, ""), ("plain", .plain, "plain"),
        ] as [(String, Node.Style, String)]
    )
    func quoted(text: String, style: Node.Style, value: String) throws {
        let node = try #require(try tree("a: \(text)")["a"])
        #expect(node.string == value)
        #expect(node.style == style)
        #expect(node.isQuoted == (style != .plain))
    }

    @Test("Integers have their value, and none where it does not fit")
    func integers() throws {
        let root = try tree(
            "[0777, -12, +7, 0o17, 0x1F, 9223372036854775807, -9223372036854775808, 9223372036854775808]")
        #expect(root.elements.map(\.integer) == [777, -12, 7, 15, 31, .max, .min, nil])
        #expect(root.elements.last?.double == 9_223_372_036_854_775_808)
        #expect(try tree("[0xFFFFFFFFFFFFFFFFF]").elements.first?.double == 295_147_905_179_352_825_856)
    }

    @Test("Floats have their value")
    func floats() throws {
        let root = try tree("[1e3, 1., .5, -1.25, .inf, -.Inf, 1e999, 12]")
        #expect(root.elements.map(\.double) == [1000, 1, 0.5, -1.25, .infinity, -.infinity, .infinity, 12])
        #expect(try tree("[.nan]").elements.first?.double?.isNaN == true)
        #expect(root.elements.first?.integer == nil)
    }

    @Test("Values of one kind are not values of another")
    func kinds() throws {
        let root = try tree("[true, 1, text, null, {}, []]")
        #expect(root.elements.map(\.bool) == [true, nil, nil, nil, nil, nil])
        #expect(root.elements.map(\.integer) == [nil, 1, nil, nil, nil, nil])
        #expect(root.elements.map(\.string) == [nil, nil, "text", nil, nil, nil])
        #expect(root.elements.map(\.double) == [nil, 1, nil, nil, nil, nil])
        #expect(root.elements.map(\.scalarText) == ["true", "1", "text", "null", nil, nil])
        #expect(try tree("[True, FALSE]").elements.map(\.bool) == [true, false])
    }

    @Test(
        "Tags of the core schema decide",
        arguments: [
            ("!!str 123", .string), ("!!str", .string), ("! 12", .string), ("!!int '12'", .integer),
            ("!!float 1", .float), ("!!bool 'true'", .bool), ("!!null ''", .null), ("!!map {}", .mapping),
            ("!!seq []", .sequence), ("!<tag:yaml.org,2002:str> 1", .string),
        ] as [(String, Node.Kind)]
    )
    func tags(text: String, kind: Node.Kind) throws {
        #expect(try tree("a: \(text)")["a"]?.kind == kind)
    }

    @Test(
        "Other tags are reported and ignored",
        arguments: [
            ("!!binary aGk=", "!!binary", .string), ("!local 12", "!local", .integer), ("!!set {a}", "!!set", .mapping),
            ("!x [1]", "!x", .sequence), ("!!timestamp 2020-01-01", "!!timestamp", .string),
        ] as [(String, String, Node.Kind)]
    )
    func unknownTags(text: String, tag: String, kind: Node.Kind) throws {
        let (document, findings) = parse(bytes: Array("a: \(text)".utf8), path: "test.yaml")
        #expect(document?.root["a"]?.kind == kind)
        #expect(findings.map(\.message) == ["the tag ‘\(tag)’ is not known and is ignored"])
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.map(\.rule) == [.unknownTag])
    }

    @Test(
        "Tags that the value cannot have are errors",
        arguments: ["!!int x", "!!bool 1", "!!map a", "!!seq {}", "!!str []"])
    func mismatches(text: String) throws {
        let finding = try finding("a: \(text)")
        #expect(finding.rule == .tagMismatch)
        #expect(
            finding.message.hasPrefix("this \(text.hasSuffix("}") || text.hasSuffix("]") ? "collection" : "value")"))
    }

    @Test("A thousand unknown tags are counted, not listed")
    func manyTags() {
        let findings = findings(String(repeating: "- !x 1\n", count: 1000))
        #expect(findings.count == 101)
        #expect(findings.last?.message == "900 more findings like the ones shown in this file")
    }
}

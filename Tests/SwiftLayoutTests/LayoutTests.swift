// Long lines, broken: what goes where. That swift-format agrees is tested with whole modules, in SwiftRenderingTests.

import SwiftLayout
import Testing

/// A line and the lines that it becomes, for a width of 40.
struct LongLine: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let lines: String

    init(_ name: String, _ line: String, _ lines: String) {
        (self.name, self.line, self.lines) = (name, line, lines)
    }

    var testDescription: String { name }

    static let all = [
        LongLine(
            "a call breaks at its bracket, one argument a line", "    first(second, third: 3, fourth: fifth)",
            """
                first(
                    second,
                    third: 3,
                    fourth: fifth
                )
            """),
        LongLine(
            "the outermost bracket breaks first", "first(second(third, fourth), fifth(sixth, 7))",
            """
            first(
                second(third, fourth),
                fifth(sixth, 7)
            )
            """),
        LongLine(
            "and the inner ones as far as needed", "first(second(thirdAndLong, fourthAndLonger, fifth))",
            """
            first(
                second(
                    thirdAndLong,
                    fourthAndLonger,
                    fifth
                )
            )
            """),
        LongLine(
            "parameters and result", "public func name(first: Int, second: String?) async throws(Failure) -> T {",
            """
            public func name(
                first: Int,
                second: String?
            ) async throws(Failure) -> T {
            """),
        LongLine(
            "a list gets a comma behind its last element", #"let names = ["first one", "second one", "x"]"#,
            """
            let names = [
                "first one",
                "second one",
                "x",
            ]
            """),
        LongLine(
            "a list of one element does not", #"return call(["the only element of the list"])"#,
            """
            return call([
                "the only element of the list"
            ])
            """),
        LongLine(
            "brackets and quotes in literals are text", #"call("a) { \"b, c", "\(name(1, "x"))", "third")"#,
            #"""
            call(
                "a) { \"b, c",
                "\(name(1, "x"))",
                "third"
            )
            """#),
        LongLine(
            "an assignment breaks behind its sign", "self.aPropertyWithALongName = anotherLongName",
            """
            self.aPropertyWithALongName =
                anotherLongName
            """),
        LongLine(
            "a case of a switch breaks behind its colon", #"case "a value that is long": self = .someCase"#,
            """
            case "a value that is long":
                self = .someCase
            """),
        LongLine(
            "a computed property opens", "public var name: String? { headers.value(1) }",
            """
            public var name: String? {
                headers.value(1)
            }
            """),
        LongLine(
            "a closure opens", "more: { PageFlag.value(of: $0.moreAvailable) },",
            """
            more: {
                PageFlag.value(of: $0.moreAvailable)
            },
            """),
        LongLine(
            "a closure with parameters", "request: { start, limit in .getAll(start: start) },",
            """
            request: { start, limit in
                .getAll(start: start)
            },
            """),
        LongLine(
            "conditions of an extension", "extension Request where API == Bank, Output == [Account] {",
            """
            extension Request
            where API == Bank, Output == [Account] {
            """),
        LongLine(
            "inherited types", "public struct Account: Codable, Hashable, Sendable {",
            """
            public struct Account: Codable,
                Hashable, Sendable
            {
            """),
        LongLine(
            "operators", "let value: String = firstOperand ?? secondOperand",
            """
            let value: String =
                firstOperand ?? secondOperand
            """),
    ]
}

@Suite struct LayoutTests {
    private func formatted(_ text: String, width: Int = 40) -> String {
        String(decoding: SwiftLayout.format(Array(text.utf8), width: width), as: UTF8.self)
    }

    @Test(arguments: LongLine.all)
    func brokenLines(line: LongLine) {
        #expect(formatted(line.line + "\n") == line.lines + "\n")
    }

    @Test(arguments: LongLine.all)
    func onlyBlanksAndCommasChange(line: LongLine) {
        func code(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "," } }
        for width in [1, 10, 20, 30, 40, 60] {
            #expect(code(formatted(line.line + "\n", width: width)) == code(line.line))
        }
    }

    @Test(arguments: LongLine.all)
    func linesThatFitStay(line: LongLine) {
        #expect(formatted(line.line + "\n", width: 80) == line.line + "\n")
        #expect(formatted(line.lines + "\n") == line.lines + "\n")
    }

    @Test func widthIsCountedInCharacters() {
        let line = "let größe = \"\(String(repeating: "é", count: 26))\"\n"
        #expect(line.count == 41)
        #expect(formatted(line) == line)
        #expect(formatted(line, width: 39) != line)
    }

    /// The formatter keeps room for the comma that would follow the last element.
    @Test func listsThatJustFitAreBroken() {
        let line = #"let names = ["first one", "second one"]"#
        #expect(formatted(line + "\n", width: line.count + 1) == line + "\n")
        #expect(formatted(line + "\n", width: line.count).hasSuffix("\"second one\",\n]\n"))
    }

    /// Whatever cannot be read stays as it was written, however long it is.
    @Test(arguments: [
        "first(second, third: 3, fourth: fifth) // why", "#if os(Linux) && !canImport(FoundationNetworking)",
        "first(second, third: 3, fourth: fifth", "let a = #\"raw, and longer than the line may be\"#",
        "first(second: 2..<30, third: something, fourth)",
    ])
    func unreadableLinesStay(line: String) {
        #expect(line.count > 30)
        #expect(formatted(line + "\n", width: 30) == line + "\n")
    }

    // MARK: Literals and comments that span lines

    @Test func literalsOfManyLinesStay() {
        let text = """
            let text = \"""
                first(second, third: 3, fourth: fifth, sixth)
                \"""
            /* first(second, third: 3, fourth: fifth, sixth)
               first(second, third: 3, fourth: fifth, sixth) */

            """
        #expect(formatted(text) == text)
        #expect(formatted(text + "first(second, third: 3, fourth: fifth, sixth)\n").hasSuffix("    sixth\n)\n"))
    }

    // MARK: Comments

    @Test func commentsAreIndentedAsWhatTheyDocument() {
        let text = """
            struct S {
                /// The first line,
            /// and the second one, which is too long for one.
                let a: Int
            }

            """
        #expect(
            formatted(text) == """
                struct S {
                    /// The first line,
                    /// and the second one, which is too
                    /// long for one.
                    let a: Int
                }

                """)
    }

    @Test func continuedItemsAreIndented() {
        #expect(
            formatted("/// - name: what it is called by those who know it\nlet a = 1\n") == """
                /// - name: what it is called by those
                ///   who know it
                let a = 1

                """)
    }

    @Test(arguments: [
        "/// | a table | with a row | that is too long for it |", "///     code that is too long to stand here",
    ])
    func tablesAndCodeAreNotWrapped(line: String) {
        #expect(formatted(line + "\nlet a = 1\n") == line + "\nlet a = 1\n")
    }

    @Test func emptyTextStaysEmpty() {
        #expect(formatted("") == "")
        #expect(formatted("\n\n") == "\n\n")
    }
}

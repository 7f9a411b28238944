// What is read from the text of a client.

import APIDiff
import Testing

@Suite struct SurfaceTests {
    private func declarations(_ text: String) -> [Declaration] { Surface(files: [Array(text.utf8)]).declarations }

    @Test func typesWithTheirConformances() {
        let found = declarations(
            """
            /// A bank.
            public nonisolated struct Bank: Codable,
                Hashable
            {
                public enum Kind: String { case small, large = "L" }
                struct Hidden { public var a: Int }
            }
            nonisolated extension Bank: Masked {}
            """)
        #expect(found.map(\.symbol) == ["Bank", "Bank.Kind", "Bank.Kind.small", "Bank.Kind.large"])
        #expect(found[0].conformances == ["Codable", "Hashable", "Masked"])
        #expect(found[0].documentation == ["A bank."])
    }

    @Test func callsWithTheirParameters() {
        let found = declarations(
            #"""
            extension Bank {
                @available(*, deprecated, message: "Not {now}.")
                public func list(
                    _ body: Body, page number: Int = 1, text: String = "a, b) {",
                    map: [String: (Int) -> Int] = [:]
                ) async throws(Bank.Failure) -> Paged<Bank, Page> {
                    let text = "} \(number)"
                    return text // }
                }
                public init?(_ other: inout Other) { self.other = other }
                private func hidden() {}
                func inside() {}
            }
            """#)
        #expect(found.map(\.symbol) == ["Bank.list(_:page:text:map:)", "Bank.init(_:)"])
        #expect(found[0].isDeprecated)
        #expect(found[0].effects == "async throws(Bank.Failure)")
        #expect(found[0].type == "Paged<Bank, Page>")
        #expect(found[0].parameters.map(\.defaultValue) == [nil, "1", #""a, b) {""#, "[:]"])
        #expect(found[0].parameters.map(\.label) == [nil, "page", "text", "map"])
        #expect(found[1].parameters.map(\.type) == ["inout Other"])
    }

    @Test func propertiesAndWhoMaySetThem() {
        let found = declarations(
            """
            public struct A {
                public let a: Int
                public var b: [String: Int?] = [:]
                public var c: Int { b.count }
                public var d: Int {
                    get { 1 }
                    set { b = [:] }
                }
                public private(set) var e: Int
                public static var `default`: URL { "https://a" }
            }
            """)
        #expect(found.dropFirst().map(\.name) == ["a", "b", "c", "d", "e", "default"])
        #expect(found.dropFirst().map(\.isSettable) == [false, true, false, true, false, false])
        #expect(found[2].type == "[String: Int?]")
        #expect(found.last?.isStatic == true)
    }

    @Test func requestsAreMembersOfTheClient() {
        let found = declarations(
            """
            nonisolated extension APIRequest where API == Bank, Output == [Account] {
                public static func list(limit: Int? = nil) -> Self { Self() }
            }
            """)
        #expect(found.map(\.symbol) == ["Bank.Request.list(limit:)"])
        #expect(found[0].type == "Bank.Request<[Account]>")
    }

    @Test func requirementsOfProtocols() {
        let found = declarations(
            """
            extension Bank {
                public protocol Calls: Sendable {
                    func list(limit: Int?) async throws(Bank.Failure) -> [Account]
                    func close() async throws(Bank.Failure)
                }
                protocol Hidden { func none() }
            }
            """)
        #expect(found.map(\.symbol) == ["Bank.Calls", "Bank.Calls.list(limit:)", "Bank.Calls.close()"])
        #expect(found.map(\.isRequirement) == [false, true, true])
    }

    @Test func aliasesAndCasesWithValues() {
        let found = declarations(
            """
            public typealias Amount = Decimal
            public indirect enum Tree {
                case leaf(Amount), node([Tree], name: String)
                case none
            }
            """)
        #expect(found.map(\.symbol) == ["Amount", "Tree", "Tree.leaf", "Tree.node", "Tree.none"])
        #expect(found[0].type == "Decimal")
        #expect(found[3].parameters.map(\.type) == ["[Tree]", "String"])
    }

    /// Blanks, line breaks and comments make no difference.
    @Test func bodiesAreToldApartByWhatTheyDo() {
        func body(_ text: String) -> Int { declarations("public func a() {\(text)}").first?.body ?? 0 }
        #expect(body(" run() // first\n") == body("\n  run()\n"))
        #expect(body("run()") != body("stop()"))
        #expect(body(#"run("a b")"#) != body(#"run("ab")"#))
    }
}

// From a place in the text to a JSON pointer.

import Diagnostics
import SpecSource
import TestSupport
import Testing

@testable import OpenAPI

@Suite struct PointerTests {
    private static let marked = MarkedText(
        """
        1️⃣openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          2️⃣/a/{b}:
            get:
              tags: [x, 3️⃣y]
              responses:
                '200':
                  description: 4️⃣D
        x-base: &base {a: 5️⃣1}
        x-more: {<<: *base, b: 6️⃣2}
        """)

    private func pointer(_ marker: Int) throws -> String? {
        let document = try #require(Reading(Self.marked.text).document)
        let place = Self.marked[marker]
        return document.pointer(to: SourceSpan(file: "api.yaml", line: place.line, column: place.column))
    }

    @Test(arguments: [
        (1, "#/openapi"), (2, "#/paths/~1a~1{b}"), (3, "#/paths/~1a~1{b}/get/tags/1"),
        (4, "#/paths/~1a~1{b}/get/responses/200/description"), (5, "#/x-base/a"), (6, "#/x-more/b"),
    ])
    func placeToPointer(marker: Int, expected: String) throws {
        #expect(try pointer(marker) == expected)
    }

    @Test func wholeObjectIsDistinctFromItsFirstKey() throws {
        let document = try #require(Reading(Self.marked.text).document)
        #expect(document.pointer(to: document.root.span) == "#")
        let paths = try #require(document.root["paths"])
        #expect(document.pointer(to: paths.span) == "#/paths")
        let key = try #require(paths.pairs.first?.key)
        #expect(document.pointer(to: key.span) == "#/paths/~1a~1{b}")
    }

    @Test func otherFilesHaveNoPointers() throws {
        let document = try #require(Reading(Self.marked.text).document)
        #expect(document.pointer(to: SourceSpan(file: "other.yaml", line: 1, column: 1)) == nil)
    }

    @Test func everyNodeOfADescriptionIsFoundAgain() throws {
        let document = try #require(Reading(Self.marked.text).document)
        func check(_ node: Node, _ pointer: JSONPointer) {
            #expect(document.pointer(to: node.span) == pointer.fragment)
            for (key, value) in node.pairs where key.scalarText?.hasPrefix("x-") == false {
                check(value, pointer.appending(key.scalarText ?? ""))
            }
            for (index, element) in node.elements.enumerated() { check(element, pointer.appending(index)) }
        }
        check(document.root, JSONPointer())
    }
}

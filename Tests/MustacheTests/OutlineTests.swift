// Templates as trees of their tags, with the places of the names.

import Mustache
import Testing

@Suite struct OutlineTests {
    /// `name@line:column`, with what stands inside in parentheses.
    private func text(_ nodes: [TemplateOutline.Node]) -> String {
        func place(_ name: TemplateOutline.Name) -> String { "\(name.text)@\(name.line):\(name.column)" }
        return nodes.map { node in
            switch node {
            case .variable(let name): place(name)
            case .section(let name, let isInverted, let inner):
                "\(isInverted ? "^" : "#")\(place(name))(\(text(inner)))"
            case .partial(let name, let isDynamic): ">\(isDynamic ? "*" : "")\(place(name))"
            case .parent(let name, _, let inner): "<\(place(name))(\(text(inner)))"
            case .block(let name, let inner): "$\(place(name))(\(text(inner)))"
            }
        }.joined(separator: " ")
    }

    @Test func namesAndPlaces() throws {
        let outline = try TemplateOutline(
            name: "t",
            text:
                "ä {{a}}{{! no }}\n{{#b}}{{{c.d}}}{{^e}}{{&f}}{{/e}}{{/b}}\n{{>p}}{{>*q}}\n{{<r}}{{$s}}{{t}}{{/s}}{{/r}}"
        )
        #expect(
            text(outline.nodes)
                == "a@1:3 #b@2:1(c.d@2:7 ^e@2:16(f@2:22)) >p@3:1 >*q@3:7 <r@4:1($s@4:7(t@4:13))")
    }

    @Test func otherDelimiters() throws {
        #expect(text(try TemplateOutline(name: "t", text: "{{=<% %>=}}{{a}}<%b%>").nodes) == "b@1:17")
    }

    @Test func mistakesHavePlaces() {
        let error = #expect(throws: TemplateError.self) { try TemplateOutline(name: "t", text: "\n {{#a}}") }
        #expect(error?.template == "t")
        #expect(error?.line == 2)
        #expect(error?.column == 2)
    }
}

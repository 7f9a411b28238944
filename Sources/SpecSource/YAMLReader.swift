// YAML through libyaml's events: each event goes straight into the tree and is deleted at once.

import CYAML
import Diagnostics

struct YAMLReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private let separators: LineSeparators
    private var builder: TreeBuilder

    static func read(_ text: [UInt8], path: String, limits: Limits) -> (SourceDocument?, [Finding]) {
        let separators = LineSeparators(protecting: text)
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        defer {
            event.deallocate()
            parser.deallocate()
        }
        guard yaml_parser_initialize(parser) == 1 else {
            let place = SourceSpan(file: path, line: 1, column: 1)
            return (nil, [Finding(.yamlSyntax, "there is not enough memory to read this file", at: place)])
        }
        defer { yaml_parser_delete(parser) }
        // libyaml keeps the pointer until it is deleted, so everything happens inside this closure.
        return separators.text.withUnsafeBufferPointer { input in
            yaml_parser_set_input_string(parser, input.baseAddress, input.count)
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            var reader = YAMLReader(
                parser: parser, event: event, separators: separators,
                builder: TreeBuilder(path: path, limits: limits, inputSize: input.count)
            )
            return reader.run(text: text)
        }
    }

    private mutating func run(text: [UInt8]) -> (SourceDocument?, [Finding]) {
        do throws(ReadingStopped) {
            try readFirstDocument(text)
        } catch {
            return (nil, builder.findings)
        }
        if builder.root == nil {
            let place = SourceSpan(file: builder.path, line: 1, column: 1)
            builder.reportLast(Finding(.fileEmpty, "the file is empty", at: place))
        }
        if builder.suppressedWarnings > 0 {
            let place = SourceSpan(file: builder.path, line: 1, column: 1)
            let message = "\(builder.suppressedWarnings) more findings like the ones shown in this file"
            builder.reportLast(Finding(.unknownTag, message, at: place))
        }
        let findings = builder.findings
        return (builder.document(), findings)
    }

    private mutating func readFirstDocument(_ text: [UInt8]) throws(ReadingStopped) {
        while true {
            guard yaml_parser_parse(parser, event) == 1 else {
                builder.reportLast(YAMLProblem(parser.pointee, text: text, path: builder.path).finding)
                throw ReadingStopped()
            }
            defer { yaml_event_delete(event) }
            switch event.pointee.type {
            case YAML_SCALAR_EVENT: try readScalar()
            case YAML_MAPPING_START_EVENT: try readMappingStart()
            case YAML_SEQUENCE_START_EVENT: try readSequenceStart()
            case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: try builder.close(at: end)
            case YAML_ALIAS_EVENT: try builder.addAlias(string(event.pointee.data.alias.anchor), from: start, to: end)
            case YAML_DOCUMENT_START_EVENT where builder.root != nil: return try reportSecondDocument()
            case YAML_STREAM_END_EVENT: return
            default: break
            }
        }
    }

    private mutating func reportSecondDocument() throws(ReadingStopped) {
        let place = Mark(line: start.line, column: start.column + 3)
        try builder.report(
            Finding(
                .severalDocuments, "a second document starts here; only the first one is read",
                at: builder.span(start, place)
            )
        )
    }

    // MARK: Events

    @inline(__always)
    private mutating func readScalar() throws(ReadingStopped) {
        let value = UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
        let textStart = builder.text.count
        builder.text.append(contentsOf: value)
        if separators.areReplaced { separators.restore(&builder.text, from: textStart) }

        let style: Node.Style =
            switch event.pointee.data.scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        var kind: Node.Kind = style == .plain ? CoreSchema.kind(of: value) : .string
        let isMerge =
            kind == .string && style == .plain && value.count == 2 && value[0] == UInt8(ascii: "<")
            && value[1] == UInt8(ascii: "<") && builder.expectsKey
        if let tag = event.pointee.data.scalar.tag.map({ ScalarTag(string($0)) }), !(isMerge && tag.isMerge) {
            kind = try tag.kind(of: value, untagged: kind) { tag throws(ReadingStopped) in
                try reportTag(tag, isScalar: true)
            }
        } else if isMerge {
            builder.noteMergeKey()
        }
        let anchor = event.pointee.data.scalar.anchor.map(string)
        try builder.addScalar(kind, style, textStart: textStart, from: start, to: end, anchor: anchor)
    }

    private mutating func readMappingStart() throws(ReadingStopped) {
        if let tag = event.pointee.data.mapping_start.tag { try checkTag(string(tag), "tag:yaml.org,2002:map") }
        try builder.open(
            mapping: true, isFlow: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE, from: start,
            to: end, anchor: event.pointee.data.mapping_start.anchor.map(string)
        )
    }

    private mutating func readSequenceStart() throws(ReadingStopped) {
        if let tag = event.pointee.data.sequence_start.tag { try checkTag(string(tag), "tag:yaml.org,2002:seq") }
        try builder.open(
            mapping: false, isFlow: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE, from: start,
            to: end, anchor: event.pointee.data.sequence_start.anchor.map(string)
        )
    }

    // MARK: Tags

    private mutating func checkTag(_ tag: String, _ expected: String) throws(ReadingStopped) {
        guard tag != expected, tag != "!" else { return }
        try reportTag(ScalarTag(tag), isScalar: false)
    }

    private mutating func reportTag(_ tag: ScalarTag, isScalar: Bool) throws(ReadingStopped) {
        let tagStart = start
        let finding =
            if tag.isCore {
                Finding(
                    .tagMismatch,
                    "this \(isScalar ? "value" : "collection") cannot have the tag ‘\(tag.shown)’",
                    at: builder.span(tagStart, end)
                )
            } else {
                Finding(
                    .unknownTag, "the tag ‘\(tag.shown)’ is not known and is ignored",
                    at: builder.span(tagStart, end)
                )
            }
        try builder.report(finding)
    }

    // MARK: Positions

    private var start: Mark { mark(event.pointee.start_mark) }
    private var end: Mark { mark(event.pointee.end_mark) }

    @inline(__always)
    private func mark(_ mark: yaml_mark_t) -> Mark {
        Mark(line: UInt32(truncatingIfNeeded: mark.line) + 1, column: UInt32(truncatingIfNeeded: mark.column) + 1)
    }

    private func string(_ text: UnsafeMutablePointer<yaml_char_t>) -> String {
        String(cString: text)
    }
}

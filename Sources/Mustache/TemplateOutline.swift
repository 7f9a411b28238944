// A template as a tree of its tags: for checks of templates against the data that they will be given.

/// What a template asks for, and in which sections.
public struct TemplateOutline: Sendable {
    /// A name in a tag, and where the tag begins: line and column from 1, the column in Unicode scalars.
    public struct Name: Sendable, Hashable {
        public let text: String
        public let line: Int
        public let column: Int
    }

    public indirect enum Node: Sendable {
        case variable(Name)
        case section(Name, isInverted: Bool, [Node])
        /// A dynamic one is named by a value of the context.
        case partial(Name, isDynamic: Bool)
        case parent(Name, isDynamic: Bool, [Node])
        case block(Name, [Node])
    }

    public let nodes: [Node]

    /// - Throws: What is wrong with the syntax of the template.
    public init(name: String, text: String) throws(TemplateError) {
        let source = Source(name: name, text: text)
        let tags = try Lexer.tags(of: source, delimiters: .standard)
        let pairing = try Pairing(of: tags, in: source)
        let positions = source.positions(of: tags.map(\.range.lowerBound))
        nodes = Self.nodes(0..<tags.count, tags, pairing, positions)
    }

    private static func nodes(
        _ range: Range<Int>, _ tags: [Tag], _ pairing: Pairing, _ positions: [Source.Position]
    ) -> [Node] {
        var nodes: [Node] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let tag = tags[index]
            let name = Name(text: tag.name, line: positions[index].line, column: positions[index].column)
            let end = tag.kind.opens ? pairing.partner[index] : index
            let inner = tag.kind.opens ? Self.nodes(index + 1..<end, tags, pairing, positions) : []
            switch tag.kind {
            case .variable, .unescaped: nodes.append(.variable(name))
            case .section: nodes.append(.section(name, isInverted: false, inner))
            case .inverted: nodes.append(.section(name, isInverted: true, inner))
            case .partial: nodes.append(.partial(name, isDynamic: tag.isDynamic))
            case .parent: nodes.append(.parent(name, isDynamic: tag.isDynamic, inner))
            case .block: nodes.append(.block(name, inner))
            case .comment, .delimiters, .close: break
            }
            index = end + 1
        }
        return nodes
    }
}

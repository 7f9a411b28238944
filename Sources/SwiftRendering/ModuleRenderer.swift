// From a model to files: which declarations stand together, and the templates that give them their look.

import ClientModel
import Mustache
import SwiftLayout

/// A file of a module.
public struct RenderedFile: Sendable, Hashable {
    /// Relative to the module's folder, with `/` between steps.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

extension RenderOptions.Access {
    /// The keyword.
    var word: StaticString {
        switch self {
        case .public: "public"
        case .package: "package"
        case .internal: "internal"
        }
    }
}

/// What a user may decide about the look of a module.
public struct RenderOptions: Sendable, Hashable {
    public enum Access: String, Sendable, CaseIterable { case `public`, `package`, `internal` }
    /// Which structs have variables for members: those that are sent, all, or none.
    public enum Properties: String, Sendable, CaseIterable { case automatic, `var`, `let` }

    public var access: Access
    public var hashable: Bool
    public var properties: Properties
    /// How many files there are, with names that are known before anything is read (``FixedFiles``); `nil` for files
    /// by topic.
    public var fileCount: Int?
    /// Whether each type behind an accessor conforms to a protocol of its own.
    public var protocols: Bool

    public init(
        access: Access = .public, hashable: Bool = false, properties: Properties = .automatic, fileCount: Int? = nil,
        protocols: Bool = false
    ) {
        self.access = access
        self.hashable = hashable
        self.properties = properties
        self.fileCount = fileCount
        self.protocols = protocols
    }
}

public struct ModuleRenderer: Sendable {
    let model: ClientModel
    let names: TypeNames
    let templates: TemplateLibrary
    let options: RenderOptions
    let answers: [ExampleAnswer]

    /// - Parameter answers: one for each call, for a client without a server; empty where there is to be none.
    public init(
        _ model: ClientModel, options: RenderOptions, templates: TemplateLibrary, answers: [ExampleAnswer] = []
    ) {
        self.model = model
        self.answers = answers
        self.options = options
        self.templates = templates
        names = TypeNames(model)
    }

    var hashable: Bool { options.hashable }
    /// Whether the client has values that calls are given where they are given nothing else.
    var hasScopes: Bool { !model.scopes.isEmpty || fillsMembers }
    /// Whether bodies are filled from credentials, which takes bodies that can be changed.
    var fillsMembers: Bool { options.properties != .let && !model.filledFrom.isEmpty }
    var properties: RenderOptions.Properties { options.properties }

    var access: StaticString { options.access.word }

    /// All files of the module, in the order of their paths.
    public func render() throws(TemplateError) -> [RenderedFile] {
        var files: [RenderedFile] = []
        if let count = options.fileCount {
            var parts = try model.filePlan.files.map { (file) throws(TemplateError) in try part(file) }
            if !answers.isEmpty { parts.append(try answersPart()) }
            for file in FixedFiles(module: model.module, count: count).distribute(parts) {
                files.append(try self.file(file.path, imports: file.imports, file.declarations))
            }
        } else {
            for file in model.filePlan.files {
                let part = try part(file)
                files.append(try self.file(file.path, imports: part.imports, part.declarations))
            }
            if !answers.isEmpty {
                let part = try answersPart()
                files.append(try file(part.name + ".swift", imports: part.imports, part.declarations))
            }
        }
        return files.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
    }

    /// The answers of a client without a server.
    private func answersPart() throws(TemplateError) -> FilePart {
        var bytes = [UInt8(ascii: "\n")]
        try templates.render("answers", answersContext().value, into: &bytes)
        let imports = FileImports(runtime: .declarations)
        return FilePart(name: model.module + "+Examples", isClient: false, imports: imports, declarations: bytes)
    }

    /// What stands in a file below its head.
    private func part(_ file: FilePlan.File) throws(TemplateError) -> FilePart {
        var imports = FileImports()
        let declarations: [(String, Context)]
        switch file.content {
        case .client:
            imports = FileImports(runtime: .declarations, foundation: .declarations)
            for body in model.errorBodies { imports.mention(body.type, in: model) }
            declarations = [("client", clientContext())]
        case .calls(let group, let operations, let isPart):
            let group = model.groups[group]
            let named = options.protocols && !isPart && group.names != nil ? group.operations : operations
            for index in named { imports.declare(model.operations[index], in: model) }
            declarations = [("group", groupContext(group, operations, isPart: isPart))]
        case .receiver(let index):
            let receiver = model.receivers[index]
            let isSigned = receiver.signature != nil
            imports = FileImports(
                runtime: isSigned ? .declarations : .inside, webhooks: isSigned ? .declarations : .none)
            imports.mention(receiver.event, in: model)
            declarations = [("receiver", receiverContext(receiver))]
        case .types(let types):
            for type in types { imports.declare(model[type], in: model) }
            declarations = types.map { template(model[$0]) }
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 13)
        for (template, context) in declarations {
            bytes.append(UInt8(ascii: "\n"))
            try templates.render(template, context.value, into: &bytes)
        }
        return FilePart(name: file.naming.text, isClient: file.isClient, imports: imports, declarations: bytes)
    }

    // MARK: Types

    private func template(_ type: TypeDeclaration) -> (String, Context) {
        switch type.shape {
        case .object(let object): ("object", objectContext(type, object))
        case .enumeration(let model): ("enum", enumContext(type, model))
        case .union(let union): ("union", unionContext(type, union))
        case .alias(let use): ("alias", aliasContext(type, use))
        case .collection(let collection): ("collection", collectionContext(type, collection))
        }
    }

    // MARK: Operations

    private func groupContext(_ group: GroupModel, _ operations: [Int], isPart: Bool) -> Context {
        let hasProtocol = options.protocols && group.names != nil && !isPart
        var context = Context(.group)
        context.set("client", Identifier(model.module))
        context.set("access", word: access)
        context.set("type", group.typeName.map { Identifier($0) })
        context.set("isPart", isPart)
        context.set("protocol", hasProtocol ? group.names.map { Identifier($0.protocolName) } : nil)
        context.set(
            "named", (hasProtocol ? group.operations : []).map { operationContext(model.operations[$0], in: group) })
        context.set("doc", comment(group))
        context.set("hasScopes", hasScopes)
        context.set(
            "operations",
            operations.enumerated().map { index, operation in
                operationContext(model.operations[operation], in: group, isFirst: index == 0)
            })
        return context
    }

    // MARK: Files

    private func file(
        _ path: String, imports: FileImports, _ declarations: [UInt8]
    ) throws(TemplateError) -> RenderedFile {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(declarations.count + (1 << 9))
        var header = Context(.file)
        header.set("source", CommentLine(model.source))
        header.set("imports", imports.contexts(access: options.access))
        try templates.render("file", header.value, into: &bytes)
        bytes += declarations
        return RenderedFile(path: path, bytes: SwiftLayout.format(bytes))
    }
}

extension FilePlan.File {
    /// Whether consumers begin to read here: the client, or what takes in events.
    fileprivate var isClient: Bool {
        switch content {
        case .client, .receiver: true
        case .calls, .types: false
        }
    }
}

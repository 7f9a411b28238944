// What a file imports. An import is as visible as the declarations that name something of the module: a package that
// turns `InternalImportsByDefault` on needs it to be, and the compiler warns of public imports that need not be.

import ClientModel

struct FileImports: Sendable {
    /// How visible an import has to be, from the least to the most.
    enum Use: Comparable, Sendable {
        case none
        /// In function bodies and private members.
        case inside
        /// In conformances of types: only public ones need to be seen by others.
        case conformances
        /// In declarations that others see.
        case declarations
    }

    var runtime = Use.inside
    var foundation = Use.none
    var webhooks = Use.none
    /// The modules of the user's types that stand in declarations.
    var outside: Set<String> = []

    /// Nothing is imported.
    static let none = FileImports(runtime: .none)

    /// What a file imports that has the declarations of both.
    mutating func formUnion(_ other: FileImports) {
        runtime = max(runtime, other.runtime)
        foundation = max(foundation, other.foundation)
        webhooks = max(webhooks, other.webhooks)
    }

    /// A type that a declaration names.
    mutating func mention(_ type: TypeReference, in model: ClientModel) {
        switch type {
        case .scalar(let scalar):
            switch scalar.origin {
            case .language: break
            case .foundation: foundation = .declarations
            case .runtime: runtime = .declarations
            case .outside("Foundation"): foundation = .declarations
            case .outside(let module?): outside.insert(module)
            case .outside(nil): break
            }
        case .named(let id):
            if case .alias(let use) = model[id].shape, !model[id].isDistinct { mention(use.type, in: model) }
        case .array(let element), .dictionary(let element), .nullable(let element):
            mention(element, in: model)
        }
    }

    /// A type that is declared in the file.
    mutating func declare(_ type: TypeDeclaration, in model: ClientModel) {
        // The checks of an alias are those of the type that it stands for.
        if case .alias(let use) = type.shape {
            if type.isDistinct { runtime = .declarations }
            return mention(use.type, in: model)
        }
        if type.isValidated { runtime = .declarations }
        for fact in type.meanings?.facts ?? [] { mention(fact.type, in: model) }
        switch type.shape {
        case .object(let object):
            for property in object.properties {
                mention(property.type, in: model)
                if property.presence == .optionalNullable { runtime = .declarations }
            }
            if let rest = object.rest { mention(rest.element, in: model) }
            if object.currency != nil { foundation = .declarations }
            if !object.maskedMembers.isEmpty || object.boxed != nil { runtime = max(runtime, .conformances) }
        case .union(let union):
            // What fits none of the variants is kept as a value of the runtime.
            runtime = .declarations
            for variant in union.variants { mention(variant.type, in: model) }
            for member in union.shared { mention(member.type, in: model) }
        case .enumeration(let enumeration):
            if !enumeration.isFrozen { runtime = .declarations }
        case .alias: break
        case .collection(let type):
            runtime = .declarations
            mention(type, in: model)
        }
    }

    /// An operation with its call, its request and its result.
    mutating func declare(_ operation: OperationModel, in model: ClientModel) {
        runtime = .declarations
        for parameter in operation.parameters { mention(parameter.type, in: model) }
        if let body = operation.body { mention(body.type, in: model) }
        switch operation.success.shape {
        case .nothing: break
        case .body(_, let type), .optionalBody(_, let type, _, _), .stream(_, let type): mention(type, in: model)
        case .cases(_, let cases): for type in cases.compactMap(\.type) { mention(type, in: model) }
        }
        for header in operation.headerSet?.headers ?? [] { mention(header.type, in: model) }
        if let paging = operation.paging { mention(paging.element, in: model) }
        for poll in operation.polls {
            var asked = model.operations[poll.asked]
            asked.polls = []
            declare(asked, in: model)
        }
    }

    /// For the template `file`, in alphabetical order.
    func contexts(access: RenderOptions.Access) -> [Context] {
        let modules: [(name: String, use: Use)] =
            [("ClientRuntime", runtime), ("Foundation", foundation), ("Webhooks", webhooks)]
            + outside.map { ($0, .declarations) }
        return modules.filter { $0.use != .none }.sorted { $0.name < $1.name }.map { module in
            var context = Context(.moduleImport)
            context.set("module", Identifier(module.name))
            // Declarations that nobody sees outside of the module need no more than the import that they have.
            let isSeen =
                module.use == .declarations && access != .internal || module.use == .conformances && access == .public
            context.set("access", word: isSeen ? access.word : nil)
            return context
        }
    }
}

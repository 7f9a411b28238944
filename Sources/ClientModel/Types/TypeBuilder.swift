// From normal schemas to types: whether each is a struct, an enum, a union, or something that needs no name.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

/// Builds the declared types of a module, each normal schema once.
struct TypeBuilder {
    let document: Document
    let normal: NormalSchemas
    let options: ModelOptions
    let raw: RawBodies
    private let outside: OutsideScalars
    private let shown: ShownTexts
    /// For each schema, by its index, the one whose description its type gets.
    let worded: [SchemaID]
    /// Schemas that are marked as ids.
    let ids: Set<SchemaID>
    var findings = FindingList()
    /// In the order of discovery.
    private var drafts: [TypeDraft] = []
    private(set) var made: [NormalID: TypeReference] = [:]
    /// Texts and bytes that are whole bodies: their schemas need no type.
    private(set) var plainBodies: [SchemaID: TypeUse] = [:]
    private(set) var stubs: [KeywordStub] = []

    init(document: Document, options: ModelOptions) {
        self.document = document
        self.options = options
        let (normal, problems) = NormalSchemas.make(document)
        self.normal = normal
        raw = RawBodies(document, normal)
        outside = OutsideScalars(options.outsideTypes)
        shown = ShownTexts(document)
        worded = document.ends(of: \.wordsReference)
        ids = Set(document.schemas.filter { $0.isTrue("x-id") || $0.isTrue("x-lenient-id") }.map(\.id))
        findings.report(contentsOf: problems)
    }

    // MARK: Entry points

    /// Declares every schema under `components/schemas`, used or not.
    mutating func declareComponents() {
        for component in document.componentSchemas {
            let hint = NameHint(component: component.name)
            let use = self.use(component.schema, hint)
            declareAliasIfNeeded(component, use, hint)
        }
    }

    /// A component that needs no type of its own is still a name of the API: it becomes a `typealias`.
    private mutating func declareAliasIfNeeded(
        _ component: Document.NamedSchema, _ use: TypeUse, _ hint: NameHint
    ) {
        if case .named(let id) = use.type, self[id].naming.isComponent, self[id].naming.wireName == component.name {
            return
        }
        let schema = document[component.schema]
        let id = declare(hint.name(at: schema.node.span), documentation(of: schema, hint)) { _ in .alias(use) }
        drafts[id.index].stubReason = stubReason(of: component.schema, use)
    }

    /// The type of a schema as it is used in one place.
    mutating func use(_ id: SchemaID, _ hint: NameHint) -> TypeUse {
        guard let place = normal.place(id) else { return TypeUse(.scalar(.json)) }
        return use(place, hint)
    }

    /// The types that are declared.
    var types: [TypeDeclaration] { drafts.compactMap(\.declaration) }

    subscript(_ id: TypeID) -> TypeDraft { drafts[id.index] }

    /// The types made so far, to look up the types of schemas.
    var madeTypes: MadeTypes {
        MadeTypes(document: document, normal: normal, made: made, plainBodies: plainBodies)
    }

    /// A schema behind its references, as far as nothing beside them changes which values there are.
    func target(of id: SchemaID) -> Schema { document[normal.target(of: id)] }

    /// Notes a body that is text or bytes, whatever its schema says.
    mutating func notePlainBody(_ body: SchemaID?, _ scalar: Scalar) {
        guard let body, target(of: body).types == .string else { return }
        plainBodies[body] = TypeUse(.scalar(scalar))
    }

    /// The user's types that nothing in the description asks for.
    var unusedOutsideTypes: [Finding] {
        if options.outsideTypes.all.isEmpty { return [] }
        let formats = Set(document.schemas.compactMap(\.format)).sorted()
        return outside.unused(schemas: document.componentSchemas.map(\.name), formats: formats)
    }

    // MARK: Declaring

    /// Reserves a place in the list, so that the shape may reference it, and fills it.
    @discardableResult
    mutating func declare(
        _ name: Name, _ documentation: Documentation, for schema: NormalID? = nil,
        shape: (inout TypeBuilder) -> TypeDeclaration.Shape
    ) -> TypeID {
        let id = TypeID(index: drafts.count)
        drafts.append(TypeDraft(id: id, naming: name, documentation: documentation))
        if let schema { made[schema] = .named(id) }
        drafts[id.index].shape = shape(&self)
        return id
    }

    mutating func limit(_ id: TypeID, to limits: [Limit]) { drafts[id.index].limits = limits }

    /// Several schemas may lead to one finding; it is reported once.
    mutating func reportOnce(_ finding: Finding) {
        findings.reportOnce(finding)
    }

    /// Records that a keyword is generated in part only.
    mutating func note(_ keyword: String, _ reason: String) {
        stubs.append(KeywordStub(keyword: keyword, reason: reason))
    }

    // MARK: Choosing

    mutating func use(_ place: NormalPlace, _ hint: NameHint) -> TypeUse {
        if !raw.emptyFiles.isEmpty, place.sites.contains(where: raw.emptyFiles.contains) {
            return TypeUse(.scalar(.file))
        }
        let schema = normal[place.target]
        if case .reference(let next) = schema.form {
            let use = use(next, self.hint(for: schema) ?? hint)
            return TypeUse(use.type, isNullable: use.isNullable || place.isNullable)
        }
        if let known = made[schema.id] { return TypeUse(known, isNullable: place.isNullable) }
        let type = type(of: schema, place, self.hint(for: schema) ?? hint)
        made[schema.id] = type
        return TypeUse(type, isNullable: place.isNullable)
    }

    /// The name of what stands under `components/schemas`.
    private func hint(for schema: NormalSchema) -> NameHint? {
        guard let component = schema.component, let name = document[component].componentName else { return nil }
        let hint = NameHint(component: name)
        return schema.isPlainBase ? hint.appending("Fields") : hint
    }

    private mutating func type(of schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint) -> TypeReference {
        if let own = outside.type(ofSchema: schema.component.flatMap { document[$0].componentName }) {
            return .scalar(own)
        }
        if let code = code(schema, place, hint) { return code }
        if let id = identifier(schema, place, hint) { return id }
        switch schema.form {
        case .nothing(let instead?), .reference(let instead): return use(instead, hint).type
        case .nothing(nil), .anything: return .scalar(.json)
        case .lenientID: return .scalar(.lenientID)
        case .scalar(let type): return .scalar(scalar(type, schema))
        case .enumeration(let enumeration):
            return declared(schema, place, hint) { $0.enumeration(enumeration, schema) }
        case .list(let items):
            return collection(schema, place, hint) { builder in
                .array(items.map { builder.use($0, hint.element).asElement } ?? .scalar(.json))
            }
        case .map(let map):
            return collection(schema, place, hint) { builder in
                .dictionary(map.element.map { builder.use($0, hint.appending("Value")).asElement } ?? .scalar(.json))
            }
        case .tuple(let tuple): return declared(schema, place, hint) { .object($0.tuple(tuple, schema, hint)) }
        case .object(let object): return structure(object, schema, place, hint)
        case .union(let union):
            if let only = onlyType(of: union) { return only }
            return declared(schema, place, hint) { .union($0.union(union, hint)) }
        }
    }

    private mutating func structure(
        _ object: NormalObject, _ schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint
    ) -> TypeReference {
        let type = declared(schema, place, hint) { .object($0.object(object, schema, hint)) }
        if let id = type.declared, case .object(let model) = drafts[id.index].shape,
            let meanings = meanings(of: schema, model.properties)
        {
            give(id, meanings)
        }
        return type
    }

    mutating func give(_ id: TypeID, _ meanings: MeaningsModel) { drafts[id.index].meanings = meanings }

    /// A type of its own with the values of a scalar.
    mutating func distinct(
        _ scalar: Scalar, _ schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint
    ) -> TypeReference {
        let type = declared(schema, place, hint) { _ in .alias(TypeUse(.scalar(scalar))) }
        if let id = type.declared { drafts[id.index].isDistinct = true }
        return type
    }

    private mutating func declared(
        _ schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint,
        shape: (inout TypeBuilder) -> TypeDeclaration.Shape
    ) -> TypeReference {
        .named(
            declare(
                hint.name(at: span(of: schema, place)), documentation(ofType: schema, place, hint), for: schema.id,
                shape: shape))
    }

    /// Where the description declares a type.
    private func span(of schema: NormalSchema, _ place: NormalPlace) -> SourceSpan {
        let id = schema.component ?? schema.owner ?? place.sites.last ?? schema.sources.last
        return (id.map { document[$0].node } ?? document.root).span
    }

    /// The type of a value of one JSON type: what the first of its schemas says that names a format.
    func scalar(_ type: JSONTypes, _ schema: NormalSchema) -> Scalar {
        let sources = schema.sources.map { document[$0] }.filter {
            $0.kinds.isEmpty || !$0.kinds.isDisjoint(with: [type, .number])
        }
        let telling = sources.first { $0.format != nil || $0.contentEncoding != nil || $0.contentMediaType != nil }
        guard let source = telling ?? sources.first else {
            return Scalars.scalar(type, Schema(id: SchemaID(index: 0), node: document.root), options)
        }
        if let own = outside.type(ofFormat: source.format, type) { return own }
        let scalar = Scalars.scalar(type, source, options)
        // Examples show bytes as arbitrary text.
        if scalar == .bytes, raw.bytes.contains(schema.id) { return raw.files.contains(schema.id) ? .file : .bytes }
        return schema.sources.reduce(scalar) { shown.scalar($0, of: $1) }
    }

    /// A list or a map. It needs no type of its own, unless it contains itself.
    private mutating func collection(
        _ schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint, type: (inout TypeBuilder) -> TypeReference
    ) -> TypeReference {
        guard containsItself(schema.id) else { return type(&self) }
        let name = hint.name(at: span(of: schema, place))
        let id = declare(name, documentation(ofType: schema, place, hint), for: schema.id) { .collection(type(&$0)) }
        if case .collection(let type) = self[id].shape { limit(id, to: limits(of: place.sites, type)) }
        return .named(id)
    }

    /// Whether a list or a map contains itself through lists and maps that have no names yet.
    private func containsItself(_ start: NormalID) -> Bool {
        var stack = [start]
        var seen: Set<NormalID> = []
        while let id = stack.popLast() {
            let part: NormalPlace? =
                switch normal[id].form {
                case .list(let items): items
                case .map(let map): map.element
                case .reference(let place): place
                default: nil
                }
            guard let next = part?.target else { continue }
            if next == start { return true }
            if case .named = made[next] { continue }
            if seen.insert(next).inserted { stack.append(next) }
        }
        return false
    }
}

/// A declared type. Its shape is set when the types inside it are known.
struct TypeDraft {
    var id: TypeID
    var naming: Name
    var documentation: Documentation
    var shape: TypeDeclaration.Shape?
    var limits: [Limit] = []
    var stubReason: String?
    var isDistinct = false
    var meanings: MeaningsModel?

    init(id: TypeID, naming: Name, documentation: Documentation) {
        self.id = id
        self.naming = naming
        self.documentation = documentation
    }

    var declaration: TypeDeclaration? {
        guard let shape else { return nil }
        var type = TypeDeclaration(id: id, naming: naming, documentation: documentation, shape: shape)
        type.limits = limits
        type.stubReason = stubReason
        type.isDistinct = isDistinct
        type.meanings = meanings
        return type
    }
}

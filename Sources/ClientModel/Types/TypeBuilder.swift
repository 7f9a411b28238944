// From schemas to types: the first pass. Decides for each schema whether it is a struct, an enum, a union, another
// name for something, or something that needs no name.

import Diagnostics
import OpenAPI
import SpecSource

/// Builds the declared types of a module, each schema once.
struct TypeBuilder {
    /// The description, and behind its schemas those that are made of several of them.
    var document: Document
    let options: ModelOptions
    var findings = FindingList()

    /// In the order of discovery; shapes are filled in after the declaration, so that recursion ends.
    var types: [TypeDeclaration] = []
    private var declared: [SchemaID: TypeID] = [:]
    private(set) var uses: [SchemaID: TypeUse] = [:]
    private let shown: ShownTexts
    private var construction = Construction()
    /// Types whose shape is still being made.
    private(set) var unfinished: Set<TypeID> = []
    private(set) var stubs: [KeywordStub] = []
    var flattened: [SchemaID: FlatObject] = [:]
    /// Schemas of members that other schemas of the same members take the place of.
    var overruled: [SchemaID: SchemaID] = [:]
    /// Texts and bytes that are whole bodies: their schemas need no type.
    private var plainBodies: [SchemaID: TypeUse] = [:]
    /// Schemas whose values travel as the bytes of a body or of a part of a form.
    var rawBytes: Set<SchemaID> = []
    /// Those of them that are files in forms.
    var files: Set<SchemaID> = []
    /// Schemas that are nothing but themselves.
    private(set) var circular: Set<SchemaID> = []
    var combined: [[SchemaID]: SchemaID] = [:]
    /// Members that are one of several schemas, and those schemas.
    var eithers: [[SchemaID]: SchemaID] = [:]
    var partsOfEither: [SchemaID: [SchemaID]] = [:]
    /// Types that something refers to by name since before it was known what they are.
    private(set) var namedEarly: Set<TypeID> = []

    init(document: Document, options: ModelOptions) {
        self.document = document
        self.options = options
        shown = ShownTexts(document)
    }

    // MARK: Entry points

    /// Declares every schema under `components/schemas`, used or not.
    mutating func declareComponents() {
        for operation in document.operations + document.webhooks { noteRawBytes(of: operation) }
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
        if case .named(let id) = use.type, types[id.index].naming.wireName == component.name,
            types[id.index].naming.isComponent
        {
            return
        }
        let schema = document[component.schema]
        let id = declare(schema, hint) { _ in .alias(use) }
        types[id.index].stubReason = stubReason(of: component.schema, use)
    }

    /// The type of a schema as it is used in one place.
    mutating func use(_ id: SchemaID, _ hint: NameHint) -> TypeUse {
        if let known = uses[id] { return known }
        let schema = document[id]
        if let declaredID = declared[id] {
            namedEarly.insert(declaredID)
            return TypeUse(.named(declaredID), isNullable: allowsNull(schema))
        }
        guard construction.begin(id) else {
            // By way of a list or a map, this one gets a type; else it is nothing but itself: `A: {oneOf: [A]}`.
            if !construction.closeCircle(at: id) {
                findings.report(.cyclicSchema(schema))
                circular.insert(id)
            }
            return TypeUse(.scalar(.json))
        }
        let ownHint = schema.componentName.map { NameHint(component: $0) } ?? hint
        let use = classify(schema, ownHint)
        guard construction.end() else { return use }
        reportConditionsWithoutObject(schema, use)
        uses[id] = use
        return use
    }

    /// The type of every schema that has one. A reference that no type was asked for, because nothing leads to it, has
    /// that of its target.
    var schemaTypes: [SchemaID: TypeUse] {
        var known = uses.merging(plainBodies) { typed, _ in typed }
        for schema in document.schemas where uses[schema.id] == nil && schema.reference != nil {
            guard var use = uses[resolved(schema.id).id] else { continue }
            use.isNullable = use.isNullable || schema.types.contains(.null)
            known[schema.id] = use
        }
        return known
    }

    /// For schemas without a type of their own: the schema whose type has their values, which is the one that they are
    /// a part of by `allOf`, `oneOf` or `anyOf`, or the one that describes the same member and is preferred.
    var standIns: [SchemaID: SchemaID] {
        let types = schemaTypes
        var direct = overruled
        for schema in document.schemas {
            for part in schema.allOf + schema.oneOf + schema.anyOf where direct[part] == nil {
                direct[part] = schema.id
            }
        }
        var result: [SchemaID: SchemaID] = [:]
        for schema in direct.keys where types[schema] == nil {
            var place = schema
            var seen: Set<SchemaID> = []
            while types[place] == nil, seen.insert(place).inserted, let next = direct[place] { place = next }
            if types[place] != nil { result[schema] = place }
        }
        return result
    }

    /// Notes a body that is text or bytes, whatever its schema says.
    mutating func notePlainBody(_ body: SchemaID?, _ scalar: Scalar) {
        guard let body, resolved(body).types == .string else { return }
        plainBodies[body] = TypeUse(.scalar(scalar))
    }

    // MARK: Declaring

    /// Reserves a place in the list, so that the shape may refer to it, and fills it.
    @discardableResult
    mutating func declare(
        _ schema: Schema, _ hint: NameHint, shape: (inout TypeBuilder) -> TypeDeclaration.Shape
    ) -> TypeID {
        let id = TypeID(index: types.count)
        types.append(
            TypeDeclaration(
                id: id, naming: hint.name(at: schema.node.span), documentation: documentation(of: schema, hint),
                shape: .alias(TypeUse(.scalar(.json)))))
        switch hint.isComponent {
        case true where declared[schema.id] != nil: break
        default: declared[schema.id] = id
        }
        unfinished.insert(id)
        // What leads back here finds the type; what else is being built may be built again inside of it.
        let outer = construction
        construction = Construction()
        let built = shape(&self)
        construction = outer
        unfinished.remove(id)
        types[id.index].shape = built
        return id
    }

    /// A part of `allOf` is read for every schema that has the part; what is wrong with it is told once.
    mutating func reportOnce(_ finding: Finding) {
        if !findings.all.contains(finding) { findings.report(finding) }
    }

    /// Notes that less is generated of a keyword than it says.
    mutating func note(_ keyword: String, _ reason: String) {
        stubs.append(KeywordStub(keyword: keyword, reason: reason))
    }

    // MARK: Classification

    private mutating func classify(_ schema: Schema, _ hint: NameHint) -> TypeUse {
        if let isTrue = schema.booleanSchema {
            if !isTrue { findings.report(.neverMatches(schema)) }
            return TypeUse(.scalar(.json))
        }
        if let reference = schema.reference, !schema.hasOwnShape {
            var target = use(reference, hint)
            if schema.types.contains(.null) { target.isNullable = true }
            return target
        }
        let isNullable = schema.types.contains(.null)
        if schema.reference != nil || !schema.allOf.isEmpty {
            return composed(schema, hint, isNullable: isNullable)
        }
        if schema.isTrue("x-lenient-id") { return TypeUse(.scalar(.lenientID), isNullable: isNullable) }
        if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty {
            return alternatives(schema, hint, isNullable: isNullable)
        }
        if let values = schema.listedValues {
            return enumeration(schema, values, hint, isNullable: isNullable)
        }
        return plain(schema, hint, isNullable: isNullable)
    }

    /// A schema without composition: decided by its type.
    mutating func plain(_ schema: Schema, _ hint: NameHint, isNullable: Bool) -> TypeUse {
        let types = schema.types.subtracting(.null)
        switch types {
        case .object:
            return object(schema, hint, isNullable: isNullable)
        case .array:
            return list(schema, hint, isNullable: isNullable)
        case .string, .integer, .number, .boolean:
            return TypeUse(.scalar(scalar(types, schema)), isNullable: isNullable)
        case []:
            if schema.types == .null && !schema.isNullable { return TypeUse(.scalar(.json), isNullable: true) }
            if !schema.properties.isEmpty || schema.additionalProperties.isSchema || !schema.patternProperties.isEmpty {
                return object(schema, hint, isNullable: isNullable)
            }
            if schema.items != nil || !schema.prefixItems.isEmpty {
                return list(schema, hint, isNullable: isNullable)
            }
            // Without a type anything goes, `null` too.
            return TypeUse(.scalar(.json))
        case [.integer, .number]:
            return TypeUse(.scalar(scalar(.number, schema)), isNullable: isNullable)
        default:
            return severalTypes(schema, types, hint, isNullable: isNullable)
        }
    }

    /// The type of a value of one JSON type.
    func scalar(_ type: JSONTypes, _ schema: Schema) -> Scalar {
        let scalar = Scalars.scalar(type, schema, options)
        // Bytes that are no JSON are shown as whatever text.
        if scalar == .bytes, rawBytes.contains(schema.id) { return files.contains(schema.id) ? .file : .bytes }
        return shown.scalar(scalar, of: schema.id)
    }

    /// A list or a map. It needs no type of its own, unless it contains itself.
    mutating func collection(
        _ schema: Schema, _ hint: NameHint, isNullable: Bool, type: (inout TypeBuilder) -> TypeReference
    ) -> TypeUse {
        construction.markCollection()
        let plain = type(&self)
        guard construction.isCircular else { return TypeUse(plain, isNullable: isNullable) }
        if let known = uses[schema.id] { return known }
        let id = declare(schema, hint) { builder in .collection(type(&builder)) }
        if case .collection(let type) = types[id.index].shape { types[id.index].limits = limits(of: schema.id, type) }
        return TypeUse(.named(id), isNullable: isNullable)
    }

    mutating func array(_ schema: Schema, _ hint: NameHint) -> TypeReference {
        guard let items = schema.items else { return .array(.scalar(.json)) }
        return .array(use(items, hint.element).asElement)
    }

    private mutating func object(_ schema: Schema, _ hint: NameHint, isNullable: Bool) -> TypeUse {
        if schema.properties.isEmpty {
            return collection(schema, hint, isNullable: isNullable) { $0.map(schema, hint) }
        }
        let flat = flatten(schema.id)
        let id = declare(schema, hint) { builder in .object(builder.objectModel(flat, of: schema.id, hint)) }
        return TypeUse(.named(id), isNullable: isNullable)
    }

    /// An object without named properties.
    private mutating func map(_ schema: Schema, _ hint: NameHint) -> TypeReference {
        guard let element = elements(schema.additionalProperties, schema.patternProperties) else {
            return .dictionary(.scalar(.json))
        }
        return .dictionary(use(element, hint.appending("Value")).asElement)
    }
}

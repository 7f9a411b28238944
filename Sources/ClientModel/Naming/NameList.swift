// All names of a module with their places in the description. Made only when somebody asks.

import Diagnostics
import OpenAPI
import SpecSource

public struct NameList {
    let model: ClientModel
    let document: Document
    private var builder: TypeBuilder
    private let given: Set<GivenName>
    private var records: [NameRecord] = []

    private struct GivenName: Hashable {
        var kind: NameRecord.Kind
        var name: String
    }

    /// The names of types, their members, calls and their parameters, in the order of the model.
    public static func make(_ model: ClientModel, _ document: Document, options: ModelOptions) -> [NameRecord] {
        var list = NameList(model, document, options)
        list.addTypes()
        list.addOperations()
        list.addGroupsAndReceivers()
        list.addTypesOfCalls()
        list.addClient()
        list.addFiles()
        return list.records
    }

    private init(_ model: ClientModel, _ document: Document, _ options: ModelOptions) {
        self.model = model
        self.document = document
        builder = TypeBuilder(document: document, options: options)
        let kinds: [Renames.Kind: NameRecord.Kind] = [
            .types: .type, .properties: .property, .operations: .operation, .enumCases: .enumCase,
            .unionCases: .unionCase, .parameters: .parameter, .groups: .group, .receivers: .receiver,
            .results: .result, .headerSets: .headerSet, .headers: .header, .credentials: .credential,
            .servers: .server,
        ]
        given = Set(
            options.renames.all.compactMap { entry in kinds[entry.kind].map { GivenName(kind: $0, name: entry.name) } })
    }

    mutating func add(_ kind: NameRecord.Kind, _ owner: String?, _ name: NameCase, _ span: SourceSpan?) {
        let isRenamed = name.swiftName != name.plain && given.contains(GivenName(kind: kind, name: name.swiftName))
        records.append(
            NameRecord(
                kind: kind, owner: owner, wireName: name.wireName, swiftName: name.swiftName,
                reason: isRenamed ? "the configuration renames it" : name.reason, span: span))
    }

    /// Which wire names lead to which plain name.
    static func siblings(_ names: [(wire: String, plain: String)]) -> [String: [String]] {
        names.reduce(into: [:]) { $0[$1.plain, default: []].append($1.wire) }
    }

    // MARK: Types

    private mutating func addTypes() {
        var schemas: [TypeID: SchemaID] = [:]
        // Not of those that are made of several schemas of the description.
        let written = model.schemaTypes.filter { $0.key.index < document.schemas.count }
        for (id, use) in written.sorted(by: { $0.key < $1.key }) where document[id].reference == nil {
            if case .named(let type) = use.type, schemas[type] == nil { schemas[type] = id }
        }
        let components = Dictionary(
            document.componentSchemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let reserved = TypeNaming.reserved(in: model)
        let siblings = Self.siblings(model.types.map { ($0.origin.wireName, $0.origin.preferred.lowercased()) })
        for type in model.types {
            let component = type.origin.isComponent ? components[type.origin.wireName] : nil
            let schema = component?.schema ?? schemas[type.id]
            let span = component?.key.span ?? schema.map { document[$0].node.span }
            let name = NameCase(
                wireName: type.origin.wireName, plain: type.origin.preferred, swiftName: type.name, reserved: reserved,
                ignoresCase: true, siblings: siblings, isFromWireName: type.origin.isComponent)
            add(.type, nil, name, span)
            switch type.shape {
            case .object(let object): addProperties(object, of: type, schema)
            case .enumeration(let enumeration): addCases(enumeration, of: type, schema)
            case .union(let union): addCases(union, of: type, span)
            case .alias, .collection: break
            }
        }
    }

    private mutating func addProperties(_ object: ObjectModel, of type: TypeDeclaration, _ schema: SchemaID?) {
        let siblings = Self.siblings(object.properties.map { ($0.wireName, $0.preferredName) })
        let members = schema.map { builder.flatten($0) }
        for property in object.properties {
            let name = NameCase(
                wireName: property.wireName, plain: property.preferredName, swiftName: property.name,
                reserved: ReservedNames.members, siblings: siblings, isFromWireName: property.givenName == nil)
            add(.property, type.name, name, members?.member(property.wireName)?.key.span)
        }
    }

    private mutating func addCases(_ enumeration: EnumModel, of type: TypeDeclaration, _ id: SchemaID?) {
        let schema = id.map { builder.resolved($0) }
        let given = schema.flatMap { $0.extension("x-enum-varnames") ?? $0.extension("x-enumNames") }?.elements
        let values = schema?.enumValues ?? []
        let names = enumeration.cases.map { item -> (wire: String, plain: String, node: Node?, isOwn: Bool) in
            let wire = item.value.text ?? ""
            let index = values.firstIndex { $0.scalarText == wire }
            let givenName = index.flatMap { index in given.flatMap { index < $0.count ? $0[index].scalarText : nil } }
            let rule = enumeration.raw == .int ? TypeBuilder.caseName(wire, .int) : SwiftNames.enumCase(wire)
            return (
                wire, givenName.map(SwiftNames.enumCase) ?? rule, index.map { values[$0] },
                givenName == nil && enumeration.raw == .string
            )
        }
        let siblings = Self.siblings(names.map { ($0.wire, $0.plain) })
        for (item, name) in zip(enumeration.cases, names) {
            let record = NameCase(
                wireName: name.wire, plain: name.plain, swiftName: item.name, reserved: ReservedNames.cases,
                siblings: siblings, isFromWireName: name.isOwn)
            add(.enumCase, type.name, record, name.node?.span)
        }
    }

    /// Variants are called after their types.
    private mutating func addCases(_ union: UnionModel, of type: TypeDeclaration, _ span: SourceSpan?) {
        let siblings = Self.siblings(union.variants.map { (wireName(of: $0), $0.plainName) })
        for variant in union.variants {
            var isComponent = false
            if case .named(let id) = variant.type { isComponent = model[id].origin.isComponent }
            let name = NameCase(
                wireName: wireName(of: variant), plain: variant.plainName.isEmpty ? variant.name : variant.plainName,
                swiftName: variant.name, reserved: ReservedNames.cases, siblings: siblings, isFromWireName: isComponent)
            add(.unionCase, type.name, name, span)
        }
    }

    private func wireName(of variant: UnionModel.Variant) -> String {
        if case .named(let id) = variant.type { return model[id].origin.wireName }
        return variant.plainName.isEmpty ? variant.name : variant.plainName
    }

    // MARK: Calls

    private mutating func addOperations() {
        let described = Dictionary(
            document.operations.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        func plain(_ operation: Operation) -> String {
            SwiftNames.member(operation.operationID ?? operation.madeUpID)
        }
        let siblings = Self.siblings(document.operations.map { ($0.wireName, plain($0)) })
        var seen: Set<String> = []
        for call in model.operations {
            guard let operation = described[call.wireName] else { continue }
            let isFirst = seen.insert(call.wireName).inserted
            let name = NameCase(
                wireName: call.wireName, plain: isFirst ? plain(operation) : call.name, swiftName: call.name,
                reserved: ReservedNames.operations, siblings: siblings,
                isFromWireName: isFirst && operation.operationID != nil)
            add(.operation, nil, name, operation.node["operationId"]?.span ?? operation.methodKey.span)
            if isFirst { addParameters(call, operation) }
        }
    }

    private mutating func addParameters(_ call: OperationModel, _ operation: Operation) {
        let siblings = Self.siblings(call.parameters.map { ($0.wireName, SwiftNames.member($0.wireName)) })
        let reserved = ReservedNames.parameters(beside: call.body)
        for parameter in call.parameters {
            let site = operation.parameters.first {
                $0.name == parameter.wireName && $0.location == parameter.location
            }?.site
            let name = NameCase(
                wireName: parameter.wireName, plain: SwiftNames.member(parameter.wireName), swiftName: parameter.name,
                reserved: reserved, siblings: siblings)
            add(.parameter, call.name, name, site?.span)
        }
    }

    private mutating func addGroupsAndReceivers() {
        let tags = Dictionary(document.tags.map { ($0.name, $0.node) }, uniquingKeysWith: { first, _ in first })
        let used = model.groups.compactMap(\.tag)
        let siblings = Self.siblings(used.map { ($0, SwiftNames.member($0)) })
        let types = Self.siblings(used.map { ($0, Groups.typeName($0).lowercased()) })
        for group in model.groups {
            guard let tag = group.tag, let accessor = group.accessor else { continue }
            let name = NameCase(
                wireName: tag, plain: SwiftNames.member(tag), swiftName: accessor, reserved: ReservedNames.operations,
                siblings: siblings)
            add(.group, nil, name, tags[tag]?.span)
            // A given name of the accessor is one of the type behind it.
            let isRenamed = group.typeName == Groups.typeName(accessor)
            let type = NameCase(
                wireName: tag, plain: Groups.typeName(isRenamed ? accessor : tag), swiftName: group.typeName,
                reserved: ReservedNames.types.union(ReservedNames.clientTypes), ignoresCase: true, siblings: types,
                isFromWireName: false)
            add(.groupType, nil, type, tags[tag]?.span)
        }
        let receivers = Self.siblings(
            model.receivers.map { ($0.wireName, SwiftNames.plural(SwiftNames.type($0.wireName)).lowercased()) })
        for receiver in model.receivers {
            let key = document.webhooks.first { $0.path == receiver.wireName }?.pathKey
            let name = NameCase(
                wireName: receiver.wireName, plain: SwiftNames.plural(SwiftNames.type(receiver.wireName)),
                swiftName: receiver.typeName, reserved: TypeNaming.reserved(in: model), ignoresCase: true,
                siblings: receivers, isFromWireName: false)
            add(.receiver, nil, name, key?.span)
        }
    }
}

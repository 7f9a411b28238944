// Names of declared types and of what they have inside.

import Diagnostics

extension Naming {
    /// - Parameter keys: where the description has the names of components.
    mutating func nameTypes(in model: inout ClientModel, components keys: [String: SourceSpan]) {
        var scope = NameScope(reserved: ReservedNames.types(in: model), ignoresCase: true)
        var types = decide(.type, model.types.map(\.naming), in: &scope, suffix: "Model") { [$1.wireName, $1.text] }
        for index in types.indices {
            model.types[index].naming.text = types[index].swiftName
            if model.types[index].naming.isComponent, let span = keys[types[index].wireName] {
                types[index].span = span
            }
        }
        let owners = OwnerKeys(types, isNeeded: given.hasMembers)
        for index in types.indices {
            record([types[index]])
            nameMembers(of: &model.types[index], known: owners[index])
        }
        // Receivers stand beside types and give way to them.
        let receivers = decide(.receiver, model.receivers.map(\.naming), in: &scope, suffix: "Receiver")
        for index in receivers.indices { model.receivers[index].naming.text = receivers[index].swiftName }
        self.receivers = receivers
    }

    private mutating func nameMembers(of type: inout TypeDeclaration, known keys: [String]) {
        func memberKeys(_ names: [String]) -> [String] { keys.flatMap { key in names.map { "\(key).\($0)" } } }
        switch type.shape {
        case .object(var object):
            nameProperties(of: &object, in: type.name, &type.meanings) { memberKeys([$1.wireName]) }
            type.shape = .object(object)
        case .enumeration(var enumeration):
            var scope = NameScope(reserved: ReservedNames.cases)
            let cases = decide(
                .enumCase, enumeration.cases.map(\.naming), in: &scope, suffix: "Value", of: type.name
            ) { memberKeys([$1.wireName]) }
            for index in cases.indices { enumeration.cases[index].naming.text = cases[index].swiftName }
            record(cases)
            type.shape = .enumeration(enumeration)
        case .union(var union):
            var scope = NameScope(reserved: ReservedNames.cases)
            let cases = decide(
                .unionCase, union.variants.map(\.naming), in: &scope, suffix: "Value", of: type.name
            ) { memberKeys($1.isComponent ? [$1.wireName, $1.text] : [$1.text]) }
            for index in cases.indices { union.variants[index].naming.text = cases[index].swiftName }
            record(cases)
            let shared = decide(
                .property, union.shared.map(\.naming), in: &scope, suffix: "Value", of: type.name
            ) { memberKeys([$1.wireName]) }
            for index in shared.indices { union.shared[index].naming.text = shared[index].swiftName }
            record(shared)
            type.shape = .union(union)
        case .alias:
            var scope = NameScope(reserved: ReservedNames.codes)
            nameMeanings(&type.meanings, of: type.name, beside: &scope)
        case .collection: break
        }
    }

    /// The cases of what values mean, and the facts about them, which stand beside the other members.
    private mutating func nameMeanings(
        _ meanings: inout MeaningsModel?, of type: String, beside scope: inout NameScope
    ) {
        guard var known = meanings else { return }
        var inside = NameScope(reserved: ReservedNames.cases)
        let cases = decide(.meaning, known.cases.map(\.naming), in: &inside, suffix: "Value", of: type)
        for index in cases.indices { known.cases[index].naming.text = cases[index].swiftName }
        let facts = decide(.fact, known.facts.map(\.naming), in: &scope, suffix: "Value", of: type)
        for index in facts.indices { known.facts[index].naming.text = facts[index].swiftName }
        record(cases + facts)
        meanings = known
    }

    private mutating func nameProperties(
        of object: inout ObjectModel, in type: String, _ meanings: inout MeaningsModel?, keys: (Int, Name) -> [String]
    ) {
        let members = ReservedNames.members
        var scope = NameScope(reserved: meanings == nil ? members : members.union(ReservedNames.meanings))
        let wishes = object.properties.map(\.naming) + [object.rest?.naming].compactMap { $0 }
        let names = decide(.property, wishes, in: &scope, suffix: "Value", of: type, keys: keys)
        for index in object.properties.indices { object.properties[index].naming.text = names[index].swiftName }
        if object.rest != nil, let last = names.last { object.rest?.naming.text = last.swiftName }
        record(names)
        nameCompanions(of: &object, in: type, &scope)
        nameMeanings(&meanings, of: type, beside: &scope)
        let initializers = decide(
            .initializer, object.initializers.map(\.naming), in: &scope, suffix: "Value", of: type)
        for index in initializers.indices { object.initializers[index].naming.text = initializers[index].swiftName }
        record(initializers)
    }

    /// What stands beside a property is called after it: `amountOrDefault`, `tokenLifetime`.
    private mutating func nameCompanions(of object: inout ObjectModel, in type: String, _ scope: inout NameScope) {
        func wish(_ property: PropertyModel, _ suffix: String) -> Name {
            Name(property.wireName, preferred: property.name + suffix, from: .place, at: property.naming.span)
        }
        let withDefault = object.properties.indices.filter { object.properties[$0].hasFallback }
        if !withDefault.isEmpty {
            let wishes = withDefault.map { wish(object.properties[$0], "OrDefault") }
            let names = decide(.fallback, wishes, in: &scope, suffix: "Value", of: type)
            for (index, name) in zip(withDefault, names) { object.properties[index].fallbackName = name.swiftName }
            record(names)
        }
        let withLifetime = object.properties.indices.filter { object.properties[$0].lifetimeSeconds != nil }
        if !withLifetime.isEmpty {
            let wishes = withLifetime.map { wish(object.properties[$0], "Lifetime") }
            let names = decide(.lifetime, wishes, in: &scope, suffix: "Value", of: type)
            for (index, name) in zip(withLifetime, names) { object.properties[index].lifetimeName = name.swiftName }
            record(names)
        }
        let withPieces = object.properties.indices.filter { object.properties[$0].pieces != nil }
        if !withPieces.isEmpty {
            let wishes = withPieces.compactMap { object.properties[$0].pieces?.naming }
            let names = decide(.pieces, wishes, in: &scope, suffix: "Value", of: type)
            for (index, name) in zip(withPieces, names) {
                object.properties[index].pieces?.naming.text = name.swiftName
            }
            record(names)
        }
    }
}

/// By what names the configuration may call the owner of a member: the one in the description, and the Swift names with
/// and without the names given, unless another type has such a name in the description.
private struct OwnerKeys {
    private let keys: [[String]]

    init(_ types: [NameRecord], isNeeded: Bool) {
        guard isNeeded else {
            keys = []
            return
        }
        let wireNames = Set(types.map(\.wireName))
        keys = types.map { type in
            [type.wireName] + [type.derivedName, type.swiftName].filter { !wireNames.contains($0) }
        }
    }

    subscript(_ index: Int) -> [String] { keys.isEmpty ? [] : keys[index] }
}

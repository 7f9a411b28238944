// `overlays`, `include`, `exclude` and `rename` of a module.

import ClientModel
import Diagnostics
import OpenAPI
import SpecSource

extension ConfigurationReader {
    mutating func readOverlays(_ module: Node) -> [OverlayFile] {
        guard let list = module["overlays"], expect(list, .sequence, "‘overlays’") else { return [] }
        return list.elements.compactMap { element in
            readPath(element, "an overlay").map { OverlayFile($0, at: element.span) }
        }
    }

    mutating func readSelection(_ module: Node) -> Selection {
        let include = module["include"].flatMap { readCriteria($0, "‘include’") }
        return Selection(include: include, exclude: module["exclude"].flatMap { readCriteria($0, "‘exclude’") })
    }

    private mutating func readCriteria(_ node: Node, _ subject: String) -> Selection.Criteria? {
        guard expect(node, .mapping, subject) else { return nil }
        checkKeys(of: node, known: ConfigurationKey.ofFilter.map(\.name), in: subject)
        let criteria = Selection.Criteria(
            tags: readEntries(node, .tags), operations: readEntries(node, .operations),
            paths: readEntries(node, .paths))
        let isEmpty = criteria.tags.isEmpty && criteria.operations.isEmpty && criteria.paths.isEmpty
        if isEmpty, node.count == 0 || !findings.hasErrors {
            report(
                .configInvalidValue, "\(subject) names nothing", node.span,
                "Add ‘tags’, ‘operations’ or ‘paths’, or remove the key.")
        }
        return criteria
    }

    private mutating func readEntries(_ node: Node, _ key: ConfigurationKey) -> [Selection.Entry] {
        guard let list = node[key.name], expect(list, .sequence, "‘\(key.name)’") else { return [] }
        return list.elements.compactMap { element in
            guard expect(element, .string, "an entry of ‘\(key.name)’"), let text = element.string else { return nil }
            return Selection.Entry(text, at: element.span)
        }
    }

    // MARK: Names

    mutating func readRenames(_ node: Node) -> Renames {
        var renames = Renames()
        guard expect(node, .mapping, "‘rename’") else { return renames }
        checkKeys(of: node, known: ConfigurationKey.ofRename.map(\.name), in: "‘rename’")
        for kind in Renames.Kind.allCases {
            guard let names = node[kind.rawValue], expect(names, .mapping, "‘\(kind.rawValue)’") else { continue }
            for (key, value) in names.pairs {
                guard expect(value, .string, "the Swift name"), let name = value.string else { continue }
                guard Identifiers.isIdentifier(name) else {
                    report(
                        .configInvalidValue, "‘\(name)’ cannot be a name in Swift", value.span,
                        "Begin with a letter, go on with letters, digits and underscores; backticks are added where needed."
                    )
                    continue
                }
                renames.all.append(
                    .init(kind: kind, key: key.scalarText ?? "", name: name, keySpan: key.span, nameSpan: value.span))
            }
        }
        return renames
    }

    // MARK: Types

    mutating func readOutsideTypes(_ node: Node) -> OutsideTypes {
        var types = OutsideTypes()
        guard expect(node, .mapping, "‘types’") else { return types }
        checkKeys(of: node, known: ConfigurationKey.ofOutsideTypes.map(\.name), in: "‘types’")
        for kind in OutsideTypes.Kind.allCases {
            guard let entries = node[kind.rawValue], expect(entries, .mapping, "‘\(kind.rawValue)’") else { continue }
            for (key, value) in entries.pairs {
                guard expect(value, .string, "the Swift type"), let type = value.string else { continue }
                guard OutsideTypes.isTypeName(type) else {
                    report(
                        .configInvalidValue, "‘\(type)’ is not the name of a type in Swift", value.span,
                        "Write the module and the type, such as ‘MoneyKit.Money’, or the type alone for one of the"
                            + " module's own target. Generic types need a ‘typealias’.")
                    continue
                }
                types.all.append(.init(kind: kind, key: key.scalarText ?? "", type: type, keySpan: key.span))
            }
        }
        return types
    }
}

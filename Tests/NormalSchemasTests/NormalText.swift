// Normal schemas as short text, so that two of them can be compared whatever their order.

import GeneratorSupport
import OpenAPI
import SpecSource

@testable import NormalSchemas

/// The normal schemas of a description in a test.
struct Normalized {
    let document: Document
    let graph: NormalSchemas
    let rules: [String]

    /// Schemas of OpenAPI 3.1 under `components/schemas`, as written.
    init(_ schemas: String) throws {
        document = try Modelling.schemas31(schemas).document
        let (graph, findings) = NormalSchemas.make(document)
        self.graph = graph
        rules = findings.filter { $0.severity != .info }.map(\.rule.id)
    }

    func place(_ name: String) throws -> NormalPlace {
        guard let schema = document.componentSchemas.first(where: { $0.name == name })?.schema,
            let place = graph.place(schema)
        else { throw Missing(name: name) }
        return place
    }

    struct Missing: Error { var name: String }

    /// Members, values and alternatives in the order of their letters, down to a depth.
    func text(_ name: String) throws -> String { text(try place(name), depth: 6) }

    func text(_ place: NormalPlace, depth: Int) -> String {
        (place.isNullable ? "?" : "") + text(graph.resolved(place.target), depth: depth) + limits(place)
    }

    /// The limits of a place, in an order of their own.
    private func limits(_ place: NormalPlace) -> String {
        let limits = graph.limits(of: place.sites, in: document)
        guard limits.conflicts.isEmpty else { return " (no value)" }
        func ends(_ range: NormalLimits.Range, _ name: String) -> [String] {
            func text(_ bound: NormalLimits.Bound?) -> String {
                bound.map { ($0.count.map { String($0) } ?? $0.node?.scalarText ?? "") + ($0.isExclusive ? "!" : "") }
                    ?? ""
            }
            return range.isEmpty ? [] : ["\(name) \(text(range.lower))…\(text(range.upper))"]
        }
        let all =
            ends(limits.number, "number") + ends(limits.length, "length") + ends(limits.items, "items")
            + ends(limits.members, "members") + limits.patterns.map(\.text).sorted()
        return all.isEmpty ? "" : " (\(all.joined(separator: ", ")))"
    }

    private func rest(_ rest: NormalRest, _ inner: (NormalPlace) -> String) -> String {
        switch rest {
        case .nothing: ""
        case .anything: ", …"
        case .each(let place): ", …\(inner(place))"
        }
    }

    private func text(_ schema: NormalSchema, depth: Int) -> String {
        guard depth > 0 else { return "…" }
        func inner(_ place: NormalPlace) -> String { text(place, depth: depth - 1) }
        switch schema.form {
        case .nothing: return "nothing"
        case .anything, .reference: return "anything"
        case .lenientID: return "id"
        case .scalar(let type): return "scalar \(type.rawValue)"
        case .enumeration(let enumeration):
            let values = enumeration.values.compactMap(\.node.scalarText).sorted().joined(separator: "|")
            return "enum \(values)\(enumeration.isOpen ? "|…" : "")"
        case .list(let items): return "[\(items.map(inner) ?? "anything")]"
        case .tuple(let tuple):
            return "(\(tuple.positions.map(inner).joined(separator: ", "))\(rest(tuple.rest, inner)))"
        case .map(let map): return "map \(map.element.map(inner) ?? "anything") \(map.required.joined(separator: ","))"
        case .object(let object):
            let members = object.members.map { "\($0.name)\($0.isRequired ? "!" : ""): \(inner($0.place))" }
            return "{" + members.sorted().joined(separator: ", ") + rest(object.rest, inner) + "}"
        case .union(let union):
            let alternatives = union.alternatives.map { $0.tags.sorted().joined(separator: ",") + inner($0.place) }
            return "<\(union.discriminator ?? "") \(alternatives.sorted().joined(separator: " | "))>"
        }
    }
}

// `x-meanings`: codes become types of their own that know what their values mean; objects tell it by their members.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    static let meaningsKey = "x-meanings"

    /// The type of a code; `nil` for what has no meanings or is no text and no integer.
    mutating func code(_ schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint) -> TypeReference? {
        // A component with alternatives is no source of its own.
        let named = [schema.component].compactMap { $0 }.filter { !schema.sources.contains($0) }
        let marked = (schema.sources + named).map { document[$0] }.filter { $0.extension(Self.meaningsKey) != nil }
        guard let mark = marked.last, let node = mark.extension(Self.meaningsKey), let scalar = codeScalar(schema)
        else { return nil }
        // Given together with something else, a code is what it is alone.
        if let component = marked.first(where: { $0.componentName != nil }), component.id != schema.component,
            normal.place(component.id)?.target != schema.id
        {
            return use(component.id, hint).type
        }
        guard let meanings = meanings(node, of: .code(scalar)) else { return nil }
        let type = distinct(scalar, schema, place, hint)
        if let id = type.declared { give(id, meanings) }
        return type
    }

    /// The meanings of an object.
    mutating func meanings(of schema: NormalSchema, _ properties: [PropertyModel]) -> MeaningsModel? {
        guard let node = schema.sources.compactMap({ document[$0].extension(Self.meaningsKey) }).last else {
            return nil
        }
        return meanings(node, of: .object(properties))
    }

    /// Reports meanings of what is neither a text nor an integer nor an object.
    mutating func reportMeaningsWithoutPlace() {
        for schema in normal.schemas where normal.object(schema.id) == nil && codeScalar(schema) == nil {
            for node in schema.sources.compactMap({ document[$0].extension(Self.meaningsKey) }) {
                report(ExtensionProblem("only texts, integers and objects have meanings", node))
            }
        }
    }

    mutating func report(_ problem: ExtensionProblem) {
        reportOnce(problem.finding(.unsupportedMeanings))
    }

    /// The scalar that holds a code: a text, an integer, or what is either.
    private func codeScalar(_ schema: NormalSchema) -> Scalar? {
        switch schema.form {
        case .lenientID: return .lenientID
        case .scalar(let type) where type == .string || type == .integer:
            let scalar = scalar(type, schema)
            return [.string, .int, .int32, .int64].contains(scalar) ? scalar : nil
        case .enumeration(let enumeration): return enumeration.raw == .string ? .string : .int
        case .union(let union):
            let types = union.alternatives.map { normal[$0.place.target].form.codeType }
            let isEither = types.contains(.string) && types.contains(where: { $0 == .integer || $0 == .number })
            return isEither && !types.contains(nil) ? .lenientID : nil
        default: return nil
        }
    }
}

extension NormalSchema.Form {
    /// The type of a value that is a text or a number; `nil` for everything else.
    fileprivate var codeType: JSONTypes? {
        if case .scalar(let type) = self, [.string, .integer, .number].contains(type) { return type }
        return nil
    }
}

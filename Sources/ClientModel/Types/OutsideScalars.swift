// The user's types as the model has them, each made once, and which of them the description has nothing for.

import Diagnostics
import OpenAPI

struct OutsideScalars {
    private let all: [OutsideTypes.Entry]
    private var schemas: [String: Scalar] = [:]
    /// By format and by the JSON type of the values.
    private var formats: [String: [JSONTypes: Scalar]] = [:]

    init(_ types: OutsideTypes) {
        all = types.all
        for entry in all {
            switch entry.kind {
            case .schemas: schemas[entry.key] = Scalar(entry, form: .any, sample: "null")
            case .formats:
                formats[entry.key] = [
                    .string: Scalar(entry, form: .string, sample: Scalar.string.sample),
                    .integer: Scalar(entry, form: .integer, sample: Scalar.int.sample),
                    .number: Scalar(entry, form: .number, sample: Scalar.decimal.sample),
                ]
            }
        }
    }

    /// The type for a schema under `components/schemas`.
    func type(ofSchema name: String?) -> Scalar? { name.flatMap { schemas[$0] } }

    /// The type for a format of values of one JSON type.
    func type(ofFormat format: String?, _ type: JSONTypes) -> Scalar? { format.flatMap { formats[$0]?[type] } }

    /// Entries that the description has nothing for.
    func unused(schemas names: [String], formats known: [String]) -> [Finding] {
        all.compactMap { entry in
            let candidates = entry.kind == .schemas ? names : known
            if candidates.contains(entry.key) { return nil }
            return Finding(
                .typeNoMatch, "the description has no \(entry.kind.shown) ‘\(entry.key)’", at: entry.keySpan,
                help: Spelling.suggestion(for: entry.key, among: candidates) ?? "Correct the name or remove the line.")
        }
    }
}

extension Scalar {
    fileprivate convenience init(_ entry: OutsideTypes.Entry, form: UnionModel.Form, sample: String) {
        let name = entry.type.split(separator: ".").last.map(String.init) ?? entry.type
        self.init(
            "\(entry.kind.rawValue) \(entry.key) \(sample)", entry.type, .outside(module: entry.module), size: .unknown,
            form: form,
            caseName: SwiftNames.member(name), sample: sample)
    }
}

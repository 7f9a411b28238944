// A report for machines. The form is described in Documentation/regenerating.md.

import ClientModel
import Diagnostics

extension Report {
    public static func json(_ reports: [Report]) -> String {
        let verdict = reports.map(\.verdict).max() ?? .patch
        return OrderedJSON.object([
            ("version", .number(1)), ("verdict", .string(verdict.rawValue)), ("modules", .array(reports.map(\.json))),
        ]).rendered()
    }

    private var json: OrderedJSON {
        let renames = Renames.Kind.allCases.compactMap { kind -> (key: String, value: OrderedJSON)? in
            let entries = diff.keptNames.filter { $0.kind == kind }
            return entries.isEmpty ? nil : (kind.rawValue, .object(entries.map { ($0.key, .string($0.name)) }))
        }
        return .object([
            ("module", .string(module)), ("old", .string(old)), ("new", .string(new)),
            ("verdict", .string(verdict.rawValue)), ("swift", .string(diff.changes.inSwift.verdict.rawValue)),
            ("wire", .string(diff.changes.onTheWire.verdict.rawValue)),
            ("changes", .array(diff.changes.map(Self.json))), ("rename", .object(renames)),
        ])
    }

    private static func json(_ change: Change) -> OrderedJSON {
        .object([
            ("verdict", .string(change.verdict.rawValue)), ("side", .string(change.side.rawValue)),
            ("symbol", .string(change.symbol)), ("message", .string(change.message)),
            ("action", change.action.map { .string($0) } ?? .null), ("old", json(change.old)),
            ("new", json(change.new)),
        ])
    }

    private static func json(_ span: SourceSpan?) -> OrderedJSON {
        guard let span else { return .null }
        return .object([
            ("path", .string(span.file)), ("line", .number(span.start.line)), ("column", .number(span.start.column)),
        ])
    }
}

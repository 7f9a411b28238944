// Why a schema is generated, or why it is not: for `apigen why`.

import Diagnostics
import OpenAPI
import SpecSource

/// What keeps a component schema in a module.
public struct SchemaTrace: Sendable, Hashable {
    public typealias Step = ReachStep

    public enum Verdict: Sendable, Hashable {
        /// The shortest way from a selected operation.
        case kept([ReachStep])
        /// No operation leads to it, and no filter leaves it out for that.
        case keptUnused
        /// Only operations that the filters leave out lead to it: the shortest way from one of them.
        case leftOut([ReachStep])
        /// No operation leads to it, and `include` keeps only what operations lead to.
        case leftOutUnused
    }

    public var module: String
    /// The name under `components/schemas`.
    public var schema: String
    public var span: SourceSpan
    public var verdict: Verdict
}

/// The traces of one schema in several modules.
public struct SchemaTraces: Sendable {
    /// One for each module whose description has the schema.
    public var traces: [SchemaTrace] = []
    /// The names of all component schemas, for suggestions.
    public var known: [String] = []
    public var findings = FindingList()
}

extension SchemaTraces {
    /// Looks for a schema in the descriptions of all modules.
    /// - Parameter files: those of the run; each is read once.
    public static func find(
        _ name: String, in configuration: Configuration, files: InputFiles = InputFiles()
    ) -> SchemaTraces {
        var result = SchemaTraces()
        for module in configuration.modules {
            let (loaded, findings) = module.readDescription(files)
            result.findings.report(contentsOf: findings.weighed(by: configuration.severities, isUsable: loaded != nil))
            guard let loaded else { continue }
            result.known += loaded.whole.componentSchemas.map(\.name)
            guard let component = loaded.whole.componentSchemas.first(where: { $0.name == name }) else { continue }
            let isKept = loaded.selected.componentSchemas.contains { $0.name == name }
            let way = (isKept ? loaded.selected : loaded.whole).way(to: component.schema)
            let verdict: SchemaTrace.Verdict =
                switch (isKept, way) {
                case (true, let way?): .kept(way)
                case (true, nil): .keptUnused
                case (false, let way?): .leftOut(way)
                case (false, nil): .leftOutUnused
                }
            result.traces.append(
                SchemaTrace(module: module.name, schema: name, span: component.key.span, verdict: verdict))
        }
        return result
    }
}

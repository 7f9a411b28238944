// One name of the generated code, as the naming pass decided it.

import Diagnostics

public struct NameRecord: Sendable, Hashable {
    /// What has the name. The raw values are what `apigen names` prints.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case type, property, fallback, lifetime, pieces, initializer, enumCase, unionCase, meaning, fact, operation,
            parameter,
            body, result, resultCase
        case headerSet, header, waiting, scope, group, groupType, receiver, errorCase, errorTable, credential, server,
            serverVariable
        case serverValues, serverValue, file

        /// Under which key of `rename` the configuration gives such names; `nil` where it gives none.
        public var renames: Renames.Kind? {
            switch self {
            case .type: .types
            case .property: .properties
            case .enumCase: .enumCases
            case .unionCase: .unionCases
            case .operation: .operations
            case .parameter: .parameters
            case .result: .results
            case .headerSet: .headerSets
            case .header: .headers
            case .group: .groups
            case .receiver: .receivers
            case .credential: .credentials
            case .server: .servers
            case .fallback, .lifetime, .pieces, .initializer, .meaning, .fact, .body, .resultCase, .waiting, .scope,
                .groupType,
                .errorCase, .errorTable, .serverVariable, .serverValues, .serverValue, .file:
                nil
            }
        }
    }

    public var kind: Kind
    /// The Swift name of the type or call that it belongs to.
    public var owner: String?
    /// The name in the description; the path of an inline schema.
    public var wireName: String
    public var swiftName: String
    public var decision: NameReason
    public var span: SourceSpan?
    /// The name without those that the configuration gives.
    var derivedName: String
    /// Whether the naming rules made it from the name in the description, not from a place or a title.
    var isFromWireName: Bool
}

// All rules of the tool in one place: for `explain`, and for checking the rules that a configuration names.

import ClientModel
import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

public struct RuleCatalog: Sendable {
    /// Rules about API descriptions: users may change their severity. Sorted by id.
    public let configurable: [Rule]
    /// Rules that protect the project: their severity is fixed. Sorted by id.
    public let fixed: [Rule]

    public init(configurable: [Rule]) {
        self.configurable = configurable.sorted { $0.id < $1.id }
        fixed = (Rule.configurationRules + Rule.outputRules + Rule.templateRules).sorted { $0.id < $1.id }
    }

    /// The rules of all stages.
    public static let standard = RuleCatalog(
        configurable: Rule.sourceRules + Rule.openAPIRules + Rule.normalRules + Rule.modelRules)

    /// The ids of the rules about parts of descriptions: without such a part, the rest can still be generated.
    public static let aboutParts: Set<String> = Set((Rule.sourceRules + Rule.openAPIRules).map(\.id))
        .subtracting(Rule.overlayRules.map(\.id))

    public var all: [Rule] { (configurable + fixed).sorted { $0.id < $1.id } }

    public subscript(_ id: String) -> Rule? {
        configurable.first { $0.id == id } ?? fixed.first { $0.id == id }
    }

    func isConfigurable(_ id: String) -> Bool {
        configurable.contains { $0.id == id }
    }
}

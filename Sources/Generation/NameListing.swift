// The names of generated declarations, module by module: for `apigen names`.

import ClientModel
import Diagnostics
import OpenAPI

public struct NameListing: Sendable {
    public struct Module: Sendable {
        public var name: String
        public var records: [NameRecord]
    }

    /// Those whose description can be used.
    public var modules: [Module] = []
    public var findings = FindingList()

    /// Reads and models the descriptions of all modules.
    public static func make(_ configuration: Configuration) -> NameListing {
        var listing = NameListing()
        for module in configuration.modules {
            let (loaded, findings) = module.loadDocument()
            listing.findings.report(contentsOf: findings.weighed(by: configuration.severities, isUsable: loaded != nil))
            guard let document = loaded?.selected else { continue }
            let (model, modelFindings) = ClientModel.build(document, options: module.modelOptions)
            let weighed = modelFindings.weighed(by: configuration.severities)
            listing.findings.report(contentsOf: weighed.map(configuration.located))
            listing.modules.append(Module(name: module.name, records: model.names))
        }
        return listing
    }
}

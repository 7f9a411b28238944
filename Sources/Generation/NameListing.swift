// The names of generated declarations, module by module: for `apigen names`.

import ClientModel
import Diagnostics
import SpecSource

public struct NameListing: Sendable {
    public struct Module: Sendable {
        public var name: String
        public var records: [NameRecord]
    }

    /// Those whose description can be used.
    public var modules: [Module] = []
    public var findings = FindingList()

    /// Reads and models the descriptions of all modules.
    public static func make(_ configuration: Configuration, files: InputFiles = InputFiles()) -> NameListing {
        var listing = NameListing()
        for module in configuration.modules {
            let (description, findings) = module.readDescription(files)
            listing.findings.report(
                contentsOf: findings.weighed(by: configuration.severities, isUsable: description != nil))
            guard let description else { continue }
            let (model, modelFindings) = description.model()
            let weighed = modelFindings.weighed(by: configuration.severities)
            listing.findings.report(contentsOf: weighed.map(configuration.located))
            listing.modules.append(Module(name: module.name, records: model.names))
        }
        return listing
    }
}

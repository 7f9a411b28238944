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
        listing.findings = configuration.readModels(files) { module, model in
            listing.modules.append(Module(name: module.name, records: model.names))
        }
        return listing
    }
}

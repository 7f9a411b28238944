// What a new configuration has to know of a description.

import ClientModel
import Diagnostics
import SpecSource

public struct DescriptionOutline: Sendable {
    /// A name for the module, from the title of the description.
    public var moduleName: String
    public var findings: [Finding]
    /// Whether a client can be made of it.
    public var isUsable: Bool

    public static func make(of module: ModuleConfiguration, files: InputFiles) -> DescriptionOutline {
        let (description, findings) = module.readDescription(files)
        guard let description else {
            return DescriptionOutline(moduleName: module.name, findings: findings, isUsable: false)
        }
        let (model, modelFindings) = description.model()
        let all = (findings + modelFindings).weighed(by: [:])
        return DescriptionOutline(moduleName: name(from: model.title), findings: all, isUsable: true)
    }

    /// `Payments API (v1.2)` → `PaymentsAPI`.
    private static func name(from title: String) -> String {
        let plain = title.prefix { $0 != "(" && $0 != ":" }
        let name = SwiftNames.type(String(plain.unicodeScalars.filter { $0.isASCII }.map(Character.init)))
        return ModuleName.problem(with: name) == nil ? name : "API"
    }
}

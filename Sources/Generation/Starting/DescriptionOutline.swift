// What a new configuration or package has to know of a description.

import ClientModel
import Diagnostics
import SpecSource

public struct DescriptionOutline: Sendable {
    /// A name for the module, from the title of the description.
    public var moduleName: String
    public var findings: [Finding]
    /// `nil` where no client can be made of the description.
    var model: ClientModel?
    /// The description that was modelled, and the module that it was read for.
    private var source: (description: SelectedDescription, module: ModuleConfiguration)?
    /// Every file that was read: the description, and what it references.
    public var inputs: [String] = []

    public var isUsable: Bool { model != nil }

    public static func make(of module: ModuleConfiguration, files: InputFiles) -> DescriptionOutline {
        let (description, findings) = module.readDescription(files)
        guard let description else { return DescriptionOutline(moduleName: module.name, findings: findings) }
        let (model, modelFindings) = description.model()
        return DescriptionOutline(
            moduleName: name(from: model.title), findings: (findings + modelFindings).weighed(by: [:]), model: model,
            source: (description, module), inputs: description.inputs)
    }

    /// What the description shows and does not say, as far as the generator takes it; `nil` where no client can be made
    /// of it.
    public func suggestions(files: InputFiles) -> Suggestions? {
        guard let source, let model else { return nil }
        return Suggestions.make(source.description, model).accepted(by: source.module, files: files)
    }

    /// `Payments API (v1.2)` → `PaymentsAPI`.
    private static func name(from title: String) -> String {
        let plain = title.prefix { $0 != "(" && $0 != ":" }
        let name = SwiftNames.type(String(plain.unicodeScalars.filter { $0.isASCII }.map(Character.init)))
        return ModuleName.problem(with: name) == nil ? name : "API"
    }
}

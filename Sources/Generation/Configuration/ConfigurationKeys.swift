// The keys of the configuration file besides the switches, with the sentence that documents each.

struct ConfigurationKey: Sendable {
    let name: String
    let isRequired: Bool
    let summary: String
}

extension ConfigurationKey {
    static let version = ConfigurationKey(
        name: "version", isRequired: true, summary: "The version of this file format: always 1."
    )
    static let modules = ConfigurationKey(
        name: "modules", isRequired: true,
        summary: "The modules to generate: the name of each, which consumers import, and how it is made."
    )
    static let rules = ConfigurationKey(
        name: "rules", isRequired: false,
        summary:
            "How severe findings are, by rule: `off`, `info`, `warning` or `error`. `apigen explain` lists the rules."
    )
    static let description = ConfigurationKey(
        name: "description", isRequired: true,
        summary: "The API description (OpenAPI 3.0 or 3.1, YAML or JSON), relative to the folder of this file."
    )
    static let output = ConfigurationKey(
        name: "output", isRequired: true,
        summary: "The folder for the generated files, relative to the folder of this file and inside it."
    )

    static let ofFile = [version, modules, rules]
    static let ofModule = [description, output]
}

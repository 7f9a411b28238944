// A whole package for a description: manifest, configuration, description, and a test that calls a client without a
// server. The module itself is generated into it.

import ClientModel
import Foundation

public struct PackageDraft: Sendable {
    /// Where the package with the runtime is.
    public enum Dependency: Sendable, Hashable {
        /// A folder; relative to the new package, or absolute.
        case folder(String)
        case repository(String)

        /// An address with a scheme, or as Git writes those of SSH, is a repository.
        public init(_ text: String) {
            let isAddress = text.contains("://") || text.hasPrefix("git@")
            self = isAddress ? .repository(text) : .folder(text)
        }
    }

    static let runtimePackage = "bank-api-clients"

    let module: String
    let dependency: Dependency
    /// The name of the file with the description.
    let description: String
    /// The names of the files with its overlays.
    let overlays: [String]
    let model: ClientModel

    /// - Returns: `nil` where no client can be made of the description.
    public init?(
        _ outline: DescriptionOutline, module: String, dependency: Dependency, description: String,
        overlays: [String] = []
    ) {
        guard let model = outline.model else { return nil }
        self.module = module
        self.dependency = dependency
        self.description = description
        self.overlays = overlays
        self.model = model
    }

    /// Whether there is a client to test: some descriptions have webhooks only.
    private var hasClient: Bool { !model.operations.isEmpty }

    /// Path → text, the description and its overlays left out.
    public func files() -> [(path: String, text: String)] {
        var configuration = ConfigurationDraft(
            module: module, description: description, output: "Sources/\(module)/Generated")
        configuration.overlays = overlays
        configuration.switches[ModuleSwitches.examples] = hasClient
        var files = [
            ("Package.swift", manifest), ("apigen.yaml", configuration.rendered()),
            (".gitignore", ".build/\n*.apigen/\n"),
        ]
        if hasClient { files.append(("Tests/\(module)Tests/\(module)Tests.swift", test)) }
        return files
    }

    private func product(_ name: String) -> String {
        ".product(name: \"\(name)\", package: \"\(Self.runtimePackage)\")"
    }

    private var manifest: String {
        let place =
            switch dependency {
            case .folder(let path): ".package(name: \"\(Self.runtimePackage)\", path: \(Self.literal(path)))"
            case .repository(let url): ".package(url: \(Self.literal(url)), branch: \"main\")"
            }
        let products = ["ClientRuntime"] + (model.receivers.isEmpty ? [] : ["Webhooks"])
        let test = """

                    .testTarget(
                        name: "\(module)Tests",
                        dependencies: [
                            "\(module)", \(product("ClientRuntime")),
                            \(product("ClientTesting")),
                        ]),
            """
        return """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "\(module)",
                platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
                products: [.library(name: "\(module)", targets: ["\(module)"])],
                dependencies: [\(place)],
                targets: [
                    .target(
                        name: "\(module)",
                        dependencies: [
                            \(products.map { product($0) + "," }.joined(separator: "\n                "))
                        ]),\(hasClient ? test : "")
                ]
            )

            """
    }

    // MARK: The test

    private var test: String {
        let calls = model.operations.compactMap(call).prefix(3).map { "        _ = try await client.send(\($0))\n" }
        return """
            // Calls the client without a server: it answers with the examples of the description.

            import ClientRuntime
            import ClientTesting
            import \(module)
            import Testing

            @Suite struct \(module)Tests {
                @Test func operationsHaveExamples() {
                    #expect(!\(module).exampleAnswers.isEmpty)
                }

                @Test func callsAreAnswered() async throws {
                    let client = \(module).mock()
            \(calls.isEmpty ? "        _ = client  // try await client.send(…)\n" : calls.joined())    }
            }

            """
    }

    /// The request of an operation that needs no more than texts and whole numbers.
    private func call(_ operation: OperationModel) -> String? {
        if operation.body?.isRequired == true || operation.stubReason != nil { return nil }
        var arguments: [String] = []
        for parameter in operation.parameters where parameter.isRequired {
            guard let literal = literal(parameter.type) else { return nil }
            arguments.append("\(parameter.name): \(literal)")
        }
        return ".\(operation.name)(\(arguments.joined(separator: ", ")))"
    }

    private func literal(_ type: TypeReference) -> String? {
        switch type {
        case .scalar(let scalar):
            ["String": "\"a\"", "LenientID": "\"a\"", "Int": "1", "Int32": "1", "Int64": "1"][scalar.swiftName]
        case .named(let id):
            if case .alias(let use) = model[id].shape, !use.isNullable { literal(use.type) } else { nil }
        case .array, .dictionary, .nullable: nil
        }
    }

    private static func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

// swift-tools-version: 6.2
// The generator (floors 1-8), the runtime that generated clients stand on, and the generated clients themselves.
// Each target imports only targets of floors below it; Tests/ArchitectureTests keeps it so.

import PackageDescription

/// Warnings are errors in everything people write here and in everything the generator writes.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// The templates are embedded into the program, so that the tool is one file.
let templates = [
    "alias", "answers", "arguments", "body", "call", "calls", "client", "collection", "credential", "doc", "enum",
    "errorEntry", "examples", "file", "form", "group", "headers", "key", "limits", "make", "meanings", "object",
    "objectForm", "pageArgument", "pageMember", "parameters", "part", "partValue", "poll", "pollArgument", "position",
    "read", "readRest", "receiver", "request", "response", "responseCase", "result", "scheme", "status", "subject",
    "token", "unboxed", "union", "validation",
]

func target(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

func generated(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    target(name, path: "Generated/\(name)", dependencies)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: strict)
}

/// The expected code of a topic in Tests/Golden, so that it is compiled and used, not only compared.
func golden(_ topic: String, _ dependencies: [Target.Dependency] = []) -> Target {
    target("Golden\(topic)", path: "Tests/Golden/\(topic.lowercased())/expected", ["ClientRuntime"] + dependencies)
}

/// The modules of the topics.
let topics: [Target.Dependency] = [
    "GoldenBases", "GoldenBodies", "GoldenCallbacks", "GoldenComposition", "GoldenConditions", "GoldenDeprecated",
    "GoldenEnums", "GoldenHeaders", "GoldenMeanings", "GoldenMedia", "GoldenNaming", "GoldenNullability",
    "GoldenObjects",
    "GoldenPaging", "GoldenParameters", "GoldenPolling", "GoldenRecursion", "GoldenRepeating", "GoldenSizes",
    "GoldenStreams", "GoldenTuples",
    "GoldenUnions", "GoldenValidation", "GoldenWire",
]

let package = Package(
    name: "bank-api-clients",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .executable(name: "apigen", targets: ["apigen"]),
        .plugin(name: "GenerateClients", targets: ["GenerateClients"]),
        .plugin(name: "GenerateClientsCommand", targets: ["GenerateClientsCommand"]),
        .library(name: "ClientRuntime", targets: ["ClientRuntime"]),
        .library(name: "MessageSigning", targets: ["MessageSigning"]),
        .library(name: "Webhooks", targets: ["Webhooks"]),
        .library(name: "ClientTesting", targets: ["ClientTesting"]),
        .library(name: "OpenBankingAU", targets: ["OpenBankingAU"]),
        .library(name: "OpenBankingAUEvents", targets: ["OpenBankingAUEvents"]),
        .library(name: "OpenBankingAUConnectEvents", targets: ["OpenBankingAUConnectEvents"]),
        .library(name: "AiiaData", targets: ["AiiaData"]),
        .library(name: "AiiaPay", targets: ["AiiaPay"]),
        .library(name: "AiiaEvents", targets: ["AiiaEvents"]),
        .library(name: "OpenBankingConnect", targets: ["OpenBankingConnect"]),
    ],
    targets: [
        // Floor 0: C libraries of the system.
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),

        // Floors 1-8: the generator, from text to files.
        target("Diagnostics"),
        target("SpecSource", ["CYAML", "Diagnostics"]),
        target("Mustache"),
        target("SwiftLayout"),
        target("OpenAPI", ["Diagnostics", "SpecSource"]),
        target("NormalSchemas", ["Diagnostics", "SpecSource", "OpenAPI"]),
        target("ClientModel", ["Diagnostics", "NormalSchemas", "OpenAPI", "SpecSource"]),
        .target(
            name: "Templates", path: "Templates", resources: templates.map { .embedInCode("\($0).mustache") },
            swiftSettings: strict),
        target("APIDiff", ["ClientModel", "Diagnostics", "OpenAPI"]),
        target("SwiftRendering", ["ClientModel", "Diagnostics", "Mustache", "OpenAPI", "SwiftLayout", "Templates"]),
        target(
            "Generation",
            [
                "APIDiff", "CCrypto", "ClientModel", "Diagnostics", "Mustache", "NormalSchemas", "OpenAPI",
                "SpecSource",
                "SwiftRendering", "Templates",
            ]),
        .executableTarget(
            name: "apigen", dependencies: ["APIDiff", "ClientModel", "Diagnostics", "Generation", "SpecSource"],
            swiftSettings: strict),

        // The generator in other packages: as a part of their builds, and as a command.
        .plugin(name: "GenerateClients", capability: .buildTool(), dependencies: ["apigen"]),
        .plugin(
            name: "GenerateClientsCommand",
            capability: .command(
                intent: .custom(
                    verb: "generate-clients",
                    description: "Write the API clients of apigen.yaml, or run another command of apigen."),
                permissions: [.writeToPackageDirectory(reason: "The generated files are written into the package.")]),
            dependencies: ["apigen"]),

        // The runtime of the generated clients.
        target("ClientRuntime"),
        target("MessageSigning", ["CCrypto", "ClientRuntime"]),
        target("Webhooks", ["ClientRuntime", "MessageSigning"]),
        target("ClientTesting", ["ClientRuntime"]),

        // The generated clients.
        generated("OpenBankingAU", ["ClientRuntime"]),
        generated("OpenBankingAUEvents", ["ClientRuntime", "Webhooks"]),
        generated("OpenBankingAUConnectEvents", ["ClientRuntime", "Webhooks"]),
        generated("AiiaData", ["ClientRuntime"]),
        generated("AiiaPay", ["ClientRuntime"]),
        generated("AiiaEvents", ["ClientRuntime", "Webhooks"]),
        generated("OpenBankingConnect", ["ClientRuntime"]),

        // Tests, and what they share.
        .target(
            name: "TestSupport", dependencies: ["ClientRuntime", "Diagnostics"], path: "Tests/TestSupport",
            swiftSettings: strict),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("SpecSourceTests", ["Diagnostics", "SpecSource"]),
        tests("MustacheTests", ["Mustache"]),
        tests("SwiftLayoutTests", ["SwiftLayout"]),
        tests("OpenAPITests", ["Diagnostics", "OpenAPI", "SpecSource"]),
        // What the tests of the generator share, and the expected code of each topic as a module.
        .target(
            name: "GeneratorSupport",
            dependencies: [
                "APIDiff", "ClientModel", "Diagnostics", "Mustache", "NormalSchemas", "OpenAPI", "SpecSource",
                "SwiftRendering",
            ],
            path: "Tests/GeneratorSupport", swiftSettings: strict),
        tests("ArchitectureTests", []),
        tests("NormalSchemasTests", ["GeneratorSupport", "NormalSchemas", "OpenAPI"]),
        tests("ClientModelTests", ["ClientModel", "GeneratorSupport"]),
        tests(
            "APIDiffTests",
            ["APIDiff", "ClientModel", "GeneratorSupport", "Generation", "SwiftRendering", "Webhooks"]),
        tests("ClientTestingTests", ["ClientRuntime", "ClientTesting", "OpenBankingAU"]),
        // Links what generated code imports, because it hands that code to the compiler.
        tests(
            "SwiftRenderingTests",
            ["ClientModel", "GeneratorSupport", "Generation", "SwiftLayout", "SwiftRendering", "Webhooks"]),
        golden("Bases"), golden("Bodies"), golden("Callbacks", ["Webhooks"]), golden("Composition"),
        golden("Conditions"),
        golden("Deprecated"), golden("Enums"), golden("Headers"), golden("Meanings"), golden("Media"), golden("Naming"),
        golden("Nullability"), golden("Objects"),
        golden("Paging"), golden("Parameters"), golden("Polling"), golden("Recursion"), golden("Repeating"),
        golden("Sizes"),
        golden("Streams"),
        golden("Tuples"),
        golden("Unions"), golden("Validation"), golden("Wire", ["WireTypes"]),
        target("WireTypes", path: "Tests/Golden/wire/support"),
        tests("GoldenTests", topics + ["ClientRuntime", "MessageSigning", "Webhooks", "WireTypes"]),
        // What the generator says about the sizes of all these types is compared with what the compiler makes of them.
        tests(
            "TypeSizeTests",
            topics + [
                "AiiaData", "AiiaEvents", "AiiaPay", "Generation", "OpenBankingAU", "OpenBankingAUConnectEvents",
                "OpenBankingAUEvents", "OpenBankingConnect",
            ]),
        tests("GenerationTests", ["ClientModel", "Diagnostics", "Generation"]),
        tests("apigenTests", ["apigen"]),
        tests("CorpusTests", ["apigen", "ClientRuntime", "Webhooks"]),
        tests("ClientRuntimeTests", ["ClientRuntime"]),
        tests("MessageSigningTests", ["ClientRuntime", "MessageSigning"]),
        tests("WebhooksTests", ["ClientRuntime", "Webhooks"]),
        tests("AiiaDataTests", ["AiiaData", "ClientRuntime"]),
        tests("AiiaPayTests", ["AiiaEvents", "AiiaPay", "ClientRuntime", "MessageSigning", "Webhooks"]),
        tests("AiiaEventsTests", ["AiiaEvents", "ClientRuntime", "MessageSigning", "Webhooks"]),
        tests("OpenBankingAUTests", ["ClientRuntime", "OpenBankingAU"]),
        tests(
            "OpenBankingAUEventsTests",
            ["ClientRuntime", "MessageSigning", "OpenBankingAU", "OpenBankingAUEvents", "Webhooks"]),
        tests("OpenBankingConnectTests", ["ClientRuntime", "MessageSigning", "OpenBankingConnect"]),
        tests(
            "OpenBankingAUConnectEventsTests",
            ["ClientRuntime", "MessageSigning", "OpenBankingAUConnectEvents", "Webhooks"]),
    ]
)

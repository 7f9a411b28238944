// swift-tools-version: 6.2
// The runtime, its tests and a program that sends calls, apart from the generator: what the thread sanitizer looks at. The
// script that builds it links the folders of the package into this one's place.

import PackageDescription

/// Tells the sanitizer about `Mutex`; see its source.
let order: Target.Dependency = "MutexOrder"

func target(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: path)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport", order])
}

func program(
    _ name: String, path: String, _ dependencies: [Target.Dependency] = [], besides others: [String] = []
) -> Target {
    .executableTarget(name: name, dependencies: dependencies + [order], path: path, exclude: others)
}

let package = Package(
    name: "sanitize",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto"),
        target("Diagnostics"),
        target("ClientRuntime"),
        target("MessageSigning", ["CCrypto", "ClientRuntime"]),
        target("Webhooks", ["ClientRuntime", "MessageSigning"]),
        target("ClientTesting", ["ClientRuntime"]),
        target("OpenBankingAU", path: "Generated/OpenBankingAU", ["ClientRuntime"]),
        target("TestSupport", path: "Tests/TestSupport", ["ClientRuntime", "Diagnostics"]),
        tests("ClientRuntimeTests", ["ClientRuntime"]),
        tests("ClientTestingTests", ["ClientRuntime", "ClientTesting", "OpenBankingAU"]),
        tests("MessageSigningTests", ["ClientRuntime", "MessageSigning"]),
        tests("WebhooksTests", ["ClientRuntime", "Webhooks"]),
        .target(name: "MutexOrder", path: "Tests/Tools/Sanitize/MutexOrder"),
        program("InOrder", path: "Tests/Tools/Sanitize/Controls/InOrder"),
        program("Race", path: "Tests/Tools/Sanitize/Controls/Race"),
        program("FaultDriver", path: "Calls", ["ClientRuntime", "OpenBankingAU"], besides: ["calls.jsonl"]),
    ]
)

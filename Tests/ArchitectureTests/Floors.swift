// The floors of the package: each target imports only what lies below it.

/// Where a target belongs.
enum Side: String {
    case cLibrary = "C library"
    case generator
    case runtime
    /// What the generator wrote.
    case generated = "generated client"
}

struct Floor {
    let side: Side
    let number: Int

    /// As a sentence names it.
    var name: String {
        switch side {
        case .cLibrary: "floor 0"
        case .generator: "floor \(number)"
        case .runtime: "runtime floor \(number)"
        case .generated: "a generated client"
        }
    }
}

enum Floors {
    /// Every target under `Sources/`, and `Templates`. A new folder is entered here when it is made.
    static let targets: [String: Floor] = [
        "CYAML": Floor(side: .cLibrary, number: 0),
        "CCrypto": Floor(side: .cLibrary, number: 0),
        "Diagnostics": Floor(side: .generator, number: 1),
        "SpecSource": Floor(side: .generator, number: 2),
        "Mustache": Floor(side: .generator, number: 2),
        "SwiftLayout": Floor(side: .generator, number: 2),
        "OpenAPI": Floor(side: .generator, number: 3),
        "NormalSchemas": Floor(side: .generator, number: 4),
        "ClientModel": Floor(side: .generator, number: 5),
        "Templates": Floor(side: .generator, number: 5),
        "SwiftRendering": Floor(side: .generator, number: 6),
        "APIDiff": Floor(side: .generator, number: 6),
        "Generation": Floor(side: .generator, number: 7),
        "apigen": Floor(side: .generator, number: 8),
        "ClientRuntime": Floor(side: .runtime, number: 1),
        "MessageSigning": Floor(side: .runtime, number: 2),
        "Webhooks": Floor(side: .runtime, number: 3),
        "ClientTesting": Floor(side: .runtime, number: 3),
    ]

    /// The C libraries, each with the targets that may call it: nobody else handles raw pointers.
    static let users: [String: Set<String>] = [
        "CYAML": ["SpecSource"],
        // Signatures, and the hashes of contents in manifests.
        "CCrypto": ["MessageSigning", "Generation"],
    ]

    /// Modules that come with the toolchain or the platform.
    static let platform: Set<String> = [
        "Android", "CommonCrypto", "CryptoKit", "Darwin", "Dispatch", "Foundation", "FoundationEssentials",
        "FoundationNetworking", "Glibc", "Musl", "Security", "Swift", "Synchronization", "WinSDK", "os",
    ]

    static func floor(of target: String, in folder: String) -> Floor? {
        folder == "Generated" ? Floor(side: .generated, number: 0) : targets[target]
    }
}

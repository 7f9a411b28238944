// swift-tools-version: 6.2
import PackageDescription

/// Every feature that a later language mode turns on.
let upcoming = [
    "ExistentialAny", "ImmutableWeakCaptures", "InferIsolatedConformances", "InternalImportsByDefault",
    "MemberImportVisibility", "NonisolatedNonsendingByDefault",
].map { SwiftSetting.enableUpcomingFeature($0) }

/// Generated code, and code that uses it, under one setting more; warnings are errors under all of them.
func target(_ name: String, _ settings: [SwiftSetting]) -> Target {
    .target(
        name: name, dependencies: [.product(name: "ClientRuntime", package: "bank-api-clients")],
        swiftSettings: settings + [.treatAllWarnings(as: .error)])
}

let package = Package(
    name: "StricterSettings",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bank-api-clients", path: "../..")],
    targets: [
        target("MainActorByDefault", [.defaultIsolation(MainActor.self)] + upcoming),
        target("UpcomingFeatures", upcoming),
        target("PackageAccess", upcoming),
        target("InternalAccess", []),
        target("Optimized", [.unsafeFlags(["-O"])]),
    ]
)

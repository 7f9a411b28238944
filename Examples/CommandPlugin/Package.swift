// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "CommandPlugin",
    platforms: [.macOS(.v15)],
    // `swift package generate-clients` comes with the dependency.
    dependencies: [.package(name: "bank-api-clients", path: "../..")],
    targets: [
        .executableTarget(
            name: "CardsTool", dependencies: [.product(name: "ClientRuntime", package: "bank-api-clients")])
    ]
)

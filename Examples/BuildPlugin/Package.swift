// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "BuildPlugin",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bank-api-clients", path: "../..")],
    targets: [
        // One description in a target.
        .target(
            name: "CardsKit", dependencies: [.product(name: "ClientRuntime", package: "bank-api-clients")],
            plugins: [.plugin(name: "GenerateClients", package: "bank-api-clients")]),
        // Two of them, and code around the generated code.
        .target(
            name: "BankKit", dependencies: [.product(name: "ClientRuntime", package: "bank-api-clients")],
            plugins: [.plugin(name: "GenerateClients", package: "bank-api-clients")]),
        .executableTarget(
            name: "BankTool",
            dependencies: [
                "BankKit", "CardsKit", .product(name: "ClientRuntime", package: "bank-api-clients"),
                .product(name: "ClientTesting", package: "bank-api-clients"),
            ]),
    ]
)

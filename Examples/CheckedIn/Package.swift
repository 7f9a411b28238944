// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "CheckedIn",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bank-api-clients", path: "../..")],
    targets: [
        .executableTarget(
            name: "CardsTool", dependencies: [.product(name: "ClientRuntime", package: "bank-api-clients")])
    ]
)

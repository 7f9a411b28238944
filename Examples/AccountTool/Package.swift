// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "AccountTool",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bank-api-clients", path: "../..")],
    targets: [
        .executableTarget(
            name: "AccountTool", dependencies: [.product(name: "OpenBankingAU", package: "bank-api-clients")])
    ]
)

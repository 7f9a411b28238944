// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "WebhookReceiver",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bank-api-clients", path: "../..")],
    targets: [
        .executableTarget(
            name: "WebhookReceiver",
            dependencies: [
                .product(name: "OpenBankingAUEvents", package: "bank-api-clients"),
                .product(name: "ClientRuntime", package: "bank-api-clients"),
                .product(name: "Webhooks", package: "bank-api-clients"),
            ])
    ]
)

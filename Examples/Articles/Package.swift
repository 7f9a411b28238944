// swift-tools-version: 6.2
// The code of the articles in Documentation/flows, one target each, with nothing but products of the package above: what an
// article imports can be imported. The sources are links to the files that the tests run.
import PackageDescription

func article(_ name: String, _ products: String...) -> Target {
    .target(
        name: "\(name)Article",
        dependencies: (products + ["ClientRuntime"]).map { .product(name: $0, package: "bank-api-clients") },
        swiftSettings: [.swiftLanguageMode(.v6)])
}

let package = Package(
    name: "Articles",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bank-api-clients", path: "../..")],
    targets: [
        article("AiiaData", "AiiaData"),
        article("AiiaPay", "AiiaEvents", "AiiaPay", "Webhooks"),
        article("Australia", "OpenBankingAU"),
        article("Connect", "OpenBankingAU"),
        article("ConsentOperations", "OpenBankingAU"),
        article("Consents", "OpenBankingAU", "OpenBankingAUEvents", "Webhooks"),
        article("OBC", "MessageSigning", "OpenBankingConnect"),
    ]
)

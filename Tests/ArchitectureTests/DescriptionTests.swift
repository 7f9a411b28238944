// The descriptions say how the APIs look on the wire; what else clients need to know stands in overlays, which survive a
// description that replaces ours.

import Foundation
import TestSupport
import Testing

@Suite struct DescriptionTests {
    /// `x-source` tells where a statement of a description comes from, so it belongs to the description.
    private static let own: Set = ["x-source"]

    private static let descriptions = names(in: "Specs")

    private static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "\(PackageFolder.path)/\(folder)")
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }

    @Test(arguments: descriptions) func descriptionsHaveNoExtensionsOfOurs(_ name: String) throws {
        for (number, line) in try PackageFolder.read("Specs/\(name)").split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            for word in line.split(whereSeparator: { " {,".contains($0) }) where word.hasPrefix("x-") {
                guard let key = word.split(separator: ":", maxSplits: 1).first, word.contains(":") else { continue }
                #expect(
                    Self.own.contains(String(key)),
                    "Specs/\(name):\(number + 1): move ‘\(key)’ to Specs/overlays/\(name)")
            }
        }
    }

    /// A description that replaces ours keeps its name, and so the overlay is found.
    @Test func everyOverlayExtendsTheDescriptionOfItsName() throws {
        let overlays = Self.names(in: "Specs/overlays")
        #expect(overlays == Self.descriptions)
        let configuration = try PackageFolder.read("apigen.yaml")
        for name in overlays {
            #expect(try PackageFolder.read("Specs/overlays/\(name)").contains("\nextends: ../\(name)\n"))
            #expect(configuration.contains("    overlays: [Specs/overlays/\(name)]\n"))
        }
    }
}

// What the article on reliability promises is proven by tests that there are.

import Foundation
import TestSupport
import Testing

@Suite struct ProofTests {
    private static let article = "Documentation/reliability.md"

    /// The rows of the table, each as the text of its last column.
    private func proofs() throws -> [Substring] {
        let section = try PackageFolder.read(Self.article).components(separatedBy: "## What happens when").last ?? ""
        return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().compactMap {
            $0.split(separator: "|").last
        }
    }

    @Test func everyRowNamesTestsThatThereAre() throws {
        let tests = PackageFolder.swiftFiles(in: "Tests").filter { $0.hasSuffix("Tests.swift") }
        var files: [String: [String]] = [:]
        for path in tests {
            let name = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
            files[String(name), default: []].append(try PackageFolder.read(path))
        }
        let proofs = try proofs()
        #expect(proofs.count >= 25)
        for proof in proofs {
            let names = proof.matches(of: /`(\w+Tests)\.([^`]+)`/)
            #expect(!names.isEmpty, "no test proves the row with \(proof)")
            for name in names {
                let isThere = files[String(name.1), default: []].contains {
                    $0.contains("func \(name.2)(") || $0.contains("func `\(name.2)`(")
                }
                #expect(isThere, "there is no test \(name.1).\(name.2)")
            }
        }
    }
}

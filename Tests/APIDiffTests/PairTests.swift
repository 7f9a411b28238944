// The verdict of every pair, and what the compiler says to a consumer that uses every declaration of the older client.

import APIDiff
import ClientModel
import Foundation
import GeneratorSupport
import Testing

@Suite struct PairTests {
    @Test(arguments: Pair.all.indices)
    func theVerdictIsAsLabelled(index: Int) throws {
        let pair = Pair.all[index]
        let (old, new) = pair.descriptions(number: index)
        let diff = try APIDiff(old, new)
        let told = diff.changes.map { "\($0.verdict) \($0.side) \($0.symbol) \($0.message)" }.joined(separator: "\n")
        #expect(diff.changes.inSwift.verdict == pair.swift, "\(pair.name):\n\(told)")
        #expect(diff.changes.inMeaning.verdict == pair.meaning, "\(pair.name):\n\(told)")
        #expect(diff.changes.onTheWire.verdict == pair.wire, "\(pair.name):\n\(told)")
    }

    @Test func theNewerDescriptionIsReallyAnother() {
        for (index, pair) in Pair.all.enumerated().dropFirst() {
            let (old, new) = pair.descriptions(number: index)
            #expect(old != new, "\(pair.name)")
        }
        #expect(Pair.all.count >= 60)
        #expect(Set(Pair.all.map(\.name)).count == Pair.all.count)
    }

    /// All clients stand in one module, each with names of its own, and each with a consumer of its older form.
    @Test func theCompilerAgrees() throws {
        let folder = try TemporaryFolder()
        var old: [String] = []
        var new: [String] = []
        var consumers: [String] = []
        for (index, pair) in Pair.all.enumerated() {
            let (before, after) = pair.descriptions(number: index)
            let options = ModelOptions(module: "Bank\(index)")
            let (left, right) = (try Modelling(before, options: options), try Modelling(after, options: options))
            old.append(try folder.write("old/Client\(index).swift", try source(left)))
            new.append(try folder.write("new/Client\(index).swift", try source(right)))
            let consumer = Consumer(of: try left.side().surface)
            #expect(consumer.parts.count > 90)
            let source = consumer.source(imports: ["ClientRuntime", "Foundation"])
            consumers.append(
                try folder.write("Consumer\(index).swift", "enum In\(index) {}\n" + renamed(source.text, index)))
        }
        let broken = try SwiftCompiler.errors(old + consumers)
        #expect(broken == [], "the consumers do not compile against the older clients")
        let errors = try SwiftCompiler.errors(new + consumers)
        #expect(errors.filter { !$0.contains("/Consumer") } == [], "the newer clients do not compile")
        for (index, pair) in Pair.all.enumerated() {
            let own = errors.filter { $0.contains("/Consumer\(index).swift:") }
            #expect((pair.swift == .major) == !own.isEmpty, "\(pair.name):\n\(own.prefix(5).joined(separator: "\n"))")
        }
    }

    private func source(_ modelling: Modelling) throws -> String {
        try modelling.render().map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    }

    /// Functions of all consumers stand in one module.
    private func renamed(_ text: String, _ index: Int) -> String {
        text.replacing("func use", with: "func use\(index)x").replacing("func list", with: "func list\(index)x")
    }
}

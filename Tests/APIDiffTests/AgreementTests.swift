// How far verdict and compiler agree on large descriptions, declaration by declaration: a measurement, started by
// `scripts/diff-agreement`. What is measured is printed; what must not happen, a break that is not called major, fails.

import APIDiff
import ClientModel
import Foundation
import GeneratorSupport
import SwiftRendering
import Testing

@Suite("Verdict and compiler", .serialized, .enabled(if: Measurement.what != nil, "not asked for"))
struct AgreementTests {
    @Test(.enabled(if: Measurement.what == "editions"))
    func theEditionsOfADescription() throws {
        let editions = try Measurement.editions()
        try #require(editions.count > 1)
        let spans =
            zip(editions, editions.dropFirst()).map { [$0, $1] } + [[editions[0], editions[editions.count - 1]]]
        for span in spans {
            let clients = try span.map { try Client(String(contentsOfFile: $0, encoding: .utf8)) }
            let result = try Agreement(clients[0], clients[1], try ConsumerProgram(of: clients[0]))
            result.report(span.map { URL(fileURLWithPath: $0).lastPathComponent }.joined(separator: " → "))
        }
    }

    @Test(.enabled(if: Measurement.what == "edits"))
    func seededEdits() throws {
        let editions = try Measurement.editions()
        let text = try String(contentsOfFile: try #require(editions.first), encoding: .utf8)
        let old = try Client(text)
        let consumer = try ConsumerProgram(of: old)
        try #require(
            try CompiledModule(old).errors(of: consumer) == [],
            "the consumer does not compile against the older client")
        for seed in Measurement.seeds {
            guard let edit = SeededEdit(of: text, seed: seed), let new = try? Client(edit.text) else {
                print("agreement: seed \(seed): no edit")
                continue
            }
            let result = try Agreement(old, new, consumer)
            result.report("seed \(seed) \(edit.kind) line \(edit.line)")
        }
    }
}

enum Measurement {
    static let what = ProcessInfo.processInfo.environment["APIGEN_DIFF_AGREEMENT"]
    static let options = ModelOptions(module: "USBank")

    static var seeds: Range<Int> {
        let words = (ProcessInfo.processInfo.environment["APIGEN_DIFF_SEEDS"] ?? "0 200").split(separator: " ")
        let numbers = words.compactMap { Int($0) }
        return numbers.count == 2 ? numbers[0]..<numbers[1] : 0..<200
    }

    static func editions() throws -> [String] {
        let folder = ProcessInfo.processInfo.environment["APIGEN_DIFF_EDITIONS"] ?? ""
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    }
}

/// A client, rendered once for all that is asked about it.
struct Client {
    let files: [RenderedFile]
    let side: Side
    /// The lines of each file without those of comments: what the compiler makes something of.
    let code: [String: [Substring]]

    init(_ description: String) throws {
        let modelling = try Modelling(description, options: Measurement.options)
        files = try modelling.render()
        side = Side(files: files.map(\.bytes), model: modelling.model, limited: modelling.models.limited)
        code = Dictionary(
            uniqueKeysWithValues: files.map { file in
                let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
                // In a text of several lines, what looks like a comment may be none.
                let hasLongTexts = lines.contains { $0.contains("\"\"\"") }
                return (file.path, lines.filter { hasLongTexts || $0.drop { $0 == " " }.prefix(2) != "//" })
            })
    }
}

/// A client as a module of its own.
struct CompiledModule {
    private let folder: TemporaryFolder

    init(_ client: Client) throws {
        folder = try TemporaryFolder()
        let files = try client.files.map { file in
            try folder.write("Sources/" + file.path, String(decoding: file.bytes, as: UTF8.self))
        }
        let errors = try SwiftCompiler.emitModule(files, named: Measurement.options.module, into: folder.path)
        try #require(errors == [], "the client does not compile")
    }

    func errors(of consumer: ConsumerProgram) throws -> [String] {
        try SwiftCompiler.errors([consumer.path], flags: ["-I", folder.path])
    }
}

/// The code that uses every declaration of a client.
struct ConsumerProgram {
    private let folder: TemporaryFolder
    let path: String
    let parts: [Int: Declaration]

    init(of client: Client) throws {
        folder = try TemporaryFolder()
        let consumer = Consumer(of: client.side.surface)
        let source = consumer.source(imports: ["ClientRuntime", "Foundation", Measurement.options.module])
        path = try folder.write("Consumer.swift", source.text)
        parts = source.parts
    }
}

/// What verdict and compiler say about each declaration of the older client.
struct Agreement {
    private(set) var declarations = 0
    private var broken: Set<String> = []
    private var major: Set<String> = []
    private let verdict: Verdict
    private let wire: Verdict
    /// Whether both clients differ in comments at most. The compiler need not be asked then.
    private let isSameCode: Bool

    /// - Parameter program: a consumer that compiles against the older client.
    init(_ old: Client, _ new: Client, _ program: ConsumerProgram) throws {
        let diff = APIDiff(from: old.side, to: new.side)
        verdict = diff.changes.inSwift.verdict
        wire = diff.changes.onTheWire.verdict
        isSameCode = old.code == new.code
        let symbols = Set(program.parts.values.map(\.symbol))
        declarations = symbols.count
        let errors = isSameCode ? [] : try CompiledModule(new).errors(of: program)
        for error in errors {
            let line = error.split(separator: ":").dropFirst().first.flatMap { Int($0) }
            let declaration = line.flatMap { program.parts[$0] }
            if declaration == nil { Issue.record("an error that is about nothing: \(error)") }
            if let declaration { broken.insert(declaration.symbol) }
        }
        let changes = diff.changes.inSwift.filter { $0.verdict == .major }
        let changed = Set(changes.map(\.symbol))
        // A new case of a closed enum is found where the enum is listed.
        let owners = Set(
            changes.filter { $0.message.hasPrefix("is new") }.map {
                $0.symbol.prefix(upTo: $0.symbol.lastIndex(of: ".") ?? $0.symbol.endIndex)
            }.map(String.init))
        major = symbols.filter { symbol in
            var path = symbol.split(separator: "(").first.map(String.init) ?? symbol
            if changed.contains(symbol) || owners.contains(symbol) { return true }
            while let dot = path.lastIndex(of: ".") {
                path = String(path[..<dot])
                if changed.contains(path) { return true }
            }
            return false
        }
    }

    func report(_ name: String) {
        let missed = broken.subtracting(major)
        let superfluous = major.subtracting(broken)
        print(
            "agreement: \(name): swift \(verdict.rawValue), wire \(wire.rawValue), compiler"
                + " \(broken.isEmpty ? "accepts" : "refuses")\(isSameCode ? " the same code" : "");"
                + " \(declarations) declarations,"
                + " \(broken.intersection(major).count) broken and major, \(missed.count) missed,"
                + " \(superfluous.count) superfluous")
        for symbol in missed.sorted().prefix(5) { print("agreement:   missed: \(symbol)") }
        for symbol in superfluous.sorted().prefix(5) { print("agreement:   superfluous: \(symbol)") }
        #expect(missed.isEmpty, "\(name)")
        #expect((verdict == .major) == !broken.isEmpty, "\(name)")
    }
}

// Every name that generated code declares is one that the naming pass decided, or one of the templates' own.

import ClientModel
import Generation
import GeneratorSupport
import TestSupport
import Testing

@Suite struct EveryRenderedNameTests {
    /// What the templates declare themselves.
    private static let own: Set<String> = [
        "_allMembers",
        "APIDefinition", "Credentials", "Element", "ErrorBody", "ErrorTable", "Event", "Failure", "Index", "Key",
        "Meaning",
        "Request", "Server", "Value", "authentication", "value", "check", "client", "customMirror", "debugDescription",
        "decoder", "description", "elements", "encode", "encoder", "endIndex", "for", "hash", "hashValue", "headers",
        "isCurrent",
        "index", "instruments", "listedCases", "maskedMembers", "meaning", "members", "previousKeys", "queryBlank",
        "rawValue",
        "receiver",
        "replayStore", "response", "rest", "rules", "scheme", "send", "servers", "serviceCodePointers", "signature",
        "signingKey",
        "startIndex", "title", "to", "typedCode",
        "undocumented", "unrecognized", "url", "validate", "violations", "wireText", "wrapped",
    ]

    /// The names that a file declares for its users: types, cases, members and the arguments of calls.
    private func declared(_ source: String) -> Set<String> {
        var names: Set<String> = []
        var isInSignature = false
        for line in SwiftCode(source).lines {
            if let match = line.firstMatch(of: /\bpublic (?:[a-z]+ )*(?:struct|enum|typealias|var|let|func) `?(\w+)/) {
                names.insert(String(match.1))
            }
            if let match = line.firstMatch(of: /^ +case `?(\w+)`?(?:\(| =|$)/) { names.insert(String(match.1)) }
            if isInSignature, let match = line.firstMatch(of: /^ +(?:_ )?`?(\w+)`?:\s/) {
                names.insert(String(match.1))
            }
            if line.contains(/\bpublic static func \w+\($/) || line.contains(/\bpublic func \w+\($/) {
                isInSignature = true
            }
            if line.contains(")") { isInSignature = false }
        }
        return names
    }

    @Test(arguments: GoldenTopic.all)
    func everyNameIsRecorded(topic: GoldenTopic) throws {
        let description = try PackageFolder.read(topic.folder + "/description.yaml")
        let module = try topic.module().name
        let model = try Modelling(description, options: ModelOptions(module: module, validates: true))
        let recorded = Set(model.model.names.map(\.swiftName)).union([module])
        var found: Set<String> = []
        for file in try model.render() { found.formUnion(declared(String(decoding: file.bytes, as: UTF8.self))) }
        #expect(found.subtracting(recorded).subtracting(Self.own) == [])
        #expect(found.count >= 5)
    }

    /// The other way round: what the record has is what the code has.
    @Test func everyRecordedNameIsRendered() throws {
        let topic = try #require(GoldenTopic.all.first { $0.name == "naming" })
        let model = try Modelling(try PackageFolder.read(topic.folder + "/description.yaml"))
        let files = try model.render()
        let words = Set(files.flatMap { SwiftCode(String(decoding: $0.bytes, as: UTF8.self)).words })
        for name in model.model.names where name.kind != .file {
            #expect(words.contains(name.swiftName), "\(name.kind) \(name.swiftName)")
        }
        let paths = Set(files.map { $0.path.split(separator: "/").last ?? "" })
        for name in model.model.names where name.kind == .file {
            #expect(paths.contains("\(name.swiftName).swift"))
        }
    }
}

// Every case of the specification, one argument each, so that a failure shows the case by its name.

import Mustache
import Synchronization
import Testing

@Suite(
    .enabled(
        if: Specification.isPresent,
        "needs the specification's cases: set APIGEN_SHARED to the folder that holds conformance/mustache"))
struct SpecificationTests {
    @Test(arguments: try Specification.cases("comments"))
    func comments(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("delimiters"))
    func delimiters(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("interpolation"))
    func interpolation(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("inverted"))
    func inverted(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("partials"))
    func partials(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("sections"))
    func sections(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("~dynamic-names"))
    func dynamicNames(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("~inheritance"))
    func inheritance(_ example: SpecificationCase) throws { try check(example) }

    @Test(arguments: try Specification.cases("~lambdas"))
    func lambdas(_ example: SpecificationCase) throws {
        let lambda = try #require(Self.lambda(for: example.name), "no Swift closure for this case")
        guard case .object(var data) = example.data.value else {
            Issue.record("the data is not an object")
            return
        }
        data["lambda"] = .lambda(lambda)
        try check(example, data: .object(data))
    }

    @Test func theCasesAreAllThere() throws {
        let counts = try Specification.modules.map { try Specification.cases($0).count }
        #expect(counts == [12, 14, 42, 22, 12, 34, 21, 27, 10])
    }

    private func check(_ example: SpecificationCase, data: Value? = nil) throws {
        var sources = example.partials ?? [:]
        sources["the template"] = example.template
        let rendered = try TemplateLibrary(sources).render("the template", data ?? example.data.value)
        #expect(rendered == example.expected, "\(example.desc)")
    }

    /// The specification gives its lambdas as code in other languages; these are the same functions.
    private static func lambda(for name: String) -> Lambda? {
        switch name {
        case "Interpolation": return Lambda { _ in "world" }
        case "Interpolation - Expansion": return Lambda { _ in "{{planet}}" }
        case "Interpolation - Alternate Delimiters": return Lambda { _ in "|planet| => {{planet}}" }
        case "Interpolation - Multiple Calls":
            let calls = Counter()
            return Lambda { _ in String(calls.next()) }
        case "Escaping": return Lambda { _ in ">" }
        case "Section": return Lambda { $0 == "{{x}}" ? "yes" : "no" }
        case "Section - Expansion": return Lambda { "\($0){{planet}}\($0)" }
        case "Section - Alternate Delimiters": return Lambda { "\($0){{planet}} => |planet|\($0)" }
        case "Section - Multiple Calls": return Lambda { "__\($0)__" }
        case "Inverted Section": return Lambda { _ in "" }
        default: return nil
        }
    }
}

/// Counts calls.
final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}

// Structs with their members in boxes are used, printed and compared like all others.

import ClientRuntime
import Foundation
import GoldenSizes
import Testing

@Suite struct SizeUseTests {
    static let report = #"""
        {"closed":null,"fifth":"2024-01-05T00:00:00Z/2024-01-06T00:00:00Z","first":"2024-01-01T00:00:00Z/2024-01-02T00:00:00Z",\#
        "id":"a","kind":"old","last":"2024-01-07T00:00:00Z/2024-01-08T00:00:00Z","pages":3,\#
        "payment":{"kind":"medium","span":"2024-01-01T00:00:00Z/2024-01-02T00:00:00Z"},\#
        "previous":{"closed":"2024-01-01T00:00:00Z/2024-01-02T00:00:00Z","first":"2024-01-01T00:00:00Z/2024-01-02T00:00:00Z",\#
        "id":"b","last":"2024-01-07T00:00:00Z/2024-01-08T00:00:00Z","payment":"p1"},"reopened":null}
        """#

    @Test func membersAreReadAsBefore() throws {
        let report = try roundTrip(Report.self, Self.report)
        #expect(report.id == "a")
        #expect(report.pages == 3 && report.previous?.pages == nil && report.previous?.pagesOrDefault == 1)
        #expect(report.closed == nil && report.reopened == .some(.null))
        #expect(report.previous?.previous == nil)
        guard case .medium(let medium)? = report.payment, case .string("p1")? = report.previous?.payment else {
            Issue.record("\(report)")
            return
        }
        #expect(medium.span == report.first)
    }

    @Test func nothingIsLostOfWhatIsRequired() throws {
        #expect(throws: DecodingFailure.self) {
            try JSONCoding.decode(Report.self, from: Data(Self.report.replacing(#""id":"a","#, with: "").utf8))
        }
        #expect {
            try JSONCoding.decode(
                Report.self, from: Data(Self.report.replacing(#""pages":3"#, with: #""pages":"x""#).utf8))
        } throws: { error in
            "\(error)".contains("/pages")
        }
    }

    @Test func aCopyKnowsNothingOfTheOther() {
        var settings = Settings(name: "a", tags: ["x"], additionalProperties: ["b": "c"])
        let copy = settings
        settings.name = "b"
        settings.tags?.append("y")
        settings.additionalProperties["d"] = "e"
        settings.parent = copy
        settings.parent?.parent = copy
        #expect(copy == Settings(name: "a", tags: ["x"], additionalProperties: ["b": "c"]))
        #expect(settings.name == "b" && settings.tags == ["x", "y"])
        #expect(settings.additionalProperties == ["b": "c", "d": "e"])
        #expect(settings.parent?.parent == copy && settings.parent != copy)
        #expect(Set([settings, copy, settings]).count == 2)
    }

    @Test func itIsPrintedAsIfThereWereNoBoxes() {
        let settings = Settings(name: "a", tags: ["x"])
        let members =
            #"(name: "a", language: nil, nightly: nil, weekly: nil, monthly: nil, yearly: nil, tags: Optional(["x"])"#
        #expect("\(settings)".hasPrefix("Settings" + members))
        #expect(String(reflecting: settings).hasPrefix("GoldenSizes.Settings" + members))
        #expect(Mirror(reflecting: settings).children.map(\.label).prefix(2) == ["name", "language"])
    }

    @Test func whatIsMaskedStaysMasked() {
        let secrets = Secrets(password: "abc")
        #expect(!"\(secrets)".contains("abc") && !String(reflecting: secrets).contains("abc"))
    }

    @Test func limitsAreCheckedInBoxes() {
        let settings = Settings(name: String(repeating: "a", count: 21), additionalProperties: ["x": "long"])
        #expect(settings.violations.map(\.pointer).sorted() == ["/name", "/x"])
    }

    @Test func membersThatOnlyTheServerSetsAreNotSent() async throws {
        let wire = Wire(200, "application/json", #"{"name":"b","since":2}"#)
        var settings = Settings(name: "a")
        settings.since = Date(timeIntervalSince1970: 1)
        #expect(settings.since == Date(timeIntervalSince1970: 1))
        let result = try await GoldenSizes(transport: wire).changeSettings(settings)
        #expect(await wire.body == #"{"name":"a"}"#)
        guard case .ok(let answer) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(answer == Settings(name: "b", since: Date(timeIntervalSince1970: 2)))
    }

    @Test func listsInListsAreListsInLists() throws {
        let cube = try roundTrip(Cube.self, #"{"deep":[[[[[{"a":[[null,[[1.5]]]]}]]]]],"flat":[[1]]}"#)
        #expect(cube.deep?[0][0][0][0][0]["a"]?[0][1]?[0] == [1.5])
    }
}

// Generated rules between members at work: in members, lists, maps, alternatives, and in a list that is the body.

import ClientRuntime
import Foundation
import GoldenConditions
import Testing

@Suite struct ConditionTests {
    private let home = Address(country: "NZ")
    private let lost = Address(country: "AU")

    private func parcel(_ change: (inout Parcel) -> Void = { _ in }) -> Parcel {
        var parcel = Parcel(weight: 1, receiver: home)
        change(&parcel)
        return parcel
    }

    @Test func aRuleWithWordsAndPathOfItsOwn() {
        let problem = Violation(
            pointer: "/insurance", keyword: "x-conditions",
            message: "The value and its currency are needed to insure a \"parcel\"",
            reasonCode: "VALUE_MISSING")
        var parcel = parcel { $0.insured = .value(true) }
        #expect(parcel.violations == [problem])
        parcel.currency = "AUD"
        parcel.value = .null
        #expect(parcel.violations == [problem])
        parcel.value = .value(1)
        #expect(parcel.violations == [])
        parcel.value = nil
        parcel.insured = .null
        #expect(parcel.violations == [])
    }

    @Test func whatMustNotBeThere() {
        var parcel = parcel { $0.insured = .value(false) }
        #expect(parcel.violations == [])
        parcel = Parcel(weight: 1, receiver: home, insured: .value(false), reference: "r")
        #expect(
            parcel.violations
                == [
                    .init(
                        pointer: "/reference", keyword: "x-conditions",
                        message: "reference must not be there when insured is false", reasonCode: "NOT_INSURED")
                ])
        parcel = Parcel(weight: 1, receiver: home, speed: .slow, value: .null, currency: "AUD")
        #expect(parcel.violations.map(\.pointer) == ["/stops", "/currency"])
    }

    @Test func enumsAndDeprecatedMembersTakePart() {
        var express = parcel { $0.speed = .express }
        #expect(express.violations.map(\.pointer) == ["/sender"])
        express.sender = home
        #expect(express.violations == [])
        #expect(
            parcel { $0.weight = 0 }.violations
                == [
                    .init(
                        pointer: "/reference", keyword: "x-conditions",
                        message: "reference must be there when weight is 0")
                ])
    }

    @Test func whereverAnAddressStands() throws {
        let parcel = parcel { parcel in
            parcel.receiver = lost
            parcel.stops = [home, lost]
            parcel.notices = [
                "b": .companyAddress(.init(country: "AU", company: "")), "a": .words(.init(words: "x")),
            ]
            parcel.inside = Parcel(weight: 2, receiver: lost)
        }
        #expect(
            parcel.violations.map(\.pointer) == [
                "/receiver/state", "/stops/1/state", "/notices/b/state", "/notices/b/vat~1id",
                "/inside/receiver/state",
            ])
    }

    @Test func aListMayBeTheBody() {
        let request = GoldenConditions.Request.printLabels([home, lost])
        #expect(request.violations.map(\.pointer) == ["/1/state"])
        #expect(GoldenConditions.Request.printLabels([home]).problem == nil)
    }

    @Test func nothingIsSent() async {
        let client = GoldenConditions(
            server: "https://api.example.com", transport: FixedAnswer(answer: HTTPResponse(status: 204)))
        let failure = await #expect(throws: GoldenConditions.Failure.self) { try await client.printLabels([lost]) }
        guard case .invalidRequest(let invalid) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(invalid.violations.map(\.reasonCode) == ["STATE_MISSING"])
    }
}

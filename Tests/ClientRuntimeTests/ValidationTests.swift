// Rules between members: where they are found, and that a request which breaks one is not sent.

import ClientRuntime
import Foundation
import Testing

/// In the shape of generated code.
private struct Address: Codable, Sendable, Validatable {
    var country: String
    var state: String?

    func validate(in check: inout ValidationCheck) {
        check.rule(
            when: country == "AU", require: ["state": state != nil], message: "state is needed", reasonCode: "STATE")
    }
}

private struct Parcel: Codable, Sendable, Validatable {
    var insured: Bool?
    var value: Int?
    var currency: String?
    var stops: [Address]?
    var names: [String: Address]?

    func validate(in check: inout ValidationCheck) {
        check.rule(
            when: insured == true, require: ["value": value != nil, "currency": currency != nil],
            message: "to insure, tell the value", path: "/insurance")
        check.member(stops, "stops")
        check.member(names, "na/me~s")
    }
}

@Suite struct ConditionTests {
    private let broken = Address(country: "AU")
    private let kept = Address(country: "NZ")

    private func request(_ build: (inout RequestBuilder) -> Void) -> APIRequest<SampleAPI, Void> {
        var builder = RequestBuilder(APIOperation(id: "sendParcel", method: .post, path: "/parcels"))
        build(&builder)
        return APIRequest(builder, .void)
    }

    // MARK: Finding

    @Test func aRuleAppliesInItsCaseOnly() {
        #expect(
            broken.violations == [
                .init(pointer: "/state", keyword: "x-conditions", message: "state is needed", reasonCode: "STATE")
            ])
        #expect(kept.violations == [])
        #expect(Address(country: "AU", state: "NSW").violations == [])
    }

    @Test func aRuleWithAPathIsOneProblem() {
        let problem = Violation(
            pointer: "/insurance", keyword: "x-conditions", message: "to insure, tell the value")
        #expect(Parcel(insured: true).violations == [problem])
        #expect(Parcel(insured: true, value: 1).violations == [problem])
        #expect(Parcel(insured: true, value: 1, currency: "AUD").violations == [])
        #expect(Parcel(insured: false).violations == [])
        #expect(Parcel().violations == [])
    }

    @Test func aRuleWithoutAPathIsOneProblemForEachMember() {
        var check = ValidationCheck()
        check.rule(when: true, require: ["a": false, "b": true, "c": false], message: "m")
        #expect(check.violations.map(\.pointer) == ["/a", "/c"])
    }

    @Test func membersThatMustNotBeThereAreProblemsToo() {
        var check = ValidationCheck()
        check.rule(when: true, forbid: ["a": true, "b": false], message: "m")
        check.rule(when: false, forbid: ["c": true], message: "m")
        check.rule(when: true, require: ["d": false], forbid: ["e": true], message: "m", path: "/p")
        #expect(check.violations.map(\.pointer) == ["/a", "/p"])
    }

    @Test func membersAreFoundWhereverTheyAre() {
        let parcel = Parcel(stops: [kept, broken, broken], names: ["b/c": broken, "a": broken])
        #expect(
            parcel.violations.map(\.pointer) == [
                "/stops/1/state", "/stops/2/state", "/na~1me~0s/a/state", "/na~1me~0s/b~1c/state",
            ])
    }

    @Test func theRestStandsBesideTheNamedMembers() {
        var check = ValidationCheck()
        check.rest(["more": broken])
        #expect(check.violations.map(\.pointer) == ["/more/state"])
    }

    @Test func nothingIsNoProblem() {
        #expect(Address?.none.violations == [])
        #expect(Nullable<Address>.null.violations == [])
        #expect(Nullable.value(broken).violations.count == 1)
        #expect([Address?.none, broken].violations.map(\.pointer) == ["/1/state"])
    }

    // MARK: Sending

    @Test(arguments: [true, false]) func aBrokenRuleStopsTheRequest(_ isForm: Bool) async throws {
        let request = request { isForm ? $0.form(broken) : $0.json(broken) }
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 204) }
        let client = APIClient<SampleAPI>(server: "https://api.example.com", transport: transport)
        #expect(request.problem == "state is needed (/state)")
        #expect(request.violations.count == 1)

        let failure = await #expect(throws: APIFailure<SampleErrorBody>.self) { try await client.send(request) }
        guard case .invalidRequest(let invalid) = failure else { throw Unexpected() }
        #expect(invalid.violations == broken.violations)
        #expect(invalid.operationID == "sendParcel")
        #expect(failure?.description == "sendParcel: not sent: state is needed (/state)")
        #expect(await transport.requests.isEmpty)
    }

    @Test func keptRulesAndBodiesWithoutRulesAreSent() async throws {
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 204) }
        let client = APIClient<SampleAPI>(server: "https://api.example.com", transport: transport)
        try await client.send(request { $0.json(kept) })
        try await client.send(request { $0.json([kept]) })
        try await client.send(request { $0.json(["AU"]) })
        #expect(await transport.requests.count == 3)
    }

    @Test func listsAreBodiesToo() {
        #expect(request { $0.json([kept, broken]) }.violations.map(\.pointer) == ["/1/state"])
    }

    @Test func anotherBodyHasNoProblemOfTheFirst() async throws {
        var request = request { $0.json(broken) }
        request.body = RequestBody(Data("{}".utf8), contentType: "application/json")
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 204) }
        try await APIClient<SampleAPI>(server: "https://api.example.com", transport: transport).send(request)
        #expect(request.problem == nil)
        #expect(await transport.requests.count == 1)
    }

    @Test func otherInvalidRequestsHaveNoConditions() async throws {
        let request = request { $0.header("X-Name", "a\r\nb") }
        let client = APIClient<SampleAPI>(server: "https://api.example.com")
        let failure = await #expect(throws: APIFailure<SampleErrorBody>.self) { try await client.send(request) }
        guard case .invalidRequest(let invalid) = failure else { throw Unexpected() }
        #expect(invalid.violations == [])
    }
}

private struct Unexpected: Error {}

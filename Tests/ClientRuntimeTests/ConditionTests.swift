// Rules between members: where they are found, and that a request which breaks one is not sent.

import ClientRuntime
import Foundation
import Testing

/// In the shape of generated code.
private struct Address: Codable, Sendable, Conditioned {
    var country: String
    var state: String?

    func conditionProblems(at pointer: String) -> [ConditionProblem] {
        var check = ConditionCheck(at: pointer)
        check.rule(
            when: country == "AU", require: ["state": state != nil], message: "state is needed", reasonCode: "STATE")
        return check.problems
    }
}

private struct Parcel: Codable, Sendable, Conditioned {
    var insured: Bool?
    var value: Int?
    var currency: String?
    var stops: [Address]?
    var names: [String: Address]?

    func conditionProblems(at pointer: String) -> [ConditionProblem] {
        var check = ConditionCheck(at: pointer)
        check.rule(
            when: insured == true, require: ["value": value != nil, "currency": currency != nil],
            message: "to insure, tell the value", path: "/insurance")
        check.member(stops, "stops")
        check.member(names, "na/me~s")
        return check.problems
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
        #expect(broken.conditionProblems == [.init(message: "state is needed", path: "/state", reasonCode: "STATE")])
        #expect(kept.conditionProblems == [])
        #expect(Address(country: "AU", state: "NSW").conditionProblems == [])
    }

    @Test func aRuleWithAPathIsOneProblem() {
        let problem = ConditionProblem(message: "to insure, tell the value", path: "/insurance")
        #expect(Parcel(insured: true).conditionProblems == [problem])
        #expect(Parcel(insured: true, value: 1).conditionProblems == [problem])
        #expect(Parcel(insured: true, value: 1, currency: "AUD").conditionProblems == [])
        #expect(Parcel(insured: false).conditionProblems == [])
        #expect(Parcel().conditionProblems == [])
    }

    @Test func aRuleWithoutAPathIsOneProblemForEachMember() {
        var check = ConditionCheck(at: "/x")
        check.rule(when: true, require: ["a": false, "b": true, "c": false], message: "m")
        #expect(check.problems.map(\.path) == ["/x/a", "/x/c"])
    }

    @Test func membersAreFoundWhereverTheyAre() {
        let parcel = Parcel(stops: [kept, broken, broken], names: ["b/c": broken, "a": broken])
        #expect(
            parcel.conditionProblems.map(\.path) == [
                "/stops/1/state", "/stops/2/state", "/na~1me~0s/a/state", "/na~1me~0s/b~1c/state",
            ])
    }

    @Test func theRestStandsBesideTheNamedMembers() {
        var check = ConditionCheck(at: "/x")
        check.rest(["more": broken])
        #expect(check.problems.map(\.path) == ["/x/more/state"])
    }

    @Test func nothingIsNoProblem() {
        #expect(Address?.none.conditionProblems == [])
        #expect(Nullable<Address>.null.conditionProblems == [])
        #expect(Nullable.value(broken).conditionProblems.count == 1)
        #expect([Address?.none, broken].conditionProblems.map(\.path) == ["/1/state"])
    }

    // MARK: Sending

    @Test(arguments: [true, false]) func aBrokenRuleStopsTheRequest(_ isForm: Bool) async throws {
        let request = request { isForm ? $0.form(broken) : $0.json(broken) }
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 204) }
        let client = APIClient<SampleAPI>(server: "https://api.example.com", transport: transport)
        #expect(request.problem == "state is needed (/state)")
        #expect(request.conditionProblems.count == 1)

        let failure = await #expect(throws: APIFailure<SampleErrorBody>.self) { try await client.send(request) }
        guard case .invalidRequest(let invalid) = failure else { throw Unexpected() }
        #expect(invalid.conditions == broken.conditionProblems)
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
        #expect(request { $0.json([kept, broken]) }.conditionProblems.map(\.path) == ["/1/state"])
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
        #expect(invalid.conditions == [])
    }
}

private struct Unexpected: Error {}

// What values mean, at work: codes of both JSON kinds and objects whose members tell.

import ClientRuntime
import Foundation
import GoldenMeanings
import TestSupport
import Testing

@Suite struct MeaningTests {
    private func code(_ json: String) throws -> FailureCode {
        try JSONCoding.decode(FailureCode.self, from: Data(json.utf8))
    }

    private func text(_ value: some Encodable & Sendable) throws -> String {
        String(decoding: try JSONCoding.encode(value), as: UTF8.self)
    }

    @Test(arguments: [
        ("503", FailureCode.Meaning.busy), ("\"503\"", .busy), ("\"325 5006\"", .busy), ("\" 325 5006 \"", .busy),
        ("10023", .tokenExpired), ("0", .noneValue),
    ])
    func aCodeMeansTheSameInBothKindsAndIsWrittenAsItCame(json: String, meaning: FailureCode.Meaning) throws {
        let code = try code(json)
        #expect(code.meaning == meaning)
        #expect(try text(code) == json)
    }

    @Test func aCodeThatNobodyDocumentedIsKept() throws {
        let code = try code("\"99 Z\"")
        #expect(code.meaning == nil)
        #expect(code.isRetryable == false)
        #expect(code.remedy == nil)
        #expect(try text(code) == "\"99 Z\"")
    }

    @Test func factsFollowFromTheMeaning() {
        let expired: FailureCode = 10023
        #expect(expired.isRetryable)
        #expect(expired.remedy == .logIn)
        #expect(expired.advice == #"Ask for a new "token"."#)
        #expect(expired.delay == 0)
        let busy: FailureCode = "325 5006"
        #expect(busy.remedy == .wait)
        #expect(busy.advice == nil)
        #expect(busy.delay == 20)
    }

    @Test(arguments: [(0, ParcelState.Meaning.delivered), (13, .onTheWay), (-1, .lost)])
    func integersAndTheirRanges(number: Int, meaning: ParcelState.Meaning) {
        let state = ParcelState(number)
        #expect(state.meaning == meaning)
        #expect(state.isFinal == (meaning != .onTheWay))
        #expect(ParcelState(14).meaning == nil)
    }

    @Test func aSwitchOverMeanings() {
        let state: ParcelState = 2
        let words =
            switch state.meaning {
            case .delivered: "there"
            case .onTheWay: "soon"
            case .lost: "never"
            case nil: "perhaps"
            }
        #expect(words == "soon")
    }

    private func failure(_ json: String) throws -> FailureModel {
        try JSONCoding.decode(FailureModel.self, from: Data(json.utf8))
    }

    @Test(arguments: [
        (#"{"code": 1, "reason": " FORMAT ", "message": "No address given"}"#, FailureModel.Meaning.addressMissing),
        (#"{"code": 1, "tone": "loud", "isFinal": true}"#, .loudEnd),
        (#"{"code": "503", "count": 3}"#, .loudEnd),
        (#"{"code": 1, "old": "yes"}"#, .old),
    ])
    func membersTell(json: String, meaning: FailureModel.Meaning) throws {
        #expect(try failure(json).meaning == meaning)
        #expect(try failure(json).needsUser == (meaning == .addressMissing))
    }

    @Test(arguments: [
        #"{"code": 1}"#, #"{"code": 1, "reason": "FORMAT", "message": null}"#, #"{"code": 1, "reason": "FORMAT"}"#,
        #"{"code": 1, "tone": "loud", "isFinal": false}"#, #"{"code": 1, "tone": "shrill", "isFinal": true}"#,
        #"{"code": 503, "count": 4}"#,
    ])
    func otherMembersTellNothing(json: String) throws {
        #expect(try failure(json).meaning == nil)
    }

    @Test func aCodeIsAParameter() throws {
        let request = GoldenMeanings.Request.listParcels(state: 2, code: "325 5006")
        #expect(
            try GoldenMeanings(server: "https://a.example").url(for: request).absoluteString
                == "https://a.example/parcels/2?code=325%205006")
    }
}

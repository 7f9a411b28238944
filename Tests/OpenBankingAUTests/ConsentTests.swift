// Consents: ISO 8601 times, booleans that come as text, open states.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct ConsentTests {
    static func receipt(institution: String = "") -> String {
        """
        {"consentReceiptId":"e6062836-65e6-4de6-ad99-c9f6552a36fe","customerId":"1463546",
         "createdDate":"2023-05-28T20:43:52.250+10:00","statusDetails":{"status":"ON_HOLD",
         "statusDate":"2023-05-28T10:45:10Z"},"institutions":[{"institutionId":"200003"\(institution)}]}
        """
    }

    @Test func timesKeepOffsetAndFraction() throws {
        let consent = try decode(ConsentTests.receipt(), as: DataSharingConsentReceipt.self)
        #expect(consent.createdDate?.offset == 36_000)
        #expect(consent.createdDate == DateTime("2023-05-28T10:43:52.25Z"))
        #expect(consent.createdDate?.text == "2023-05-28T20:43:52.250+10:00")
        #expect(consent.statusDetails?.statusDate?.date == Date(timeIntervalSince1970: 1_685_270_710))
    }

    @Test func newStatesAreKept() throws {
        let consent = try decode(ConsentTests.receipt(), as: DataSharingConsentReceipt.self)
        #expect(consent.statusDetails?.status == .unrecognized("ON_HOLD"))
        #expect(try tree(consent) == JSONValue(parsing: Data(ConsentTests.receipt().utf8)))
    }

    @Test(arguments: [("true", BooleanOrString.bool(true)), (#""false""#, .string("false"))])
    func statementsOfBusinessesAreBooleansOrText(_ json: String, _ value: BooleanOrString) throws {
        let text = ConsentTests.receipt(institution: ",\"isBusinessConsumerStatement\":\(json)")
        let consent = try decode(text, as: DataSharingConsentReceipt.self)
        #expect(consent.institutions?.first?.isBusinessConsumerStatement == value)
        #expect(try tree(consent) == JSONValue(parsing: Data(text.utf8)))
    }

    @Test func whatIsNoReceiptIDIsRefused() throws {
        let failure = #expect(throws: DecodingFailure.self) {
            try decode(#"{"consentReceiptId":"17"}"#, as: DataSharingConsentReceipt.self)
        }
        #expect(failure?.pointer == "/consentReceiptId")
        #expect(failure?.problem == .invalidText(format: "UUID"))
    }
}

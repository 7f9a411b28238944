// Consent notifications: every fixture of them is read whole, written again, and looked at field by field.

import ClientRuntime
import Foundation
import OpenBankingAUEvents
import TestSupport
import Testing

let fixtures = FixtureFolder("OpenBankingAUEvents")

@Suite struct ConsentFixtureTests {
    static let rows = fixtures.rows.filter { $0.schema == "ConsentNotification" }

    private func notification(_ file: String) throws -> ConsentNotification {
        try JSONCoding.decode(from: fixtures.data(file))
    }

    @Test func everyFileHasARowAndNoConsentFileIsForgotten() throws {
        #expect(try fixtures.files == fixtures.rows.map(\.file).sorted())
        #expect(ConsentFixtureTests.rows.map(\.file) == (try fixtures.files.filter { $0.hasPrefix("consent-") }))
        #expect(ConsentFixtureTests.rows.count == 7)
    }

    @Test(arguments: rows) func notificationsSurviveDecodingAndEncoding(_ row: FixtureFolder.Row) throws {
        let bytes = try fixtures.data(row.file)
        let again = try JSONCoding.encode(JSONCoding.decode(ConsentNotification.self, from: bytes))
        #expect(try JSONValue(parsing: again) == JSONValue(parsing: bytes))
    }

    @Test func createdConsentsAreDrafts() throws {
        let created = try notification("consent-created.json")
        #expect(created.eventID == "6d2c6a0d-1d4b-4f0e-8f6c-4b5d2f6c7a10")
        #expect(created.eventType == .consentCreated)
        #expect(created.eventContext == .consent)
        #expect(created.eventTime == DateTime("2023-05-20T07:58:32Z"))
        #expect(created.customerID == "1005061234")
        #expect(created.payload.changes == nil)
        #expect(created.payload.consent.statusDetails?.status == .draft)
        #expect(created.payload.consent.institutions == [])
        #expect(created.payload.consent.allowedTrnxHistoryInDays == 365)
        #expect(created.payload.consent.accessPeriod?.endDate?.date == Date(timeIntervalSince1970: 1_716_105_600))
    }

    @Test func addedInstitutionsComeWithTheirAccounts() throws {
        let added = try notification("consent-institutions-added.json")
        let institution = try #require(added.payload.consent.institutions?.first)
        #expect(added.eventType == .institutionsAdded)
        #expect(added.payload.changes?.errorCode == nil)
        #expect(added.payload.changes?.details?.first?.accountIDs == ["11468417"])
        #expect(institution.institutionID == "200003")
        #expect(institution.lastUpdatedBy == .customer)
        #expect(institution.isBusinessConsumerStatement == .string("false"))
        #expect(institution.accounts?.first?.realAccountNumberLast4 == "0101")
        #expect(added.payload.consent.dataScopes?.map(\.id) == ["bank:accounts.basic:read", "bank:transactions:read"])
        #expect(!"\(institution)".contains("0101"))
    }

    @Test(arguments: [("true", BusinessConsumerStatement.bool(true)), (#""true""#, .string("true"))])
    func statementsOfBusinessesAreBooleansOrText(_ json: String, _ value: BusinessConsumerStatement) throws {
        let institution = try JSONCoding.decode(
            Arrangement.self, from: Data("{\"isBusinessConsumerStatement\":\(json)}".utf8))
        #expect(institution.isBusinessConsumerStatement == value)
        #expect(
            String(decoding: try JSONCoding.encode(institution), as: UTF8.self)
                == "{\"isBusinessConsumerStatement\":\(json)}")
    }

    @Test func revocationsNameWhatToDelete() throws {
        let revoked = try notification("consent-institutions-revoked.json")
        let change = try #require(revoked.payload.changes?.details?.first)
        #expect(revoked.eventType == .institutionsRevoked)
        #expect(revoked.payload.changes?.errorCode == .null)
        #expect(change.consentReceiptID == ConsentReceiptID(uuidString: "e6062836-65e6-4de6-ad99-c9f6552a36fe"))
        #expect(change.institutionLoginID == "1686094")
        #expect(change.accountIDs == ["11468417", "11468419"])
        #expect(revoked.payload.consent.statusDetails?.status == .active)
    }

    @Test func expiriesAreBroughtAboutByTheSystem() throws {
        let expired = try notification("consent-institutions-expired.json")
        #expect(expired.eventType == .institutionsExpired)
        #expect(expired.payload.consent.statusDetails?.status == .inactive)
        #expect(expired.payload.consent.institutions?.first?.statusDetails?.status == .expired)
        #expect(expired.payload.consent.institutions?.first?.lastUpdatedBy == .system)
    }

    @Test func deIdentificationIsToldWithTheInstitution() throws {
        let added = try notification("consent-institutions-added-data-handling.json")
        let handling = try #require(added.payload.consent.institutions?.first?.dataHandling)
        #expect(handling.postUsageStorage == "deIdentification")
        #expect(handling.statement == "Your data will be de-identified when it is no longer needed")
    }

    @Test(arguments: [
        ("revoked", ConsentEventType.institutionsRevoked, ArrangementState.revoked),
        ("expired", .institutionsExpired, .expired),
    ])
    func severalInstitutionsEndAtOnce(_ name: String, _ type: ConsentEventType, _ state: ArrangementState) throws {
        let ended = try notification("consent-institutions-\(name)-several.json")
        #expect(ended.eventType == type)
        let changes = try #require(ended.payload.changes?.details)
        #expect(changes.map(\.institutionID) == ["200003", "2002119"])
        #expect(changes.map(\.institutionLoginID) == ["1686094", "1686095"])
        #expect(changes.map(\.accountIDs) == [["11468417", "11468419"], ["11470001"]])
        #expect(ended.payload.consent.institutions?.map(\.statusDetails?.status) == [state, state])
    }

    @Test func aMissingMemberIsNamed() {
        let failure = #expect(throws: DecodingFailure.self) {
            try JSONCoding.decode(
                ConsentNotification.self, from: Data(#"{"eventId":"e-2","eventType":"CONSENT_CREATED"}"#.utf8))
        }
        #expect(failure?.pointer == "/eventContext")
        #expect(failure?.problem == .missing)
    }
}

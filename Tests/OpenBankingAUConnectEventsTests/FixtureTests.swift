// Connect and report events: every fixture of them is read whole, written again, and looked at field by field.

import ClientRuntime
import Foundation
import OpenBankingAUConnectEvents
import TestSupport
import Testing

@Suite struct FixtureTests {
    static let rows = fixtures.rows.filter { $0.role == "event" && $0.schema != "ConsentNotification" }
    static let codings: [String: FixtureCoding] = [
        "ConnectEvent": .init(ConnectEvent.self), "ReportEvent": .init(ReportEvent.self),
        "ReportProgress": .init(ReportProgress.self),
    ]

    @Test func noFileIsForgotten() throws {
        let files = try fixtures.files.filter { !$0.hasPrefix("consent-") && !$0.hasPrefix("headers-") }
        #expect(FixtureTests.rows.map(\.file) == files)
        #expect(FixtureTests.rows.count == 30)
    }

    @Test(arguments: rows) func eventsSurviveDecodingAndEncoding(_ row: FixtureFolder.Row) throws {
        let trees = try #require(FixtureTests.codings[row.schema]).trees(of: fixtures.data(row.file))
        #expect(trees.after == trees.before)
    }

    /// Report events come to the address of Connect events too.
    @Test(arguments: rows) func everyEventIsAConnectEvent(_ row: FixtureFolder.Row) throws {
        let event = try fixtures.value(row.file, as: ConnectEvent.self)
        if case .unrecognized = event { Issue.record("\(row.file) is not recognised") }
        #expect(try tree(event) == JSONValue(parsing: fixtures.data(row.file)))
    }

    private func event(_ name: String) throws -> ConnectEvent { try fixtures.value("connect-\(name).json") }

    @Test func pingHasNeitherIdNorCustomer() throws {
        guard case .pingEvent(let ping) = try event("ping") else { throw NotNew() }
        #expect(ping.eventID == nil)
        #expect(ping.customerID == nil)
        #expect(ping.payload == [:])
    }

    @Test func addedAccountsAreExact() throws {
        guard case .addedEvent(let added) = try event("added") else { throw NotNew() }
        let account = try #require(added.payload.accounts.last)
        #expect(added.payload.accounts.map(\.balance) == ["22327.3", "-1952.71"].map { Decimal(string: $0) })
        #expect(account.type == .creditCard)
        #expect(account.status == .active)
        #expect(account.institutionLoginID == 1_686_094)
        #expect(account.institutionLoginID?.isNumber == true)
        #expect(account.createdDate == Date(timeIntervalSince1970: 1_704_384_285))
        #expect(added.payload.receiptID == ConsentReceiptID(uuidString: "7a24d242-4011-4be2-af7d-004bd4dd4be4"))
        #expect(added.webhookData == [:])
        #expect(!"\(added)".contains("0103"))
    }

    @Test func whatWasSentAlongComesBack() throws {
        guard case .addingEvent(let adding) = try event("adding-webhook-headers") else { throw NotNew() }
        #expect(adding.payload.oauth == true)
        #expect(adding.webhookData == ["unquiqueCustomerId": "123456789", "uniqueRequestId": "234567890"])
        #expect(adding.webhookHeaders?["webhookServerKey"] == "sadf67ewrkh")
    }

    @Test func oneReportOrSeveralAreGenerated() throws {
        guard case .generatingEvent(let generating) = try event("generating"),
            case .reportAck(let ack) = generating.payload
        else { throw NotNew() }
        #expect(generating.customerID == "1463546")
        #expect(ack.customerID == 1_463_546)
        #expect(ack.type == .verificationOfAssets)
        #expect(ack.status == .inProgress)
        #expect(ack.constraints?.fromDate == Date(timeIntervalSince1970: 1_699_202_595))
        #expect(ack.constraints?.reportCustomFields?.map(\.value) == [.string("123456"), .string("123456")])

        guard case .generatingEvent(let several) = try event("generating-reports"),
            case .reportAcks(let acks) = several.payload
        else { throw NotNew() }
        #expect(acks.map(\.id) == ["u7xg05hbybc4", "ft81ayiv0i3i"])
        #expect(acks.map(\.type) == [.verificationOfAssets, .verificationOfIncome])
        #expect(acks.map(\.status) == [.inProgress, .inProgress])
    }

    @Test func theEndOfConnectMayListReports() throws {
        guard case .doneEvent(let done) = try event("done-reports"), case .reportAcks(let acks) = done.payload else {
            throw NotNew()
        }
        #expect(acks.map(\.id) == ["u7xg05hbybc4", "ft81ayiv0i3i"])
        #expect(acks.map(\.status) == [.success, .success])
        guard case .doneEvent(let usual) = try event("done"), case .object(let empty) = usual.payload else {
            throw NotNew()
        }
        #expect(empty == [:])
    }

    /// What one sample shows is not what every message has: an account is known by its id alone.
    @Test func accountsAreReadWithWhatTheyHave() throws {
        let json = #"{"eventType":"added","payload":{"institutionId":"1","accounts":[{"id":"7","number":"xx-0103"}]}}"#
        guard case .addedEvent(let added) = try decode(json, as: ConnectEvent.self) else { throw NotNew() }
        #expect(added.payload.accounts.map(\.id) == ["7"])
        #expect(added.payload.accounts.first?.currency == nil)
        #expect(!"\(added)".contains("0103"))
        let generating = #"{"eventType":"generating","payload":{"id":"r-1"}}"#
        guard case .generatingEvent = try decode(generating, as: ConnectEvent.self) else { throw NotNew() }
    }

    @Test(arguments: [102, 500, 900, 901, 903, 904, 910, 915, 916, 920])
    func eachCodeOfAnInstitutionThatIsOutOfReach(_ code: Int) throws {
        guard case .unableToConnectEvent(let failed) = try event("unable-to-connect-\(code)") else { throw NotNew() }
        #expect(failed.payload.code == UnableToConnectCode(code))
        #expect(failed.payload.code?.meaning != nil)
    }

    @Test func reportsThatWereOrderedTogetherAreAList() throws {
        guard case .reportEvents(let events) = try fixtures.value("report-done-several.json", as: ReportProgress.self)
        else { throw NotNew() }
        #expect(events.map(\.id) == ["ft81ayiv0i3i", "u7xg05hbybc4"])
        #expect(events.map(\.type) == [.verificationOfAssets, .verificationOfIncome])
    }

    @Test func failuresHaveTheirCode() throws {
        guard case .unableToConnectEvent(let failed) = try event("unable-to-connect") else { throw NotNew() }
        #expect(failed.payload.code == 500)
        #expect(failed.payload.institutionID == "15880")
        guard case .institutionNotFoundEvent(let search) = try event("institution-not-found") else { throw NotNew() }
        #expect(search.payload.query == "not a real institution")
    }

    @Test func aConsentHasItsPeriod() throws {
        guard case .financialConsentCreatedEvent(let created) = try event("financial-consent-created") else {
            throw NotNew()
        }
        #expect(created.payload.scopes?.count == 4)
        #expect(created.payload.accessPeriod?.startTime == DateTime("2022-07-26T10:11:12.079Z"))
        #expect(created.payload.receiptID == ConsentReceiptID(uuidString: "e6062836-65e6-4de6-ad99-c9f6552a36fe"))
    }

    @Test func bothFamiliesHaveAnEventDone() throws {
        guard case .doneEvent = try event("done") else { throw NotNew() }
        guard case .reportEvent(let done) = try fixtures.value("report-done.json", as: ConnectEvent.self) else {
            throw NotNew()
        }
        #expect(done.eventName == .done)
        #expect(done.status == .success)
    }

    @Test(arguments: [
        ("in-progress", ReportEventName.inProgress, ReportStatus.inProgress), ("done", .done, .success),
        ("failed", .failed, .failure),
    ])
    func reportsHaveAName(_ file: String, _ name: ReportEventName, _ status: ReportStatus) throws {
        let event = try fixtures.value("report-\(file).json", as: ReportEvent.self)
        #expect(event.eventName == name)
        #expect(event.status == status)
        #expect(event.type == .verificationOfAssets)
        #expect(event.customerID?.isNumber == true)
    }
}

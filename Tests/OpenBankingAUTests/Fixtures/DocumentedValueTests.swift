// What the documentation tells of codes, access models, businesses and incomes, in the bodies that carry it.

import ClientRuntime
import Foundation
import OpenBankingAU
import Synchronization
import TestSupport
import Testing

@Suite struct DocumentedValueTests {
    // MARK: Errors

    /// The file, the HTTP status it comes with, and what it means.
    static let errors: [(file: String, status: Int, ErrorCode.Meaning?, ErrorAction?)] = [
        ("error-10005.json", 400, .missingParameter, .correctRequest),
        ("error-10023.json", 401, .tokenExpired, .renewToken),
        ("error-110039.json", 500, .usernameNotAllowed, .correctRequest),
        ("error-325-5006.json", 500, .accountBusy, .wait),
        ("error-18001.json", 400, .reportNotReady, .wait),
        ("error-interval-types.json", 400, nil, nil),
    ]

    @Test(arguments: errors)
    func bodiesOfErrorsAreValues(
        file: String, status: Int, meaning: ErrorCode.Meaning?, action: ErrorAction?
    ) async throws {
        let body = try fixtures.text(file)
        let bank = try Bank { _ in .json(body, status: status) }
        let failure = await #expect(throws: OpenBankingAU.Failure.self) {
            try await bank.client.customers.addTestingCustomer(.init(username: "alice_01"))
        }
        #expect(failure?.statusCode == status)
        guard case .status(_, .errorResponse(.errorMessage(let message)))? = failure else {
            Issue.record("\(failure.map(String.init(describing:)) ?? "no failure")")
            return
        }
        #expect(message.code?.meaning == meaning)
        #expect(message.code?.requiredAction == action)
        #expect(message == (try fixture(file)))
    }

    @Test func theErrorAboutIntervalsHasItsText() throws {
        let message = try fixture("error-interval-types.json", as: ErrorMessage.self)
        #expect(message.message == "More than 2 intervalTypes passed request.")
        #expect(message.status == "400")
    }

    // MARK: Accounts

    @Test func eachAggregationCodeOfAnAccountIsKnown() throws {
        let accounts = try fixture("accounts-by-aggregation-code.json", as: CustomerAccounts.self).accounts
        let expected = CodeTests.rows.flatMap { row in row.codes.map { (code: $0, meaning: row.1) } }
            .sorted { $0.code < $1.code }
        #expect(accounts.map(\.aggregationStatusCode) == expected.map { AggregationStatusCode($0.code) })
        #expect(accounts.map(\.aggregationStatusCode?.meaning) == expected.map(\.meaning))
        // Only the account that was read, and not long ago, is current.
        let soon = Date(timeIntervalSince1970: 1_704_423_887 + 60)
        #expect(accounts.filter { $0.isCurrent(within: .seconds(86_400), at: soon) }.map(\.id) == ["11468417"])
        let later = soon.addingTimeInterval(86_400)
        #expect(!accounts.contains { $0.isCurrent(within: .seconds(86_400), at: later) })
    }

    @Test func anAccountThatWasNeverReadHasNoCode() throws {
        let account = try #require(
            fixture("accounts-before-aggregation.json", as: CustomerAccounts.self).accounts.first)
        #expect(account.aggregationStatusCode == nil)
        #expect(account.aggregationAttemptDate == nil)
        #expect(account.aggregationSuccessDate == nil)
        #expect(account.status == .pending)
        #expect(!account.isCurrent(within: .seconds(86_400), at: Date(timeIntervalSince1970: 1_704_384_286)))
    }

    private static let attempt = Date(timeIntervalSince1970: 1_704_423_887)
    private static let nextAttempt = Date(timeIntervalSince1970: 1_704_427_487)

    /// Loads older transactions and waits: what came of it, and how often the account was asked for since.
    private func load(
        _ order: LoopbackServer.Response, movesAt question: Int
    ) async throws -> (attempt: Date?, questions: Int) {
        let account = try #require(
            fixture("accounts-by-aggregation-code.json", as: CustomerAccounts.self).accounts.first)
        let before = String(decoding: try JSONCoding.encode(account), as: UTF8.self)
        let after = before.replacing(
            "\"aggregationAttemptDate\":1704423887", with: "\"aggregationAttemptDate\":1704427487")
        // The first question comes before the order.
        let questions = Atomic(-1)
        let bank = try Bank { request in
            guard request.method != "POST" else { return order }
            return .json(questions.add(1, ordering: .relaxed).newValue >= question ? after : before)
        }
        let client = Bank.client(at: bank.server, configuration: .init(environment: VirtualTime().environment))
        let work = client.transactions.loadHistoricTransactionsForCustomerAccountAndWait(
            customerID: "1463546", accountID: "11468417", try fixture("load-historic-request.json"))
        let attempt = try await work.value.aggregationAttemptDate
        #expect(bank.calls.first { $0.method == "POST" }?.text == #"{"force":true}"#)
        return (attempt, questions.load(ordering: .relaxed))
    }

    /// 204: loaded, or nothing new, and then no date moves: either is the end.
    @Test(arguments: [(1, nextAttempt), (99, attempt)])
    func historicTransactionsAreLoadedAtOnce(movesAt question: Int, attempt: Date) async throws {
        let loaded = try await load(.empty(204), movesAt: question)
        #expect(loaded.attempt == attempt)
        #expect(loaded.questions == 1)
    }

    /// The account is being read already: its date tells the end.
    @Test func historicTransactionsThatAreBeingLoadedAreWaitedFor() async throws {
        let loaded = try await load(.json(fixtures.text("error-325-5006.json"), status: 500), movesAt: 3)
        #expect(loaded.attempt == Self.nextAttempt)
        #expect(loaded.questions == 3)
    }

    /// 203: the bank wants another factor, and nothing is loaded.
    @Test func historicTransactionsMayNeedTheCustomer() async throws {
        let failure = await #expect(throws: LongWorkFailure<OpenBankingAU.Failure>.self) {
            _ = try await load(.empty(203), movesAt: 1)
        }
        guard case .notStarted(status: 203)? = failure else { throw NotThat() }
    }

    private struct NotThat: Error {}

    // MARK: Applications and customers

    private static let logo = Data(#"<svg xmlns="http://www.w3.org/2000/svg"/>"#.utf8)

    /// What the documentation lists for each access model, and nothing more, is what its initialiser needs.
    @Test(arguments: [
        (
            NewApplication.outsourcedServiceProvider(
                appName: "n", appDescription: "d", image: logo, legalEntityName: "l", policyURL: "p",
                dataComplaintsEmailAddress: "c@example.com", copyrightLogo: "g", businessName: "b",
                fromEmail: "f@example.com", orgID: "o", softwareID: "s"),
            [
                "appName", "appDescription", "image", "legalEntityName", "policyUrl", "dataComplaintsEmailAddress",
                "copyrightLogo", "businessName", "fromEmail", "orgId", "softwareId",
            ]
        ),
        (
            NewApplication.representative(appName: "n", appDescription: "d", image: logo, appURL: "u"),
            ["appName", "appDescription", "image", "appUrl"]
        ),
        (
            NewApplication.businessConsumerDisclosure(
                appName: "n", appDescription: "d", image: logo, appURL: "u", policyURL: "p",
                dataComplaintsEmailAddress: "c@example.com", disclosureType: "t"),
            [
                "appName", "appDescription", "image", "appUrl", "policyUrl", "dataComplaintsEmailAddress",
                "disclosureType",
            ]
        ),
    ])
    func anApplicationHasWhatItsAccessModelNeeds(_ application: NewApplication, _ members: [String]) throws {
        #expect(Set(try #require(try tree(application).objectValue).keys) == Set(members))
    }

    @Test func anApplicationOfADataRecipientHasAllMembersButThatOfDisclosures() throws {
        let application = try fixture("register-application-adr-request.json", as: NewApplication.self)
        #expect(
            application
                == .outsourcedServiceProvider(
                    appName: application.appName, appDescription: application.appDescription, image: Self.logo,
                    legalEntityName: application.legalEntityName ?? "", policyURL: application.policyURL ?? "",
                    dataComplaintsEmailAddress: "complaints@example.com",
                    copyrightLogo: application.copyrightLogo ?? "", businessName: application.businessName ?? "",
                    fromEmail: application.fromEmail ?? "", orgID: "ADRBNK000001",
                    softwareID: application.softwareID ?? "", appURL: application.appURL,
                    replyToEmail: application.replyToEmail))
        #expect(try #require(try tree(application).objectValue).count == 13)
    }

    @Test func anApplicationForBusinessDisclosureHasItsType() throws {
        let application = try fixture("register-application-bcdc-request.json", as: NewApplication.self)
        #expect(application.disclosureType == "ACCOUNTANT")
        #expect(application.orgID == nil)
        #expect(
            application
                == .businessConsumerDisclosure(
                    appName: "Example Books", appDescription: "Bookkeeping from bank data", image: Self.logo,
                    appURL: "https://example.com", policyURL: "https://example.com/cdr-policy",
                    dataComplaintsEmailAddress: "complaints@example.com", disclosureType: "ACCOUNTANT"))
    }

    @Test func businessesHaveTheirNumber() throws {
        let new = try fixture("add-business-customer-request.json", as: NewCustomer.self)
        #expect(
            new
                == NewCustomer(
                    username: "harbour_trading", applicationID: "3f6c1f0e-8a0f-4c1c-9d53-0f5d0b6c4a11",
                    category: .business, abn: "51824753556"))
        let customer = try fixture("business-customer-response.json", as: Customer.self)
        #expect(customer.category == .business)
        #expect(customer.abn == "51824753556")
        #expect(customer.type == .active)
    }

    @Test func theKeyOfASubscriptionIsThere() throws {
        let created = try fixture("create-subscription-response.json", as: CreatedSubscription.self)
        #expect(created.id == "5f9d2c1e-7b34-4a8e-9c60-1d2e3f4a5b6c")
        #expect(created.signingKey == "8c1f0a6e5d3b49728e61")
        for name in ["id", "subscriptionId", "subscriptionID"] {
            let json = "{\"\(name)\":\"7\",\"signingKey\":\"k\"}"
            #expect(try decode(json, as: CreatedSubscription.self).id == "7")
        }
        #expect(!"\(created)".contains("8c1f0a6e5d3b49728e61"))
        let failure = #expect(throws: DecodingFailure.self) {
            try decode(#"{"id":"5f9d2c1e","status":"ACTIVE"}"#, as: CreatedSubscription.self)
        }
        #expect(failure?.pointer == "/signingKey")
    }

    // MARK: Incomes

    @Test func everyAttributeAndEveryIntervalIsACase() throws {
        let report = try fixture("voi-report-attributes-and-intervals.json", as: Report.self)
        let attributes = try #require(report.customerAnalytics?.transactionalAttributes)
        #expect(
            attributes.map(\.attributeName) == [
                .netIncome, .paycheckIncome, .nonPaycheckIncome, .bonusIncome, .selfEmploymentIncome,
                .childSupportIncome, .cashAndCheckDepositIncome, .residentialRentalIncome, .retirementIncome,
                .dividendIncome, .interestIncome, .governmentBenefitIncome, .disabilityBenefitIncome,
                .unemploymentBenefitIncome, .socialSecurityBenefitIncome, .otherGovernmentBenefitIncome, .otherIncome,
            ])
        let intervals = attributes.prefix(12).map { $0.aggregatedByTimePeriods?.first?.timeIntervalType }
        #expect(
            intervals == [
                .daily, .weeklyCalendar, .weeklyRolling7, .biWeeklyCalendar, .biWeeklyRolling14, .semiMonthlyCalendar,
                .monthlyCalendar, .monthlyRolling30, .quarterlyCalendar, .quarterlyRolling90, .annually, .historically,
            ])
        #expect(attributes.last?.aggregatedByTimePeriods?.first?.periods?.first?.count == 17)
    }

    @Test func theSandboxHasItsBanksAndCustomers() {
        #expect(SandboxInstitution.allCases.map(\.rawValue) == ["200003", "2002119", "2002120"])
        #expect(SandboxInstitution.allCases == [.finBank, .finBankB, .finBankC])
        #expect(
            SandboxProfile.allCases.map(\.rawValue)
                == (4110...4118).map { "profile_\($0)" } + (1...4).map { "profile_voi_00\($0)" })
        #expect(SandboxProfile.profile4118.rawValue == "profile_4118")
        #expect(SandboxProfile(rawValue: "profile_4119") == nil)
    }
}

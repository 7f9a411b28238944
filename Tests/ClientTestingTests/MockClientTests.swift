// A client without a server, as previews and tests use it.

import ClientRuntime
import ClientTesting
import Foundation
import OpenBankingAU
import Testing

@Suite struct MockClientTests {
    typealias Call = @Sendable (OpenBankingAU) async throws -> Void

    /// Calls of every kind of answer: objects, lists, pages, other media types, no body.
    private static let calls: [(name: String, call: Call)] = [
        ("CreateToken", { _ = try await $0.send(.createToken(.init(partnerID: "p", partnerSecret: "s"))) }),
        ("GetApplications", { _ = try await $0.send(.getApplications()) }),
        ("GetApplicationInstitutions", { _ = try await $0.send(.getApplicationInstitutions(applicationID: "a")) }),
        ("AddTestingCustomer", { _ = try await $0.send(.addTestingCustomer(.init(username: "alice_01"))) }),
        ("AddCustomer", { _ = try await $0.send(.addCustomer(.init(username: "alice_01"))) }),
        ("GetCustomers", { _ = try await $0.send(.getCustomers()) }),
        ("GetCustomer", { _ = try await $0.send(.getCustomer(customerID: "c")) }),
        ("GetConsumerForCustomer", { _ = try await $0.send(.getConsumerForCustomer(customerID: "c")) }),
        ("GetConsumer", { _ = try await $0.send(.getConsumer(consumerID: "c")) }),
        ("GetInstitutions", { _ = try await $0.send(.getInstitutions()) }),
        ("GetInstitution", { _ = try await $0.send(.getInstitution(institutionID: 1)) }),
        ("GetCertifiedInstitutions", { _ = try await $0.send(.getCertifiedInstitutions()) }),
        ("GetCustomerAccounts", { _ = try await $0.send(.getCustomerAccounts(customerID: "c")) }),
        ("GetCustomerAccount", { _ = try await $0.send(.getCustomerAccount(customerID: "c", accountID: "a")) }),
        (
            "GetMoneyTransferDetails",
            { _ = try await $0.send(.getMoneyTransferDetails(customerID: "c", accountID: "a")) }
        ),
        ("GetAccountOwner", { _ = try await $0.send(.getAccountOwner(customerID: "c", accountID: "a")) }),
        ("GetAvailableBalance", { _ = try await $0.send(.getAvailableBalance(customerID: "c", accountID: "a")) }),
        (
            "GetAvailableBalanceLive",
            { _ = try await $0.send(.getAvailableBalanceLive(customerID: "c", accountID: "a")) }
        ),
        (
            "GetAllCustomerTransactions",
            {
                _ = try await $0.send(
                    .getAllCustomerTransactions(customerID: "c", fromDate: .distantPast, toDate: .now))
            }
        ),
        (
            "GetCustomerTransaction",
            { _ = try await $0.send(.getCustomerTransaction(customerID: "c", transactionID: 1)) }
        ),
        ("GetReportByCustomer", { _ = try await $0.send(.getReportByCustomer(customerID: "c", reportID: "r")) }),
        ("GetReportByConsumer", { _ = try await $0.send(.getReportByConsumer(consumerID: "c", reportID: "r")) }),
        ("GetReportsByCustomer", { _ = try await $0.send(.getReportsByCustomer(customerID: "c")) }),
        ("GetConsentPurposes", { _ = try await $0.send(.getConsentPurposes()) }),
        ("GetConsentPurpose", { _ = try await $0.send(.getConsentPurpose(purposeID: "p")) }),
        (
            "GetDataSharingConsentByID",
            { _ = try await $0.send(.getDataSharingConsentByID(consentReceiptID: .init(UUID()))) }
        ),
        (
            "RevokeDataSharingConsentById",
            { _ = try await $0.send(.revokeDataSharingConsentByID(consentReceiptID: .init(UUID()))) }
        ),
        ("GetSubscriptions", { _ = try await $0.send(.getSubscriptions()) }),
        ("GetSubscription", { _ = try await $0.send(.getSubscription(subscriptionID: "s")) }),
    ]

    @Test(arguments: calls.map(\.name))
    func everyKindOfCallIsAnswered(name: String) async throws {
        let call = try #require(Self.calls.first { $0.name == name }).call
        try await call(.mock())
    }

    @Test func everyOperationHasAnAnswer() {
        let operations = Set(OpenBankingAU.exampleAnswers.map(\.operationID))
        #expect(operations.count == 48)
        #expect(operations.isSuperset(of: Self.calls.map(\.name)))
    }

    @Test func answersAreTheExamplesOfTheDescription() async throws {
        let bank = OpenBankingAU.mock()
        #expect(try await bank.customers.getCustomer(customerID: "any").id == "1005061234")
        var amounts: [Decimal?] = []
        for try await transaction in bank.transactions.getAllCustomerTransactions(
            customerID: "any", fromDate: .distantPast, toDate: .now)
        {
            amounts.append(transaction.amount)
        }
        #expect(amounts == [Decimal(string: "3678.9"), Decimal(string: "-42.35")])
    }

    @Test func mediaTypesTellCallsApart() async throws {
        let pdf = HTTPResponse(status: 200, headers: ["Content-Type": "application/pdf"], body: Data("%PDF".utf8))
        let bank = OpenBankingAU.mock(
            .respond(.getReportByCustomerAsPDF(customerID: "any", reportID: "any"), with: pdf))
        #expect(try await bank.send(.getReportByCustomerAsPDF(customerID: "c", reportID: "r")) == Data("%PDF".utf8))
        _ = try await bank.send(.getReportByCustomer(customerID: "c", reportID: "r"))
    }

    @Test func operationsAreOverridden() async throws {
        let bank = OpenBankingAU.mock(
            .answer(.getCustomer(customerID: "any"), with: Customer(id: "7", username: "bob")),
            .fail(.getCustomers(), with: .timedOut),
            .respond(.getInstitutions(), with: .json(#"{"code": 1, "message": "no"}"#, status: 503)))
        #expect(try await bank.customers.getCustomer(customerID: "8").username == "bob")
        await #expect(throws: OpenBankingAU.Failure.self) { try await bank.send(.getInstitutions()) }
        do {
            _ = try await bank.send(.getCustomers())
            Issue.record("the call does not fail")
        } catch {
            guard case .timedOut = error else { throw error }
        }
        // All others are as before.
        _ = try await bank.send(.getSubscriptions())
    }
}

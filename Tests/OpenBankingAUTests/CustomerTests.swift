// Credentials, customers, consumers, applications and payment details: the fixtures field by field, and what is masked.

import ClientRuntime
import Foundation
import OpenBankingAU
import Testing

@Suite struct CustomerTests {
    @Test(arguments: ["create-token-request.json", "authentication-page-create-token-request.json"])
    func credentialsAreReadAndNotPrinted(_ file: String) throws {
        let credentials = try fixture(file, as: PartnerCredentials.self)
        #expect(credentials.partnerID == "1445585709680")
        #expect(credentials.partnerSecret == "example-partner-secret")
        #expect(!"\(credentials)".contains("example-partner-secret"))
    }

    @Test(arguments: ["create-token-response.json", "authentication-page-create-token-response.json"])
    func tokensAreReadAndNotPrinted(_ file: String) throws {
        let token = try fixture(file, as: AccessToken.self)
        #expect(token.token == "YBh22Sb9Es6e66Q7lWdt")
        #expect(!"\(token)".contains("YBh22Sb9Es6e66Q7lWdt"))
    }

    @Test(arguments: [
        ("add-testing-customer-request.json", nil),
        ("add-customer-request.json", "3f6c1f0e-8a0f-4c1c-9d53-0f5d0b6c4a11"),
    ])
    func newCustomersAreReadAndNotPrinted(_ file: String, _ application: String?) throws {
        let customer = try fixture(file, as: NewCustomer.self)
        #expect(
            customer
                == NewCustomer(
                    username: "customer_2024", firstName: "Howard", lastName: "Carter", phone: "0491570156",
                    email: "howard.carter@example.com", applicationID: application.map { ApplicationID($0) }))
        #expect(!"\(customer)".contains("Carter"))
        #expect(!"\(customer)".contains("example.com"))
    }

    @Test(arguments: [
        ("add-testing-customer-response.json", CustomerID("1005061234")),
        ("add-customer-response.json", CustomerID("1035061235")),
    ])
    func createdCustomersHaveAnIDOfText(_ file: String, _ id: CustomerID) throws {
        let customer = try fixture(file, as: CreatedCustomer.self)
        #expect(customer.id == id)
        #expect(!customer.id.isNumber)
        #expect(customer.createdDate == Date(timeIntervalSince1970: 1_607_450_357))
    }

    @Test func consumersNameTheirCustomerByNumber() throws {
        let consumer = try fixture("create-consumer-response.json", as: CreatedConsumer.self)
        #expect(consumer.id == "0bf46322c167b562e6cbed9d40e19a4c")
        #expect(consumer.customerID.isNumber)
        #expect(consumer.customerID == "1005061234")
        #expect(
            try fixture("create-consumer-request.json", as: NewConsumer.self)
                == NewConsumer(firstName: "Howard", lastName: "Carter", phone: "0491570156"))
    }

    @Test func applicationsCarryTheirLogoAsBytes() throws {
        let full = try fixture("register-application-adr-request.json", as: NewApplication.self)
        let brief = try fixture("register-application-representative-request.json", as: NewApplication.self)
        #expect(full.image == Data(#"<svg xmlns="http://www.w3.org/2000/svg"/>"#.utf8))
        #expect(full.orgID == "ADRBNK000001")
        #expect(full.dataComplaintsEmailAddress == "complaints@example.com")
        #expect(brief.image == full.image)
        #expect(brief.legalEntityName == nil)
        let registered = try fixture("register-application-response.json", as: RegisteredApplication.self)
        #expect(registered.status == .pendingRegistration)
    }

    @Test func accountNumbersKeepTheirZeros() throws {
        let details = try fixture("money-transfer-details-response.json", as: PaymentInstructions.self)
        let instruction = try #require(details.paymentInstructions?.first)
        #expect(instruction.accountNumber == "002343534556")
        #expect(instruction.descriptors == [PaymentDescriptor(type: "bsbNumber", value: "033-547")])
        #expect(!"\(details)".contains("2343534556"))
        #expect(!"\(details)".contains("033-547"))
    }

    @Test func subscriptionsAreForConsents() throws {
        let subscription = try fixture("create-subscription-request.json", as: NewSubscription.self)
        #expect(subscription.url.absoluteString == "https://example.com/consent-notifications")
        #expect(subscription.notificationType == .consent)
    }
}

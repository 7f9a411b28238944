// A consent by operations instead of Connect, in the ten steps of the documentation: the code of
// Documentation/flows/consent-operations.md.

import ClientRuntime
import Foundation
import OpenBankingAU

/// Steps 1 to 3: what is shown on the consent screen.
struct ConsentScreen {
    var institutions: [Institution]
    var applications: [Application]
    var purposes: [ConsentPurpose]
}

/// The banks to choose from, and what the customer is told about the application and the purposes of the data.
func consentScreen(_ bank: OpenBankingAU, searching name: String) async throws -> ConsentScreen {
    var screen = ConsentScreen(institutions: [], applications: [], purposes: [])
    for try await institution in bank.institutions.getInstitutions(search: name) {
        screen.institutions.append(institution)
    }
    for try await application in bank.applications.getApplications() {
        screen.applications.append(application)
    }
    screen.purposes = try await bank.consents.getConsentPurposes().purposes ?? []
    return screen
}

/// Steps 4 and 5: the customer agrees. The consent is a draft, which the notification `CONSENT_CREATED` confirms.
func createConsent(
    _ bank: OpenBankingAU, customer: CustomerID, purpose: PurposeID
) async throws -> ConsentReceiptID {
    try await bank.consents.createDataSharingConsent(.init(customerID: customer, purposeID: purpose))
        .consentReceiptID
}

/// Steps 6 and 7: the page of a bank on which the customer logs in and chooses accounts. To be repeated for every bank.
func bankPage(
    _ bank: OpenBankingAU, consent: ConsentReceiptID, institution: InstitutionID,
    returnTo callback: URL
) async throws -> URL? {
    let made = try await bank.consents.createConsentInstitutionURL(
        consentReceiptID: consent, institutionID: institution, .init(redirectURI: callback))
    return made.url.flatMap { URL(string: $0) }
}

/// Steps 8 to 10: after the notification `INSTITUTIONS_ADDED` the accounts can be read.
func accounts(
    _ bank: OpenBankingAU, customer: CustomerID, consent: ConsentReceiptID
) async throws -> [CustomerAccount] {
    guard try await isActive(bank, consent) else { return [] }
    return try await bank.consented(consent).accounts.getCustomerAccounts(customerID: customer)
        .accounts
}

/// Whether data can be read under a consent.
func isActive(_ bank: OpenBankingAU, _ consent: ConsentReceiptID) async throws -> Bool {
    try await bank.consents.getDataSharingConsentByID(consentReceiptID: consent).statusDetails?.status
        == .active
}

/// Takes one bank out of a consent. What was read from it has to be deleted.
func leave(_ bank: OpenBankingAU, consent: ConsentReceiptID, login: InstitutionLoginID) async throws {
    try await bank.consents.revokeDataSharingConsentByInstitutionLoginID(
        consentReceiptID: consent, institutionLoginID: login, updateBy: .customer)
}

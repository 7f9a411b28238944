// The consent operations on the wire.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    private static let consent = """
        {"consentReceiptId":"e6062836-65e6-4de6-ad99-c9f6552a36fe","customerId":"1463546","purpose":"Verify Balance",
         "createdDate":"2023-05-28T10:43:52Z","statusDetails":{"status":"ACTIVE","statusDate":"2023-05-28T10:45:10Z"},
         "accessPeriod":{"startDate":"2023-05-28T10:45:10Z","endDate":"2023-08-26T10:45:10Z"},
         "institutions":[{"institutionId":"200003","institutionLoginId":"1686094",
         "accounts":[{"id":"11468417","type":"transactionAndSavings","status":"ACTIVE"}]}],
         "dataScopes":[{"id":"bank:accounts.basic:read","name":"Basic Bank Account Data"}]}
        """

    static let consents = consentPurposes + consentReadings + consentRevocations

    private static let consentPurposes = [
        WireCase(
            "GetConsentPurposes",
            """
            GET /data-sharing-consents/purposes?start=11&limit=10
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(#"{"purposes":[{"id":"1","purpose":"Verify Balance","colour":"green"}],"region":"au"}"#)
        ) { bank in
            let list = try await bank.consents.getConsentPurposes(start: 11, limit: 10)
            #expect(list.purposes?.map(\.purpose) == ["Verify Balance"])
            #expect(list.purposes?.first?.additionalProperties == ["colour": "green"])
            #expect(list.additionalProperties == ["region": "au"])
        },
        WireCase(
            "GetConsentPurpose",
            """
            GET /data-sharing-consents/purposes/1
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(#"{"id":1,"purposeStatement":"We check your balance."}"#)
        ) { bank in
            let purpose = try await bank.consents.getConsentPurpose(purposeID: "1")
            #expect(purpose.id == 1)
            #expect(purpose.purposeStatement == "We check your balance.")
        },
    ]

    private static let consentReadings = [
        WireCase(
            "CreateDataSharingConsent",
            """
            POST /data-sharing-consents
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"accessPeriod":{"endDate":"2023-08-26T10:43:52Z","startDate":"2023-05-28T10:43:52Z"},\
            "customerId":"1463546","purposeId":"1","reference":"A-1001"}
            """, .json(consent, status: 201)
        ) { bank in
            let consent = try await bank.consents.createDataSharingConsent(
                .init(
                    customerID: "1463546", purposeID: "1",
                    accessPeriod: .init(
                        startDate: DateTime("2023-05-28T10:43:52Z"), endDate: DateTime("2023-08-26T10:43:52Z")),
                    additionalProperties: ["reference": "A-1001"]))
            #expect(consent.consentReceiptID == ConsentReceiptID(uuidString: Bank.consentReceiptID))
            #expect(consent.statusDetails?.status == .active)
        },
        WireCase(
            "GetDataSharingConsentsByCustomerId",
            """
            GET /data-sharing-consents?customer_id=1463546&status=ACTIVE&sort_by=startDate\
            &sort_order=Desc&start=1&limit=20
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json("{\"found\":1,\"displaying\":1,\"moreAvailable\":false,\"consents\":[\(consent)]}")
        ) { bank in
            let list = try await bank.send(
                .getDataSharingConsentsByCustomerID(
                    customerID: "1463546", status: .active, sortBy: .startDate, sortOrder: .descending, start: 1,
                    limit: 20))
            #expect(list.consents?.map(\.purpose) == ["Verify Balance"])
            #expect(list.consents?.first?.institutions?.first?.accounts?.first?.id == "11468417")
        },
        WireCase(
            "GetDataSharingConsentByID",
            """
            GET /data-sharing-consents/e6062836-65e6-4de6-ad99-c9f6552a36fe
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, .json(consent)
        ) { bank in
            let consent = try await bank.consents.getDataSharingConsentByID(
                consentReceiptID: receiptID(Bank.consentReceiptID))
            #expect(consent.accessPeriod?.endDate == DateTime("2023-08-26T10:45:10Z"))
            #expect(consent.dataScopes?.map(\.id) == ["bank:accounts.basic:read"])
        },
        WireCase(
            "CreateConsentInstitutionUrl",
            """
            POST /data-sharing-consents/e6062836-65e6-4de6-ad99-c9f6552a36fe/institutions/200003/urls
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"redirectUri":"https://www.example.com/after-bank"}
            """,
            .json(#"{"url":"https://finbank.example.com/authorise?request_uri=urn:example:1"}"#, status: 201)
        ) { bank in
            let made = try await bank.consents.createConsentInstitutionURL(
                consentReceiptID: receiptID(Bank.consentReceiptID), institutionID: 200003,
                .init(redirectURI: URL(string: "https://www.example.com/after-bank")))
            #expect(made.url == "https://finbank.example.com/authorise?request_uri=urn:example:1")
        },
        WireCase(
            "CreateConsentInstitutionUrl",
            """
            POST /data-sharing-consents/e6062836-65e6-4de6-ad99-c9f6552a36fe/institutions/200003/urls
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Length: 0
            """, .json(#"{"link":"https://finbank.example.com"}"#)
        ) { bank in
            let made = try await bank.consents.createConsentInstitutionURL(
                consentReceiptID: receiptID(Bank.consentReceiptID), institutionID: 200003)
            #expect(made.url == "https://finbank.example.com")
        },
    ]

    private static let consentRevocations = [
        WireCase(
            "RevokeDataSharingConsentById",
            """
            DELETE /data-sharing-consents/e6062836-65e6-4de6-ad99-c9f6552a36fe
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Update-By: CUSTOMER
            """, .empty(204)
        ) { bank in
            try await bank.consents.revokeDataSharingConsentByID(
                consentReceiptID: receiptID(Bank.consentReceiptID), updateBy: .customer)
        },
        WireCase(
            "RevokeDataSharingConsentByInstitutionLoginID",
            """
            DELETE /data-sharing-consents/e6062836-65e6-4de6-ad99-c9f6552a36fe/institutionLogins/1686094
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, .empty(204)
        ) { bank in
            try await bank.consents.revokeDataSharingConsentByInstitutionLoginID(
                consentReceiptID: receiptID(Bank.consentReceiptID), institutionLoginID: "1686094")
        },
    ]
}

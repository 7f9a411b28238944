// Consents on the wire.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

extension Calls {
    static let consents = givingConsent + keepingConsent

    private static let givingConsent = [
        WireCall<OpenBankingConnect>(
            "RequestConsent",
            """
            POST /openbanking/connect/api/accounts/consents
            Accept: application/json
            Content-Type: application/json

            {"accounts":[{"accountReference":{"accountNumber":{"identification":"ACCNUMBR1234567","schemeName":"IBAN"},\
            "currency":"EUR"}}],"permissions":["accounts","standingOrders"],"requestInfo":{\
            "aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf","credentials":{"iban":"ACCNUMBR1234567"},\
            "tppRedirectURI":"https://tpp-ob.com/callback","xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"},\
            "validUntilDateTime":"2030-01-31T00:00:00Z"}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"aspspSCAApproach":"REDIRECT","consentRequestId":"12345",
                 "_links":{"scaRedirect":"https://bank.example.com/authorise?state=0418ae31"}}
                """)
        ) { service in
            let pending = try await service.consents.requestConsent(
                .init(
                    requestInfo: .init(
                        xRequestID: Sample.requestID, aspspID: Sample.bankID,
                        tppRedirectURI: #require(URL(string: "https://tpp-ob.com/callback")),
                        credentials: .init(iban: "ACCNUMBR1234567")),
                    permissions: [.accounts, .standingOrders],
                    accounts: [
                        .init(
                            accountReference: .init(
                                accountNumber: .init(identification: "ACCNUMBR1234567", schemeName: "IBAN"),
                                currency: "EUR"))
                    ],
                    validUntilDateTime: DateTime("2030-01-31T00:00:00Z")))
            #expect(pending.aspspSCAApproach == .redirect)
            #expect(pending.consentRequestID == "12345")
            #expect(pending.links.scaRedirect.absoluteString == "https://bank.example.com/authorise?state=0418ae31")
        },
        WireCall<OpenBankingConnect>(
            "AuthorizeConsent",
            """
            POST /openbanking/connect/api/accounts/consents/authorizations
            Accept: application/json
            Content-Type: application/json

            {"authorization":"code=UK%2Bone&state=0418ae31","requestInfo":{\
            "aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf","isLivePsuRequest":true,"psuIPAddress":"::1",\
            "xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"consentRequestId":"12345","consentId":"GFiTpF3:EBy5xGqQMatk",
                 "signatureStatus":"NONCOMPLIANT"}
                """)
        ) { service in
            let consent = try await service.consents.authorizeConsent(
                .init(
                    requestInfo: .init(
                        xRequestID: Sample.requestID, aspspID: Sample.bankID, isLivePsuRequest: true,
                        psuIPAddress: "::1"),
                    authorization: "code=UK%2Bone&state=0418ae31"))
            #expect(consent.consentID == Sample.consentID)
            #expect(consent.signatureStatus == .nonCompliant)
        },
    ]

    private static let keepingConsent = [
        WireCall<OpenBankingConnect>(
            "GetRawConsent",
            """
            POST /openbanking/connect/api/accounts/consents/raw
            Accept: application/json
            Content-Type: application/json

            {"requestInfo":{"aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf","consentId":"GFiTpF3:EBy5xGqQMatk",\
            "xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """, .json("{\(Sample.originalRequestInfo),\"rawConsent\":\"eyJzY29wZSI6ICJhY2NvdW50cyJ9\"}")
        ) { service in
            let raw = try await service.consents.getRawConsent(.init(requestInfo: Sample.unattended))
            #expect(raw.rawConsent == Data(#"{"scope": "accounts"}"#.utf8))
        },
        WireCall<OpenBankingConnect>(
            "DeleteConsent",
            """
            POST /openbanking/connect/api/accounts/consents/delete
            Accept: application/json
            Content-Type: application/json

            {"consentId":"GFiTpF3:EBy5xGqQMatk","requestInfo":{"aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf",\
            "merchant":{"id":"MerchantId","name":"MerchantName"},"psuTppCustomerId":"customer-7",\
            "xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """, .json("{\(Sample.originalRequestInfo)}")
        ) { service in
            try await service.consents.deleteConsent(
                .init(
                    requestInfo: .init(
                        xRequestID: Sample.requestID, aspspID: Sample.bankID, psuTppCustomerID: "customer-7",
                        merchant: .init(id: "MerchantId", name: "MerchantName")),
                    consentID: Sample.consentID))
        },
    ]
}

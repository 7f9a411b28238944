// The Connect operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    private static let link = "https://connect2.openbanking.mastercard.com.au/?customerId=1005061234&partnerId=14455"
    private static let answer = LoopbackServer.Response.json("{\"link\":\"\(link)\"}")

    static let connect = [
        WireCase(
            "GenerateConnectUrl",
            """
            POST /connect/v2/generate
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"customerId":"1005061234","experience":"default","institutionSettings":{"1407":"visible","5":"hidden"},\
            "partnerId":"1445585709680","redirectUri":"https://www.example.com/after-connect?a=1","singleUseUrl":true,\
            "webhook":"https://hooks.example.com/connect","webhookData":{"n":[1,null],"orderNumber":"A-1001"},\
            "webhookHeaders":{"X-Order":"A-1001"}}
            """, answer
        ) { bank in
            let made = try await bank.connect.generateConnectURL(
                .init(
                    customerID: "1005061234",
                    redirectURI: URL(string: "https://www.example.com/after-connect?a=1"),
                    webhook: URL(string: "https://hooks.example.com/connect"),
                    webhookData: ["orderNumber": "A-1001", "n": [1, nil]], webhookHeaders: ["X-Order": "A-1001"],
                    experience: "default", singleUseURL: true,
                    institutionSettings: ["5": .hidden, "1407": .visible]))
            #expect(made.link.absoluteString == link)
        },
        WireCase(
            "GenerateLiteConnectUrl",
            """
            POST /connect/v2/generate/lite
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"customerId":"1005061234","institutionId":200003,"isWebView":false,"partnerId":"1445585709680"}
            """, answer
        ) { bank in
            let made = try await bank.connect.generateLiteConnectURL(
                .init(
                    customerID: "1005061234", institutionID: 200003, isWebView: false))
            #expect(made.link.host() == "connect2.openbanking.mastercard.com.au")
        },
        WireCase(
            "GenerateConnectDashboardUrl",
            """
            POST /connect/v2/generate/consent/manage
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"customerId":1005061234,"partnerId":"1445585709680"}
            """, answer
        ) { bank in
            let made = try await bank.connect.generateConnectDashboardURL(
                .init(customerID: 1_005_061_234))
            #expect(made.link.absoluteString == link)
        },
    ]
}

// How payees come to have a destination, on the wire.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

extension Calls {
    static let authentication: [Call] = [
        Call(
            "Connect",
            """
            GET /v1/oauth/connect?client_id=my-client&redirect_uri=https%3A%2F%2Fshop.example.com%2Fcallback\
            &response_type=code&scope=payments%3Ainbound%20payments%3Aoutbound&state=a-state
            Accept: application/json
            """, .empty(302, headers: [("Location", "https://app-sandbox.aiia.eu/#/one-time?sessionId=3f2504e0")])
        ) { pay in
            let answer = try await pay.response(
                to: .connect(
                    clientID: "my-client", redirectURI: url("https://shop.example.com/callback"), responseType: .code,
                    scope: [.paymentsInbound, .paymentsOutbound], state: "a-state"))
            #expect(answer.headers["Location"] == "https://app-sandbox.aiia.eu/#/one-time?sessionId=3f2504e0")
        },
        Call(
            "ExchangeToken",
            """
            POST /v1/oauth/token
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            Content-Type: application/json

            {"code":"c2FtcGxl/Y29k+ZQ==","grant_type":"authorization_code",\
            "redirect_uri":"https://shop.example.com/callback"}
            """, .json(#"{"access_token":"a","expires_in":3600,"token_type":"bearer"}"#)
        ) { pay in
            let tokens = try await pay.authentication.exchangeToken(
                .init(
                    grantType: .authorizationCode, code: "c2FtcGxl/Y29k+ZQ==",
                    redirectURI: url("https://shop.example.com/callback")))
            #expect(tokens == PayTokenResponse(accessToken: "a", expiresIn: 3600, tokenType: "bearer"))
        },
    ]

    static let payees: [Call] = [
        Call(
            "ListAccounts",
            """
            GET /v1/accounts
            Accept: application/json
            Authorization: Bearer access.token
            """,
            .json(
                """
                {"accounts":[{"id":"\(PayServer.accountID)","destinationId":"\(PayServer.destinationID)","name":"Takings",
                 "currency":"DKK","number":{"iban":null},"booked":{"currency":"DKK","value":1}}]}
                """)
        ) { pay in
            let list = try await pay.accounts.listAccounts()
            #expect(list.accounts.map(\.destinationID) == [try uuid(PayServer.destinationID)])
        }
    ]
}

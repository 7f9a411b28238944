// The connect and token operations on the wire.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

extension Calls {
    private static let hostedPages =
        "https://app-sandbox.aiia.eu/#/one-time?sessionId=3f2504e0&closeUrl=https%3A%2F%2Fshop.example.com&culture=en"

    static let authentication: [Call] = [
        Call(
            "Connect",
            """
            GET /v1/oauth/connect?client_id=my-client&redirect_uri=https%3A%2F%2Fshop.example.com%2Fcallback\
            &response_type=code&scope=accounts%20offline_access%20payments%3Ainbound&state=a-state\
            &accountsGroupName=My%20house%20%26%20home&accountsGroupId=g%2F1
            Accept: application/json
            """, .empty(302, headers: [("Location", hostedPages)])
        ) { aiia in
            let answer = try await aiia.response(
                to: .connect(
                    clientID: "my-client", redirectURI: url("https://shop.example.com/callback"), responseType: .code,
                    scope: [.accounts, .offlineAccess, .paymentsInbound], state: "a-state",
                    accountsGroupName: "My house & home", accountsGroupID: "g/1"))
            #expect(answer.status == 302)
            #expect(answer.headers["location"] == hostedPages)
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
            """,
            .json(
                """
                {"access_token":"a","expires_in":3600,"redirect_uri":"https://shop.example.com/callback",
                 "refresh_token":"r","token_type":"bearer"}
                """)
        ) { aiia in
            let tokens = try await aiia.authentication.exchangeToken(
                .init(
                    grantType: .authorizationCode, code: "c2FtcGxl/Y29k+ZQ==",
                    redirectURI: url("https://shop.example.com/callback")))
            #expect(tokens.accessToken == "a")
            #expect(tokens.expiresIn == 3600)
        },
        Call(
            "ExchangeToken",
            """
            POST /v1/oauth/token
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            Content-Type: application/json

            {"grant_type":"refresh_token","refresh_token":"r"}
            """, .json(#"{"error":"invalid_grant"}"#, status: 401)
        ) { aiia in
            do {
                _ = try await aiia.authentication.exchangeToken(.init(grantType: .refreshToken, refreshToken: "r"))
                Issue.record("a spent refresh token was taken")
            } catch let error as AiiaData.Failure {
                guard case .status(401, .errorResponse(let body)) = error else { throw error }
                #expect(body.error == "invalid_grant")
            }
        },
    ]
}

// An Aiia that behaves as it is documented: codes and refresh tokens work once, access tokens until the next one,
// transactions come in pages.

import Foundation
import Synchronization
import TestSupport

final class HostedAiia: Sendable {
    private struct State {
        var code: (text: String, redirectURI: String)?
        var refreshToken: String?
        var accessToken: String?
        var issued = 0
    }

    private let state = Mutex(State())

    /// A user agrees on the hosted pages: the query with which the browser comes back.
    func agree(redirectURI: String, state sent: String) -> String {
        state.withLock { $0.code = ("c2FtcGxl/Y29k+ZQ==", redirectURI) }
        return "code=c2FtcGxl%2FY29k%2BZQ%3D%3D&consentId=consentId8c1fa618&state=\(sent)"
    }

    func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
        switch (request.method, request.path) {
        case ("POST", "/v1/oauth/token"): token(request)
        case ("GET", "/v1/accounts"): authorized(request) { accounts }
        case ("GET", "/v1/accounts/\(AiiaServer.encodedAccountID)/transactions"):
            authorized(request) { page(after: request.query) }
        case ("POST", "/v1/accounts/\(AiiaServer.encodedAccountID)/transactions/query"):
            authorized(request) {
                let body = (try? JSONSerialization.jsonObject(with: request.body)) as? [String: String]
                let token = body?["pagingToken"]?.replacing("=", with: "%3D")
                return page(after: token.map { "pagingToken=\($0)" })
            }
        default: .json("{}", status: 404)
        }
    }

    private func token(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
        guard request.header("Authorization") == "Basic bXktY2xpZW50Om15LXNlY3JldA==",
            let body = try? JSONSerialization.jsonObject(with: request.body) as? [String: String]
        else { return .json(#"{"error":"invalid_client"}"#, status: 401) }
        return state.withLock { state in
            switch body["grant_type"] {
            case "authorization_code":
                guard let code = state.code, body["code"] == code.text, body["redirect_uri"] == code.redirectURI
                else { return .json(#"{"error":"invalid_grant"}"#, status: 400) }
                state.code = nil
            default:
                guard let spent = state.refreshToken, body["refresh_token"] == spent
                else { return .json(#"{"error":"invalid_grant"}"#, status: 400) }
            }
            state.issued += 1
            state.accessToken = "access.\(state.issued)"
            state.refreshToken = "refresh.\(state.issued)"
            return .json(
                """
                {"access_token":"access.\(state.issued)","expires_in":3600,"redirect_uri":null,
                 "refresh_token":"refresh.\(state.issued)","token_type":"bearer"}
                """)
        }
    }

    private func authorized(
        _ request: LoopbackServer.Request, _ body: () -> String
    ) -> LoopbackServer.Response {
        let token = state.withLock { $0.accessToken }
        guard let token, request.header("Authorization") == "Bearer \(token)" else { return .json("{}", status: 401) }
        return .json(body())
    }

    private var accounts: String {
        """
        {"accounts":[{"id":"\(AiiaServer.accountID)","accountProvider":{"id":"DK_TestBank","name":"Test bank"},
         "available":null,"booked":{"currency":"DKK","value":6439.15},"bookedBalance":6439.15,"currency":"DKK",
         "name":"Budget","number":{},"owner":"Freja Holm","type":"Consumption"}]}
        """
    }

    private func page(after query: String?) -> String {
        switch query {
        case nil:
            "{\"pagingToken\":\"cGFnZTI=\",\"transactions\":[\(Calls.transaction("1", "-0.10")),"
                + "\(Calls.transaction("2", "-0.20"))]}"
        case "pagingToken=cGFnZTI%3D":
            "{\"pagingToken\":\"cGFnZTM=\",\"transactions\":[]}"
        default:
            "{\"pagingToken\":null,\"transactions\":[\(Calls.transaction("3", "100.35"))]}"
        }
    }
}

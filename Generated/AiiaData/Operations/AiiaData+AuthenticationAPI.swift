// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension AiiaData {
    /// The hosted pages on which users connect accounts, and the tokens that come of it
    public struct AuthenticationAPI: Sendable {
        let client: APIClient<AiiaData>

        /// Where to send a user to connect accounts
        ///
        /// Answers with a redirection to the hosted pages on which the user signs up, chooses a bank, logs in there,
        /// chooses accounts and gives consent. The call is made to be opened in the browser of the user: send the user
        /// to this address, or read `Location` and send the user there. Do not let a server follow the redirection.
        ///
        /// Afterwards the browser comes back to `redirect_uri` with the query parameters `code` and `consentId`. Both
        /// are missing when the user gave up or the login failed; then begin again. Decode the percent-encoding of
        /// `code` exactly once (`%2B` is a plus sign) and hand it to `ExchangeToken`: it can be used once, within one
        /// minute.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1oauth~1connect/get`
        /// - Parameters:
        ///   - clientID: The client ID from the developer portal.
        ///   - redirectURI: Where the browser comes back to. The address has to be registered in the developer portal.
        ///     Universal links and app links are better than a scheme of your own.
        ///   - responseType: Always `code`. Default: code.
        ///   - scope: What the user is asked for. Absent, the server decides.
        ///   - state: A random text that comes back to `redirect_uri` unchanged, so that nobody can hand the browser
        ///     the code of somebody else. OAuth 2 has it; the documentation of this API does not mention it, so see
        ///     that it comes back from the sandbox before relying on it.
        ///   - accountsGroupName: Label of the group that the accounts are put into.
        ///   - accountsGroupID: ID of the group that the accounts are put into.
        /// - Throws: `AiiaData.Failure`.
        ///   - 302: The hosted pages are at `Location`
        ///   - 400: The request is not valid
        public func connect(
            clientID: String,
            redirectURI: URL,
            responseType: ConnectResponseType,
            scope: [Scope]? = nil,
            state: String? = nil,
            accountsGroupName: String? = nil,
            accountsGroupID: String? = nil
        ) async throws(AiiaData.Failure) {
            try await client.send(
                .connect(
                    clientID: clientID,
                    redirectURI: redirectURI,
                    responseType: responseType,
                    scope: scope,
                    state: state,
                    accountsGroupName: accountsGroupName,
                    accountsGroupID: accountsGroupID
                ))
        }

        /// Exchange a code or a refresh token for an access token
        ///
        /// With `grant_type` `authorization_code`: takes the `code` of the callback and the `redirect_uri` of the
        /// connect call. With `refresh_token`: takes the last refresh token and returns a new pair; the old refresh
        /// token is spent. The body is JSON, not a form as in other implementations of OAuth 2.
        ///
        /// After a 400 or 401 the code or refresh token is of no use any more: the user has to connect again. Refresh
        /// when less than a minute of the access token is left.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1oauth~1token/post`
        /// - Parameters:
        ///   - body: A code or a refresh token that is exchanged for an access token.
        /// - Returns: Access token and refresh token
        /// - Throws: `AiiaData.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func exchangeToken(
            _ body: TokenRequest
        ) async throws(AiiaData.Failure) -> TokenResponse {
            try await client.send(
                .exchangeToken(
                    body
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == Void {
    /// GET `/v1/oauth/connect`: Where to send a user to connect accounts
    public static func connect(
        clientID: String,
        redirectURI: URL,
        responseType: ConnectResponseType,
        scope: [Scope]? = nil,
        state: String? = nil,
        accountsGroupName: String? = nil,
        accountsGroupID: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "Connect",
                method: .get,
                path: "/v1/oauth/connect",
                tags: ["Authentication"]
            ))
        builder.query("client_id", clientID)
        builder.query("redirect_uri", redirectURI, as: URLText.self)
        builder.query("response_type", responseType)
        builder.query("scope", scope, style: .spaceDelimited, explode: false)
        builder.query("state", state)
        builder.query("accountsGroupName", accountsGroupName)
        builder.query("accountsGroupId", accountsGroupID)
        builder.accept("application/json")
        return Self(
            builder,
            .cases([.empty(302, ())]),
            errors: AiiaData.ErrorTable.on400
        )
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == TokenResponse {
    /// POST `/v1/oauth/token`: Exchange a code or a refresh token for an access token
    public static func exchangeToken(
        _ body: TokenRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ExchangeToken",
                method: .post,
                path: "/v1/oauth/token",
                tags: ["Authentication"],
                security: [["ClientCredentials"]]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaData.ErrorTable.on400or401orOther
        )
    }
}

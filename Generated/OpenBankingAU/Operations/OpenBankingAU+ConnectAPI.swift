// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingAU {
    /// Links to the hosted pages where a customer gives, reviews and revokes consent
    public struct ConnectAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Make a Connect Full link
        ///
        /// Returns the link to the hosted pages where the customer finds a bank and shares accounts. A Connect
        /// experience has to be set up for the partner. The link is good for two hours; the session lasts one hour
        /// after the customer signs in. When a webhook is given it is pinged at once, and the call fails unless the
        /// webhook answers with a 2xx status.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1connect~1v2~1generate/post`
        /// - Parameters:
        ///   - body: What a Connect session is for: the customer who shares accounts, where events go, how the session
        ///     looks.
        /// - Returns: The link to send the customer to
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func generateConnectURL(
            _ body: ConnectParameters
        ) async throws(OpenBankingAU.Failure) -> ConnectURL {
            try await client.send(
                .generateConnectURL(
                    body
                ))
        }

        /// Make a Connect Lite link
        ///
        /// Returns the link to the short form of Connect, which leads straight to one institution and leaves the search
        /// and the account list to the partner's own pages.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1connect~1v2~1generate~1lite/post`
        /// - Parameters:
        ///   - body: Parameters of a Connect session that starts at one given institution, without the search for it.
        /// - Returns: The link to send the customer to
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func generateLiteConnectURL(
            _ body: LiteConnectParameters
        ) async throws(OpenBankingAU.Failure) -> ConnectURL {
            try await client.send(
                .generateLiteConnectURL(
                    body
                ))
        }

        /// Make a link to the consent dashboard
        ///
        /// Returns the link to the hosted dashboard where a customer reviews consents and revokes them.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1connect~1v2~1generate~1consent~1manage/post`
        /// - Parameters:
        ///   - body: Parameters of the dashboard on which a customer reviews and revokes consents.
        /// - Returns: The link to send the customer to
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func generateConnectDashboardURL(
            _ body: ConnectDashboardParameters
        ) async throws(OpenBankingAU.Failure) -> ConnectURL {
            try await client.send(
                .generateConnectDashboardURL(
                    body
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ConnectURL {
    /// POST `/connect/v2/generate`: Make a Connect Full link
    public static func generateConnectURL(
        _ body: ConnectParameters
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GenerateConnectUrl",
                method: .post,
                path: "/connect/v2/generate",
                tags: ["Connect"],
                security: [["AppKey", "AppToken"]],
                idempotent: true
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ConnectURL {
    /// POST `/connect/v2/generate/lite`: Make a Connect Lite link
    public static func generateLiteConnectURL(
        _ body: LiteConnectParameters
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GenerateLiteConnectUrl",
                method: .post,
                path: "/connect/v2/generate/lite",
                tags: ["Connect"],
                security: [["AppKey", "AppToken"]],
                idempotent: true
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ConnectURL {
    /// POST `/connect/v2/generate/consent/manage`: Make a link to the consent dashboard
    public static func generateConnectDashboardURL(
        _ body: ConnectDashboardParameters
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GenerateConnectDashboardUrl",
                method: .post,
                path: "/connect/v2/generate/consent/manage",
                tags: ["Connect"],
                security: [["AppKey", "AppToken"]],
                idempotent: true
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

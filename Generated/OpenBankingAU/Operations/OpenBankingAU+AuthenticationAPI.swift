// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingAU {
    /// Exchange of the partner's credentials for the App-Token that all other calls carry
    public struct AuthenticationAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Exchange partner credentials for an App-Token
        ///
        /// Returns the token that every other call sends in the `App-Token` header. A token lives for two hours; renew
        /// it after 90 minutes and share one token between concurrent calls. Do not repeat this call after a 401: five
        /// failed attempts lock the partner account until support unlocks it.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v2~1partners~1authentication/post`
        /// - Parameters:
        ///   - body: Credentials that a partner exchanges for an App-Token. Five failed attempts lock the account.
        /// - Returns: A new App-Token
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The partner ID, the secret or the App-Key is wrong.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func createToken(
            _ body: PartnerCredentials
        ) async throws(OpenBankingAU.Failure) -> AccessToken {
            try await client.send(
                .createToken(
                    body
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == AccessToken {
    /// POST `/aggregation/v2/partners/authentication`: Exchange partner credentials for an App-Token
    public static func createToken(
        _ body: PartnerCredentials
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateToken",
                method: .post,
                path: "/aggregation/v2/partners/authentication",
                tags: ["Authentication"],
                security: [["AppKey"]]
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

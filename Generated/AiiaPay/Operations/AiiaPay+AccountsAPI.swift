// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaPay {
    /// Accounts that can receive payments
    public struct AccountsAPI: Sendable {
        let client: APIClient<AiiaPay>

        /// List the accounts of a payee
        ///
        /// Returns the accounts that the payee gave access to. `destinationId` is what payments are sent to; it is
        /// there once a scope for payments is granted. While `verifiedForPayments` is false, wait for the event
        /// `AccountVerifiedForPayments`. Aiia Data describes accounts in full.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v1~1accounts/get`
        /// - Returns: The accounts
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func listAccounts() async throws(AiiaPay.Failure) -> PayeeAccountList {
            try await client.send(.listAccounts())
        }
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == PayeeAccountList {
    /// GET `/v1/accounts`: List the accounts of a payee
    public static func listAccounts() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ListAccounts",
                method: .get,
                path: "/v1/accounts",
                tags: ["Accounts"],
                security: [["AccessToken"]]
            ))
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401orOther
        )
    }
}

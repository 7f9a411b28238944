// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaData {
    /// What users agreed to
    public struct ConsentsAPI: Sendable {
        let client: APIClient<AiiaData>

        /// Whether a consent covers all accounts
        ///
        /// Tells whether the user chose all accounts of the bank. Answers with 403 when the kind of user does not allow
        /// the question.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1consent~1{consentId}~1all-accounts-selected/get`
        /// - Parameters:
        ///   - consentID: The consent's ID, from the callback of the connect flow or from an event.
        /// - Returns: The answer
        /// - Throws: `AiiaData.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 403: Not allowed for this user or client
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getAllAccountsSelected(
            consentID: String
        ) async throws(AiiaData.Failure) -> AllAccountsSelected {
            try await client.send(
                .getAllAccountsSelected(
                    consentID: consentID
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == AllAccountsSelected {
    /// GET `/v1/consent/{consentId}/all-accounts-selected`: Whether a consent covers all accounts
    public static func getAllAccountsSelected(
        consentID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAllAccountsSelected",
                method: .get,
                path: "/v1/consent/{consentId}/all-accounts-selected",
                tags: ["Consents"],
                security: [["AccessToken"]]
            ))
        builder.path("consentId", consentID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaData.ErrorTable.on401or403or404orOther
        )
    }
}

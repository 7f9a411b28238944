// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaData {
    /// Accounts that a user shares, and their refresh from the bank
    public struct AccountsAPI: Sendable {
        let client: APIClient<AiiaData>

        /// List the accounts of a user
        ///
        /// Returns the accounts that the user gave access to. Right after connecting the list may be empty or
        /// incomplete: the bank is read in the background, and the event `SyncDone` tells when that is over.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1accounts/get`
        /// - Parameters:
        ///   - showNagMigrationDetails: Whether to return the IDs of the gateway that came before this API.
        ///   - includeOrphaned: Whether to return accounts that the bank does not list any more; true when absent.
        ///     Default: true.
        ///   - accountsGroupID: Only accounts of this group.
        /// - Returns: The accounts
        /// - Throws: `AiiaData.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func listAccounts(
            showNagMigrationDetails: Bool? = nil,
            includeOrphaned: Bool? = nil,
            accountsGroupID: String? = nil
        ) async throws(AiiaData.Failure) -> AccountList {
            try await client.send(
                .listAccounts(
                    showNagMigrationDetails: showNagMigrationDetails,
                    includeOrphaned: includeOrphaned,
                    accountsGroupID: accountsGroupID
                ))
        }

        /// Look up an account
        ///
        /// Returns one account with its balances.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1accounts~1{accountId}/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        /// - Returns: The account
        /// - Throws: `AiiaData.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getAccount(
            accountID: String
        ) async throws(AiiaData.Failure) -> Account {
            try await client.send(
                .getAccount(
                    accountID: accountID
                ))
        }

        /// Read the banks of a user now
        ///
        /// Starts a synchronization, which otherwise happens every six hours. With the status `SupervisedLoginRequired`
        /// a bank wants the user: send the user to `authUrl`, from where the browser comes back to `redirectUrl`. Banks
        /// may limit how often they are read without the user, usually to four times a day; the event
        /// `ConnectionRateLimited` tells.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1update/post`
        /// - Parameters:
        ///   - body: Asks for a synchronization.
        /// - Returns: What happens next
        /// - Throws: `AiiaData.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func requestUpdate(
            _ body: UpdateRequest
        ) async throws(AiiaData.Failure) -> UpdateResponse {
            try await client.send(
                .requestUpdate(
                    body
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == AccountList {
    /// GET `/v1/accounts`: List the accounts of a user
    public static func listAccounts(
        showNagMigrationDetails: Bool? = nil,
        includeOrphaned: Bool? = nil,
        accountsGroupID: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ListAccounts",
                method: .get,
                path: "/v1/accounts",
                tags: ["Accounts"],
                security: [["AccessToken"]]
            ))
        builder.query("showNagMigrationDetails", showNagMigrationDetails)
        builder.query("includeOrphaned", includeOrphaned)
        builder.query("accountsGroupId", accountsGroupID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaData.ErrorTable.on401orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == Account {
    /// GET `/v1/accounts/{accountId}`: Look up an account
    public static func getAccount(
        accountID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccount",
                method: .get,
                path: "/v1/accounts/{accountId}",
                tags: ["Accounts"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaData.ErrorTable.on401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == UpdateResponse {
    /// POST `/v1/update`: Read the banks of a user now
    public static func requestUpdate(
        _ body: UpdateRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "RequestUpdate",
                method: .post,
                path: "/v1/update",
                tags: ["Accounts"],
                security: [["AccessToken"]]
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

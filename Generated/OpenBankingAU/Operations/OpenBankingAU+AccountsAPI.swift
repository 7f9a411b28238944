// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension OpenBankingAU {
    /// Accounts that a customer shares, and their refresh from the bank
    public struct AccountsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// List the accounts of a customer
        ///
        /// Returns every account the customer shares, over all institutions, as they were when last read from the bank.
        /// `aggregationStatusCode` 0 with a recent `aggregationSuccessDate` means that the data is current.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1accounts/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - status: Only accounts in this state.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The accounts
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
        public func getCustomerAccounts(
            customerID: LenientID,
            status: AccountStatus? = nil,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> CustomerAccounts {
            try await client.send(
                .getCustomerAccounts(
                    customerID: customerID,
                    status: status,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get an account
        ///
        /// Returns one account. After a refresh or a historic load, poll it until `aggregationAttemptDate` moves on.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1accounts~1{accountId}/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - accountID: The account's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The account
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
        public func getCustomerAccount(
            customerID: LenientID,
            accountID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> CustomerAccount {
            try await client.send(
                .getCustomerAccount(
                    customerID: customerID,
                    accountID: accountID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// List the accounts of one institution login
        ///
        /// Returns the accounts that were shared through one login. A login without accounts is answered with 404 and
        /// code 38007.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1institutionLogins~1{institutionLoginId}~1accounts/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - institutionLoginID: ID of the customer's login at an institution; accounts and consents carry it.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The accounts
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
        public func getCustomerAccountsByInstitutionLogin(
            customerID: LenientID,
            institutionLoginID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> CustomerAccounts {
            try await client.send(
                .getCustomerAccountsByInstitutionLogin(
                    customerID: customerID,
                    institutionLoginID: institutionLoginID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Refresh the accounts of one institution login
        ///
        /// Reads accounts and transactions of one login from the bank. Needed once after accounts were added: the first
        /// run loads about six months of transactions. Later runs are optional, because all accounts are read once
        /// every night. Do not run it in a loop: most institutions post transactions once a day.
        ///
        /// The call has no body and has to carry `Content-Length: 0`. It may take up to 180 seconds; the work goes on
        /// when the caller disconnects, and `aggregationAttemptDate` of the account shows its end. While the account is
        /// being read already, the answer is 500 with code `325 5006`.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1institutionLogins~1{institutionLoginId}~1accounts/post`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - institutionLoginID: ID of the customer's login at an institution; accounts and consents carry it.
        ///   - fromDate: Earliest transaction date wanted, in epoch seconds.
        ///   - toDate: Latest transaction date wanted, in epoch seconds.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The accounts
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
        public func refreshCustomerAccountsByInstitutionLogin(
            customerID: LenientID,
            institutionLoginID: LenientID,
            fromDate: Date? = nil,
            toDate: Date? = nil,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> CustomerAccounts {
            try await client.send(
                .refreshCustomerAccountsByInstitutionLogin(
                    customerID: customerID,
                    institutionLoginID: institutionLoginID,
                    fromDate: fromDate,
                    toDate: toDate,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// List the accounts at one institution
        ///
        /// Returns the accounts that the customer shares from one institution, over all logins there.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1institutions~1{institutionId}~1accounts/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - institutionID: The institution's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The accounts
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
        public func getCustomerAccountsByInstitution(
            customerID: LenientID,
            institutionID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> CustomerAccounts {
            try await client.send(
                .getCustomerAccountsByInstitution(
                    customerID: customerID,
                    institutionID: institutionID,
                    consentReceiptID: consentReceiptID
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CustomerAccounts {
    /// GET `/aggregation/v1/customers/{customerId}/accounts`: List the accounts of a customer
    public static func getCustomerAccounts(
        customerID: LenientID,
        status: AccountStatus? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomerAccounts",
                method: .get,
                path: "/aggregation/v1/customers/{customerId}/accounts",
                tags: ["Accounts"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.query("status", status)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CustomerAccount {
    /// GET `/aggregation/v1/customers/{customerId}/accounts/{accountId}`: Get an account
    public static func getCustomerAccount(
        customerID: LenientID,
        accountID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomerAccount",
                method: .get,
                path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}",
                tags: ["Accounts"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.path("accountId", accountID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CustomerAccounts {
    /// GET `/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`: List the accounts
    /// of one institution login
    public static func getCustomerAccountsByInstitutionLogin(
        customerID: LenientID,
        institutionLoginID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomerAccountsByInstitutionLogin",
                method: .get,
                path: "/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts",
                tags: ["Accounts"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.path("institutionLoginId", institutionLoginID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CustomerAccounts {
    /// POST `/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`: Refresh the
    /// accounts of one institution login
    public static func refreshCustomerAccountsByInstitutionLogin(
        customerID: LenientID,
        institutionLoginID: LenientID,
        fromDate: Date? = nil,
        toDate: Date? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "RefreshCustomerAccountsByInstitutionLogin",
                method: .post,
                path: "/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts",
                tags: ["Accounts"],
                security: [["AppKey", "AppToken"]],
                timeout: .seconds(180)
            ))
        builder.path("customerId", customerID)
        builder.path("institutionLoginId", institutionLoginID)
        builder.query("fromDate", fromDate, as: UnixSeconds.self)
        builder.query("toDate", toDate, as: UnixSeconds.self)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CustomerAccounts {
    /// GET `/aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts`: List the accounts at one
    /// institution
    public static func getCustomerAccountsByInstitution(
        customerID: LenientID,
        institutionID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomerAccountsByInstitution",
                method: .get,
                path: "/aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts",
                tags: ["Accounts"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.path("institutionId", institutionID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

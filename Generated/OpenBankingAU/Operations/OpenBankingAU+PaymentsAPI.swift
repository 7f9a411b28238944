// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension OpenBankingAU {
    /// Account numbers, owners and balances, as needed to prepare a payment; every successful call is billed
    public struct PaymentsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Get the account number and BSB of an account
        ///
        /// Returns the full account number and the bank-state-branch number (BSB). Offered for transaction and savings
        /// accounts; other types are answered with 400 and code 14020. Every successful call is billed.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v3~1customers~1{customerId}~1accounts~1{accountId}~1details/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - accountID: The account's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The payment instructions. The member is called `paymentInstruction` or `paymentInstructions`,
        ///   depending on the service's version.
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
        public func getMoneyTransferDetails(
            customerID: LenientID,
            accountID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> PaymentInstructions {
            try await client.send(
                .getMoneyTransferDetails(
                    customerID: customerID,
                    accountID: accountID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get the owners of an account
        ///
        /// Returns the names of the account's owners and, where the bank gives them, addresses and contact details.
        /// Every successful call is billed.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v3~1customers~1{customerId}~1accounts~1{accountId}~1owner/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - accountID: The account's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The owners
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
        public func getAccountOwner(
            customerID: LenientID,
            accountID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> AccountOwnerHolders {
            try await client.send(
                .getAccountOwner(
                    customerID: customerID,
                    accountID: accountID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get the stored balance of an account
        ///
        /// Returns available and cleared balance from the store, which is renewed about every four hours. Offered for
        /// transaction, savings and term-deposit accounts; other types are answered with 400 and code 14020. Every
        /// successful call is billed.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1accounts~1{accountId}~1availableBalance/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - accountID: The account's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The balances; `id` is the account's ID as a number
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
        public func getAvailableBalance(
            customerID: LenientID,
            accountID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> AvailableBalance {
            try await client.send(
                .getAvailableBalance(
                    customerID: customerID,
                    accountID: accountID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get the balance of an account from the bank
        ///
        /// Reads available and cleared balance from the bank at the time of the call. Offered for transaction, savings
        /// and term-deposit accounts. Every successful call is billed.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1accounts~1{accountId}~1availableBalance~1live/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - accountID: The account's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The balances; `id` is the account's ID as a number
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
        public func getAvailableBalanceLive(
            customerID: LenientID,
            accountID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> AvailableBalance {
            try await client.send(
                .getAvailableBalanceLive(
                    customerID: customerID,
                    accountID: accountID,
                    consentReceiptID: consentReceiptID
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == PaymentInstructions {
    /// GET `/aggregation/v3/customers/{customerId}/accounts/{accountId}/details`: Get the account number and BSB of an
    /// account
    public static func getMoneyTransferDetails(
        customerID: LenientID,
        accountID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetMoneyTransferDetails",
                method: .get,
                path: "/aggregation/v3/customers/{customerId}/accounts/{accountId}/details",
                tags: ["Payments"],
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

nonisolated extension APIRequest where API == OpenBankingAU, Output == AccountOwnerHolders {
    /// GET `/aggregation/v3/customers/{customerId}/accounts/{accountId}/owner`: Get the owners of an account
    public static func getAccountOwner(
        customerID: LenientID,
        accountID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccountOwner",
                method: .get,
                path: "/aggregation/v3/customers/{customerId}/accounts/{accountId}/owner",
                tags: ["Payments"],
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

nonisolated extension APIRequest where API == OpenBankingAU, Output == AvailableBalance {
    /// GET `/aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance`: Get the stored balance of an
    /// account
    public static func getAvailableBalance(
        customerID: LenientID,
        accountID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAvailableBalance",
                method: .get,
                path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance",
                tags: ["Payments"],
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

nonisolated extension APIRequest where API == OpenBankingAU, Output == AvailableBalance {
    /// GET `/aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance/live`: Get the balance of an
    /// account from the bank
    public static func getAvailableBalanceLive(
        customerID: LenientID,
        accountID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAvailableBalanceLive",
                method: .get,
                path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance/live",
                tags: ["Payments"],
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

// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension OpenBankingAU {
    /// Consents and their bank arrangements without the Connect pages; not open to every partner
    public struct ConsentsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// List the approved consent purposes
        ///
        /// Returns the purposes for which the partner may ask for data, for display on a consent screen.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents~1purposes/get`
        /// - Parameters:
        ///   - start: One-based index of the first record to return; 1 when absent. Minimum: 1. Default: 1.
        ///   - limit: Most records to return. Minimum: 1.
        /// - Returns: The purposes
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
        public func getConsentPurposes(
            start: Int32? = nil,
            limit: Int32? = nil
        ) async throws(OpenBankingAU.Failure) -> ConsentPurposes {
            try await client.send(
                .getConsentPurposes(
                    start: start,
                    limit: limit
                ))
        }

        /// Get an approved consent purpose
        ///
        /// Returns one purpose for which the partner may ask for data.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents~1purposes~1{purpose_id}/get`
        /// - Parameters:
        ///   - purposeID: The purpose's ID.
        /// - Returns: The purpose
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
        public func getConsentPurpose(
            purposeID: LenientID
        ) async throws(OpenBankingAU.Failure) -> ConsentPurpose {
            try await client.send(
                .getConsentPurpose(
                    purposeID: purposeID
                ))
        }

        /// Record a consent that a customer gave
        ///
        /// Creates a consent in state `DRAFT`, with the purpose and the period the customer agreed to; institutions are
        /// added afterwards. A `CONSENT_CREATED` notification follows. The documentation describes this step without
        /// its body, so the members here are our reading of it and other members are allowed.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents/post`
        /// - Parameters:
        ///   - body: Consent to record for a customer.
        /// - Returns: The consent
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
        public func createDataSharingConsent(
            _ body: NewDataSharingConsent
        ) async throws(OpenBankingAU.Failure) -> DataSharingConsentReceipt {
            try await client.send(
                .createDataSharingConsent(
                    body
                ))
        }

        /// List the consents of a customer
        ///
        /// Returns the customer's consents with their institutions and accounts.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - status: Only consents in this state.
        ///   - sortBy: What the consents are sorted by; `startDate` when absent.
        ///   - sortOrder: Direction of the sorting; `Desc` when absent.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 25 when absent. Minimum: 1. Maximum: 1000. Default: 25.
        /// - Returns: One page of consents
        public func getDataSharingConsentsByCustomerID(
            customerID: LenientID,
            status: ConsentStatus? = nil,
            sortBy: ConsentSortField? = nil,
            sortOrder: ConsentSortOrder? = nil,
            start: Int32? = nil,
            limit: Int32? = nil
        ) -> Paged<OpenBankingAU, DataSharingConsentReceipts, DataSharingConsentReceipt> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getDataSharingConsentsByCustomerID(
                        customerID: customerID,
                        status: status,
                        sortBy: sortBy,
                        sortOrder: sortOrder,
                        start: Int32(clamping: start),
                        limit: limit.map { Int32(clamping: $0) }
                    )
                },
                items: { $0.consents },
                more: { $0.moreAvailable }
            )
        }

        /// Get a consent
        ///
        /// Returns one consent, including what the customer agreed to about de-identified data. An unknown ID is
        /// answered with 404 and code 10215.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents~1{consent_receipt_id}/get`
        /// - Parameters:
        ///   - consentReceiptID: The consent's receipt ID.
        /// - Returns: The consent
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
        public func getDataSharingConsentByID(
            consentReceiptID: UUID
        ) async throws(OpenBankingAU.Failure) -> DataSharingConsentReceipt {
            try await client.send(
                .getDataSharingConsentByID(
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Revoke a whole consent
        ///
        /// Ends the consent at every institution; its state becomes `INACTIVE`. Data read under it, and data derived
        /// from that, has to be deleted unless the law allows to keep it.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents~1{consent_receipt_id}/delete`
        /// - Parameters:
        ///   - consentReceiptID: The consent's receipt ID.
        ///   - updateBy: Who asked for the revocation, `CUSTOMER` or `PARTNER`.
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
        public func revokeDataSharingConsentByID(
            consentReceiptID: UUID,
            updateBy: ConsentUpdatedBy? = nil
        ) async throws(OpenBankingAU.Failure) {
            try await client.send(
                .revokeDataSharingConsentByID(
                    consentReceiptID: consentReceiptID,
                    updateBy: updateBy
                ))
        }

        /// Get the link to a bank's authentication
        ///
        /// Returns the link under which the customer signs in at the bank, selects accounts and authorises the sharing.
        /// An `INSTITUTIONS_ADDED` notification follows. Repeat it for every institution of the consent. The
        /// documentation names this step without its body, so the members here are our reading of it and other members
        /// are allowed.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents~1{consent_receipt_id}~1institutions~1{institution_id}~1urls/post`
        /// - Parameters:
        ///   - consentReceiptID: The consent's receipt ID.
        ///   - institutionID: The institution's ID.
        ///   - body: Options of the address at which a customer authorises an institution.
        /// - Returns: The link to the bank's authentication
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
        public func createConsentInstitutionURL(
            consentReceiptID: UUID,
            institutionID: LenientID,
            _ body: ConsentInstitutionURLRequest? = nil
        ) async throws(OpenBankingAU.Failure) -> ConsentInstitutionURL {
            try await client.send(
                .createConsentInstitutionURL(
                    consentReceiptID: consentReceiptID,
                    institutionID: institutionID,
                    body
                ))
        }

        /// Revoke the arrangement with one institution
        ///
        /// Ends the arrangement with the bank behind one login and leaves the rest of the consent in force. Data read
        /// under it, and data derived from that, has to be deleted unless the law allows to keep it.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1data-sharing-consents~1{consent_receipt_id}~1institutionLogins~1{institution_login_id}/delete`
        /// - Parameters:
        ///   - consentReceiptID: The consent's receipt ID.
        ///   - institutionLoginID: ID of the login at the institution.
        ///   - updateBy: Who asked for the revocation, `CUSTOMER` or `PARTNER`.
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
        public func revokeDataSharingConsentByInstitutionLoginID(
            consentReceiptID: UUID,
            institutionLoginID: LenientID,
            updateBy: ConsentUpdatedBy? = nil
        ) async throws(OpenBankingAU.Failure) {
            try await client.send(
                .revokeDataSharingConsentByInstitutionLoginID(
                    consentReceiptID: consentReceiptID,
                    institutionLoginID: institutionLoginID,
                    updateBy: updateBy
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ConsentPurposes {
    /// GET `/data-sharing-consents/purposes`: List the approved consent purposes
    public static func getConsentPurposes(
        start: Int32? = nil,
        limit: Int32? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetConsentPurposes",
                method: .get,
                path: "/data-sharing-consents/purposes",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.query("start", start)
        builder.query("limit", limit)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ConsentPurpose {
    /// GET `/data-sharing-consents/purposes/{purpose_id}`: Get an approved consent purpose
    public static func getConsentPurpose(
        purposeID: LenientID
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetConsentPurpose",
                method: .get,
                path: "/data-sharing-consents/purposes/{purpose_id}",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("purpose_id", purposeID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == DataSharingConsentReceipt {
    /// POST `/data-sharing-consents`: Record a consent that a customer gave
    public static func createDataSharingConsent(
        _ body: NewDataSharingConsent
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateDataSharingConsent",
                method: .post,
                path: "/data-sharing-consents",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
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

nonisolated extension APIRequest where API == OpenBankingAU, Output == DataSharingConsentReceipts {
    /// GET `/data-sharing-consents`: List the consents of a customer
    public static func getDataSharingConsentsByCustomerID(
        customerID: LenientID,
        status: ConsentStatus? = nil,
        sortBy: ConsentSortField? = nil,
        sortOrder: ConsentSortOrder? = nil,
        start: Int32? = nil,
        limit: Int32? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetDataSharingConsentsByCustomerId",
                method: .get,
                path: "/data-sharing-consents",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.query("customer_id", customerID)
        builder.query("status", status)
        builder.query("sort_by", sortBy)
        builder.query("sort_order", sortOrder)
        builder.query("start", start)
        builder.query("limit", limit)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == DataSharingConsentReceipt {
    /// GET `/data-sharing-consents/{consent_receipt_id}`: Get a consent
    public static func getDataSharingConsentByID(
        consentReceiptID: UUID
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetDataSharingConsentByID",
                method: .get,
                path: "/data-sharing-consents/{consent_receipt_id}",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("consent_receipt_id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Void {
    /// DELETE `/data-sharing-consents/{consent_receipt_id}`: Revoke a whole consent
    public static func revokeDataSharingConsentByID(
        consentReceiptID: UUID,
        updateBy: ConsentUpdatedBy? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "RevokeDataSharingConsentById",
                method: .delete,
                path: "/data-sharing-consents/{consent_receipt_id}",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("consent_receipt_id", consentReceiptID, as: UUIDText.self)
        builder.header("Update-By", updateBy)
        builder.accept("application/json")
        return Self(
            builder,
            .void,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ConsentInstitutionURL {
    /// POST `/data-sharing-consents/{consent_receipt_id}/institutions/{institution_id}/urls`: Get the link to a bank's
    /// authentication
    public static func createConsentInstitutionURL(
        consentReceiptID: UUID,
        institutionID: LenientID,
        _ body: ConsentInstitutionURLRequest? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateConsentInstitutionUrl",
                method: .post,
                path: "/data-sharing-consents/{consent_receipt_id}/institutions/{institution_id}/urls",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("consent_receipt_id", consentReceiptID, as: UUIDText.self)
        builder.path("institution_id", institutionID)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Void {
    /// DELETE `/data-sharing-consents/{consent_receipt_id}/institutionLogins/{institution_login_id}`: Revoke the
    /// arrangement with one institution
    public static func revokeDataSharingConsentByInstitutionLoginID(
        consentReceiptID: UUID,
        institutionLoginID: LenientID,
        updateBy: ConsentUpdatedBy? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "RevokeDataSharingConsentByInstitutionLoginID",
                method: .delete,
                path: "/data-sharing-consents/{consent_receipt_id}/institutionLogins/{institution_login_id}",
                tags: ["Consents"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("consent_receipt_id", consentReceiptID, as: UUIDText.self)
        builder.path("institution_login_id", institutionLoginID)
        builder.header("Update-By", updateBy)
        builder.accept("application/json")
        return Self(
            builder,
            .void,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

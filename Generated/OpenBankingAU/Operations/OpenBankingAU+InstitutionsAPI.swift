// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingAU {
    /// Search of banks and of the products that each of them supports; free of charge
    public struct InstitutionsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// List or search institutions
        ///
        /// Returns institutions with the products they support. No match gives an empty list, not 404. Needs no
        /// consent, answers in under half a second on average, and is free of charge.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1institution~1v2~1institutions/get`
        /// - Parameters:
        ///   - search: Text to find in institution names, with tolerance for misspelling.
        ///   - type: Only institutions that support this product.
        ///   - supportedCountries: Only institutions of these countries, by two-letter code such as `au`; a lone `*`
        ///     stands for all.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 25 when absent. Minimum: 1. Maximum: 1000. Default: 25.
        /// - Returns: One page of institutions
        public func getInstitutions(
            search: String? = nil,
            type: InstitutionProduct? = nil,
            supportedCountries: [String]? = nil,
            start: Int32? = nil,
            limit: Int32? = nil
        ) -> Paged<OpenBankingAU, Institutions, Institution> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getInstitutions(
                        search: search,
                        type: type,
                        supportedCountries: supportedCountries,
                        start: Int32(clamping: start),
                        limit: limit.map { Int32(clamping: $0) }
                    )
                },
                items: { $0.institutions },
                more: { $0.moreAvailable }
            )
        }

        /// Get an institution
        ///
        /// Returns one institution with its address, branding and supported products.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1institution~1v2~1institutions~1{institutionId}/get`
        /// - Parameters:
        ///   - institutionID: The institution's ID.
        /// - Returns: The institution, inside a wrapper object
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
        public func getInstitution(
            institutionID: LenientID
        ) async throws(OpenBankingAU.Failure) -> InstitutionWrapper {
            try await client.send(
                .getInstitution(
                    institutionID: institutionID
                ))
        }

        /// List or search certified institutions
        ///
        /// Returns the institutions that passed certification: reachable, easy to connect, with good data at steady
        /// performance.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1institution~1v2~1certifiedInstitutions/get`
        /// - Parameters:
        ///   - search: Text to find in institution names, with tolerance for misspelling.
        ///   - type: Only institutions that support these products.
        ///   - supportedCountries: Only institutions of these countries, by two-letter code such as `au`; a lone `*`
        ///     stands for all.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 25 when absent. Minimum: 1. Maximum: 1000. Default: 25.
        /// - Returns: One page of certified institutions
        public func getCertifiedInstitutions(
            search: String? = nil,
            type: [InstitutionProduct]? = nil,
            supportedCountries: [String]? = nil,
            start: Int32? = nil,
            limit: Int32? = nil
        ) -> Paged<OpenBankingAU, CertifiedInstitutions, CertifiedInstitution> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getCertifiedInstitutions(
                        search: search,
                        type: type,
                        supportedCountries: supportedCountries,
                        start: Int32(clamping: start),
                        limit: limit.map { Int32(clamping: $0) }
                    )
                },
                items: { $0.institutions },
                more: { $0.moreAvailable }
            )
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Institutions {
    /// GET `/institution/v2/institutions`: List or search institutions
    public static func getInstitutions(
        search: String? = nil,
        type: InstitutionProduct? = nil,
        supportedCountries: [String]? = nil,
        start: Int32? = nil,
        limit: Int32? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetInstitutions",
                method: .get,
                path: "/institution/v2/institutions",
                tags: ["Institutions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.query("search", search)
        builder.query("type", type)
        builder.query("supportedCountries", supportedCountries, explode: false)
        builder.query("start", start)
        builder.query("limit", limit)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == InstitutionWrapper {
    /// GET `/institution/v2/institutions/{institutionId}`: Get an institution
    public static func getInstitution(
        institutionID: LenientID
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetInstitution",
                method: .get,
                path: "/institution/v2/institutions/{institutionId}",
                tags: ["Institutions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("institutionId", institutionID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CertifiedInstitutions {
    /// GET `/institution/v2/certifiedInstitutions`: List or search certified institutions
    public static func getCertifiedInstitutions(
        search: String? = nil,
        type: [InstitutionProduct]? = nil,
        supportedCountries: [String]? = nil,
        start: Int32? = nil,
        limit: Int32? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCertifiedInstitutions",
                method: .get,
                path: "/institution/v2/certifiedInstitutions",
                tags: ["Institutions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.query("search", search)
        builder.query("type", type, explode: false)
        builder.query("supportedCountries", supportedCountries, explode: false)
        builder.query("start", start)
        builder.query("limit", limit)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or429or500orOther
        )
    }
}

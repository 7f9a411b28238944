// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingAU {
    /// Registration of the partner's applications with Mastercard and with the CDR register
    public struct ApplicationsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Register an application
        ///
        /// Registers an application with Mastercard and, for production, with the regulator of the CDR, the Australian
        /// Competition and Consumer Commission. Which members are needed depends on the access model: outsourced
        /// service provider (OSP), CDR representative, or business consumer disclosure consent (BCDC).
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1applications/post`
        /// - Parameters:
        ///   - body: Application to register with Mastercard and, for production, with the ACCC. Which members are
        ///     needed beyond the required three depends on the access model: outsourced service provider (OSP), CDR
        ///     representative, or business consumer disclosure consent (BCDC).
        /// - Returns: The application is registered, or waits for it
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func registerApplication(
            _ body: NewApplication
        ) async throws(OpenBankingAU.Failure) -> RegisteredApplication {
            try await client.send(
                .registerApplication(
                    body
                ))
        }

        /// List applications, or look one up by ID
        ///
        /// Returns the registered applications with their registration status. A consent screen takes the application's
        /// name, description, logo, policy link and complaint address from here.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1applications/get`
        /// - Parameters:
        ///   - applicationID: Only the application with this ID.
        ///   - preAppID: Only the application with this number, given before an application ID exists.
        ///   - name: Only applications of this name.
        ///   - status: Only applications in this state.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 50 when absent. Minimum: 1. Maximum: 100. Default: 50.
        /// - Returns: One page of applications
        public func getApplications(
            applicationID: String? = nil,
            preAppID: Int? = nil,
            name: String? = nil,
            status: ApplicationStatus? = nil,
            start: Int32? = nil,
            limit: Int32? = nil
        ) -> Paged<OpenBankingAU, Applications, Application> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getApplications(
                        applicationID: applicationID,
                        preAppID: preAppID,
                        name: name,
                        status: status,
                        start: Int32(clamping: start),
                        limit: limit.map { Int32(clamping: $0) }
                    )
                },
                items: { $0.applications },
                more: { $0.moreAvailable }
            )
        }

        /// Registration state of an application at each institution
        ///
        /// Tells for every institution whether the application is registered there and can be used.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1applications~1{application_id}~1institutions/get`
        /// - Parameters:
        ///   - applicationID: The application's ID.
        ///   - institutionID: Only the state at this institution.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 25 when absent. Minimum: 1. Maximum: 1000. Default: 25.
        /// - Returns: One page of institutions with the application's state
        public func getApplicationInstitutions(
            applicationID: String,
            institutionID: LenientID? = nil,
            start: Int32? = nil,
            limit: Int32? = nil
        ) -> Paged<OpenBankingAU, ApplicationInstitutions, ApplicationInstitution> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getApplicationInstitutions(
                        applicationID: applicationID,
                        institutionID: institutionID,
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

nonisolated extension APIRequest where API == OpenBankingAU, Output == RegisteredApplication {
    /// POST `/applications`: Register an application
    public static func registerApplication(
        _ body: NewApplication
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "RegisterApplication",
                method: .post,
                path: "/applications",
                tags: ["Applications"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Applications {
    /// GET `/applications`: List applications, or look one up by ID
    public static func getApplications(
        applicationID: String? = nil,
        preAppID: Int? = nil,
        name: String? = nil,
        status: ApplicationStatus? = nil,
        start: Int32? = nil,
        limit: Int32? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetApplications",
                method: .get,
                path: "/applications",
                tags: ["Applications"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.query("application_id", applicationID)
        builder.query("pre_app_id", preAppID)
        builder.query("name", name)
        builder.query("status", status)
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

nonisolated extension APIRequest where API == OpenBankingAU, Output == ApplicationInstitutions {
    /// GET `/applications/{application_id}/institutions`: Registration state of an application at each institution
    public static func getApplicationInstitutions(
        applicationID: String,
        institutionID: LenientID? = nil,
        start: Int32? = nil,
        limit: Int32? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetApplicationInstitutions",
                method: .get,
                path: "/applications/{application_id}/institutions",
                tags: ["Applications"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("application_id", applicationID)
        builder.query("institution_id", institutionID)
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

// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingAU {
    /// The people and businesses whose data is read; `testing` for the sandbox bank, `active` for real banks
    public struct CustomersAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Enrol a customer for the sandbox bank
        ///
        /// Creates a customer that can connect to the FinBank test institutions only. The username has to be unique; an
        /// e-mail address is discouraged as username. The sandbox may insist on first and last name. A username outside
        /// the policy fails with code 110039, one that is taken with 110002, and too many testing customers with 42000.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v2~1customers~1testing/post`
        /// - Parameters:
        ///   - body: Customer to enrol. Names, telephone and e-mail address are expected for individuals; the sandbox
        ///     is said to insist on both names.
        /// - Returns: The customer is enrolled
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 409: What should be created exists already.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func addTestingCustomer(
            _ body: NewCustomer
        ) async throws(OpenBankingAU.Failure) -> CreatedCustomer {
            try await client.send(
                .addTestingCustomer(
                    body
                ))
        }

        /// Enrol a customer for real banks
        ///
        /// Creates a customer that can connect to live institutions; needs a registered application, whose ID goes into
        /// the body. Partners under the BCDC model send category `BUSINESS` and an `abn` that is active in the
        /// Australian Business Register; it is checked here and again when a Connect link is made. The ABN is not
        /// checked for OSP and CDR-representative partners.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v2~1customers~1active/post`
        /// - Parameters:
        ///   - body: Customer to enrol. Names, telephone and e-mail address are expected for individuals; the sandbox
        ///     is said to insist on both names.
        /// - Returns: The customer is enrolled
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 409: What should be created exists already.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func addCustomer(
            _ body: NewCustomer
        ) async throws(OpenBankingAU.Failure) -> CreatedCustomer {
            try await client.send(
                .addCustomer(
                    body
                ))
        }

        /// List or search customers
        ///
        /// Returns the partner's customers, all of them or those that match the given filters.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers/get`
        /// - Parameters:
        ///   - search: Text to find in the username or in the first or last name.
        ///   - username: Only the customer with exactly this username.
        ///   - type: Only testing or only active customers.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 25 when absent. Minimum: 1. Maximum: 1000. Default: 25.
        /// - Returns: One page of customers
        public func getCustomers(
            search: String? = nil,
            username: String? = nil,
            type: CustomerType? = nil,
            start: Int32? = nil,
            limit: Int32? = nil
        ) -> Paged<OpenBankingAU, Customers, Customer> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getCustomers(
                        search: search,
                        username: username,
                        type: type,
                        start: Int32(clamping: start),
                        limit: limit.map { Int32(clamping: $0) }
                    )
                },
                items: { $0.customers },
                more: { $0.moreAvailable }
            )
        }

        /// Get a customer
        ///
        /// Returns one customer. An unknown ID is answered with 404 and code 14001.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        /// - Returns: The customer
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
        public func getCustomer(
            customerID: LenientID
        ) async throws(OpenBankingAU.Failure) -> Customer {
            try await client.send(
                .getCustomer(
                    customerID: customerID
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CreatedCustomer {
    /// POST `/aggregation/v2/customers/testing`: Enrol a customer for the sandbox bank
    public static func addTestingCustomer(
        _ body: NewCustomer
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "AddTestingCustomer",
                method: .post,
                path: "/aggregation/v2/customers/testing",
                tags: ["Customers"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or409or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CreatedCustomer {
    /// POST `/aggregation/v2/customers/active`: Enrol a customer for real banks
    public static func addCustomer(
        _ body: NewCustomer
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "AddCustomer",
                method: .post,
                path: "/aggregation/v2/customers/active",
                tags: ["Customers"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or409or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Customers {
    /// GET `/aggregation/v1/customers`: List or search customers
    public static func getCustomers(
        search: String? = nil,
        username: String? = nil,
        type: CustomerType? = nil,
        start: Int32? = nil,
        limit: Int32? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomers",
                method: .get,
                path: "/aggregation/v1/customers",
                tags: ["Customers"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.query("search", search)
        builder.query("username", username)
        builder.query("type", type)
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

nonisolated extension APIRequest where API == OpenBankingAU, Output == Customer {
    /// GET `/aggregation/v1/customers/{customerId}`: Get a customer
    public static func getCustomer(
        customerID: LenientID
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomer",
                method: .get,
                path: "/aggregation/v1/customers/{customerId}",
                tags: ["Customers"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

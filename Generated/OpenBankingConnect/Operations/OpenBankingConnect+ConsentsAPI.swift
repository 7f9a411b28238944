// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingConnect {
    /// Consent of a user to share accounts, from the request over the bank's approval to its end
    public struct ConsentsAPI: Sendable {
        let client: APIClient<OpenBankingConnect>

        /// Ask for consent to read accounts
        ///
        /// Registers a wish for consent and returns the address of the bank where the user approves it. The status is
        /// 200; the caller sends the browser to `_links.scaRedirect` itself. The bank sends the user back to
        /// `tppRedirectURI` with a query that `AuthorizeConsent` takes. Mastercard's name of this operation is
        /// `getConsent`.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1consents/post`
        /// - Parameters:
        ///   - body: Asks for consent.
        /// - Returns: The wish is registered and awaits the user at the bank
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func requestConsent(
            _ body: ConsentRequest
        ) async throws(OpenBankingConnect.Failure) -> ConsentResponse {
            try await client.send(
                .requestConsent(
                    body
                ))
        }

        /// Turn the answer of the bank into a consent
        ///
        /// Takes the query with which the bank sent the user back and returns the `consentId` for all further requests.
        /// Pass the query whole and unparsed, with what `tppRedirectURI` itself had as query. Mastercard's name of this
        /// operation is `getAuthorizations`.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1consents~1authorizations/post`
        /// - Parameters:
        ///   - body: Hands over the answer of the bank.
        /// - Returns: The consent is given
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func authorizeConsent(
            _ body: AuthorizationRequest
        ) async throws(OpenBankingConnect.Failure) -> AuthorizationResponse {
            try await client.send(
                .authorizeConsent(
                    body
                ))
        }

        /// Read the consent as the bank issued it
        ///
        /// Returns what the bank answered when the consent was given. It may hold tokens of the bank: treat it as a
        /// secret.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1consents~1raw/post`
        /// - Parameters:
        ///   - body: Asks for a consent in the form of the bank.
        /// - Returns: The consent in the form of the bank
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getRawConsent(
            _ body: GetRawConsentRequest
        ) async throws(OpenBankingConnect.Failure) -> GetRawConsentResponse {
            try await client.send(
                .getRawConsent(
                    body
                ))
        }

        /// End a consent
        ///
        /// Ends a consent, at the bank too where the bank supports it. Unlike in other requests, `consentId` stands
        /// beside `requestInfo`.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1consents~1delete/post`
        /// - Parameters:
        ///   - body: Ends a consent.
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func deleteConsent(
            _ body: DeleteConsentRequest
        ) async throws(OpenBankingConnect.Failure) {
            try await client.send(
                .deleteConsent(
                    body
                ))
        }
    }

    /// The documented headers of `requestConsent`, for `response.headers(as:)`.
    public struct RequestConsentHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Identifies the exchange; give it to support.
        ///
        /// Header `Correlation-Id`.
        public var correlationID: String? { headers.value("Correlation-Id") }

        /// Identifies the exchange at the gateway; give it to support.
        ///
        /// Header `X-Mc-Correlation-Id`.
        public var xMcCorrelationID: String? { headers.value("X-Mc-Correlation-Id") }

        /// Identifies the exchange on the platform behind the gateway; give it to support.
        ///
        /// Header `X-Vcap-Request-Id`.
        public var xVcapRequestID: String? { headers.value("X-Vcap-Request-Id") }
    }

    /// The documented headers of `authorizeConsent`, for `response.headers(as:)`.
    public struct AuthorizeConsentHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Identifies the exchange; give it to support.
        ///
        /// Header `Correlation-Id`.
        public var correlationID: String? { headers.value("Correlation-Id") }

        /// Identifies the exchange at the gateway; give it to support.
        ///
        /// Header `X-Mc-Correlation-Id`.
        public var xMcCorrelationID: String? { headers.value("X-Mc-Correlation-Id") }

        /// Identifies the exchange on the platform behind the gateway; give it to support.
        ///
        /// Header `X-Vcap-Request-Id`.
        public var xVcapRequestID: String? { headers.value("X-Vcap-Request-Id") }
    }

    /// The documented headers of `getRawConsent`, for `response.headers(as:)`.
    public struct GetRawConsentHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Identifies the exchange; give it to support.
        ///
        /// Header `Correlation-Id`.
        public var correlationID: String? { headers.value("Correlation-Id") }

        /// Identifies the exchange at the gateway; give it to support.
        ///
        /// Header `X-Mc-Correlation-Id`.
        public var xMcCorrelationID: String? { headers.value("X-Mc-Correlation-Id") }

        /// Identifies the exchange on the platform behind the gateway; give it to support.
        ///
        /// Header `X-Vcap-Request-Id`.
        public var xVcapRequestID: String? { headers.value("X-Vcap-Request-Id") }
    }

    /// The documented headers of `deleteConsent`, for `response.headers(as:)`.
    public struct DeleteConsentHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Identifies the exchange; give it to support.
        ///
        /// Header `Correlation-Id`.
        public var correlationID: String? { headers.value("Correlation-Id") }

        /// Identifies the exchange at the gateway; give it to support.
        ///
        /// Header `X-Mc-Correlation-Id`.
        public var xMcCorrelationID: String? { headers.value("X-Mc-Correlation-Id") }

        /// Identifies the exchange on the platform behind the gateway; give it to support.
        ///
        /// Header `X-Vcap-Request-Id`.
        public var xVcapRequestID: String? { headers.value("X-Vcap-Request-Id") }
    }
}

nonisolated extension APIRequest where API == OpenBankingConnect, Output == ConsentResponse {
    /// POST `/accounts/consents`: Ask for consent to read accounts
    public static func requestConsent(
        _ body: ConsentRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "RequestConsent",
                method: .post,
                path: "/accounts/consents",
                tags: ["Consents"]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingConnect.ErrorTable.on400or500or504orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingConnect, Output == AuthorizationResponse {
    /// POST `/accounts/consents/authorizations`: Turn the answer of the bank into a consent
    public static func authorizeConsent(
        _ body: AuthorizationRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "AuthorizeConsent",
                method: .post,
                path: "/accounts/consents/authorizations",
                tags: ["Consents"]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingConnect.ErrorTable.on400or500or504orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetRawConsentResponse {
    /// POST `/accounts/consents/raw`: Read the consent as the bank issued it
    public static func getRawConsent(
        _ body: GetRawConsentRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetRawConsent",
                method: .post,
                path: "/accounts/consents/raw",
                tags: ["Consents"],
                idempotent: true
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingConnect.ErrorTable.on400or500or504orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingConnect, Output == Void {
    /// POST `/accounts/consents/delete`: End a consent
    public static func deleteConsent(
        _ body: DeleteConsentRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "DeleteConsent",
                method: .post,
                path: "/accounts/consents/delete",
                tags: ["Consents"]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .void,
            errors: OpenBankingConnect.ErrorTable.on400or500or504orOther
        )
    }
}

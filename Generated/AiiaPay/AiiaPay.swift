// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Aiia Pay, version 1.0.0.
///
/// Collect payments from bank accounts in Europe, and pay from them, without a licence as a payment service of your
/// own. Part of Mastercard Open Finance Europe; hosts and headers keep the name Aiia.
///
/// How the parts fit together: onboard the receiving account once (`Connect` with the scope `payments:inbound`,
/// `ExchangeToken`, `ListAccounts`) and keep its `destinationId`. Then create payments for it and send the payer to the
/// address of the answer; no token of a user is needed for that. For invoices create links. The state of a payment
/// comes by `GetAcceptPayment` and by events.
///
/// Calls for accepting payments and for banks use the client ID and secret. Published examples are not of one mind, so
/// the access token is the second choice there, for a client without client credentials. All calls about accounts use
/// the access token of one user.
///
/// IDs of payments, links and authorizations are a date, a dot and letters and digits, but nothing is promised about
/// their form. Amounts to collect travel as text, all others as numbers. Times are ISO 8601 in UTC.
///
/// The version counts the editions of this description; the API itself is versioned by its paths.
///
/// Source: `Specs/aiia-pay.yaml`
public nonisolated struct AiiaPay: APIDefinition {
    public static var title: String { "Aiia Pay" }

    /// Sends the requests; all accessors share it.
    public let client: APIClient<AiiaPay>

    public init(client: APIClient<AiiaPay>) {
        self.client = client
    }

    /// - Parameters:
    ///   - credentials: what the security schemes of the API ask for; sent to `server` only.
    ///   - server: where the API is.
    ///   - configuration: timeouts, limits and middleware for all calls.
    ///   - transport: what carries requests.
    public init(
        credentials: Credentials = Credentials(),
        server: ServerURL = Server.production,
        configuration: ClientConfiguration = ClientConfiguration(),
        transport: any Transport = URLSessionTransport()
    ) {
        self.client = APIClient(
            server: server,
            authentication: credentials.authentication(
                server: server, configuration: configuration, transport: transport),
            configuration: configuration,
            transport: transport
        )
    }

    /// The hosted pages on which payees connect accounts, and the tokens that come of it
    public var authentication: AuthenticationAPI {
        AuthenticationAPI(client: client)
    }

    /// Accounts that can receive payments
    public var accounts: AccountsAPI {
        AccountsAPI(client: client)
    }

    /// Payments collected from somebody who is online
    public var acceptPayments: AcceptPaymentsAPI {
        AcceptPaymentsAPI(client: client)
    }

    /// Links that can be paid later
    public var paymentLinks: PaymentLinksAPI {
        PaymentLinksAPI(client: client)
    }

    /// The older form of collecting payments
    public var inboundPayments: InboundPaymentsAPI {
        InboundPaymentsAPI(client: client)
    }

    /// Payments from an account, and their authorization
    public var payouts: PayoutsAPI {
        PayoutsAPI(client: client)
    }

    /// Banks that payers can use
    public var providers: ProvidersAPI {
        ProvidersAPI(client: client)
    }

    /// Sends a request and returns its body.
    public func send<Output>(_ request: Request<Output>) async throws(Failure) -> Output {
        try await client.send(request)
    }

    /// Sends a request and returns its body with status and headers.
    public func response<Output>(to request: Request<Output>) async throws(Failure) -> APIResponse<Output> {
        try await client.response(to: request)
    }

    /// The address of a request, without sending it: for pages that are opened in a browser.
    public func url<Output>(for request: Request<Output>) throws(Failure) -> URL {
        try client.url(for: request)
    }

    /// A request of this API as a value: inspect it, change it, send it later.
    public typealias Request<Output: Sendable> = APIRequest<AiiaPay, Output>
    /// What calls of this API throw.
    public typealias Failure = APIFailure<ErrorBody>

    /// The error bodies that the description documents.
    public enum ErrorBody: APIErrorBody {
        /// The request is not valid
        case payErrorResponse(PayErrorResponse)
        /// An error body that is not described, or not as it is described.
        case undocumented(RawBody)
    }

    /// The servers of the description.
    public enum Server {
        /// Production
        public static var production: ServerURL { "https://api.aiia.eu" }
        /// Sandbox
        public static var sandbox: ServerURL { "https://api-sandbox.aiia.eu" }
    }

    /// What the security schemes of the API ask for. Values are never printed.
    public struct Credentials: Sendable {
        /// Client ID as user name and client secret as password, both from the developer portal.
        public var clientCredentials: BasicCredential?
        /// Access token of one user, from `ExchangeToken`. It lives for an hour; after a 401 get a new one with the
        /// refresh token and try once more.
        public var accessToken: Secret?

        public init(
            clientCredentials: BasicCredential? = nil,
            accessToken: String? = nil
        ) {
            self.clientCredentials = clientCredentials
            self.accessToken = accessToken.map { Secret($0) }
        }

        func authentication(
            server: ServerURL, configuration: ClientConfiguration, transport: any Transport
        ) -> Authentication {
            let schemes: [SecurityScheme] = [
                SecurityScheme("ClientCredentials", .basic),
                SecurityScheme("AccessToken", .bearer),
            ]
            var credentials: [String: Credential] = [:]
            credentials["ClientCredentials"] = clientCredentials.map { .basic(user: $0.user, password: $0.password) }
            credentials["AccessToken"] = accessToken.map { .bearer($0) }
            return Authentication(schemes: schemes, credentials: credentials)
        }
    }

    /// Which status has which error body; operations with the same answers share a table.
    enum ErrorTable {
        static let on400: [ErrorCase<ErrorBody>] = [.json(400, AiiaPay.ErrorBody.payErrorResponse)]
        static let on400or401orOther: [ErrorCase<ErrorBody>] = [
            .json(400, AiiaPay.ErrorBody.payErrorResponse),
            .json(401, AiiaPay.ErrorBody.payErrorResponse),
            .json(.default, AiiaPay.ErrorBody.payErrorResponse),
        ]
        static let on401orOther: [ErrorCase<ErrorBody>] = [
            .json(401, AiiaPay.ErrorBody.payErrorResponse),
            .json(.default, AiiaPay.ErrorBody.payErrorResponse),
        ]
        static let on401or404orOther: [ErrorCase<ErrorBody>] = [
            .json(401, AiiaPay.ErrorBody.payErrorResponse),
            .json(404, AiiaPay.ErrorBody.payErrorResponse),
            .json(.default, AiiaPay.ErrorBody.payErrorResponse),
        ]
        static let on400or401or404orOther: [ErrorCase<ErrorBody>] = [
            .json(400, AiiaPay.ErrorBody.payErrorResponse),
            .json(401, AiiaPay.ErrorBody.payErrorResponse),
            .json(404, AiiaPay.ErrorBody.payErrorResponse),
            .json(.default, AiiaPay.ErrorBody.payErrorResponse),
        ]
    }
}

// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Aiia Data, version 1.0.0.
///
/// Read accounts and transactions that people and businesses in Europe share, without a licence as a payment service of
/// your own. Part of Mastercard Open Finance Europe; hosts and headers keep the name Aiia.
///
/// How the parts fit together: send the user to the hosted pages (`Connect`), exchange the code that comes back for
/// tokens (`ExchangeToken`), wait for the event `SyncDone`, then read accounts and, with their IDs, transactions. Aiia
/// reads the bank every six hours; `RequestUpdate` does it at once.
///
/// Two kinds of credentials: the client ID and secret of the portal stand for the client and are needed for tokens; an
/// access token stands for one user and is needed for data. Each user has a token of their own, so make one client for
/// each.
///
/// Account IDs are long opaque texts that have to be percent-encoded in paths. Members without a value are mostly null,
/// rarely absent. Times are ISO 8601 in UTC with seven to nine digits of a second, with one exception at
/// `creationDate`.
///
/// The version counts the editions of this description; the API itself is versioned by its paths.
///
/// Source: `Specs/aiia-data.yaml`
public nonisolated struct AiiaData: APIDefinition {
    public static var title: String { "Aiia Data" }

    /// Sends the requests; all accessors share it.
    public let client: APIClient<AiiaData>

    public init(client: APIClient<AiiaData>) {
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

    /// The hosted pages on which users connect accounts, and the tokens that come of it
    public var authentication: AuthenticationAPI {
        AuthenticationAPI(client: client)
    }

    /// Accounts that a user shares, and their refresh from the bank
    public var accounts: AccountsAPI {
        AccountsAPI(client: client)
    }

    /// Transactions of shared accounts
    public var transactions: TransactionsAPI {
        TransactionsAPI(client: client)
    }

    /// Banks that users can connect
    public var providers: ProvidersAPI {
        ProvidersAPI(client: client)
    }

    /// What users agreed to
    public var consents: ConsentsAPI {
        ConsentsAPI(client: client)
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
    public typealias Request<Output: Sendable> = APIRequest<AiiaData, Output>
    /// What calls of this API throw.
    public typealias Failure = APIFailure<ErrorBody>

    /// The error bodies that the description documents.
    public enum ErrorBody: APIErrorBody {
        /// The request is not valid
        case errorResponse(ErrorResponse)
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
        static let on400: [ErrorCase<ErrorBody>] = [.json(400, AiiaData.ErrorBody.errorResponse)]
        static let on400or401orOther: [ErrorCase<ErrorBody>] = [
            .json(400, AiiaData.ErrorBody.errorResponse),
            .json(401, AiiaData.ErrorBody.errorResponse),
            .json(.default, AiiaData.ErrorBody.errorResponse),
        ]
        static let on401orOther: [ErrorCase<ErrorBody>] = [
            .json(401, AiiaData.ErrorBody.errorResponse),
            .json(.default, AiiaData.ErrorBody.errorResponse),
        ]
        static let on401or404orOther: [ErrorCase<ErrorBody>] = [
            .json(401, AiiaData.ErrorBody.errorResponse),
            .json(404, AiiaData.ErrorBody.errorResponse),
            .json(.default, AiiaData.ErrorBody.errorResponse),
        ]
        static let on401or403or404orOther: [ErrorCase<ErrorBody>] = [
            .json(401, AiiaData.ErrorBody.errorResponse),
            .json(403, AiiaData.ErrorBody.errorResponse),
            .json(404, AiiaData.ErrorBody.errorResponse),
            .json(.default, AiiaData.ErrorBody.errorResponse),
        ]
    }
}

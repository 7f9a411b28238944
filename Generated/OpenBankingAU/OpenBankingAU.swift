// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Mastercard Open Finance Australia, version 2025.12.17.
///
/// Read accounts, transactions, balances, owners and payment details that Australian consumers and businesses share
/// under the Consumer Data Right (CDR), and turn them into asset, income and cash-flow reports. The product was called
/// Mastercard Open Banking before; host and paths are unchanged by the new name.
///
/// How the parts fit together: exchange the partner's credentials for an App-Token (`CreateToken`), enrol a customer,
/// send the customer through Connect (or through the consent operations) to choose banks and accounts, learn the
/// consent receipt ID from a consent notification, and from then on read data and order reports with that ID in the
/// `Consent-Receipt-Id` header.
///
/// Sandbox and production share one host; the credentials decide which of the two answers. Calls have to come from
/// hosts in Australia, otherwise the answer is 403.
///
/// Times under `/aggregation`, `/decisioning` and `/institution` are Unix epoch seconds. Consents and consent
/// notifications use ISO 8601 in UTC. Query values are form-encoded: a blank travels as `+`, an at sign as `%40`.
///
/// Lists that are paged take `start`, the one-based index of the first record wanted (a record, not a page), and
/// `limit`, the most records wanted; they answer with `found`, `displaying` and `moreAvailable`. The next page starts
/// at `start` plus `limit`.
///
/// The version is the date of the newest release note that this description takes into account.
///
/// Source: `Specs/mastercard-openbanking.yaml`
public nonisolated struct OpenBankingAU: APIDefinition {
    public static var title: String { "Mastercard Open Finance Australia" }
    public static var queryBlank: QueryBlank { .plus }

    /// Sends the requests; all accessors share it.
    public let client: APIClient<OpenBankingAU>

    public init(client: APIClient<OpenBankingAU>) {
        self.client = client
    }

    /// - Parameters:
    ///   - credentials: what the security schemes of the API ask for; sent to `server` only.
    ///   - server: where the API is.
    ///   - configuration: timeouts, limits and middleware for all calls.
    ///   - transport: what carries requests.
    public init(
        credentials: Credentials,
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

    /// Exchange of the partner's credentials for the App-Token that all other calls carry
    public var authentication: AuthenticationAPI {
        AuthenticationAPI(client: client)
    }

    /// Registration of the partner's applications with Mastercard and with the CDR register
    public var applications: ApplicationsAPI {
        ApplicationsAPI(client: client)
    }

    /// The people and businesses whose data is read; `testing` for the sandbox bank, `active` for real banks
    public var customers: CustomersAPI {
        CustomersAPI(client: client)
    }

    /// Personal details of a customer, needed before asset and income reports
    public var consumers: ConsumersAPI {
        ConsumersAPI(client: client)
    }

    /// Search of banks and of the products that each of them supports; free of charge
    public var institutions: InstitutionsAPI {
        InstitutionsAPI(client: client)
    }

    /// Links to the hosted pages where a customer gives, reviews and revokes consent
    public var connect: ConnectAPI {
        ConnectAPI(client: client)
    }

    /// Accounts that a customer shares, and their refresh from the bank
    public var accounts: AccountsAPI {
        AccountsAPI(client: client)
    }

    /// Posted, pending and shadow transactions of shared accounts
    public var transactions: TransactionsAPI {
        TransactionsAPI(client: client)
    }

    /// Account numbers, owners and balances, as needed to prepare a payment; every successful call is billed
    public var payments: PaymentsAPI {
        PaymentsAPI(client: client)
    }

    /// Verification of assets (VOA), verification of income (VOI) and business cash-flow reports
    public var reports: ReportsAPI {
        ReportsAPI(client: client)
    }

    /// Subscriptions to consent notifications
    public var subscriptions: SubscriptionsAPI {
        SubscriptionsAPI(client: client)
    }

    /// Consents and their bank arrangements without the Connect pages; not open to every partner
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
    public typealias Request<Output: Sendable> = APIRequest<OpenBankingAU, Output>
    /// What calls of this API throw.
    public typealias Failure = APIFailure<ErrorBody>

    /// The error bodies that the description documents.
    public enum ErrorBody: APIErrorBody {
        /// The call is not valid: a parameter is missing, blank or out of range, or the account type is not supported.
        case errorResponse(ErrorResponse)
        /// The partner ID, the secret or the App-Key is wrong. Do not repeat the call: five failed attempts lock the
        /// account.
        case text(String)
        /// An error body that is not described, or not as it is described.
        case undocumented(RawBody)
    }

    /// The servers of the description.
    public enum Server {
        /// Sandbox and production; the credentials tell them apart
        public static var production: ServerURL { "https://api.openbanking.mastercard.com.au" }
    }

    /// What the security schemes of the API ask for. Values are never printed.
    public struct Credentials: Sendable {
        /// Identifier of the partner
        public var partnerID: Secret
        /// Secret that belongs to the partner identifier
        public var partnerSecret: Secret
        /// Static key of the partner's project; sent with every call.
        public var appKey: Secret

        public init(
            partnerID: String,
            partnerSecret: String,
            appKey: String
        ) {
            self.partnerID = Secret(partnerID)
            self.partnerSecret = Secret(partnerSecret)
            self.appKey = Secret(appKey)
        }

        func authentication(
            server: ServerURL, configuration: ClientConfiguration, transport: any Transport
        ) -> Authentication {
            let schemes: [SecurityScheme] = [
                SecurityScheme("AppKey", .apiKey(in: .header, name: "App-Key")),
                SecurityScheme("AppToken", .apiKey(in: .header, name: "App-Token")),
            ]
            var credentials: [String: Credential] = [:]
            credentials["AppKey"] = .apiKey(appKey)
            let appTokenClient = APIClient<OpenBankingAU>(
                server: server,
                authentication: Authentication(schemes: schemes, credentials: credentials),
                configuration: configuration,
                transport: transport
            )
            credentials["AppToken"] = .token(
                TokenSource(lifetime: .seconds(7200), refreshAfter: .seconds(5400)) {
                    let request = APIRequest<OpenBankingAU, AccessToken>.createToken(
                        PartnerCredentials(partnerID: partnerID.reveal(), partnerSecret: partnerSecret.reveal()))
                    return Secret(try await appTokenClient.send(request).token)
                })
            return Authentication(schemes: schemes, credentials: credentials)
        }
    }

    /// Which status has which error body; operations with the same answers share a table.
    enum ErrorTable {
        static let on400or401or403or404or429or500orOther: [ErrorCase<ErrorBody>] = [
            .json(400, OpenBankingAU.ErrorBody.errorResponse),
            .json(401, OpenBankingAU.ErrorBody.errorResponse),
            .text(401, OpenBankingAU.ErrorBody.text),
            .json(403, OpenBankingAU.ErrorBody.errorResponse),
            .text(403, OpenBankingAU.ErrorBody.text),
            .json(404, OpenBankingAU.ErrorBody.errorResponse),
            .json(429, OpenBankingAU.ErrorBody.errorResponse),
            .json(500, OpenBankingAU.ErrorBody.errorResponse),
            .json(.default, OpenBankingAU.ErrorBody.errorResponse),
        ]
        static let on400or401or403or429or500orOther: [ErrorCase<ErrorBody>] = [
            .json(400, OpenBankingAU.ErrorBody.errorResponse),
            .json(401, OpenBankingAU.ErrorBody.errorResponse),
            .text(401, OpenBankingAU.ErrorBody.text),
            .json(403, OpenBankingAU.ErrorBody.errorResponse),
            .text(403, OpenBankingAU.ErrorBody.text),
            .json(429, OpenBankingAU.ErrorBody.errorResponse),
            .json(500, OpenBankingAU.ErrorBody.errorResponse),
            .json(.default, OpenBankingAU.ErrorBody.errorResponse),
        ]
        static let on400or401or403or409or429or500orOther: [ErrorCase<ErrorBody>] = [
            .json(400, OpenBankingAU.ErrorBody.errorResponse),
            .json(401, OpenBankingAU.ErrorBody.errorResponse),
            .text(401, OpenBankingAU.ErrorBody.text),
            .json(403, OpenBankingAU.ErrorBody.errorResponse),
            .text(403, OpenBankingAU.ErrorBody.text),
            .json(409, OpenBankingAU.ErrorBody.errorResponse),
            .json(429, OpenBankingAU.ErrorBody.errorResponse),
            .json(500, OpenBankingAU.ErrorBody.errorResponse),
            .json(.default, OpenBankingAU.ErrorBody.errorResponse),
        ]
        static let on400or401or403or404or409or429or500orOther: [ErrorCase<ErrorBody>] = [
            .json(400, OpenBankingAU.ErrorBody.errorResponse),
            .json(401, OpenBankingAU.ErrorBody.errorResponse),
            .text(401, OpenBankingAU.ErrorBody.text),
            .json(403, OpenBankingAU.ErrorBody.errorResponse),
            .text(403, OpenBankingAU.ErrorBody.text),
            .json(404, OpenBankingAU.ErrorBody.errorResponse),
            .json(409, OpenBankingAU.ErrorBody.errorResponse),
            .json(429, OpenBankingAU.ErrorBody.errorResponse),
            .json(500, OpenBankingAU.ErrorBody.errorResponse),
            .json(.default, OpenBankingAU.ErrorBody.errorResponse),
        ]
    }
}

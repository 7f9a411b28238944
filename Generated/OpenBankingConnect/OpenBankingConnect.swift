// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Mastercard Open Banking Connect, version 1.0.0.
///
/// Read accounts, balances, transactions and standing orders at European banks (account servicing payment service
/// providers, ASPSPs) for a payment service user (PSU) who has consented. The caller is a third party provider (TPP).
///
/// How the parts fit together: choose a bank (`GetASPSPs`), ask for consent (`RequestConsent`) and send the user's
/// browser to `_links.scaRedirect`. The bank sends it back to `tppRedirectURI`; hand over the query of that address
/// unparsed (`AuthorizeConsent`) and get the `consentId`. From then on list accounts (`GetAccounts`) and use the
/// `resourceId` of each as `accountId`. `DeleteConsent` ends it.
///
/// All operations but `GetHealth` are `POST` with JSON; identifiers travel in the body only. `requestInfo` tells who
/// asks and whether the user is present. Its `xRequestId` is chosen by the caller and comes back in
/// `originalRequestInfo`. The server refuses unknown members, missing ones and wrong formats with the reason code
/// `FORMAT_ERROR`, so request objects are closed here.
///
/// Requests without a present user are limited by each bank, usually to four a day. Send `isLivePsuRequest`,
/// `psuIPAddress` and `psuAgent` when the user is there. An expired or revoked consent cannot be renewed; ask for a new
/// one.
///
/// Every request, `GetHealth` too, is signed with OAuth 1.0a without tokens: RSA-SHA256 over method, address and the
/// hash of the body, in the header `Authorization`. The body is sent exactly as it was signed.
///
/// Source: `Specs/open-banking-connect.yaml`
public nonisolated struct OpenBankingConnect: APIDefinition {
    public static var title: String { "Mastercard Open Banking Connect" }

    /// Sends the requests; all accessors share it.
    public let client: APIClient<OpenBankingConnect>

    public init(client: APIClient<OpenBankingConnect>) {
        self.client = client
    }

    /// - Parameters:
    ///   - server: where the API is.
    ///   - configuration: timeouts, limits and middleware for all calls.
    ///   - transport: what carries requests.
    public init(
        server: ServerURL = Server.sandbox,
        configuration: ClientConfiguration = ClientConfiguration(),
        transport: any Transport = URLSessionTransport()
    ) {
        self.client = APIClient(server: server, configuration: configuration, transport: transport)
    }

    /// The banks that can be asked, what they support and whether they can be reached
    public var banks: BanksAPI {
        BanksAPI(client: client)
    }

    /// Consent of a user to share accounts, from the request over the bank's approval to its end
    public var consents: ConsentsAPI {
        ConsentsAPI(client: client)
    }

    /// Accounts that a user shares, with details and balances
    public var accounts: AccountsAPI {
        AccountsAPI(client: client)
    }

    /// Transactions of a shared account
    public var transactions: TransactionsAPI {
        TransactionsAPI(client: client)
    }

    /// Payments that a user has ordered to be repeated
    public var standingOrders: StandingOrdersAPI {
        StandingOrdersAPI(client: client)
    }

    /// State of the service itself
    public var service: ServiceAPI {
        ServiceAPI(client: client)
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
    public typealias Request<Output: Sendable> = APIRequest<OpenBankingConnect, Output>
    /// What calls of this API throw.
    public typealias Failure = APIFailure<ErrorBody>

    /// The error bodies that the description documents.
    public enum ErrorBody: APIErrorBody {
        /// The request cannot succeed as it is. A member is missing, unknown or of a wrong format, the consent has
        /// ended, the bank refuses, or the signature is wrong.
        case errorResponse(ErrorResponse)
        /// An error body that is not described, or not as it is described.
        case undocumented(RawBody)
    }

    /// The servers of the description.
    public enum Server {
        /// Sandbox
        public static var sandbox: ServerURL { "https://sandbox.api.mastercard.com/openbanking/connect/api" }
        /// Pre-production
        public static var preProduction: ServerURL { "https://api.mastercard.com/openbanking/connect/preprod/api" }
        /// Production
        public static var production: ServerURL { "https://api.mastercard.com/openbanking/connect/api" }
    }

    /// Which status has which error body; operations with the same answers share a table.
    enum ErrorTable {
        static let on400or500or504orOther: [ErrorCase<ErrorBody>] = [
            .json(400, OpenBankingConnect.ErrorBody.errorResponse),
            .json(500, OpenBankingConnect.ErrorBody.errorResponse),
            .json(504, OpenBankingConnect.ErrorBody.errorResponse),
            .json(.default, OpenBankingConnect.ErrorBody.errorResponse),
        ]
    }
}

// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Paging, version 1.
///
/// Source: `api.yaml`
public nonisolated struct GoldenPaging: APIDefinition {
    public static var title: String { "Paging" }

    /// Sends the requests; all accessors share it.
    public let client: APIClient<GoldenPaging>

    public init(client: APIClient<GoldenPaging>) {
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

    /// authentication
    public var authentication: AuthenticationAPI {
        AuthenticationAPI(client: client)
    }

    /// transactions
    public var transactions: TransactionsAPI {
        TransactionsAPI(client: client)
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
    public typealias Request<Output: Sendable> = APIRequest<GoldenPaging, Output>
    /// What calls of this API throw.
    public typealias Failure = APIFailure<ErrorBody>

    /// The error bodies that the description documents.
    public enum ErrorBody: APIErrorBody {
        /// An error body that is not described, or not as it is described.
        case undocumented(RawBody)
    }

    /// The servers of the description.
    public enum Server {
        /// The server of the description.
        public static var production: ServerURL { "https://example.com" }
    }

    /// What the security schemes of the API ask for. Values are never printed.
    public struct Credentials: Sendable {
        /// partnerID
        public var partnerID: Secret
        /// partnerSecret
        public var partnerSecret: Secret
        /// The credential of the security scheme `appKey`.
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
                SecurityScheme("appKey", .apiKey(in: .header, name: "App-Key")),
                SecurityScheme("appToken", .apiKey(in: .header, name: "App-Token")),
            ]
            var credentials: [String: Credential] = [:]
            credentials["appKey"] = .apiKey(appKey)
            let appTokenClient = APIClient<GoldenPaging>(
                server: server,
                authentication: Authentication(schemes: schemes, credentials: credentials),
                configuration: configuration,
                transport: transport
            )
            credentials["appToken"] = .token(
                TokenSource(lifetime: .seconds(7200), refreshAfter: .seconds(5400)) {
                    let request = APIRequest<GoldenPaging, Token>.createToken(
                        Login(partnerID: partnerID.reveal(), partnerSecret: partnerSecret.reveal()))
                    return Secret(try await appTokenClient.send(request).token)
                })
            return Authentication(schemes: schemes, credentials: credentials)
        }
    }
}

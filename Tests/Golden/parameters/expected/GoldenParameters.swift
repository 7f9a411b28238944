// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Parameters, version 1.
///
/// An API of parameters.
///
/// Source: `api.yaml`
public nonisolated struct GoldenParameters: APIDefinition {
    public static var title: String { "Parameters" }

    /// Sends the requests; all accessors share it.
    public let client: APIClient<GoldenParameters>

    public init(client: APIClient<GoldenParameters>) {
        self.client = client
    }

    /// - Parameters:
    ///   - credentials: what the security schemes of the API ask for; sent to `server` only.
    ///   - server: where the API is.
    ///   - configuration: timeouts, limits and middleware for all calls.
    ///   - transport: what carries requests.
    public init(
        credentials: Credentials,
        server: ServerURL = Server.production(),
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

    /// All about searching.
    public var searchThings: SearchThingsAPI {
        SearchThingsAPI(client: client)
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
    public typealias Request<Output: Sendable> = APIRequest<GoldenParameters, Output>
    /// What calls of this API throw.
    public typealias Failure = APIFailure<ErrorBody>

    /// The error bodies that the description documents.
    public enum ErrorBody: APIErrorBody {
        /// An error body that is not described, or not as it is described.
        case undocumented(RawBody)
    }

    /// The servers of the description.
    public enum Server {
        /// Production
        /// - Parameter region: Where.
        public static func production(
            region: String = "au"
        ) -> ServerURL {
            ServerURL(template: "https://{region}.example.com/v1", variables: ["region": region])
        }
        /// Sandbox server
        public static var sandbox: ServerURL { "https://sandbox.example.com" }
    }

    /// What the security schemes of the API ask for. Values are never printed.
    public struct Credentials: Sendable {
        /// The key of the app.
        public var key: Secret
        /// The credential of the security scheme `bearer`.
        public var bearer: Secret?
        /// The credential of the security scheme `login`.
        public var login: BasicCredential?

        public init(
            key: String,
            bearer: String? = nil,
            login: BasicCredential? = nil
        ) {
            self.key = Secret(key)
            self.bearer = bearer.map { Secret($0) }
            self.login = login
        }

        func authentication(
            server: ServerURL, configuration: ClientConfiguration, transport: any Transport
        ) -> Authentication {
            let schemes: [SecurityScheme] = [
                SecurityScheme("key", .apiKey(in: .header, name: "App-Key")),
                SecurityScheme("bearer", .bearer),
                SecurityScheme("login", .basic),
            ]
            var credentials: [String: Credential] = [:]
            credentials["key"] = .apiKey(key)
            credentials["bearer"] = bearer.map { .bearer($0) }
            credentials["login"] = login.map { .basic(user: $0.user, password: $0.password) }
            return Authentication(schemes: schemes, credentials: credentials)
        }
    }
}

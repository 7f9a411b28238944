// What a `LoopbackServer` receives and answers.
import Foundation

extension LoopbackServer {
    /// One request as it came over the wire.
    public struct Request: Sendable {
        public var method: String
        /// The request target, still percent-encoded: path and query.
        public var target: String
        public var headers: [(name: String, value: String)]
        public var body: Data
        /// Which connection it came on, counted from 1.
        public var connection = 0

        /// The part of the target before `?`.
        public var path: String { String(target.prefix { $0 != "?" }) }
        /// The part of the target after `?`.
        public var query: String? { target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) } }
        /// The body as UTF-8 text.
        public var text: String { String(decoding: body, as: UTF8.self) }

        /// The first value of the header, whatever the case of its name.
        public func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }

        var closesConnection: Bool { header("Connection")?.lowercased() == "close" }
    }

    /// What to answer.
    public struct Response: Sendable {
        public var status: Int
        public var headers: [(name: String, value: String)]
        public var body: Data
        /// Seconds to wait before answering.
        public var delay: TimeInterval
        /// Closes the connection instead of answering, or before the end of ``stream``.
        public var dropsConnection: Bool
        /// Writes the body piece by piece, instead of ``body``, as chunks. Each piece is sent when it is written; false
        /// says that nobody is there any more.
        public var stream: (@Sendable (_ write: (String) -> Bool) -> Void)?
        /// Writes the whole answer, head included, to the bare connection, which is closed afterwards. False says that
        /// nobody is there any more.
        public var raw: (@Sendable (_ write: (Data) -> Bool) -> Void)?

        public init(
            status: Int = 200, headers: [(name: String, value: String)] = [], body: Data = Data(),
            delay: TimeInterval = 0, dropsConnection: Bool = false
        ) {
            self.status = status
            self.headers = headers
            self.body = body
            self.delay = delay
            self.dropsConnection = dropsConnection
        }

        /// A JSON answer.
        public static func json(_ text: String, status: Int = 200, headers: [(String, String)] = []) -> Response {
            let all = [("Content-Type", "application/json")] + headers
            return Response(status: status, headers: all.map { (name: $0.0, value: $0.1) }, body: Data(text.utf8))
        }

        /// An answer whose body is written piece by piece.
        public static func stream(
            _ type: String, status: Int = 200, _ write: @escaping @Sendable (_ write: (String) -> Bool) -> Void
        ) -> Response {
            let headers = [(name: "Content-Type", value: type), (name: "Transfer-Encoding", value: "chunked")]
            var response = Response(status: status, headers: headers)
            response.stream = write
            return response
        }

        /// An answer that is written byte by byte as the test wants it, right or wrong.
        public static func raw(_ write: @escaping @Sendable (_ write: (Data) -> Bool) -> Void) -> Response {
            var response = Response()
            response.raw = write
            return response
        }

        /// An answer of exactly these bytes; the connection is closed after them.
        public static func raw(_ text: String) -> Response { raw { _ = $0(Data(text.utf8)) } }

        /// No answer for as long as the server runs.
        public static var never: Response { Response(delay: .infinity) }

        /// An answer without a body.
        public static func empty(_ status: Int, headers: [(String, String)] = []) -> Response {
            Response(status: status, headers: headers.map { (name: $0.0, value: $0.1) })
        }
    }
}

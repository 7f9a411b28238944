// The same requests over a URLSession that nothing is built on: what grows with their number then is not ours.

import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

struct BareRequests: Sendable {
    let server: String
    private let session: URLSession

    init(server: String) {
        self.server = server
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        session = URLSession(configuration: configuration)
    }

    /// Sends a request that is written as number, method and path. How it ends does not matter.
    func send(_ line: String) async {
        let words = line.split(separator: "\t").map(String.init)
        guard words.count == 3, let url = URL(string: server + words[2]) else {
            fatalError("this is no request: \(line)")
        }
        var request = URLRequest(url: url)
        request.httpMethod = words[1]
        request.addValue(words[0], forHTTPHeaderField: "Call-Number")
        if words[1] != "GET" { request.httpBody = Data() }
        _ = try? await session.data(for: request)
    }
}

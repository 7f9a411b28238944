// Answers that go wrong in every way, full of marks that nothing a client prints may show.
import Foundation

public enum CanaryAnswers {
    /// Stands in everything that the answers have: headers, bodies, media types.
    public static let mark = "CANARY7"

    private static let headers = [
        ("X-Request-Id", mark), ("Set-Cookie", "c=\(mark)"), ("Location", "https://\(mark).example/"),
    ]

    private static let json = """
        {"code":"\(mark)","message":"\(mark)","title":"\(mark)","status":5,"errors":[{"message":"\(mark)"}],\
        "error":{"message":"\(mark)"},"\(mark)":"\(mark)"}
        """

    /// An answer for each way to fail, by its name.
    public static let all: [(name: String, answer: LoopbackServer.Response)] = [
        ("documented error", .json(json, status: 400, headers: headers)),
        ("not found", .json(json, status: 404, headers: headers)),
        ("server error", .json(json, status: 500, headers: headers)),
        ("undocumented status", .json(json, status: 299, headers: headers)),
        ("another media type", typed("text/\(mark)", 200)),
        ("an error of another media type", typed("\(mark)/html; x=\(mark)", 502)),
        ("not JSON", .json(mark, headers: headers)),
        ("another shape", .json("[\"\(mark)\",{\"a\":\"\(mark)\"}]", headers: headers)),
        ("a redirect", .json(json, status: 302, headers: headers)),
        ("cut off", .raw("HTTP/1.1 200 \(mark)\r\nX: \(mark)\r\nContent-Length: 99\r\n\r\n\(mark)")),
        ("no HTTP", .raw("\(mark)\r\n\r\n")),
        ("no answer", .init(dropsConnection: true)),
    ]

    /// Those that no operation can read as a success.
    public static let failing = all.filter { !["undocumented status", "another shape"].contains($0.name) }

    private static func typed(_ type: String, _ status: Int) -> LoopbackServer.Response {
        .init(
            status: status, headers: [(name: "Content-Type", value: type)] + headers.map { (name: $0.0, value: $0.1) },
            body: Data("<p>\(mark)</p>".utf8))
    }
}

extension LoopbackServer.Request {
    /// What the request carries: ids of the path, values of the query, of headers that the client was given, and the
    /// texts of a JSON body. Short ones and single words are left out, because they may occur anywhere.
    public var carriedValues: [String] {
        var values = path.split(separator: "/").map(String.init)
        for pair in (query ?? "").split(separator: "&") {
            values += pair.split(separator: "=", maxSplits: 1).dropFirst().map(String.init)
        }
        let common = [
            "accept", "accept-encoding", "accept-language", "connection", "content-length", "content-type", "host",
            "user-agent",
        ]
        values += headers.filter { !common.contains($0.name.lowercased()) }.map(\.value)
        JSONTexts.add(body, to: &values)
        return JSONTexts.telling(values.map { $0.removingPercentEncoding ?? $0 })
    }
}

extension LoopbackServer.Response {
    /// The texts of a JSON body, without short ones and single words.
    public var carriedValues: [String] {
        var values: [String] = []
        JSONTexts.add(body, to: &values)
        return JSONTexts.telling(values)
    }
}

private enum JSONTexts {
    static func add(_ body: Data, to texts: inout [String]) {
        if let json = try? JSONSerialization.jsonObject(with: body) { addTexts(of: json, to: &texts) }
    }

    /// Those that occur nowhere by chance.
    static func telling(_ texts: [String]) -> [String] {
        texts.filter { $0.count > 5 && $0.contains { !$0.isLetter } }
    }

    private static func addTexts(of json: Any, to texts: inout [String]) {
        switch json {
        case let text as String: texts.append(text)
        case let list as [Any]: for element in list { addTexts(of: element, to: &texts) }
        case let object as [String: Any]: for value in object.values { addTexts(of: value, to: &texts) }
        default: break
        }
    }
}

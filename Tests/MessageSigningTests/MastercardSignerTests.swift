// The same requests, signed by Mastercard's own Python library and by this one, give the same headers.

import Foundation
import MessageSigning
import Testing

@Suite struct MastercardSignerTests {
    @Test(
        .enabled(if: OpenSSLKeys.isAvailable, "needs the openssl program"),
        .enabled(
            if: MastercardSigner.shared != nil,
            "needs Python with \(MastercardSigner.requirement): set APIGEN_PYTHON, or let pip reach its index"))
    func `headers are those of Mastercard's own library`() throws {
        let library = try #require(MastercardSigner.shared)
        let keys = try OpenSSLKeys.shared.get()
        let signer = try OAuth1Signer(
            consumerKey: "abc-abc-abc!123", privateKey: RSAPrivateKey(pem: keys.pkcs8), nonce: { "Wpe3LF09z1e3xQRI" },
            now: { Date(timeIntervalSince1970: 1_626_728_330) })
        let expected = try library.headers(
            Self.requests, consumerKey: "abc-abc-abc!123", keyFile: keys.folder.file("key.pem"),
            nonce: "Wpe3LF09z1e3xQRI", timestamp: 1_626_728_330)
        #expect(expected.count == Self.requests.count)
        for (request, header) in zip(Self.requests, expected) {
            #expect(
                try signer.authorization(method: request[0], url: request[1], body: Array(request[2].utf8)) == header,
                "\(request[0]) \(request[1])")
        }
    }

    /// Method, URL, body. Left out is where the library is not what RFC 5849 says: it sorts `name=value` as one text,
    /// so that a name which begins with another one can come first.
    private static let requests: [[String]] = [
        ["GET", "https://api.mastercard.com", ""],
        ["GET", "https://API.Mastercard.com:443/Path/%7Eescaped%2fpath?b=2&a=1&a=0", ""],
        ["get", "http://example.com:80/?plus=+&colon=:&comma=,", ""],
        ["GET", "http://example.com:8080/x?plus=%2B&colon=:&star=*&tilde=%7E&space=%20", ""],
        ["DELETE", "https://example.com/abc/%123/service?a=123&b=%2a2b3#fragment", ""],
        ["GET", "https://example.com/?empty=&none&&last=x=y&", ""],
        ["GET", "https://example.com/?n=%C3%B1&bad=%zz&percent=100%25", ""],
        ["POST", "https://sandbox.api.mastercard.com/openbanking/connect/api/accounts", #"{"a":"ñ","b":[1,2]}"#],
        ["PUT", "https://example.com/a?x=1", "{\n  \"pretty\": true\n}\n"],
        ["PATCH", "https://example.com/(a)'!b;/c", "not JSON"],
    ]
}

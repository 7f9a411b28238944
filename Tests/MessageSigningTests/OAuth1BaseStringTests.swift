// The text that OAuth 1.0a signs, piece by piece. Vectors are those of Mastercard's public signer libraries.

import Testing

@testable import MessageSigning

@Suite struct OAuth1BaseStringTests {
    @Test(
        arguments: [
            ("Format=XML", "Format%3DXML"),
            ("WhqqH+TU95VgZMItpdq78BWb4cE=", "WhqqH%2BTU95VgZMItpdq78BWb4cE%3D"),
            ("WhqqH+TU95VgZMItpdq78BWb4cE=&o", "WhqqH%2BTU95VgZMItpdq78BWb4cE%3D%26o"),
            ("WhqqH+TU95VgZ~Itpdq78BWb4cE=&o", "WhqqH%2BTU95VgZ~Itpdq78BWb4cE%3D%26o"),
            ("%25£¥a/El Niño/%", "%2525%C2%A3%C2%A5a%2FEl%20Ni%C3%B1o%2F%25"),
            ("", ""),
            ("*!'()", "%2A%21%27%28%29"),
            ("-._~09AZaz", "-._~09AZaz"),
        ])
    func `everything but the unreserved characters is percent-encoded in upper case`(text: String, encoded: String) {
        #expect(OAuth1BaseString.percentEncoded(text) == encoded)
    }

    @Test(
        arguments: [
            ("https://www.example.net:8080", "https://www.example.net:8080/"),
            ("http://EXAMPLE.COM:80/r%20v/X?id=123", "http://example.com/r%20v/X"),
            ("https://api.mastercard.com:443/test?query=param", "https://api.mastercard.com/test"),
            ("http://api.mastercard.com:80/test", "http://api.mastercard.com/test"),
            ("https://api.mastercard.com:17443/test?query=param", "https://api.mastercard.com:17443/test"),
            ("https://api.mastercard.com/test?query=param#fragment", "https://api.mastercard.com/test"),
            ("https://api.mastercard.com", "https://api.mastercard.com/"),
            ("HTTPS://API.MASTERCARD.COM/TEST", "https://api.mastercard.com/TEST"),
            ("https://www.example.com/api/test%40test", "https://www.example.com/api/test%40test"),
            ("http://example.com/r%2540v/X?id=123", "http://example.com/r%2540v/X"),
            ("https://www.example.net:8080/foo@bar/test?query=test", "https://www.example.net:8080/foo@bar/test"),
            ("https://www.example.net:8080/foo&bar/test?query=test", "https://www.example.net:8080/foo&bar/test"),
            ("https://www.example.net:8080/foo(bar/test?query=test", "https://www.example.net:8080/foo(bar/test"),
            ("https://www.example.net:8080/foo=bar/test?query=test", "https://www.example.net:8080/foo=bar/test"),
            (
                "HTTPS://SANDBOX.api.mastercard.com/merchantid/v1/merchantid"
                    + "?MerchantId=GOOGLE%20LTD%20ADWORDS%20%28CC%40GOOGLE.COM%29&Format=XML&Type=ExactMatch"
                    + "&Format=JSON",
                "https://sandbox.api.mastercard.com/merchantid/v1/merchantid"
            ),
            ("https://example.com:443?x=1", "https://example.com/"),
            ("http://example.com:443/", "http://example.com:443/"),
            ("https://[2001:DB8::1]:443/a/../b", "https://[2001:db8::1]/a/../b"),
            ("https://example.com/#a?b", "https://example.com/"),
        ])
    func `the base URI is the URL as sent, without default port, query and fragment`(url: String, base: String) throws {
        #expect(try OAuth1URL(url).baseURI == base)
    }

    @Test(
        arguments: [
            ("example.com/a", .urlNotAbsolute), ("/a", .urlNotAbsolute), ("ftp://example.com", .urlNotAbsolute),
            ("https:///a", .urlNotAbsolute), ("https://:443/", .urlNotAbsolute), ("", .urlNotAbsolute),
            ("https://example.com/a b", .urlNotEncoded), ("https://example.com/é", .urlNotEncoded),
            ("https://example.com/\r\n", .urlNotEncoded), ("https://user:x@example.com/", .urlHasCredentials),
        ] as [(String, OAuth1Error)])
    func `URLs that cannot be signed are refused`(url: String, error: OAuth1Error) {
        #expect(throws: error) { try OAuth1URL(url) }
    }

    @Test(
        arguments: [
            (
                "offset=0&offset=1&length=10&empty&odd=",
                ["offset=0", "offset=1", "length=10", "empty=", "odd="]
            ),
            ("b5=%3D%253D&a3=a&c%40=&a2=r%20b", ["b5=%3D%253D", "a3=a", "c%40=", "a2=r%20b"]),
            ("colon=:&plus=+&comma=,", ["colon=:", "plus=+", "comma=,"]),
            ("colon=%3A&plus=%2B&comma=%2C", ["colon=%3A", "plus=%2B", "comma=%2C"]),
            ("a=%3A&b=:", ["a=%3A", "b=%3A"]),
            ("b=%2a2b3&bad=%zz%4", ["b=%2A2b3", "bad=%25zz%254"]),
            ("a=1&&b=x=y&", ["a=1", "b=x=y"]),
            (nil, []),
            ("", []),
        ] as [(String?, [String])])
    func `query pairs are encoded again only if anything was encoded`(query: String?, pairs: [String]) {
        #expect(OAuth1BaseString.pairs(ofQuery: query).map { "\($0.name)=\($0.value)" } == pairs)
    }

    @Test func `parameters are sorted by name, then by value, in octet order`() {
        let sorted = OAuth1BaseString.parameters(
            query: [("b", "b"), ("A", "a"), ("A", "A"), ("B", "B"), ("a", "A"), ("a", "a"), ("0", "0")], oauth: [])
        #expect(sorted == "0=0&A=A&A=a&B=B&a=A&a=a&b=b")
        #expect(OAuth1BaseString.parameters(query: [("a1", "x"), ("a", "y")], oauth: []) == "a=y&a1=x")
    }

    @Test func `query and protocol parameters are one list`() {
        let text = OAuth1BaseString.parameters(
            query: [("b5", "%3D%253D"), ("a3", "a"), ("a3", "2%20q"), ("c%40", ""), ("a2", "r%20b"), ("c2", "")],
            oauth: [
                ("oauth_consumer_key", "9djdj82h48djs9d2"), ("oauth_token", "kkk9d7dh3k39sjv7"),
                ("oauth_signature_method", "HMAC-SHA1"), ("oauth_timestamp", "137131201"), ("oauth_nonce", "7d8f3e4a"),
            ])
        #expect(
            text == "a2=r%20b&a3=2%20q&a3=a&b5=%3D%253D&c%40=&c2=&oauth_consumer_key=9djdj82h48djs9d2"
                + "&oauth_nonce=7d8f3e4a&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131201"
                + "&oauth_token=kkk9d7dh3k39sjv7")
    }

    @Test(
        arguments: [
            ("offset=0&offset=1&length=10&empty&odd=", "empty=&length=10&odd=&offset=0&offset=1"),
            ("param1=plus+value&param2=colon:value", "param1=plus+value&param2=colon:value"),
        ])
    func `a query alone gives its sorted pairs`(query: String, text: String) {
        let pairs = OAuth1BaseString.pairs(ofQuery: query)
        #expect(OAuth1BaseString.parameters(query: pairs, oauth: []) == text)
    }

    @Test func `the base string joins method, base URI and parameters`() {
        let parameters = OAuth1BaseString.parameters(
            query: [("param2", "hello"), ("first_param", "value"), ("first_param", "othervalue")],
            oauth: [("oauth_nonce", "randomnonce"), ("oauth_body_hash", "body/hash")])
        #expect(
            OAuth1BaseString.text(method: "post", baseURI: "https://api.mastercard.com", parameters: parameters)
                == "POST&https%3A%2F%2Fapi.mastercard.com&first_param%3Dothervalue%26first_param%3Dvalue"
                + "%26oauth_body_hash%3Dbody%2Fhash%26oauth_nonce%3Drandomnonce%26param2%3Dhello")
    }

    @Test(
        arguments: [
            ("param=token1%3Atoken2", "GET&https%3A%2F%2Fexample.com&param%3Dtoken1%253Atoken2"),
            ("param=token1:token2", "GET&https%3A%2F%2Fexample.com&param%3Dtoken1%3Atoken2"),
        ])
    func `a colon keeps the form the query gave it`(query: String, text: String) {
        let parameters = OAuth1BaseString.parameters(query: OAuth1BaseString.pairs(ofQuery: query), oauth: [])
        #expect(
            OAuth1BaseString.text(method: "GET", baseURI: "https://example.com", parameters: parameters) == text)
    }

    @Test func `values of protocol parameters are encoded once`() {
        let parameters =
            "Format=JSON&Format=XML&MerchantId=GOOGLE%20LTD%20ADWORDS%20CC%40GOOGLE.COM&Type=ExactMatch"
            + "&oauth_consumer_key=aaa!aaa&oauth_nonce=uTeLPs6K&oauth_signature_method=RSA-SHA256"
            + "&oauth_timestamp=1524771555&oauth_version=1.0"
        let base = "https://sandbox.api.mastercard.com/merchantid/v1/merchantid"
        #expect(
            OAuth1BaseString.text(method: "GET", baseURI: base, parameters: parameters)
                == "GET&https%3A%2F%2Fsandbox.api.mastercard.com%2Fmerchantid%2Fv1%2Fmerchantid"
                + "&Format%3DJSON%26Format%3DXML%26MerchantId%3DGOOGLE%2520LTD%2520ADWORDS%2520CC%2540GOOGLE.COM"
                + "%26Type%3DExactMatch%26oauth_consumer_key%3Daaa%21aaa%26oauth_nonce%3DuTeLPs6K"
                + "%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D1524771555%26oauth_version%3D1.0")
    }

    @Test func `a request with a query and a body gives the published base string`() throws {
        let text = try OAuth1Signer.baseString(
            method: "POST",
            url: "https://sandbox.api.mastercard.com/fraud/merchant/v1/termination-inquiry"
                + "?Format=XML&PageOffset=0&PageLength=10",
            parameters: [
                ("oauth_consumer_key", String(repeating: "x", count: 48)), ("oauth_nonce", "1111111111111111111"),
                ("oauth_timestamp", "1111111111"), ("oauth_signature_method", "RSA-SHA256"), ("oauth_version", "1.0"),
                ("oauth_body_hash", "h2Pd7zlzEZjZVIKB4j94UZn/xxoR3RoCjYQ9/JdadGQ="),
            ])
        #expect(text == SharedKeyVectors.texts.last?.text)
    }
}

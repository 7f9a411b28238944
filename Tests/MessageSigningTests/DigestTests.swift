// SHA-256, HMAC-SHA256, text forms and comparison, against published vectors and the `openssl` program.

import MessageSigning
import TestSupport
import Testing

@Suite struct DigestTests {
    @Test(
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func `SHA-256 gives the digests of FIPS 180-4`(message: String, digest: String) throws {
        #expect(TextForm.hex.text(try MessageDigest.sha256(Array(message.utf8))) == digest)
    }

    @Test(arguments: RFC4231.all)
    func `HMAC-SHA256 gives the codes of RFC 4231`(vector: RFC4231) throws {
        let code = try HMACSHA256(key: vector.key).code(for: vector.message)
        #expect(TextForm.hex.text(code) == vector.code)
    }

    @Test(.enabled(if: OpenSSLKeys.isAvailable, "needs the openssl program"), arguments: [0, 1, 63, 64, 65, 5000])
    func `HMAC-SHA256 agrees with openssl`(count: Int) throws {
        let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let answer = try Tool.succeed(["openssl", "dgst", "-sha256", "-hmac", "whsec-test", "-r"], input: message)
        let code = try HMACSHA256(key: "whsec-test".utf8).code(for: message)
        #expect(answer.text.hasPrefix(TextForm.hex.text(code) + " "))
    }

    @Test func `an empty key is refused`() {
        #expect(throws: SigningError.emptyKey) { try HMACSHA256(key: []) }
    }

    @Test func `a key never prints`() throws {
        let key = try HMACSHA256(key: "MARKER".utf8)
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains("MARKER") && !text.contains("77"))
        }
    }
}

@Suite struct ConstantTimeTests {
    @Test func `equal bytes are equal`() {
        #expect(ConstantTime.equal([], []))
        #expect(ConstantTime.equal([0, 255, 7], [0, 255, 7]))
    }

    @Test func `one different bit anywhere makes a difference`() {
        let code = [UInt8](repeating: 0x5A, count: 32)
        for position in code.indices {
            for bit in 0..<8 {
                var other = code
                other[position] ^= 1 << bit
                #expect(!ConstantTime.equal(code, other))
            }
        }
    }

    @Test func `a prefix is not equal`() {
        #expect(!ConstantTime.equal([], [0]))
        // The byte after the shorter one in memory is the missing one.
        var prefix: [UInt8] = [1, 2, 3]
        prefix.removeLast()
        #expect(!ConstantTime.equal([1, 2, 3], prefix))
        #expect(!ConstantTime.equal(prefix, [1, 2, 3]))
    }
}

@Suite struct TextFormTests {
    @Test(arguments: [TextForm.hex, .base64])
    func `every byte survives its text form`(form: TextForm) {
        let bytes = (0...255).map { UInt8($0) }
        #expect(form.bytes(form.text(bytes)) == bytes)
        #expect(form.bytes(form.text([])) == [])
    }

    @Test(arguments: ["0", "0G", "AB", " ab", "ab\n", "0x", "é", "+1"])
    func `hexadecimal text is lower case, in pairs, and nothing else`(text: String) {
        #expect(TextForm.hex.bytes(text) == nil)
    }

    @Test(arguments: ["QQ", "QQ=", "QR==", "Q Q==", "QQ==\n", "_-==", "QQ===", "="])
    func `Base64 text is padded and has no second spelling`(text: String) {
        #expect(TextForm.base64.bytes(text) == nil)
    }
}

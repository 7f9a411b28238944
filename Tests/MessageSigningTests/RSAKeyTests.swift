// Loading RSA keys from every container and encryption, and refusing what is no usable key.

import MessageSigning
import TestSupport
import Testing

@Suite(.enabled(if: OpenSSLKeys.isAvailable, "needs the openssl program")) struct RSAKeyTests {
    private let keys: OpenSSLKeys
    private let message = Array("a message".utf8)

    init() throws { keys = try OpenSSLKeys.shared.get() }

    @Test(
        arguments: [
            ("key.pem", nil), ("pkcs1.pem", nil), ("pkcs8-encrypted.pem", OpenSSLKeys.password),
            ("pkcs1-encrypted.pem", OpenSSLKeys.password), ("key.pem", "a password nobody needs"),
        ] as [(String, String?)])
    func `the same key comes out of every PEM form`(file: String, password: String?) throws {
        let key = try RSAPrivateKey(pem: keys.folder.text(file), password: password)
        #expect(try key.signature(of: message) == keys.signature(of: message))
    }

    @Test func `a certificate before the key is skipped`() throws {
        let text = try "Bag Attributes\n  friendlyName: x\n" + keys.folder.text("certificate.pem") + keys.pkcs8
        #expect(try RSAPrivateKey(pem: text).signature(of: message) == keys.signature(of: message))
    }

    @Test(arguments: ["pkcs8-encrypted.pem", "pkcs1-encrypted.pem"])
    func `an encrypted key needs its password`(file: String) throws {
        let text = try keys.folder.text(file)
        #expect(throws: SigningError.passwordRequired) { try RSAPrivateKey(pem: text) }
        #expect(throws: SigningError.wrongPassword) { try RSAPrivateKey(pem: text, password: "wrong") }
        #expect(throws: SigningError.wrongPassword) { try RSAPrivateKey(pem: text, password: "") }
        #expect(throws: SigningError.unusablePassword) { try RSAPrivateKey(pem: text, password: "a\0b") }
    }

    @Test func `keys of other kinds and sizes are refused`() throws {
        #expect(throws: SigningError.keyTooSmall(bits: 1024)) { try RSAPrivateKey(pem: keys.folder.text("small.pem")) }
        #expect(throws: SigningError.notRSA) { try RSAPrivateKey(pem: keys.folder.text("ec.pem")) }
        #expect(throws: SigningError.notRSA) { try RSAPrivateKey(pem: keys.folder.text("pss.pem")) }
    }

    @Test func `what is no private key is refused`() throws {
        let damaged = keys.pkcs8.replacing("MII", with: "AII", maxReplacements: 1)
        for text in ["", "no key", keys.publicKey, damaged, String(keys.pkcs8.prefix(400))] {
            #expect(throws: SigningError.notAKey) { try RSAPrivateKey(pem: text) }
        }
    }

    @Test func `public keys load from both PEM forms`() throws {
        let signature = try keys.signature(of: message)
        for file in ["public.pem", "public-pkcs1.pem"] {
            #expect(try RSAPublicKey(pem: keys.folder.text(file)).verifies(signature, of: message))
        }
        #expect(throws: SigningError.notAKey) { try RSAPublicKey(pem: keys.pkcs8) }
        #expect(throws: SigningError.notAKey) { try RSAPublicKey(pem: "") }
    }

    @Test func `a key never prints`() throws {
        let key = try RSAPrivateKey(pem: keys.pkcs8)
        var dumped = ""
        dump(key, to: &dumped)
        #expect("\(key)" == "RSAPrivateKey")
        #expect(String(reflecting: key) == "RSAPrivateKey")
        #expect(dumped == "- RSAPrivateKey\n")
    }
}

@Suite(.enabled(if: OpenSSLKeys.isAvailable, "needs the openssl program")) struct PKCS12Tests {
    private let keys: OpenSSLKeys
    private let message = Array("a message".utf8)

    init() throws { keys = try OpenSSLKeys.shared.get() }

    @Test(
        arguments: [
            ("modern.p12", []),
            ("triple-des.p12", ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"]),
            ("plain-key.p12", ["-keypbe", "NONE", "-certpbe", "NONE"]),
            ("without-mac.p12", ["-nomac"]),
        ] as [(String, [String])])
    func `the key comes out of a container`(name: String, options: [String]) throws {
        let container = try keys.container(options, name: name)
        for alias in [nil, "signing"] {
            let key = try RSAPrivateKey(pkcs12: container, alias: alias, password: OpenSSLKeys.password)
            #expect(try key.signature(of: message) == keys.signature(of: message))
        }
    }

    @Test(.enabled(if: OpenSSLKeys.hasLegacyProvider, "needs OpenSSL's legacy provider"))
    func `certificates in a retired cipher do not keep the key from being read`() throws {
        let options = ["-legacy", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-RC2-40"]
        let container = try keys.container(options, name: "legacy.p12")
        let key = try RSAPrivateKey(pkcs12: container, password: OpenSSLKeys.password)
        #expect(try key.signature(of: message) == keys.signature(of: message))
    }

    @Test func `a wrong password is refused, with and without an integrity code`() throws {
        let container = try keys.container([], name: "wrong.p12")
        let unprotected = try keys.container(["-nomac", "-certpbe", "NONE"], name: "wrong-nomac.p12")
        for bytes in [container, unprotected] {
            #expect(throws: SigningError.wrongPassword) { try RSAPrivateKey(pkcs12: bytes, password: "wrong") }
        }
    }

    @Test func `another alias finds nothing`() throws {
        let container = try keys.container([], name: "alias.p12")
        #expect(throws: SigningError.keyNotFound) {
            try RSAPrivateKey(pkcs12: container, alias: "other", password: OpenSSLKeys.password)
        }
    }

    @Test func `of several keys, one must be named`() throws {
        let plain = ["-nocerts", "-nomac", "-keypbe", "NONE"]
        let container = DER.merge(
            try keys.container(plain, name: "first.p12"),
            try keys.container(plain + ["-name", "second"], name: "second.p12"))
        #expect(throws: SigningError.severalKeys) { try RSAPrivateKey(pkcs12: container, password: "") }
        for alias in ["signing", "second"] {
            let key = try RSAPrivateKey(pkcs12: container, alias: alias, password: "")
            #expect(try key.signature(of: message) == keys.signature(of: message))
        }
        #expect(throws: SigningError.keyNotFound) { try RSAPrivateKey(pkcs12: container, alias: "x", password: "") }
    }

    @Test func `a container without a key has none`() throws {
        try Tool.succeed([
            "openssl", "pkcs12", "-export", "-nokeys", "-in", keys.folder.file("certificate.pem"),
            "-passout", "pass:x", "-out", keys.folder.file("nokeys.p12"),
        ])
        let container = try keys.folder.bytes("nokeys.p12")
        #expect(throws: SigningError.keyNotFound) { try RSAPrivateKey(pkcs12: container, password: "x") }
    }

    @Test func `a container with an empty password opens with an empty password`() throws {
        let container = try keys.container(["-passout", "pass:"], name: "empty-password.p12")
        #expect(try RSAPrivateKey(pkcs12: container, password: "").signature(of: message).count == 256)
    }

    @Test func `truncated and changed containers are refused`() throws {
        let container = try keys.container([], name: "damaged.p12")
        for count in stride(from: 0, to: container.count, by: 97) {
            #expect(throws: SigningError.notAKey) {
                try RSAPrivateKey(pkcs12: Array(container.prefix(count)), password: OpenSSLKeys.password)
            }
        }
        var changed = container
        changed[container.count / 2] ^= 1
        #expect(throws: SigningError.self) { try RSAPrivateKey(pkcs12: changed, password: OpenSSLKeys.password) }
    }
}

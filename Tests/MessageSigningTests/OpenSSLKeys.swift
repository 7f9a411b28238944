// Keys in every form that the `openssl` program writes, made once per test run. None of them exists anywhere else.

import Foundation
import TestSupport

struct OpenSSLKeys: Sendable {
    static let isAvailable = Tool.exists("openssl")
    /// Needed to write containers with retired ciphers; not every system installs it.
    static let hasLegacyProvider =
        (try? Tool.run(["openssl", "list", "-providers", "-provider", "legacy"]))?.status == 0
    static let shared = Result { try OpenSSLKeys() }
    static let password = "correct horse ü"

    let folder: TemporaryFolder
    /// PKCS#8 of a 2048-bit RSA key; the other files hold the same key unless their names say otherwise.
    let pkcs8: String
    let publicKey: String

    private init() throws {
        folder = try TemporaryFolder(isKept: true)
        let key = folder.file("key.pem")
        let secret = "pass:" + Self.password
        func openssl(_ arguments: [String]) throws { try Tool.succeed(["openssl"] + arguments) }

        try openssl(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", key])
        try openssl(["pkey", "-in", key, "-pubout", "-out", folder.file("public.pem")])
        try openssl(["rsa", "-in", key, "-RSAPublicKey_out", "-out", folder.file("public-pkcs1.pem")])
        try openssl(["rsa", "-in", key, "-traditional", "-out", folder.file("pkcs1.pem")])
        try openssl([
            "rsa", "-in", key, "-traditional", "-aes256", "-passout", secret, "-out",
            folder.file("pkcs1-encrypted.pem"),
        ])
        try openssl([
            "pkcs8", "-topk8", "-in", key, "-v2", "aes-256-cbc", "-passout", secret,
            "-out", folder.file("pkcs8-encrypted.pem"),
        ])
        try openssl([
            "req", "-x509", "-key", key, "-subj", "/CN=test", "-days", "2", "-out", folder.file("certificate.pem"),
        ])
        try openssl([
            "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024", "-out", folder.file("small.pem"),
        ])
        try openssl([
            "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", folder.file("ec.pem"),
        ])
        try openssl([
            "genpkey", "-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048", "-out", folder.file("pss.pem"),
        ])
        pkcs8 = try folder.text("key.pem")
        publicKey = try folder.text("public.pem")
    }

    /// A PKCS#12 container with the key and its certificate.
    func container(_ options: [String], name: String) throws -> [UInt8] {
        try Tool.succeed(
            [
                "openssl", "pkcs12", "-export", "-inkey", folder.file("key.pem"), "-in", folder.file("certificate.pem"),
                "-name", "signing", "-passout", "pass:" + Self.password, "-out", folder.file(name),
            ] + options)
        return try folder.bytes(name)
    }

    /// The key's signature of a message, made by `openssl`.
    func signature(of message: [UInt8]) throws -> [UInt8] {
        try Tool.succeed(["openssl", "dgst", "-sha256", "-sign", folder.file("key.pem")], input: message).output
    }

    /// Whether `openssl` accepts a signature.
    func accepts(_ signature: [UInt8], of message: [UInt8]) throws -> Bool {
        let file = try folder.write(signature, to: UUID().uuidString)
        return try Tool.run(
            ["openssl", "dgst", "-sha256", "-verify", folder.file("public.pem"), "-signature", file], input: message
        ).status == 0
    }
}

// What stands around signatures: prefixes, lists, timestamps; and other ways to write and to make them.

import ClientRuntime
import Foundation
import MessageSigning
import Testing
import Webhooks

@Suite struct SignatureFormTests {
    private func receive(
        _ scheme: SignatureScheme, _ value: String, keys: [Secret] = [Sample.key], body: [UInt8] = Sample.body,
        now: Date = Sample.time
    ) async throws -> Delivery<SampleEvent> {
        try await Sample.receiver(scheme, keys: keys, now: now).receive(body: body, headers: ["Sig": value])
    }

    private func rejection(_ scheme: SignatureScheme, _ value: String, now: Date = Sample.time) async
        -> WebhookRejection?
    {
        do {
            _ = try await receive(scheme, value, now: now)
            return nil
        } catch { return error as? WebhookRejection }
    }

    private let prefixed = SignatureScheme.hmacSHA256(
        header: "Sig", encoding: .hex, form: .prefixed("sha256="), eventID: .pointer("/eventId"))
    private let listed = SignatureScheme.hmacSHA256(
        header: "Sig", encoding: .hex, form: .list(prefix: "v1="), eventID: .pointer("/eventId"))
    private let timed = SignatureScheme.hmacSHA256(
        header: "Sig", encoding: .hex, form: .list(prefix: "v1="),
        content: .headersThenBody([.timestampBeside(prefix: "t=", .seconds)], separator: "."),
        eventID: .pointer("/eventId"))

    @Test func `a signature may have a prefix`() async throws {
        let signature = try Sample.sign(Sample.body)
        #expect(try await receive(prefixed, "sha256=\(signature)") == .event(Sample.event))
        for value in [signature, "SHA256=\(signature)", "sha1=\(signature)", ""] {
            let expected: WebhookRejection = value.isEmpty ? .emptyHeader("Sig") : .malformedSignature("Sig")
            #expect(await rejection(prefixed, value) == expected)
        }
        for value in ["sha256=", "sha256=sha256=\(signature)", "sha256= \(signature)", "sha256=\(signature),"] {
            #expect(await rejection(prefixed, value) == .signatureMismatch)
        }
    }

    @Test func `one of several signatures must be right`() async throws {
        let right = try Sample.sign(Sample.body)
        let wrong = try Sample.sign(Sample.body, key: "another")
        for value in ["v1=\(right)", "v1=\(wrong),v1=\(right)", "v0=x, v1=\(right) ,v1=\(wrong)", ",v1=\(right),"] {
            #expect(try await receive(listed, value) == .event(Sample.event))
        }
        for value in ["v1=\(wrong)", "v0=\(right),v1=\(wrong)", "v1=\(wrong),v1=\(wrong)"] {
            #expect(await rejection(listed, value) == .signatureMismatch)
        }
        #expect(await rejection(listed, "v0=\(right)") == .malformedSignature("Sig"))
    }

    @Test func `a header with many elements is refused before anything is computed`() async throws {
        let right = try Sample.sign(Sample.body)
        let few = String(repeating: "v1=x,", count: 31) + "v1=\(right)"
        #expect(try await receive(listed, few) == .event(Sample.event))
        #expect(await rejection(listed, "v1=x," + few) == .malformedSignature("Sig"))
    }

    @Test func `the time may stand beside the signatures`() async throws {
        func value(_ time: String) throws -> String {
            "t=\(time),v1=\(try Sample.sign(Array("\(time).".utf8) + Sample.body))"
        }
        #expect(try await receive(timed, value("1700000000")) == .event(Sample.event))
        #expect(try await receive(timed, value("1699999700")) == .event(Sample.event))
        #expect(try await rejection(timed, value("1699999699")) == .tooOld)
        #expect(try await rejection(timed, value("1700000301")) == .tooNew)
        #expect(try await rejection(timed, value("soon")) == .malformedTimestamp("Sig"))
        #expect(try await rejection(timed, value("1700000000") + ",t=1700000000") == .malformedTimestamp("Sig"))
        let changed = try value("1700000000").replacing("t=1700000000", with: "t=1700000001")
        #expect(await rejection(timed, changed) == .signatureMismatch)
    }

    @Test func `hexadecimal digits may be upper-case where the scheme says so`() async throws {
        let upper = SignatureScheme.hmacSHA256(header: "Sig", encoding: .upperCaseHex, eventID: .pointer("/eventId"))
        let signature = try Sample.sign(Sample.body)
        #expect(try await receive(upper, signature.uppercased()) == .event(Sample.event))
        #expect(await rejection(upper, signature) == .signatureMismatch)
    }

    /// The first two test vectors of RFC 8032, section 7.1.
    @Test func `Ed25519 keys verify the vectors of RFC 8032`() throws {
        let vectors = [
            (
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", [UInt8](),
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
            (
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", [0x72],
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
        ]
        for (key, message, text) in vectors {
            let signature = try #require(TextForm.hex.bytes(text))
            #expect(try Ed25519PublicKey(key).verifies(signature, of: message))
            #expect(try !Ed25519PublicKey(key).verifies(signature, of: message + [0]))
            for position in signature.indices {
                var changed = signature
                changed[position] ^= 1
                #expect(try !Ed25519PublicKey(key).verifies(changed, of: message))
            }
            #expect(try !Ed25519PublicKey(key).verifies(Array(signature.dropLast()), of: message))
        }
    }

    @Test func `a message signed with Ed25519 is an event`() async throws {
        let keys = try Ed25519Sample()
        for (encoding, text) in [
            (SignatureEncoding.base64, TextForm.base64.text(keys.signature)),
            (.hex, TextForm.hex.text(keys.signature)), (.upperCaseHex, TextForm.hex.text(keys.signature).uppercased()),
        ] {
            let scheme = SignatureScheme.ed25519(header: "Sig", encoding: encoding, eventID: .pointer("/eventId"))
            for key in [keys.pem, TextForm.hex.text(keys.raw), TextForm.base64.text(keys.raw)] {
                let other = Secret(String(repeating: "00", count: 32))
                #expect(try await receive(scheme, text, keys: [other, Secret(key)]) == .event(Sample.event))
                await #expect(throws: WebhookRejection.signatureMismatch) {
                    try await receive(scheme, text, keys: [Secret(key)], body: Sample.body + [0x20])
                }
            }
        }
    }

    @Test(arguments: ["", "x", "00", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"])
    func `what is no public key is refused when the receiver is made`(_ key: String) {
        let scheme = SignatureScheme.ed25519(header: "Sig", encoding: .hex, eventID: .none)
        #expect(throws: WebhookSetupError.invalidPublicKey) { try Sample.receiver(scheme, keys: [Secret(key)]) }
    }

    @Test func `schemes that cannot work are refused`() {
        let schemes: [SignatureScheme] = [
            .hmacSHA256(header: "Sig", encoding: .hex, form: .list(separator: "", prefix: "a"), eventID: .none),
            .hmacSHA256(
                header: "Sig", encoding: .hex,
                content: .headersThenBody([.timestampBeside(prefix: "t=", .seconds)], separator: "."), eventID: .none),
            .hmacSHA256(
                header: "Sig", encoding: .hex, form: .list(prefix: "t="),
                content: .headersThenBody([.timestampBeside(prefix: "t=", .seconds)], separator: "."), eventID: .none),
        ]
        for scheme in schemes {
            #expect(throws: WebhookSetupError.invalidScheme) { try Sample.receiver(scheme) }
        }
    }
}

/// A key pair and a signature of the sample's body, made by the `openssl` program.
private struct Ed25519Sample {
    let pem: String
    let raw: [UInt8]
    let signature: [UInt8]

    init() throws {
        let folder = try TemporaryFolder()
        let (key, body, signed) = (folder.file("key"), folder.file("body"), folder.file("signature"))
        try folder.write(Sample.body, to: "body")
        try Self.run("genpkey -algorithm ed25519 -out \(key)")
        try Self.run("pkeyutl -sign -inkey \(key) -rawin -in \(body) -out \(signed)")
        pem = String(decoding: try Self.run("pkey -in \(key) -pubout"), as: UTF8.self)
        raw = Array(try Self.run("pkey -in \(key) -pubout -outform DER").suffix(32))
        signature = try folder.bytes("signature")
    }

    @discardableResult
    private static func run(_ arguments: String) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments.split(separator: " ").map(String.init)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return data
    }
}

// Nothing but the very bytes the sender signed gets through.

import ClientRuntime
import Foundation
import Testing
import Webhooks

@Suite struct SignatureTests {
    @Test func `a changed byte of the body is refused, whatever it becomes`() async throws {
        let receiver = try Sample.receiver()
        let headers = try Sample.headers()
        for position in Sample.body.indices {
            for change: UInt8 in [0x01, 0x20, 0x80, 0xFF] {
                var body = Sample.body
                body[position] ^= change
                await #expect(throws: WebhookRejection.signatureMismatch) {
                    try await receiver.receive(body: body, headers: headers)
                }
            }
        }
    }

    @Test(arguments: [SignatureEncoding.hex, .base64])
    func `a changed byte of the signature is refused, whatever it becomes`(encoding: SignatureEncoding) async throws {
        let scheme = SignatureScheme.hmacSHA256(header: "S", encoding: encoding, eventID: .pointer("/eventId"))
        let receiver = try Sample.receiver(scheme)
        let hex = try Sample.sign(Sample.body)
        let signature = Array((encoding == .hex ? hex : Self.base64(hex)).utf8)
        let accepted = try await receiver.receive(
            body: Sample.body, headers: ["S": String(decoding: signature, as: UTF8.self)])
        #expect(accepted == .event(Sample.event))
        for position in signature.indices {
            for value in UInt8(0x20)..<0x7F where value != signature[position] {
                var changed = signature
                changed[position] = value
                let headers = ["S": String(decoding: changed, as: UTF8.self)]
                await #expect(throws: WebhookRejection.signatureMismatch) {
                    try await receiver.receive(body: Sample.body, headers: headers)
                }
            }
        }
    }

    @Test func `a changed byte of any signed header is refused`() async throws {
        let receiver = try Sample.receiver(.aiia)
        let message = try AiiaMessage()
        #expect(try await receiver.receive(body: message.body, headers: message.headers) == .event(Sample.event))
        let parts: [WritableKeyPath<AiiaMessage, String>] = [\.timestamp, \.eventID, \.eventType]
        for part in parts {
            let text = Array(message[keyPath: part].utf8)
            for position in text.indices {
                var changed = message
                var bytes = text
                bytes[position] = bytes[position] == 0x30 ? 0x31 : 0x30
                changed[keyPath: part] = String(decoding: bytes, as: UTF8.self)
                await #expect(throws: WebhookRejection.signatureMismatch) {
                    try await receiver.receive(body: changed.body, headers: changed.headers)
                }
            }
        }
    }

    @Test func `moving the borders between signed parts is refused`() async throws {
        var message = try AiiaMessage()
        message.eventType = "Sync"
        message.body = Array("Done|".utf8) + message.body
        let (body, headers) = (message.body, message.headers)
        await #expect(throws: WebhookRejection.signatureMismatch) {
            try await Sample.receiver(.aiia).receive(body: body, headers: headers)
        }
    }

    @Test(arguments: ["a|b", "|", "SyncDone|", "a|\u{301}b"])
    func `a separator inside a signed header is refused, also when it is signed`(type: String) async throws {
        var message = try AiiaMessage()
        message.eventType = type
        try message.sign()
        let headers = message.headers
        await #expect(throws: WebhookRejection.separatorInHeader("X-Aiia-Event")) {
            try await Sample.receiver(.aiia).receive(body: Sample.body, headers: headers)
        }
    }

    @Test func `another spelling of the signature is refused`() async throws {
        let receiver = try Sample.receiver()
        let signature = try Sample.sign(Sample.body)
        let others = [
            signature.uppercased(), " " + signature, signature + " ", "sha256=" + signature,
            String(signature.dropLast()),
            signature + signature, signature + "," + signature, Self.base64(signature), "0",
        ]
        for other in others {
            await #expect(throws: WebhookRejection.signatureMismatch) {
                try await receiver.receive(body: Sample.body, headers: ["Event-Signature": other])
            }
        }
    }

    @Test func `a message without its headers is refused`() async throws {
        for name in ["X-Aiia-Signature", "X-Aiia-TimeStamp", "X-Aiia-EventId", "X-Aiia-Event"] {
            var absent = try AiiaMessage().headers
            absent.remove(name)
            var empty = absent
            empty.add(name, "")
            var repeated = try AiiaMessage().headers
            repeated.add(name.uppercased(), try #require(repeated[name]))
            let cases: [(HTTPHeaders, WebhookRejection)] = [
                (absent, .missingHeader(name)), (empty, .emptyHeader(name)), (repeated, .repeatedHeader(name)),
            ]
            for (headers, rejection) in cases {
                await #expect(throws: rejection) {
                    try await Sample.receiver(.aiia).receive(body: Sample.body, headers: headers)
                }
            }
        }
    }

    @Test func `a dictionary with a header in two cases has it twice`() async throws {
        let signature = try Sample.sign(Sample.body)
        await #expect(throws: WebhookRejection.repeatedHeader("Event-Signature")) {
            try await Sample.receiver().receive(
                body: Sample.body, headers: ["Event-Signature": signature, "event-signature": "0"])
        }
    }

    @Test func `headers that lost a field are refused`() async throws {
        var headers = try Sample.headers()
        headers.add("X", "a\r\nb")
        let broken = headers
        await #expect(throws: WebhookRejection.malformedHeaders) {
            try await Sample.receiver().receive(body: Sample.body, headers: broken)
        }
    }

    @Test func `every live key counts, and no other`() async throws {
        let keys: [Secret] = ["new", "current", "old"]
        for key in keys {
            let delivery = try await Sample.receiver(keys: keys).receive(
                body: Sample.body, headers: Sample.headers(key: key))
            #expect(delivery == .event(Sample.event))
        }
        for key: Secret in ["New", "olde", "newcurrentold"] {
            await #expect(throws: WebhookRejection.signatureMismatch) {
                try await Sample.receiver(keys: keys).receive(body: Sample.body, headers: Sample.headers(key: key))
            }
        }
    }

    @Test func `a body over the limit is refused, one at the limit is not`() async throws {
        let limit = Sample.body.count
        let exact = try Sample.receiver(maximumBodyBytes: limit)
        #expect(try await exact.receive(body: Sample.body, headers: Sample.headers()) == .event(Sample.event))
        let tooSmall = try Sample.receiver(maximumBodyBytes: limit - 1)
        await #expect(throws: WebhookRejection.bodyTooLarge(limit: limit - 1)) {
            try await tooSmall.receive(body: Sample.body, headers: Sample.headers())
        }
    }

    @Test func `the size counts before the headers do`() async throws {
        let receiver = try Sample.receiver(maximumBodyBytes: 1)
        await #expect(throws: WebhookRejection.bodyTooLarge(limit: 1)) {
            try await receiver.receive(body: Sample.body, headers: [:])
        }
    }

    @Test func `nothing is parsed before it is verified`() async throws {
        let body = Array("not JSON".utf8)
        let receiver = try Sample.receiver()
        await #expect(throws: WebhookRejection.signatureMismatch) {
            try await receiver.receive(body: body, headers: Sample.headers(key: "wrong"))
        }
        await #expect(throws: WebhookRejection.undecodableBody(DecodingFailure(pointer: "", problem: .notJSON))) {
            try await receiver.receive(body: body, headers: Sample.headers(body))
        }
    }

    private static func base64(_ hex: String) -> String {
        let digits = Array(hex)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
        return Data(bytes).base64EncodedString()
    }
}

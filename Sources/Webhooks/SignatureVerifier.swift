// Decides whether a message comes from the owner of a signing key, and was signed just now if the scheme says when.

import ClientRuntime
import Foundation
import MessageSigning

/// A message whose signature is right. Only ``SignatureVerifier`` makes one.
struct VerifiedMessage {
    let body: [UInt8]
    /// The bytes that were signed.
    let content: [UInt8]
    /// The values of the signed headers, by their names in the scheme.
    let headers: [String: String]
}

struct SignatureVerifier: Sendable {
    private let scheme: SignatureScheme
    private let keys: [HMACSHA256]
    private let tolerance: Duration
    private let maximumBodyBytes: Int

    init(
        scheme: SignatureScheme, signingKeys: [Secret], tolerance: Duration, maximumBodyBytes: Int
    ) throws(WebhookSetupError) {
        guard !signingKeys.isEmpty else { throw .noSigningKey }
        guard tolerance >= .zero, maximumBodyBytes >= 0 else { throw .invalidLimit }
        try scheme.check()
        var keys: [HMACSHA256] = []
        for key in signingKeys {
            do { keys.append(try HMACSHA256(key: key.reveal().utf8)) } catch { throw .emptySigningKey }
        }
        self.keys = keys
        self.scheme = scheme
        self.tolerance = tolerance
        self.maximumBodyBytes = maximumBodyBytes
    }

    func verify(
        _ body: some Collection<UInt8>, headers: some WebhookHeaders, now: Date
    ) throws(WebhookRejection) -> VerifiedMessage {
        guard body.count <= maximumBodyBytes else { throw .bodyTooLarge(limit: maximumBodyBytes) }
        guard headers.webhookHeadersAreComplete else { throw .malformedHeaders }
        let signature = try Self.onlyValue(of: scheme.header, in: headers)
        let body = Array(body)
        var content: [UInt8] = []
        var values: [String: String] = [:]
        var timestamps: [Date] = []
        if case .headersThenBody(let parts, let separator) = scheme.content {
            for part in parts {
                let value = try Self.onlyValue(of: part.name, in: headers)
                // Compared as bytes: a character can hide a separator in a combination, the signed text cannot.
                guard !Array(value.utf8).contains(Array(separator.utf8)) else { throw .separatorInHeader(part.name) }
                if case .timestamp(let name, let unit) = part {
                    guard let date = unit.date(value) else { throw .malformedTimestamp(name) }
                    timestamps.append(date)
                }
                values[part.name] = value
                content += Array(value.utf8) + Array(separator.utf8)
            }
        }
        content += body
        guard try isSigned(content, signature: signature) else { throw .signatureMismatch }
        for timestamp in timestamps { try check(timestamp, now: now) }
        return VerifiedMessage(body: body, content: content, headers: values)
    }

    /// Tries every key, whether or not one has matched, so that the time does not tell which one it was.
    private func isSigned(_ content: [UInt8], signature: String) throws(WebhookRejection) -> Bool {
        let form: TextForm = scheme.encoding == .hex ? .hex : .base64
        var isSigned = false
        for key in keys {
            let code: [UInt8]
            do { code = try key.code(for: content) } catch { throw .verificationUnavailable }
            // Texts, not decoded bytes, are compared: a second spelling of the same code is another text.
            let isEqual = ConstantTime.equal(Array(form.text(code).utf8), Array(signature.utf8))
            isSigned = isEqual || isSigned
        }
        return isSigned
    }

    private func check(_ timestamp: Date, now: Date) throws(WebhookRejection) {
        let age = now.timeIntervalSince(timestamp)
        let limit = tolerance / .seconds(1)
        guard age <= limit else { throw .tooOld }
        guard age >= -limit else { throw .tooNew }
    }

    private static func onlyValue(
        of name: String, in headers: some WebhookHeaders
    ) throws(WebhookRejection) -> String {
        let values = headers.webhookValues(of: name)
        guard let value = values.first else { throw .missingHeader(name) }
        guard values.count == 1 else { throw .repeatedHeader(name) }
        guard !value.isEmpty else { throw .emptyHeader(name) }
        return value
    }
}

extension TimestampUnit {
    /// The time of a decimal number without sign; nil for any other text, and for more than 18 digits.
    func date(_ text: String) -> Date? {
        guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
            let number = Int64(text)
        else { return nil }
        let isMilliseconds =
            switch self {
            case .seconds: false
            case .milliseconds: true
            case .secondsOrMilliseconds: number >= 100_000_000_000
            }
        return Date(timeIntervalSince1970: isMilliseconds ? Double(number) / 1000 : Double(number))
    }
}

extension SignatureScheme {
    /// Refuses schemes that could not protect anything.
    fileprivate func check() throws(WebhookSetupError) {
        guard !header.isEmpty else { throw .invalidScheme }
        var signed: [SignedHeader] = []
        if case .headersThenBody(let parts, let separator) = content {
            guard !parts.isEmpty, !separator.isEmpty, !parts.contains(where: \.name.isEmpty) else {
                throw .invalidScheme
            }
            signed = parts
        }
        switch eventID {
        case .pointer(let text), .pointerOrDigest(let text):
            guard EventPointer(text) != nil else { throw .invalidScheme }
        case .header(let name):
            guard signed.contains(.value(name)) else { throw .unsignedEventID }
        case .none:
            break
        }
    }
}

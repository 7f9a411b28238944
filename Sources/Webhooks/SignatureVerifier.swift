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
    private let keys: SignatureCheck
    private let tolerance: Duration
    private let maximumBodyBytes: Int

    init(
        scheme: SignatureScheme, signingKeys: [Secret], tolerance: Duration, maximumBodyBytes: Int
    ) throws(WebhookSetupError) {
        guard tolerance >= .zero, maximumBodyBytes >= 0 else { throw .invalidLimit }
        try scheme.check()
        keys = try SignatureCheck(scheme.algorithm, keys: signingKeys)
        self.scheme = scheme
        self.tolerance = tolerance
        self.maximumBodyBytes = maximumBodyBytes
    }

    func verify(
        _ body: some Collection<UInt8>, headers: some WebhookHeaders, now: Date
    ) throws(WebhookRejection) -> VerifiedMessage {
        guard body.count <= maximumBodyBytes else { throw .bodyTooLarge(limit: maximumBodyBytes) }
        guard headers.webhookHeadersAreComplete else { throw .malformedHeaders }
        let elements = scheme.form.elements(of: try Self.onlyValue(of: scheme.header, in: headers)) ?? []
        let signatures = SignatureForm.values(elements, behind: scheme.form.prefix)
        guard !signatures.isEmpty else { throw .malformedSignature(scheme.header) }
        let body = Array(body)
        var signed = SignedParts()
        if case .headersThenBody(let parts, let separator) = scheme.content {
            for part in parts {
                let (name, value) = try value(of: part, elements, headers)
                // Compared as bytes: a character can hide a separator in a combination, the signed text cannot.
                guard !Array(value.utf8).contains(Array(separator.utf8)) else { throw .separatorInHeader(name) }
                try signed.add(part, name, value, separator)
            }
        }
        signed.content += body
        guard try keys.accepts(signatures, scheme.encoding, of: signed.content) else { throw .signatureMismatch }
        for timestamp in signed.timestamps { try check(timestamp, now: now) }
        return VerifiedMessage(body: body, content: signed.content, headers: signed.values)
    }

    /// What is signed before the body, as far as it was read.
    private struct SignedParts {
        var content: [UInt8] = []
        var values: [String: String] = [:]
        var timestamps: [Date] = []

        mutating func add(
            _ part: SignedHeader, _ name: String, _ value: String, _ separator: String
        ) throws(WebhookRejection) {
            switch part {
            case .timestamp(_, let unit), .timestampBeside(_, let unit):
                guard let date = unit.date(value) else { throw .malformedTimestamp(name) }
                timestamps.append(date)
            case .value: break
            }
            if case .timestampBeside = part {} else { values[name] = value }
            content += Array(value.utf8) + Array(separator.utf8)
        }
    }

    private func value(
        of part: SignedHeader, _ elements: [String], _ headers: some WebhookHeaders
    ) throws(WebhookRejection) -> (name: String, value: String) {
        switch part {
        case .timestamp(let name, _), .value(let name): return (name, try Self.onlyValue(of: name, in: headers))
        case .timestampBeside(let prefix, _):
            let values = SignatureForm.values(elements, behind: prefix)
            guard values.count == 1 else { throw .malformedTimestamp(scheme.header) }
            return (scheme.header, values[0])
        }
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
        guard !header.isEmpty, form.separator?.isEmpty != true else { throw .invalidScheme }
        var signed: [SignedHeader] = []
        if case .headersThenBody(let parts, let separator) = content {
            guard !parts.isEmpty, !separator.isEmpty, parts.allSatisfy(canHave) else { throw .invalidScheme }
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

    /// Whether a part of the signed text can be found in messages of the scheme.
    private func canHave(_ part: SignedHeader) -> Bool {
        switch part {
        case .timestamp(let name, _), .value(let name): !name.isEmpty
        case .timestampBeside(let prefix, _): !prefix.isEmpty && prefix != form.prefix && form.separator != nil
        }
    }
}

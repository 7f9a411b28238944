// Why a message is not an event. Reasons name headers of the scheme at most; they never carry what the message said.

import ClientRuntime

/// A message was refused. Nothing of it was stored, and the same message may be accepted later.
public enum WebhookRejection: Error, Hashable, Sendable {
    /// The body has more bytes than the receiver takes; it was not read.
    case bodyTooLarge(limit: Int)
    /// The header fields could not be represented, so that nothing can be said about any of them.
    case malformedHeaders
    case missingHeader(String)
    case emptyHeader(String)
    /// A header that must be there once is there more than once.
    case repeatedHeader(String)
    /// The value of a signed header has the separator of the signed text in it.
    case separatorInHeader(String)
    /// The header of the signature has none of the form that the scheme says, or more elements than anybody sends.
    case malformedSignature(String)
    /// The timestamp is no decimal number, or is not there once.
    case malformedTimestamp(String)
    /// No signing key gives this signature.
    case signatureMismatch
    /// Correctly signed, but too long ago: the sender's or the receiver's clock is wrong, or the message is replayed.
    case tooOld
    /// Correctly signed, but for a time too far ahead.
    case tooNew
    /// Correctly signed, but the body has no event id where the scheme says.
    case noEventID
    /// Correctly signed, but not of the documented shape. The failure names the place, never a value.
    case undecodableBody(DecodingFailure)
    /// The replay store failed, so that nobody knows whether the event is new.
    case replayStoreUnavailable
    /// The cryptographic library failed.
    case verificationUnavailable
}

extension WebhookRejection {
    /// The HTTP status to answer. The answer needs no body: a reason helps an attacker more than a sender.
    public var statusCode: Int {
        switch self {
        case .bodyTooLarge: 413
        case .malformedHeaders, .repeatedHeader, .separatorInHeader, .malformedSignature, .malformedTimestamp: 400
        case .missingHeader, .emptyHeader, .signatureMismatch, .tooOld, .tooNew: 401
        case .noEventID, .undecodableBody: 422
        case .replayStoreUnavailable, .verificationUnavailable: 503
        }
    }
}

extension WebhookRejection {
    /// The name of the case.
    var name: String {
        switch self {
        case .bodyTooLarge: "bodyTooLarge"
        case .malformedHeaders: "malformedHeaders"
        case .missingHeader: "missingHeader"
        case .emptyHeader: "emptyHeader"
        case .repeatedHeader: "repeatedHeader"
        case .separatorInHeader: "separatorInHeader"
        case .malformedSignature: "malformedSignature"
        case .malformedTimestamp: "malformedTimestamp"
        case .signatureMismatch: "signatureMismatch"
        case .tooOld: "tooOld"
        case .tooNew: "tooNew"
        case .noEventID: "noEventID"
        case .undecodableBody: "undecodableBody"
        case .replayStoreUnavailable: "replayStoreUnavailable"
        case .verificationUnavailable: "verificationUnavailable"
        }
    }
}

extension WebhookRejection: CustomStringConvertible {
    public var description: String {
        switch self {
        case .bodyTooLarge(let limit): "the body has more than \(limit) bytes"
        case .malformedHeaders: "the headers are malformed"
        case .missingHeader(let name): "the header \(name) is missing"
        case .emptyHeader(let name): "the header \(name) is empty"
        case .repeatedHeader(let name): "the header \(name) occurs more than once"
        case .separatorInHeader(let name): "the header \(name) has the separator of the signed text in it"
        case .malformedSignature(let name): "the header \(name) has no signature of the documented form"
        case .malformedTimestamp(let name): "the header \(name) is no timestamp"
        case .signatureMismatch: "the signature does not match"
        case .tooOld: "the message is too old"
        case .tooNew: "the message is from the future"
        case .noEventID: "the message has no event id"
        case .undecodableBody(let failure): "the body is not the documented event: \(failure)"
        case .replayStoreUnavailable: "the replay store failed"
        case .verificationUnavailable: "the signature could not be computed"
        }
    }
}

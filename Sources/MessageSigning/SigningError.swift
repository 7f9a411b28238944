// Everything that can go wrong while loading keys and signing. No case carries a key, a password or a message.

/// Why a key could not be loaded, or a message not be signed.
public enum SigningError: Error, Hashable, Sendable {
    /// The key has no bytes.
    case emptyKey
    /// The text holds no PEM block of the kind asked for, or the bytes are no PKCS#12 container.
    case notAKey
    /// The key is encrypted, and no password was given.
    case passwordRequired
    /// The password does not open the key, or the encrypted key is damaged: the two cannot be told apart.
    case wrongPassword
    /// A password with a NUL character, or longer than OpenSSL takes (1023 bytes).
    case unusablePassword
    /// The container has several private keys and no alias was given.
    case severalKeys
    /// The container has no private key, or none with this alias.
    case keyNotFound
    /// The key is no RSA key (for example EC, or RSA restricted to PSS).
    case notRSA
    /// The RSA modulus has fewer than 2048 bits.
    case keyTooSmall(bits: Int)
    /// The cryptographic library refused the operation: a damaged key, no memory, or an algorithm it does not offer.
    case libraryFailure
}

extension SigningError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .emptyKey: "the key is empty"
        case .notAKey: "this is no key in PEM or PKCS#12 form"
        case .passwordRequired: "the key is encrypted; give its password"
        case .wrongPassword: "the password does not open the key, or the key is damaged"
        case .unusablePassword: "a key's password must be at most 1023 bytes and have no NUL character"
        case .severalKeys: "the container has several private keys; give the alias of one"
        case .keyNotFound: "the container has no such private key"
        case .notRSA: "the key is no RSA key for PKCS#1 v1.5 signatures"
        case .keyTooSmall(let bits): "the RSA key has \(bits) bits; at least 2048 are needed"
        case .libraryFailure: "the cryptographic library refused the operation"
        }
    }
}

// A text that no two requests share.

/// Nonces of OAuth 1.0a.
public enum OAuth1Nonce {
    /// Sixteen letters and digits (95 bits) from the system's cryptographic random source.
    public static func random() -> String {
        let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
        var generator = SystemRandomNumberGenerator()
        return String(
            decoding: (0..<16).map { _ in characters[Int.random(in: characters.indices, using: &generator)] },
            as: UTF8.self)
    }
}

// A request as a command for a terminal, without its secrets.

struct CurlCommand {
    let text: String

    init(_ draft: RequestDraft, server: String) {
        let method = draft.operation.method
        var lines = ["curl --request \(method.rawValue) \(CurlCommand.quoted(server + draft.target.printed))"]
        for field in draft.headers {
            let value: String
            if field.name.lowercased() == "cookie", let cookies = draft.target.cookies, cookies.sent == field.value {
                value = cookies.printed
            } else {
                let hidden =
                    CurlCommand.mayBeSecret(field.name)
                    || draft.target.sensitiveHeaders.contains(field.name.lowercased())
                value = hidden ? Mask.text : field.value
            }
            lines.append("--header \(CurlCommand.quoted("\(field.name): \(value)"))")
        }
        if let body = draft.body {
            lines.append("--header \(CurlCommand.quoted("Content-Type: \(body.contentType)"))")
            let preview = body.preview?() ?? "<\(body.data.count) bytes>"
            lines.append("--data-raw \(CurlCommand.quoted(preview))")
        }
        text = lines.joined(separator: " \\\n  ")
    }

    /// Whether a header of that name commonly holds a secret.
    private static func mayBeSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["authorization", "cookie", "token", "secret", "key", "password", "signature", "session"]
            .contains { name.contains($0) }
    }

    /// The text in single quotes for a POSIX shell.
    private static func quoted(_ text: String) -> String { "'" + text.replacingScalars(["'": "'\\''"]) + "'" }
}

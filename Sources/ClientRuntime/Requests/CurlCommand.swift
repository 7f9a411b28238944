// A request as a command for a terminal: names only, or the values that are no secrets.

struct CurlCommand {
    let text: String

    init(_ draft: RequestDraft, server: String, _ detail: PrintedDetail) {
        let method = draft.operation.method
        var lines = ["curl --request \(method.rawValue) \(CurlCommand.quoted(server + draft.target.text(detail)))"]
        for field in draft.headers {
            let value = CurlCommand.value(of: field, draft.target, detail)
            lines.append("--header \(CurlCommand.quoted("\(field.name): \(value)"))")
        }
        if let body = draft.body {
            lines.append("--header \(CurlCommand.quoted("Content-Type: \(body.contentType)"))")
            lines.append("--data-raw \(CurlCommand.quoted(body.text(detail)))")
        }
        text = lines.joined(separator: " \\\n  ")
    }

    private static func value(
        of field: HTTPHeaders.Field, _ target: RequestTarget, _ detail: PrintedDetail
    ) -> String {
        let name = field.name.lowercased()
        // The media types that are asked for come from the description.
        if name == "accept" { return field.value }
        guard detail == .values else { return Mask.text }
        if name == "cookie", let cookies = target.cookies, cookies.sent == field.value { return cookies.printed }
        return mayBeSecret(name) || target.sensitiveHeaders.contains(name) ? Mask.text : field.value
    }

    /// Whether a header of that name commonly holds a secret.
    private static func mayBeSecret(_ name: String) -> Bool {
        ["authorization", "cookie", "token", "secret", "key", "password", "signature", "session"]
            .contains { name.contains($0) }
    }

    /// The text in single quotes for a POSIX shell.
    private static func quoted(_ text: String) -> String { "'" + text.replacingScalars(["'": "'\\''"]) + "'" }
}

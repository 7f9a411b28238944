// A published description → its bytes, through curl. What is not a whole description of a sensible size and type is
// refused; nothing is written.

import Foundation

enum Download {
    /// Descriptions of more than this are not read either.
    static let largest = 64 << 20

    /// - Parameter largest: the number of bytes that are not too many.
    /// - Throws: `SourceProblem`.
    static func bytes(from address: SourceAddress, largest: Int = Self.largest) throws(SourceProblem) -> [UInt8] {
        let transfer = try fetch(address, largest)
        if transfer.isTooLarge { throw SourceProblem("the answer has more than \(largest) bytes") }
        guard transfer.status == 0 else { throw SourceProblem(reason(transfer)) }
        guard transfer.code == 200 else { throw SourceProblem("the server answers with status \(transfer.code)") }
        if let problem = typeProblem(transfer.type, transfer.bytes) { throw SourceProblem(problem) }
        return transfer.bytes
    }

    private struct Transfer {
        var bytes: [UInt8] = []
        var isTooLarge = false
        /// The exit status of curl.
        var status: Int32 = 0
        /// The status of HTTP.
        var code = 0
        var type = ""
        var complaint = ""
    }

    // MARK: Fetching

    private static func fetch(_ address: SourceAddress, _ largest: Int) throws(SourceProblem) -> Transfer {
        // No settings of the user, no other protocol, not even after a redirection.
        let command = [
            "curl", "-q", "--silent", "--show-error", "--globoff", "--location", "--max-redirs", "5", "--proto",
            address.isPlain ? "=http" : "=https", "--proto-redir", address.isPlain ? "=http,https" : "=https",
            "--connect-timeout", "20", "--max-time", "300", "--compressed", "--max-filesize", String(largest),
            "--header", "Accept: application/yaml, application/json, text/plain, */*;q=0.1", "--user-agent",
            "\(Apigen.name)/\(Apigen.version)", "--write-out", "%{stderr}\n%{http_code} %{content_type}", "--url",
            address.text,
        ]
        let process: ChildProcess
        do {
            process = try ChildProcess.run(command, largest: largest)
        } catch {
            throw SourceProblem(error.reason)
        }
        var transfer = Transfer()
        transfer.bytes = process.output
        transfer.isTooLarge = process.isTooLarge
        transfer.status = process.status
        var lines = process.complaint.split(separator: "\n").map(String.init)
        let last = lines.popLast()?.split(separator: " ", maxSplits: 1) ?? []
        transfer.code = last.first.flatMap { Int($0) } ?? 0
        transfer.type = last.count == 2 ? String(last[1]) : ""
        transfer.complaint = lines.first ?? process.complaint
        // curl looks at the length that the server tells before it begins.
        if transfer.status == 63 { transfer.isTooLarge = true }
        return transfer
    }

    /// The words of curl for what went wrong.
    private static func reason(_ transfer: Transfer) -> String {
        switch transfer.status {
        case 18: return "the connection ended before the whole description had come"
        case 28: return "the server took too long"
        case 1: return "the server leads to an address that is not https"
        case 126, 127: return "curl is not installed"
        default: break
        }
        let words = transfer.complaint.replacing("curl: ", with: "")
        return words.isEmpty ? "curl failed with status \(transfer.status)" : "curl: \(words)"
    }

    // MARK: Types

    /// Why an answer can be no description; `nil` where its contents are worth reading.
    static func typeProblem(_ type: String, _ bytes: [UInt8]) -> String? {
        let essence = type.split(separator: ";").first.map { $0.lowercased().filter { $0 != " " } } ?? ""
        let isText =
            ["", "text/plain", "application/octet-stream", "binary/octet-stream"].contains(essence)
            || essence.hasSuffix("json") || essence.hasSuffix("yaml") || essence.hasSuffix("yml")
        if !isText { return "the server answers with \(essence), which is no description" }
        guard let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            return "the answer is empty"
        }
        if first == UInt8(ascii: "<") { return "the answer is a page or XML, not a description" }
        return nil
    }
}

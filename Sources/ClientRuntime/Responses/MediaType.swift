// Media types as answers name them: compared without case and parameters, `+json` is JSON.
import Foundation

struct MediaType: Equatable {
    let type: String
    let subtype: String

    /// Reads `type/subtype; parameters`; nil when there is no such text.
    init?(_ text: String?) {
        let essence = text?.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        let parts = essence.trimmingCharacters(in: .whitespaces).lowercased().split(separator: "/")
        guard parts.count == 2 else { return nil }
        type = String(parts[0])
        subtype = String(parts[1])
    }

    var isJSON: Bool { subtype == "json" || subtype.hasSuffix("+json") }

    /// The text of a media type that everybody knows; nil for all others.
    var commonName: String? {
        let name = "\(type)/\(subtype)"
        return MediaType.common.contains(name) ? name : nil
    }

    private static let common: Set<String> = [
        "application/json", "application/hal+json", "application/problem+json", "application/xml",
        "application/octet-stream", "application/pdf", "application/zip", "application/x-ndjson",
        "application/x-www-form-urlencoded", "image/jpeg", "image/png", "multipart/form-data", "text/csv",
        "text/event-stream", "text/html", "text/plain", "text/xml",
    ]

    /// How well the media type fits this pattern: smaller is better, nil is not at all.
    func rank(of other: MediaType) -> Int? {
        if self == other { return 0 }
        if isJSON && other.isJSON { return 1 }
        if subtype == "*" && type == other.type { return 2 }
        return type == "*" ? 3 : nil
    }
}

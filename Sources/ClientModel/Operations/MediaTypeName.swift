// Media types by what a client does with them.

import OpenAPI

struct MediaTypeName {
    /// Without parameters, in small letters.
    let essence: String
    /// As the description writes it.
    let written: String
    /// Whether nothing tells what stands behind a wildcard, or its schema says that it is bytes.
    private let isOpaque: Bool
    /// Whether it is a kind of JSON with a schema of its own, beside another one.
    private var isSeparate = false

    init(_ media: MediaType) {
        let isOpaque = media.schema == nil || media.node["schema"]?["format"]?.string == "binary"
        self.init(media.name, isOpaque: isOpaque)
    }

    /// - Parameter separate: the names of the kinds of JSON that have a call of their own.
    init(_ media: MediaType, separate: Set<String>) {
        self.init(media)
        isSeparate = separate.contains(media.name)
    }

    init(_ name: String, isOpaque: Bool = false) {
        written = name
        self.isOpaque = isOpaque
        essence = MediaType.essence(of: name)
    }

    var isJSON: Bool { essence == "application/json" || essence.hasSuffix("+json") || essence == "text/json" }
    var isText: Bool { essence.hasPrefix("text/") && !isJSON }
    var isWildcard: Bool { essence.contains("*") }
    /// Most servers that say "anything" and give a schema mean JSON.
    private var isProbablyJSON: Bool { isJSON || !isOpaque && (essence == "*/*" || essence == "application/*") }

    var bodyFormat: BodyModel.Format {
        if isProbablyJSON { return .json }
        if essence == "application/x-www-form-urlencoded" { return .form }
        if essence == "multipart/form-data" { return .multipart }
        if essence.hasPrefix("multipart/"), !isWildcard, !isOpaque { return .multipart }
        return isText ? .text : .bytes
    }

    var responseFormat: SuccessModel.Format {
        if isProbablyJSON { return .json }
        return isText ? .text : .bytes
    }

    /// What goes into a header: wildcards are no media types.
    var sendable: String {
        guard isWildcard else { return written }
        switch bodyFormat {
        case .json: return "application/json"
        case .text: return "text/plain"
        case .form, .multipart, .bytes: return "application/octet-stream"
        }
    }

    /// Media types with the same key are read by the same call.
    var callKey: String {
        if isSeparate { return written }
        if responseFormat == .json { return "json" }
        if case .jsonLines = stream, essence != "application/json-seq" { return "json lines" }
        return essence
    }

    /// What is asked for.
    var acceptable: String { isSeparate ? written : essence }

    /// Smaller is preferred.
    var preference: Int {
        switch essence {
        case "application/json": 0
        case _ where isJSON: 1
        case _ where isProbablyJSON: 2
        case _ where essence.hasPrefix("multipart/"): 3
        case "application/x-www-form-urlencoded": 4
        case _ where stream != nil: 7
        case _ where isText: 6
        default: 5
        }
    }

    /// What a call for this media type is called after: `getReport` + `AsPDF`.
    var callSuffix: String {
        if isSeparate {
            let subtype = written.drop { $0 != "/" }.dropFirst()
            return "As" + SwiftNames.type(String(subtype.map { "+=".contains($0) ? " " : $0 }))
        }
        if isJSON { return "AsJSON" }
        switch stream {
        case .events, .eventObjects, .textEvents: return "AsEvents"
        case .jsonLines: return essence == "application/json-seq" ? "AsJSONSequence" : "AsJSONLines"
        case nil: break
        }
        let subtype = essence.split(separator: "/").last.map(String.init) ?? essence
        switch subtype {
        case "plain": return "AsText"
        case "octet-stream", "*": return "AsData"
        default:
            let name = SwiftNames.type(subtype)
            return "As" + (name.count <= 4 ? name.uppercased() : name)
        }
    }
}

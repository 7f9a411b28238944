// The typed error bodies of an API: each distinct type once, each distinct list of statuses once.

import OpenAPI

struct ErrorCatalog {
    private(set) var bodies: [ErrorBodyModel] = []
    private(set) var tables: [ErrorTableModel] = []

    /// The table of an operation's error responses; `nil` when none has a body.
    mutating func table(for operation: Operation, using types: inout TypeBuilder) -> Int? {
        let hasSuccess = operation.responses.contains { $0.status.isSuccess }
        var entries: [ErrorTableModel.Entry] = []
        let hasRedirection = operation.responses.contains { $0.status.isRedirection }
        for response in operation.responses where !response.status.isSuccess {
            if !hasSuccess && response.status.isRedirection { continue }
            if !hasSuccess && !hasRedirection && response.status == .default { continue }
            for content in response.content {
                let body = body(content, response, operation, &types)
                let entry = ErrorTableModel.Entry(status: response.status, body: body)
                if !entries.contains(entry) { entries.append(entry) }
            }
        }
        guard !entries.isEmpty else { return nil }
        // Exact statuses before ranges before `default`: the first that fits is used.
        entries = entries.enumerated()
            .sorted { ($0.element.status.precision, $0.offset) < ($1.element.status.precision, $1.offset) }
            .map(\.element)
        if let known = tables.firstIndex(where: { $0.entries == entries }) { return known }
        tables.append(ErrorTableModel(name: name(entries), entries: entries))
        return tables.count - 1
    }

    private mutating func body(
        _ content: MediaType, _ response: Response, _ operation: Operation, _ types: inout TypeBuilder
    ) -> Int {
        let name = MediaTypeName(content)
        let format = name.responseFormat
        let type: TypeReference
        switch format {
        case .text:
            type = .scalar(.string)
            types.notePlainBody(content.schema, .string)
        case .bytes:
            type = .scalar(.bytes)
            types.notePlainBody(content.schema, .bytes)
        case .json:
            let hint =
                response.componentName.map { NameHint(inline: $0 + " Body", pointer: "#/components/responses/" + $0) }
                ?? NameHint(
                    inline: SwiftNames.type(operation.operationID ?? operation.madeUpID) + " "
                        + SwiftNames.type("status \(response.status.text)") + " Error",
                    pointer: "\(operation.pointer)/responses/\(response.status.text)")
            type = content.schema.map { types.use($0, hint).type } ?? .scalar(.json)
        }
        if let known = bodies.firstIndex(where: { $0.type == type && $0.format == format }) { return known }
        bodies.append(
            ErrorBodyModel(
                name: "", format: format, type: type,
                documentation: response.description?.split(whereSeparator: \.isNewline).first.map(String.init)))
        return bodies.count - 1
    }

    /// Named after its statuses: `status400Or401OrOther`.
    private func name(_ entries: [ErrorTableModel.Entry]) -> String {
        var statuses: [String] = []
        for entry in entries {
            let text = entry.status == .default ? "Other" : entry.status.text
            if !statuses.contains(text) { statuses.append(text) }
        }
        let base = "on" + statuses.joined(separator: "or")
        let taken = tables.filter { $0.name == base || $0.name.hasPrefix(base + "Variant") }.count
        return taken == 0 ? base : "\(base)Variant\(taken + 1)"
    }
}

extension Response.Status {
    var precision: Int {
        switch self {
        case .code: 0
        case .range: 1
        case .default: 2
        }
    }
}

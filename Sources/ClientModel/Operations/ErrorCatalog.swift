// The typed error bodies of an API: each distinct type once, each distinct list of error responses once.

import Diagnostics
import OpenAPI

struct ErrorCatalog {
    private(set) var bodies: [ErrorBodyModel] = []
    private(set) var lists: [[ErrorTableModel.Entry]] = []

    /// The position of the list of an operation's error responses; `nil` when none has a body.
    mutating func list(for operation: Operation, using types: inout TypeBuilder) -> Int? {
        let hasSuccess = operation.responses.contains { $0.status.isSuccess }
        var entries: [ErrorTableModel.Entry] = []
        for response in operation.responses where !response.status.isSuccess {
            if !hasSuccess && response.status.isRedirection { continue }
            let bodies = response.content.map { body($0, response, operation, &types) }
            let hasSeveral = Set(bodies).count > 1
            for (content, body) in zip(response.content, bodies) {
                let mediaType = hasSeveral ? MediaTypeName(content).essence : nil
                let entry = ErrorTableModel.Entry(status: response.status, mediaType: mediaType, body: body)
                if !entries.contains(entry) { entries.append(entry) }
            }
        }
        guard !entries.isEmpty else { return nil }
        // Exact statuses before ranges before `default`: the first that fits is used.
        entries = entries.enumerated()
            .sorted { ($0.element.status.order.0, $0.offset) < ($1.element.status.order.0, $1.offset) }
            .map(\.element)
        for entry in entries where !bodies[entry.body].statuses.contains(entry.status) {
            bodies[entry.body].statuses.append(entry.status)
        }
        if let known = lists.firstIndex(of: entries) { return known }
        lists.append(entries)
        return lists.count - 1
    }

    private mutating func body(
        _ content: MediaType, _ response: Response, _ operation: Operation, _ types: inout TypeBuilder
    ) -> Int {
        let name = MediaTypeName(content)
        let format = name.responseFormat
        let hint = NameHint(
            of: response, in: operation,
            else: SwiftNames.type(operation.idOrPath) + " " + Self.place(of: response, in: operation))
        let type = types.content(content, format, hint).type
        if let known = bodies.firstIndex(where: { $0.type == type && $0.format == format }) { return known }
        bodies.append(
            ErrorBodyModel(
                naming: ErrorBodyModel.name(format, type, at: response.statusKey.span) { types[$0].naming.text },
                format: format, type: type))
        return bodies.count - 1
    }

    /// The words that inline types are named after. If `default` is the only response, it is the successful one too.
    private static func place(of response: Response, in operation: Operation) -> String {
        let isOnly = response.status == .default && operation.responses.count == 1
        return isOnly ? "Response" : SwiftNames.type("status \(response.status.text)") + " Error"
    }
}

extension ErrorBodyModel {
    /// Error bodies are called after their types.
    static func name(
        _ format: SuccessModel.Format, _ type: TypeReference, at span: SourceSpan?, typeName: (TypeID) -> String
    ) -> Name {
        let name =
            switch format {
            case .text where type == .scalar(.string): "text"
            case .bytes: "data"
            case .json, .text: name(type, typeName)
            }
        return Name(name, preferred: name, from: .place, at: span)
    }

    private static func name(_ type: TypeReference, _ typeName: (TypeID) -> String) -> String {
        switch type {
        case .named(let id): SwiftNames.enumCase(typeName(id))
        case .array(let element): SwiftNames.plural(name(element, typeName))
        case .dictionary: "object"
        case .nullable(let element): name(element, typeName)
        case .scalar(let scalar): scalar.caseName
        }
    }
}

// Results: what a call returns, by status and media type.

import NormalSchemas
import OpenAPI

extension OperationBuilder {
    struct Result {
        var suffix: String
        var accept: [String]
        var success: SuccessModel
    }

    /// The results of an operation, one for each media type that needs a call of its own. The first has no suffix.
    mutating func successes(_ operation: Operation, _ typePrefix: String) -> [Result] {
        let documented = operation.responses.filter(\.status.isSuccess)
        let responses = documented.isEmpty ? Self.substitutes(operation) : documented
        let separate = separateJSON(responses.map(\.content))
        let formats = mediaTypes(responses, separate)
        guard !formats.isEmpty else {
            let success = success(responses, accepting: nil, separate, operation, typePrefix)
            return [Result(suffix: "", accept: Self.acceptOfErrors(operation), success: success)]
        }
        return formats.enumerated().map { index, media in
            var success = success(responses, accepting: media, separate, operation, typePrefix)
            if !separate.isEmpty, media.isJSON { success.otherMediaTypes = others(responses, media, separate) }
            return Result(
                suffix: index == 0 ? "" : media.callSuffix, accept: accept(responses, media, separate),
                success: success)
        }
    }

    /// A call without a body to return still reads error bodies, and those as JSON where it has the choice.
    private static func acceptOfErrors(_ operation: Operation) -> [String] {
        let contents = operation.responses.filter { !$0.status.isSuccess }.flatMap(\.content)
        return contents.contains { MediaTypeName($0).responseFormat == .json } ? ["application/json"] : []
    }

    /// Without a 2XX, a documented redirection is what the call is for, or else `default` is all there is.
    private static func substitutes(_ operation: Operation) -> [Response] {
        let redirections = operation.responses.filter(\.status.isRedirection)
        return redirections.isEmpty ? operation.responses.filter { $0.status == .default } : redirections
    }

    /// The kinds of JSON whose schema is another than that of the preferred one beside them, so that one call cannot
    /// have both.
    func separateJSON(_ contents: [[MediaType]]) -> Set<String> {
        var separate: Set<String> = []
        for content in contents {
            let kinds = content.filter { MediaTypeName($0).isJSON && MediaTypeName($0).stream == nil }
            guard let preferred = kinds.min(by: { MediaTypeName($0).preference < MediaTypeName($1).preference }),
                let schema = preferred.schema
            else { continue }
            for kind in kinds {
                guard let other = kind.schema, types.target(of: other).id != types.target(of: schema).id else {
                    continue
                }
                if JSONText.text(of: document[other].node) != JSONText.text(of: document[schema].node) {
                    separate.insert(kind.name)
                }
            }
        }
        return separate
    }

    /// The media types that lead to different calls: all kinds of JSON with the same schema are one.
    private func mediaTypes(_ responses: [Response], _ separate: Set<String>) -> [MediaTypeName] {
        var seen: Set<String> = []
        let names = responses.flatMap(\.content).map { MediaTypeName($0, separate: separate) }
            .enumerated().sorted { ($0.element.preference, $0.offset) < ($1.element.preference, $1.offset) }
            .map(\.element)
        return names.filter { seen.insert($0.callKey).inserted }
    }

    private func accept(_ responses: [Response], _ media: MediaTypeName, _ separate: Set<String>) -> [String] {
        var names: [String] = []
        for content in responses.flatMap(\.content) {
            let name = MediaTypeName(content, separate: separate)
            guard belongs(name, to: media), !name.isWildcard, !names.contains(name.acceptable) else { continue }
            names.append(name.acceptable)
        }
        return names.isEmpty && media.responseFormat == .json ? ["application/json"] : names
    }

    /// The kinds of JSON that this call would read as something else than they are.
    private func others(_ responses: [Response], _ media: MediaTypeName, _ separate: Set<String>) -> [String] {
        let names = responses.flatMap(\.content).map { MediaTypeName($0, separate: separate) }.filter(\.isJSON)
        let own = Set(names.filter { belongs($0, to: media) }.map(\.essence))
        var others: [String] = []
        for name in names where !own.contains(name.essence) && !others.contains(name.essence) {
            others.append(name.essence)
        }
        return others
    }

    private func belongs(_ name: MediaTypeName, to media: MediaTypeName) -> Bool {
        name.callKey == media.callKey
    }

    private mutating func success(
        _ responses: [Response], accepting media: MediaTypeName?, _ separate: Set<String>, _ operation: Operation,
        _ typePrefix: String
    ) -> SuccessModel {
        if let media, let stream = media.stream {
            for response in responses {
                // Streams are never among the kinds of JSON that are kept apart.
                guard let content = response.content.first(where: { belongs(MediaTypeName($0), to: media) })
                else { continue }
                return streamed(stream, content, response, operation, typePrefix)
            }
        }
        var cases: [SuccessModel.Case] = []
        for response in responses {
            let content = response.content.first { content in
                media.map { belongs(MediaTypeName(content, separate: separate), to: $0) } ?? false
            }
            cases.append(resultCase(response, content, operation, typePrefix, several: responses.count > 1))
        }
        let statuses = responses.map(\.status)
        let description = responses.lazy.compactMap(\.description).first
        return SuccessModel(shape: shape(cases, operation, typePrefix), statuses: statuses, description: description)
    }

    private mutating func resultCase(
        _ response: Response, _ content: MediaType?, _ operation: Operation, _ typePrefix: String, several: Bool
    ) -> SuccessModel.Case {
        var format: SuccessModel.Format?
        var type: TypeReference?
        if let content {
            let name = MediaTypeName(content)
            format = isEncodedText(content) ? .text : name.responseFormat
            type = self.type(of: content, name, response, operation, typePrefix, several: several)
        }
        return SuccessModel.Case(
            naming: Name(
                response.status.text, preferred: response.status.caseName, from: .place, at: response.statusKey.span),
            status: response.status, mediaType: content?.name, format: format,
            type: type, documentation: response.description)
    }

    private mutating func type(
        of content: MediaType, _ name: MediaTypeName, _ response: Response, _ operation: Operation,
        _ typePrefix: String, several: Bool
    ) -> TypeReference {
        let format = isEncodedText(content) ? .text : name.responseFormat
        if format == .bytes { reportBytes(content) }
        let suffix = several ? SwiftNames.type(response.status.caseName) : ""
        let hint = NameHint(of: response, in: operation, else: typePrefix + " " + suffix + "Response")
        return types.content(content, format, hint).asElement
    }

    private func shape(
        _ cases: [SuccessModel.Case], _ operation: Operation, _ typePrefix: String
    ) -> SuccessModel.Shape {
        let bodies = cases.compactMap { result in
            result.type.flatMap { type in result.format.map { (format: $0, type: type) } }
        }
        guard let first = bodies.first else { return .nothing }
        if bodies.allSatisfy({ $0.type == first.type && $0.format == first.format }) {
            guard bodies.count < cases.count else { return .body(first.format, first.type) }
            return .optionalBody(
                first.format, first.type, with: cases.filter { $0.type != nil }.map(\.status),
                without: cases.filter { $0.type == nil }.map(\.status))
        }
        return .cases(operation.name(ofType: typePrefix + "Result"), cases)
    }
}

extension Response.Status {
    /// The case of a result enum.
    var caseName: String {
        switch self {
        case .code(let code): Self.names[code] ?? "status\(code)"
        case .range(let hundred): "status\(hundred)XX"
        case .default: "other"
        }
    }

    private static let names: [Int: String] = [
        200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritative", 204: "noContent", 205: "resetContent",
        206: "partialContent", 207: "multiStatus",
    ]
}

// From operations to calls: names, parameters in order, bodies, results, errors.

import Diagnostics
import OpenAPI
import SpecSource

struct OperationBuilder {
    let document: Document
    let options: ModelOptions
    var types: TypeBuilder
    var findings = FindingList()

    private var operations: [OperationModel] = []
    var receivers: [ReceiverModel] = []
    var errors = ErrorCatalog()

    init(document: Document, types: TypeBuilder, options: ModelOptions) {
        self.document = document
        self.types = types
        self.options = options
    }

    // MARK: Operations

    mutating func addOperations() {
        for operation in document.operations { operations += calls(operation) }
    }

    /// One call, and one more for each further media type of an answer or of the request. Calls for a media type of an
    /// answer send the first media type of the request; calls for one of the request ask for the first of the answer.
    private mutating func calls(_ operation: Operation) -> [OperationModel] {
        let typePrefix = SwiftNames.type(operation.idOrPath)
        let bodies = bodies(operation, typePrefix)
        let parameters = parameters(operation, typePrefix)
        let errorTable = errors.list(for: operation, using: &types)
        let results = successes(operation, typePrefix)
        let headerSet = headerSet(operation, typePrefix)
        var calls = results.map { result in
            let security = document.usable(operation.security ?? document.security)
            return OperationModel(
                id: operation.wireName, naming: operation.name,
                suffix: result.suffix.isEmpty ? nil : result.suffix,
                method: operation.method, path: operation.path, tags: operation.tags,
                documentation: Documentation(
                    text: operation.description ?? operation.summary, isDeprecated: operation.isDeprecated,
                    pointer: operation.pointer),
                summary: operation.summary, parameters: parameters + (bodies.first?.partHeaders ?? []),
                body: bodies.first?.body, accept: result.accept,
                success: result.success, errorTable: errorTable, errorFacts: errorFacts(operation),
                security: security.map { $0.map { $0.parts.map(\.scheme) } },
                isIdempotent: operation.isIdempotent,
                timeoutSeconds: operation.extension("x-timeout")?.extensionCount,
                headerSet: result.suffix.isEmpty ? headerSet : nil, followUps: followUps(operation),
                servers: Servers.positions(of: operation, document),
                stubReason: operation.stubReason)
        }
        guard let first = calls.first else { return calls }
        let taken = Set(results.map(\.suffix))
        for (suffix, body, partHeaders) in bodies.dropFirst() {
            var call = first
            call.suffix = taken.contains(suffix) ? "With\(suffix.dropFirst(2))Body" : suffix
            call.body = body
            call.parameters = parameters + partHeaders
            call.headerSet = nil
            calls.append(call)
        }
        return calls
    }

    private func errorFacts(_ operation: Operation) -> [String] {
        operation.responses.compactMap { response in
            guard !response.status.isSuccess else { return nil }
            let text = response.description.map(firstSentence) ?? ""
            return "\(response.status.text): \(text)"
        }
    }

    private func firstSentence(_ text: String) -> String {
        let line = text.firstLine ?? ""
        var previous: UInt8?
        for index in line.utf8.indices {
            if line.utf8[index] == UInt8(ascii: " "), previous == UInt8(ascii: ".") { return String(line[..<index]) }
            previous = line.utf8[index]
        }
        return line
    }

    // MARK: The model so far

    func model() -> ClientModel {
        let errorTables = ErrorTables(errors.lists)
        let operations = operations.map { operation in
            var operation = operation
            operation.errorTable = operation.errorTable.map { errorTables.positions[$0] }
            return operation
        }
        return ClientModel(
            module: options.module, title: document.info.title,
            plusForBlank: document.root["x-query-blank"]?.string == "plus", version: document.info.version,
            description: document.info.description, source: document.path, types: types.types,
            operations: operations, groups: [], servers: [], authentication: AuthenticationModel(schemes: []),
            errorBodies: errors.bodies, errorTables: errorTables.tables, receivers: receivers, coverage: Coverage())
    }
}

extension Operation {
    /// The id, or method and path where there is none.
    var wireName: String { operationID ?? "\(method.rawValue) \(path)" }

    /// What names are made of.
    var idOrPath: String { operationID ?? madeUpID }

    /// The name that a call of it wants.
    var name: Name {
        Name(
            wireName, preferred: SwiftNames.member(idOrPath), from: operationID == nil ? .place : .wireName,
            at: nameSpan)
    }

    /// The name that a type wants which a call of it has of its own.
    func name(ofType preferred: String) -> Name { Name(wireName, preferred: preferred, from: .place, at: nameSpan) }

    private var nameSpan: SourceSpan { node["operationId"]?.span ?? methodKey.span }

    /// `GET /pets/{petId}` → `get pets by petId`.
    private var madeUpID: String {
        let steps = path.split(separator: "/").map { step in
            step.contains("{") ? "by " + step.filter { $0 != "{" && $0 != "}" } : String(step)
        }
        return ([method.rawValue] + steps).joined(separator: " ")
    }

    var webhookPointer: String { "#/webhooks/\(JSONPointer.escape(path))/\(method.rawValue)" }

    /// Whether repeating the request does no harm: by the rules of HTTP, or because the description says so.
    var isIdempotent: Bool {
        if let explicit = `extension`("x-idempotent")?.bool { return explicit }
        switch method {
        case .get, .head, .put, .delete, .options, .trace, .query: return true
        case .post, .patch: return false
        }
    }
}

extension Response.Status {
    var isSuccess: Bool {
        switch self {
        case .code(let code): (200..<300).contains(code)
        case .range(let hundred): hundred == 2
        case .default: false
        }
    }

    public var isRedirection: Bool {
        switch self {
        case .code(let code): (300..<400).contains(code)
        case .range(let hundred): hundred == 3
        case .default: false
        }
    }

    /// As it stands in a description.
    public var key: String {
        switch self {
        case .code(let code): String(code)
        case .range(let hundred): "\(hundred)XX"
        case .default: "default"
        }
    }

    /// As it stands in comments.
    var text: String { self == .default ? "Other statuses" : key }
}

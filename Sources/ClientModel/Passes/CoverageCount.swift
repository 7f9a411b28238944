// Counting what became of a description. Nothing is counted that the document does not have.

import OpenAPI

enum CoverageCount {
    static func count(_ model: ClientModel, _ document: Document, _ stubs: [KeywordStub]) -> Coverage {
        Coverage([
            .init("operations", operations(model, document)),
            .init("webhooks", webhooks(model, document)),
            .init("callbacks", callbacks(model, document)),
            .init("schemas", schemas(model, document)),
            .init("keywords", keywords(document, stubs + document.flawedKeywords)),
        ])
    }

    /// An operation with several media types has several calls, and counts once.
    private static func operations(_ model: ClientModel, _ document: Document) -> [Coverage.Item] {
        let calls = Dictionary(grouping: model.operations, by: \.wireName)
        return document.operations.map { operation in
            guard let call = calls[operation.wireName]?.first else {
                return .init(
                    operation.wireName, .skipped, reason: "no call was made of it", at: operation.methodKey.span)
            }
            guard let reason = call.stubReason else { return .init(operation.wireName, .generated) }
            return .init(operation.wireName, .stubbed, reason: reason, at: operation.methodKey.span)
        }
    }

    private static func webhooks(_ model: ClientModel, _ document: Document) -> [Coverage.Item] {
        let received = Set(model.receivers.map(\.wireName))
        return document.webhooks.map { webhook in
            received.contains(webhook.path)
                ? .init(webhook.path, .generated)
                : .init(webhook.path, .skipped, reason: "it has no JSON body", at: webhook.methodKey.span)
        }
    }

    private static func callbacks(_ model: ClientModel, _ document: Document) -> [Coverage.Item] {
        let received = Set(model.receivers.map(\.wireName))
        return document.operations.flatMap { operation in
            operation.callbacks.flatMap { callback in
                callback.operations.map { sent in
                    let name = operation.callbackName(callback, sent)
                    return received.contains(name)
                        ? .init(name, .generated)
                        : .init(name, .skipped, reason: "it has no JSON body", at: sent.methodKey.span)
                }
            }
        }
    }

    private static func schemas(_ model: ClientModel, _ document: Document) -> [Coverage.Item] {
        let declared = Dictionary(
            model.types.filter(\.naming.isComponent).map { ($0.naming.wireName, $0.stubReason) },
            uniquingKeysWith: { first, _ in first })
        return document.componentSchemas.map { component in
            switch declared[component.name] {
            case nil: .init(component.name, .skipped, reason: "it could not be read", at: component.key.span)
            case .some(nil):
                if let flaw = document.innerFlaw(of: component.schema) {
                    .init(component.name, .stubbed, reason: "a part of it: \(flaw)", at: component.key.span)
                } else {
                    .init(component.name, .generated)
                }
            case .some(let reason?): .init(component.name, .stubbed, reason: reason, at: component.key.span)
            }
        }
    }

    // MARK: Keywords

    private static func keywords(_ document: Document, _ stubs: [KeywordStub]) -> [Coverage.Item] {
        var items: [Coverage.Item] = []
        for (keyword, count) in document.keywordCounts.sorted(by: { $0.key < $1.key }) {
            let own = Dictionary(grouping: stubs.filter { $0.keyword == keyword }, by: \.reason)
            var rest = count
            for (reason, stubs) in own.sorted(by: { $0.key < $1.key }) {
                let number = min(rest, stubs.count)
                rest -= number
                if number > 0 { items.append(.init(keyword, .stubbed, count: number, reason: reason)) }
            }
            guard rest > 0 else { continue }
            if generated.contains(keyword) {
                items.append(.init(keyword, .generated, count: rest))
            } else if let reason = wider[keyword] {
                items.append(.init(keyword, .stubbed, count: rest, reason: reason))
            } else {
                items.append(.init(keyword, .skipped, count: rest, reason: "it has no effect on generated code"))
            }
        }
        return items
    }

    /// Keywords that shape types and calls, or are told in comments.
    private static let generated: Set<String> = [
        "type", "properties", "items", "prefixItems", "required", "allOf", "oneOf", "anyOf", "enum", "const",
        "nullable", "format",
        "additionalProperties", "discriminator", "$ref", "$dynamicRef", "$dynamicAnchor", "$defs", "definitions",
        "$anchor", "$id", "$schema", "default",
        "readOnly", "writeOnly", "deprecated", "description", "title", "example", "examples", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems",
        "maxItems", "uniqueItems", "minProperties", "maxProperties", "contentEncoding", "$comment", "externalDocs",
    ]

    /// Keywords of which something wider is generated.
    private static let wider: [String: String] = [
        "patternProperties": "members by pattern are members of any name",
        "then": "its members are optional members", "else": "its members are optional members",
        "if": "only the names of its members count",
        "dependentSchemas": "its members are optional members",
        "contentMediaType": "the text is not read further",
        "xml": "bodies in XML are passed as bytes",
    ]
}

/// One occurrence of a keyword of which less is generated than described.
struct KeywordStub: Sendable, Hashable {
    var keyword: String
    var reason: String
}

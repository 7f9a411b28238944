// What of a description could not be understood, for counting: which components have such a part, which keywords it is.

import OpenAPI

extension Document {
    /// The first flaw of a schema that is written inside of another one; those that it references count on their own.
    func innerFlaw(of id: SchemaID) -> String? {
        var rest = self[id].inlineParts
        var seen: Set<SchemaID> = [id]
        while let part = rest.popLast() {
            guard seen.insert(part).inserted else { continue }
            if let flaw = self[part].flaw { return flaw }
            rest += self[part].inlineParts
        }
        return nil
    }

    /// One stub for each schema that is less than described.
    var flawedKeywords: [KeywordStub] {
        schemas.compactMap { schema in
            guard let flaw = schema.flaw else { return nil }
            let keyword = ["$ref", "$dynamicRef", "allOf", "type"].first { schema.node[$0] != nil }
            return keyword.map { KeywordStub(keyword: $0, reason: flaw) }
        }
    }
}

extension Schema {
    /// In reverse, so that the last one taken is the first of the document.
    fileprivate var inlineParts: [SchemaID] {
        var parts = properties.map(\.schema) + patternProperties.map(\.schema) + prefixItems + allOf + oneOf + anyOf
        if let items { parts.append(items) }
        if case .schema(let element) = additionalProperties { parts.append(element) }
        return parts.reversed()
    }
}

// A description with one text in every place that a description has for texts.

import Foundation

/// Builds a description in which every text of its author's comes from a function.
struct SinkDescription {
    /// Gives the text of a place. Places of one kind that must differ have different numbers.
    let text: (_ number: Int) -> String
    let count: Int

    /// JSON, so that no text can break out of the description itself.
    func json() throws -> String {
        let root: [String: Any] = [
            "openapi": "3.1.0",
            "info": ["title": text(0), "version": text(1), "description": text(2)],
            "x-webhook-signature": [
                "scheme": "hmac-sha256", "header": text(3), "encoding": "hex", "eventId": text(4),
            ],
            "servers": (0..<count).map(server),
            "tags": (0..<count).map { ["name": text($0), "description": text($0)] },
            "security": [Dictionary(uniqueKeysWithValues: (0..<count).map { (text($0), [String]()) })],
            "paths": Dictionary(
                (0..<count).map { (path($0), ["post": operation($0)]) }, uniquingKeysWith: { a, _ in a }),
            "webhooks": Dictionary(uniqueKeysWithValues: (0..<count).map { (text($0), ["post": webhook($0)]) }),
            "components": [
                "schemas": Dictionary(
                    uniqueKeysWithValues: (0..<count).map { (text($0), schema($0)) } + [
                        ("TheProperties", properties()), ("TheCases", cases()), ("TheUnion", union()),
                    ]),
                "securitySchemes": Dictionary(uniqueKeysWithValues: (0..<count).map { (text($0), scheme($0)) }),
            ],
        ]
        let data = try JSONSerialization.data(withJSONObject: root, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }

    private func path(_ number: Int) -> String { "/n\(number)/\(text(number))" }

    private func server(_ number: Int) -> [String: Any] {
        [
            "url": "https://h\(number).example.com/\(text(number))", "description": text(number),
            "variables": [
                text(number): ["default": text(number), "description": text(number), "enum": [text(number)]]
            ],
        ]
    }

    private func scheme(_ number: Int) -> [String: Any] {
        switch number % 3 {
        case 0: ["type": "apiKey", "in": "header", "name": text(number), "description": text(number)]
        case 1: ["type": "http", "scheme": "basic", "description": text(number)]
        default: ["type": "http", "scheme": text(number)]
        }
    }

    private func operation(_ number: Int) -> [String: Any] {
        let parameters: [[String: Any]] = ["query", "header", "cookie"].map { place in
            ["name": text(number), "in": place, "description": text(number), "schema": schema(number)]
        }
        return [
            "operationId": text(number), "summary": text(number), "description": text(number),
            "tags": [text(number)], "parameters": parameters, "deprecated": number % 5 == 0,
            "requestBody": ["description": text(number), "required": true, "content": body(number)],
            "responses": [
                "200": [
                    "description": text(number),
                    "content": [
                        "application/json": ["schema": schema(number)],
                        "application/x-\(text(number))": ["schema": ["type": "string"]],
                    ],
                ],
                "202": ["description": text(number)],
                "404": [
                    "description": text(number),
                    "content": ["application/json": ["schema": ["$ref": "#/components/schemas/TheProperties"]]],
                ],
            ],
        ]
    }

    private func body(_ number: Int) -> [String: Any] {
        let object: [String: Any] = [
            "type": "object",
            "properties": [text(number): schema(number), "file": ["type": "string", "format": "binary"]],
        ]
        let encoding: [String: Any] = [
            "file": ["contentType": text(number)], text(number): ["contentType": text(number)],
        ]
        switch number % 4 {
        case 0: return ["application/json": ["schema": object]]
        case 1: return ["multipart/form-data": ["schema": object, "encoding": encoding]]
        case 2: return ["application/x-www-form-urlencoded": ["schema": object, "encoding": encoding]]
        default: return ["text/\(text(number))": ["schema": ["type": "string"]]]
        }
    }

    private func webhook(_ number: Int) -> [String: Any] {
        [
            "description": text(number),
            "requestBody": [
                "content": ["application/json": ["schema": ["$ref": "#/components/schemas/TheProperties"]]]
            ],
            "responses": ["200": ["description": text(number)]],
        ]
    }

    private func schema(_ number: Int) -> [String: Any] {
        [
            "type": "object", "title": text(number), "description": text(number), "example": text(number),
            "required": [text(number)],
            "properties": [
                text(number): [
                    "type": "string", "description": text(number), "pattern": text(number), "format": text(number),
                    "default": text(number), "example": text(number), "title": text(number),
                    "x-sensitive": number % 2 == 0, "deprecated": number % 3 == 0,
                ]
            ],
        ]
    }

    private func properties() -> [String: Any] {
        [
            "type": "object",
            "properties": Dictionary(
                uniqueKeysWithValues: (0..<count).map { number -> (String, Any) in
                    (text(number), ["type": "string", "default": text(number), "x-sensitive": true])
                }),
            "additionalProperties": ["type": "string"],
        ]
    }

    private func cases() -> [String: Any] {
        let texts = (0..<count).map(text)
        return ["type": "string", "enum": texts, "x-enum-descriptions": texts, "default": text(0)]
    }

    private func union() -> [String: Any] {
        let variants: [[String: Any]] = (0..<count).map { number in
            [
                "type": "object", "title": text(number), "required": [text(0), "own\(number)"],
                "properties": [text(0): ["const": text(number)], "own\(number)": ["type": "string"]],
            ]
        }
        return ["oneOf": variants, "description": text(0)]
    }
}

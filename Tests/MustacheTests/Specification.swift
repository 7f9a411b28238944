// The official test cases of the Mustache specification (https://github.com/mustache/spec), read from the folder of
// shared test data: the one APIGEN_SHARED names, else the folder `shared` beside the package.

import Foundation
import Mustache
import Testing

struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let desc: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { name }
}

enum Specification {
    static let modules = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
        "~dynamic-names", "~inheritance", "~lambdas",
    ]

    static let folder: URL = {
        let shared: URL
        if let path = ProcessInfo.processInfo.environment["APIGEN_SHARED"] {
            shared = URL(fileURLWithPath: path, isDirectory: true)
        } else {
            let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            shared = package.deletingLastPathComponent().appendingPathComponent("shared", isDirectory: true)
        }
        return shared.appendingPathComponent("conformance/mustache", isDirectory: true)
    }()

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// The cases of a module; none if the folder is absent.
    static func cases(_ module: String) throws -> [SpecificationCase] {
        guard isPresent else { return [] }
        struct File: Decodable {
            let tests: [SpecificationCase]
        }
        let data = try Data(contentsOf: folder.appendingPathComponent("\(module).json"))
        return try JSONDecoder().decode(File.self, from: data).tests
    }
}

/// Any JSON value; numbers keep the text that the specification expects them to be written as.
enum JSON: Decodable, Sendable {
    case null
    case bool(Bool)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? container.decode(Int.self) {
            self = .text(String(integer))
        } else if let number = try? container.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    var value: Value {
        switch self {
        case .null: .null
        case .bool(let bool): .bool(bool)
        case .text(let text): .text(text)
        case .list(let list): .list(list.map(\.value))
        case .object(let object): .object(Object(object.map { ($0.key, $0.value.value) }))
        }
    }
}

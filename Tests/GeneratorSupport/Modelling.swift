// Descriptions in tests, taken through the stages of the generator.

import ClientModel
import Diagnostics
import Foundation
import Mustache
import OpenAPI
import SpecSource
import SwiftRendering

/// A description, read and modelled.
public struct Modelling {
    public struct Unreadable: Error {
        public var findings: [Finding]
    }

    public let document: Document
    public let model: ClientModel
    private let description: SelectedDescription
    public let findings: [Finding]

    /// A whole description, in YAML or JSON.
    public init(_ description: String, options: ModelOptions = ModelOptions(module: "Bank")) throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("modelling-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("api.yaml").path
        try Data(description.utf8).write(to: URL(fileURLWithPath: file))
        var loader = SourceLoader(root: folder.path)
        let frontHalf = FrontHalf(path: file, shownPath: "api.yaml", options: options)
        let (read, findings) = frontHalf.read(with: &loader)
        guard let read else { throw Unreadable(findings: findings) }
        let (model, modelFindings) = read.model()
        document = read.selected
        self.model = model
        self.description = read
        self.findings = findings + modelFindings
    }

    /// The model with the limits of all values, and the one without them that is made of it.
    public var models: (limited: ClientModel, model: ClientModel) {
        let (limited, model, _) = description.models()
        return (limited, model)
    }

    /// Fields of a description beside its version and title.
    public static func fields(_ fields: String, version: String = "3.0.3") throws -> Modelling {
        let paths = fields.hasPrefix("paths:") || fields.contains("\npaths:") ? "" : "paths: {}\n"
        return try Modelling("openapi: \(version)\ninfo: {title: T, version: '1'}\n\(paths)\(fields)\n")
    }

    /// Schemas under `components/schemas`, as written.
    public static func schemas(_ schemas: String, version: String = "3.0.3") throws -> Modelling {
        try fields("components:\n  schemas:\n" + schemas.indented(by: 4), version: version)
    }

    /// Schemas of OpenAPI 3.1.
    public static func schemas31(_ text: String) throws -> Modelling { try schemas(text, version: "3.1.0") }

    /// The operations under `paths`, as written, and schemas for them.
    public static func paths(_ paths: String, schemas: String = "") throws -> Modelling {
        let components = schemas.isEmpty ? "" : "\ncomponents:\n  schemas:\n" + schemas.indented(by: 4)
        return try fields("paths:\n" + paths.indented(by: 2) + components)
    }

    /// All files of the module.
    public func render(
        access: RenderOptions.Access = .public, hashable: Bool = true
    ) throws -> [RenderedFile] {
        let options = RenderOptions(access: access, hashable: hashable)
        return try ModuleRenderer(model, options: options, templates: .embedded()).render()
    }

    /// The ids of the rules that found something, warnings and errors only.
    public var rules: [String] { findings.filter { $0.severity != .info }.map(\.rule.id) }
}

extension String {
    public func indented(by count: Int) -> String {
        let blanks = String(repeating: " ", count: count)
        return split(separator: "\n", omittingEmptySubsequences: false).map { blanks + $0 }.joined(separator: "\n")
    }
}

// apigen.yaml → configuration. Every mistake is a finding at its place, and reading goes on after it.

import ClientModel
import Diagnostics
import Foundation
import OpenAPI
import SpecSource

/// A configuration file after reading.
public struct ConfigurationReading: Sendable {
    /// `nil` where a finding of severity error says why.
    public var configuration: Configuration?
    public var findings: [Finding]
}

public struct ConfigurationReader {
    private let folder: String
    private let rules: RuleCatalog
    private let needsOutputs: Bool
    var findings = FindingList()

    /// - Parameters:
    ///   - path: the file as the user is to see it. Its folder is the project folder.
    ///   - rules: those whose severity can be configured.
    ///   - needsOutputs: whether a module without ‘output’ is a mistake: not where its files go elsewhere or nowhere.
    ///   - files: those of the run.
    public static func read(
        path: String, rules: RuleCatalog, needsOutputs: Bool = true, files: InputFiles = InputFiles()
    ) -> ConfigurationReading {
        let folder = ProjectPath.folder(of: path)
        var loader = SourceLoader(root: folder.isEmpty ? "." : folder, files: files)
        let (document, findings) = loader.load(path: path, referencedFrom: nil)
        var reader = ConfigurationReader(folder: folder, rules: rules, needsOutputs: needsOutputs)
        reader.findings.report(contentsOf: findings)
        var configuration = document.flatMap { reader.read($0.root) }
        configuration?.source = document
        let files = [document].compactMap { $0 }
        reader.findings = FindingList(reader.findings.all.map { $0.located(in: files) })
        return ConfigurationReading(
            configuration: reader.findings.hasErrors ? nil : configuration, findings: reader.findings.all
        )
    }

    private init(folder: String, rules: RuleCatalog, needsOutputs: Bool) {
        self.folder = folder
        self.rules = rules
        self.needsOutputs = needsOutputs
    }

    private mutating func read(_ root: Node) -> Configuration? {
        guard expect(root, .mapping, "the configuration") else { return nil }
        checkKeys(of: root, known: ConfigurationKey.ofFile.map(\.name), in: "the configuration")
        readVersion(root)
        let severities = root["rules"].map { readSeverities($0) } ?? [:]
        let templates = root["templates"].flatMap { readTemplates($0) }
        guard let modules = required(.modules, in: root, "the configuration"),
            expect(modules, .mapping, "‘modules’")
        else { return nil }
        if modules.count == 0 {
            report(
                .configMissingKey, "‘modules’ names no module", modules.span,
                "Add a module with a description and an output.")
        }
        let readings = modules.pairs.compactMap { key, value -> ModuleConfiguration? in
            var module = readModule(name: key, value)
            if module?.templates == nil { module?.templates = templates }
            return module
        }
        checkOutputs(readings)
        return Configuration(modules: readings, severities: severities)
    }

    private mutating func readVersion(_ root: Node) {
        guard let version = required(.version, in: root, "the configuration") else { return }
        if version.integer != 1 {
            report(
                .configInvalidValue, "the version of the configuration is not 1", version.span,
                "Write ‘version: 1’; this apigen (\(Apigen.version)) knows no other."
            )
        }
    }

    private mutating func readSeverities(_ node: Node) -> [String: Severity] {
        guard expect(node, .mapping, "‘rules’") else { return [:] }
        var severities: [String: Severity] = [:]
        for (key, value) in node.pairs {
            let id = key.scalarText ?? ""
            if !rules.isConfigurable(id) {
                let help = Spelling.suggestion(for: id, among: rules.configurable.map(\.id))
                let isFixed = rules[id] != nil
                report(
                    .configRuleName, isFixed ? "the severity of ‘\(id)’ is fixed" : "there is no rule ‘\(id)’",
                    key.span, isFixed ? "Remove the line; this rule protects the project." : help
                )
            }
            guard let severity = value.string.flatMap(Severity.init(rawValue:)) else {
                report(
                    .configInvalidValue, "‘\(value.scalarText ?? "this")’ is not a severity", value.span,
                    "Write one of \(Self.list(Severity.allCases.map(\.rawValue)))."
                )
                continue
            }
            severities[id] = severity
        }
        return severities
    }

    private mutating func readModule(name key: Node, _ node: Node) -> ModuleConfiguration? {
        let name = key.scalarText ?? ""
        let subject = "the module ‘\(name)’"
        if let problem = ModuleName.problem(with: name) {
            report(.configModuleName, "‘\(name)’ cannot be the name of a module: \(problem)", key.span, nil)
        }
        guard expect(node, .mapping, subject) else { return nil }
        let known = ConfigurationKey.ofModule.map(\.name) + ModuleSwitches.all.map(\.name)
        checkKeys(of: node, known: known, in: subject)
        let switches = readSwitches(node)
        let overlays = readOverlays(node)
        let selection = readSelection(node)
        let renames = node["rename"].map { readRenames($0) } ?? Renames()
        let outsideTypes = node["types"].map { readOutsideTypes($0) } ?? OutsideTypes()
        let templates = node["templates"].flatMap { readTemplates($0) }
        let source = readSource(node)
        let base = node[ConfigurationKey.base.name].flatMap { readBase($0) }
        let description = required(.description, in: node, subject, at: key).flatMap {
            readDescription($0, mayBeMissing: source != nil)
        }
        let place = needsOutputs ? required(.output, in: node, subject, at: key) : node[ConfigurationKey.output.name]
        let output = place.map { readOutput($0) } ?? (needsOutputs ? nil : "")
        guard let description, let output else { return nil }
        var module = ModuleConfiguration(
            name: name, projectFolder: folder, description: description, output: output, switches: switches,
            spans: .init(name: key.span, description: node["description"]?.span, output: node["output"]?.span)
        )
        module.source = source
        module.base = base
        module.overlays = overlays
        module.selection = selection
        module.renames = renames
        module.outsideTypes = outsideTypes
        module.templates = templates
        return module
    }

    private mutating func readSwitches(_ node: Node) -> SwitchValues {
        var values = SwitchValues()
        for declaration in ModuleSwitches.all {
            guard let value = node[declaration.name] else { continue }
            switch declaration.form {
            case .flag:
                guard let flag = value.bool else {
                    report(.configWrongType, "‘\(declaration.name)’ is neither true nor false", value.span, nil)
                    continue
                }
                values.set(declaration, spelling: flag.spelling)
            case .choice(let choices):
                guard expect(value, .string, "‘\(declaration.name)’"), let text = value.string else { continue }
                guard declaration.accepts(text) else {
                    report(
                        .configInvalidValue, "‘\(text)’ is not a value of ‘\(declaration.name)’", value.span,
                        "Write one of \(Self.list(choices))."
                    )
                    continue
                }
                values.set(declaration, spelling: text)
            }
        }
        return values
    }

    // MARK: Paths

    /// - Parameter mayBeMissing: whether `apigen update` can fetch it.
    private mutating func readDescription(_ node: Node, mayBeMissing: Bool) -> String? {
        guard let path = readPath(node, "‘description’") else { return nil }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: ProjectPath.join(folder, path), isDirectory: &isFolder)
        if !exists && !mayBeMissing || isFolder.boolValue {
            let message = exists ? "‘\(path)’ is a folder" : "there is no file ‘\(path)’"
            let place = folder.isEmpty ? "the current folder" : "‘\(folder)’"
            report(
                .configDescription, message, node.span, "Paths are relative to \(place), where the configuration lies.")
            return nil
        }
        return path
    }

    private mutating func readSource(_ node: Node) -> PublishedSource? {
        guard let value = node[ConfigurationKey.source.name] else {
            if let hash = node[ConfigurationKey.sourceHash.name] {
                report(
                    .configMissingKey, "‘sourceHash’ stands without ‘source’", hash.span,
                    "Add the address, or remove it.")
            }
            return nil
        }
        guard expect(value, .string, "‘source’"), let address = value.string else { return nil }
        do {
            // Whether this machine may be asked is up to the command.
            _ = try SourceAddress(address, allowsLoopback: true)
        } catch {
            report(.configInvalidValue, error.message, value.span, "Write an https address without a user name.")
            return nil
        }
        guard let hash = node[ConfigurationKey.sourceHash.name] else { return PublishedSource(address: address) }
        guard expect(hash, .string, "‘sourceHash’"), let digits = hash.string, ContentHash(digits) != nil else {
            report(
                .configInvalidValue, "‘sourceHash’ is no SHA-256", hash.span,
                "Write 64 hexadecimal digits; apigen update --verbose shows them.")
            return nil
        }
        return PublishedSource(address: address, hash: digits)
    }

    private mutating func readBase(_ node: Node) -> String? {
        guard expect(node, .string, "‘base’"), let text = node.string else { return nil }
        guard let url = URLComponents(string: text), ["http", "https"].contains(url.scheme?.lowercased()),
            url.host?.isEmpty == false, url.user == nil, url.query == nil, url.fragment == nil
        else {
            report(
                .configInvalidValue, "‘\(text)’ is no address that others can stand beside", node.span,
                "Write one such as https://api.example.com, without user, query and fragment.")
            return nil
        }
        return text
    }

    private mutating func readTemplates(_ node: Node) -> TemplateFolder? {
        guard let path = readPath(node, "‘templates’") else { return nil }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: ProjectPath.join(folder, path), isDirectory: &isFolder)
        guard exists, isFolder.boolValue else {
            report(
                .configInvalidValue, exists ? "‘\(path)’ is no folder" : "there is no folder ‘\(path)’", node.span,
                "Make it with `apigen templates --export \(path)`, or correct the path.")
            return nil
        }
        return TemplateFolder(path, at: node.span)
    }

    private mutating func readOutput(_ node: Node) -> String? {
        guard let path = readPath(node, "‘output’") else { return nil }
        if path.isEmpty || path == ".." || path.hasPrefix("../") {
            let message = path.isEmpty ? "is the project folder itself" : "lies outside the project folder"
            report(
                .configOutput, "the output folder \(message)", node.span,
                "Choose a folder inside it that holds nothing else, such as ‘Generated/<module>’."
            )
            return nil
        }
        return path
    }

    mutating func readPath(_ node: Node, _ subject: String) -> String? {
        guard expect(node, .string, subject), let path = node.string else { return nil }
        let isPlain = !path.isEmpty && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        if !isPlain || path.hasPrefix("/") || path.hasPrefix("~") {
            report(
                .configInvalidValue, "\(subject) is not a relative path", node.span,
                "Write a path relative to the folder of this file, so that the project can be moved."
            )
            return nil
        }
        return ProjectPath.tidied(path)
    }

    private mutating func checkOutputs(_ modules: [ModuleConfiguration]) {
        for (index, module) in modules.enumerated() {
            let output = module.output.lowercased()
            let other = modules[..<index].first { other in
                let earlier = other.output.lowercased()
                if output.isEmpty || earlier.isEmpty { return false }
                return ProjectPath.isInside(output, earlier) || ProjectPath.isInside(earlier, output)
            }
            guard let other else { continue }
            findings.report(
                Finding(
                    .configOutput, "the output folders of ‘\(other.name)’ and ‘\(module.name)’ overlap",
                    at: module.spans.output, notes: [Note("the other one is named here", at: other.spans.output)],
                    help: "Give every module a folder of its own; capital letters make no difference on some systems."
                )
            )
        }
    }
}

// Code that uses every declaration of a client, made from what consumers see of it.

import APIDiff
import ClientModel

/// Swift code in which each declaration is used in a part of its own, so that an error tells which declaration it is
/// about.
public struct Consumer {
    public struct Part {
        public var declaration: Declaration
        public var code: String
    }

    public private(set) var parts: [Part] = []
    private let declarations: [Declaration]
    private let listsAllCases: Bool

    /// - Parameter listsAllCases: whether enums that keep unknown values are listed without `default` too.
    public init(of surface: Surface, listsAllCases: Bool = false) {
        declarations = surface.declarations
        self.listsAllCases = listsAllCases
        let cases = Dictionary(grouping: declarations.filter { $0.kind == .enumCase }, by: \.owner)
        for (index, declaration) in declarations.enumerated() {
            // Nothing but the code of the runtime is generic.
            guard declaration.generics.isEmpty, !declaration.owner.contains(" where ") else { continue }
            var code = use(declaration, "use\(index)")
            if declaration.kind == .enumeration, let values = cases[declaration.path] {
                code += list(values, of: declaration, "list\(index)")
            }
            if !code.isEmpty { parts.append(Part(declaration: declaration, code: code)) }
        }
    }

    /// The code of all parts, and the part that each line belongs to.
    public func source(imports: [String]) -> (text: String, parts: [Int: Declaration]) {
        var text = imports.map { "import \($0)\n" }.joined()
        var line = imports.count + 1
        var lines: [Int: Declaration] = [:]
        for part in parts {
            text += part.code
            for _ in part.code.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                lines[line] = part.declaration
                line += 1
            }
        }
        return (text, lines)
    }

    // MARK: Parts

    private func use(_ declaration: Declaration, _ name: String) -> String {
        let path = Self.quoted(declaration.path)
        switch declaration.kind {
        case .structure, .enumeration, .otherType:
            let protocols = declaration.conformances.filter { !["String", "Int"].contains($0) }
            let needs = protocols.isEmpty ? "" : ": \(protocols.joined(separator: " & "))"
            return """
                func \(name)(_ value: \(path)) {
                    func need<T\(needs)>(_ type: T.Type) {}
                    need(\(path).self)
                }

                """
        case .alias:
            guard declaration.owner.isEmpty else { return "" }
            return "func \(name)(_ value: \(path)) { let other: \(declaration.type ?? "") = value; _ = other }\n"
        case .property: return inside(declaration.owner, property(declaration, name))
        case .initializer: return inside(declaration.owner, calls(declaration, "Self", name))
        case .function:
            if declaration.owner.hasSuffix(".Request") { return request(declaration, name) }
            return inside(declaration.owner, calls(declaration, declaration.isStatic ? "Self" : "value", name))
        case .enumCase: return inside(declaration.owner, value(declaration, name))
        }
    }

    /// Names of types are looked up from inside their owner, as where they were written.
    private func inside(_ owner: String, _ code: String) -> String {
        owner.isEmpty ? code : "extension \(Self.quoted(owner)) {\n\(code)}\n"
    }

    private func property(_ declaration: Declaration, _ name: String) -> String {
        let member = Self.quoted(declaration.name)
        let value = declaration.isStatic ? "Self" : "value"
        guard let type = declaration.type else { return "    static func \(name)() { _ = Self.\(member) }\n" }
        var code = "    static func \(name)(_ value: Self) { let read: \(type) = \(value).\(member); _ = read }\n"
        if type.hasSuffix("?") {
            code += "    static func \(name)Some(_ value: Self) { if let some = \(value).\(member) { _ = some } }\n"
        }
        if declaration.isSettable, !declaration.isStatic {
            code +=
                "    static func \(name)Set(_ value: inout Self, _ new: \(type)) { value.\(member) = new }\n"
        }
        return code
    }

    /// A call with all arguments, and one with those that are needed.
    private func calls(_ declaration: Declaration, _ subject: String, _ name: String) -> String {
        let needed = declaration.parameters.indices.filter { declaration.parameters[$0].defaultValue == nil }
        let all = Array(declaration.parameters.indices)
        var code = call(declaration, subject, name, all)
        if needed.count < all.count { code += call(declaration, subject, name + "Short", needed) }
        return code
    }

    private func call(_ declaration: Declaration, _ subject: String, _ name: String, _ used: [Int]) -> String {
        let parameters = used.map { "_ a\($0): \(declaration.parameters[$0].type)" }
        let list = (subject == "value" ? ["_ value: Self"] : []) + parameters
        let member = declaration.kind == .initializer ? "" : ".\(Self.quoted(declaration.name))"
        let call = "\(Self.effects(declaration))\(subject)\(member)(\(arguments(declaration, used)))"
        let result = declaration.kind == .initializer ? "Self" : declaration.type
        let body = result.map { "let result: \($0) = \(call); _ = result" } ?? call
        return "    static func \(name)(\(list.joined(separator: ", "))) \(declaration.effects) { \(body) }\n"
    }

    private func arguments(_ declaration: Declaration, _ used: [Int]) -> String {
        used.map { index in
            let parameter = declaration.parameters[index]
            let value = parameter.type.hasPrefix("inout ") ? "&a\(index)" : "a\(index)"
            return parameter.label.map { "\(Self.quoted($0)): \(value)" } ?? value
        }.joined(separator: ", ")
    }

    private static func effects(_ declaration: Declaration) -> String {
        (declaration.effects.contains("throws") ? "try " : "") + (declaration.effects.contains("async") ? "await " : "")
    }

    private func request(_ declaration: Declaration, _ name: String) -> String {
        let needed = declaration.parameters.indices.filter { declaration.parameters[$0].defaultValue == nil }
        func call(_ name: String, _ used: [Int]) -> String {
            let list = used.map { "_ a\($0): \(declaration.parameters[$0].type)" }.joined(separator: ", ")
            return "func \(name)(\(list)) { let request: \(declaration.type ?? "")"
                + " = .\(Self.quoted(declaration.name))(\(arguments(declaration, used))); _ = request }\n"
        }
        let all = Array(declaration.parameters.indices)
        return call(name, all) + (needed.count < all.count ? call(name + "Short", needed) : "")
    }

    private func value(_ declaration: Declaration, _ name: String) -> String {
        let list = declaration.parameters.indices.map { "_ a\($0): \(declaration.parameters[$0].type)" }
        let made = list.isEmpty ? "" : "(\(arguments(declaration, Array(declaration.parameters.indices))))"
        let held = declaration.parameters.indices.map { "let a\($0)" }.joined(separator: ", ")
        let uses = declaration.parameters.enumerated().map { index, parameter in
            " let b\(index): \(parameter.type) = a\(index); _ = b\(index)"
        }.joined(separator: ";")
        let member = Self.quoted(declaration.name)
        return """
                static func \(name)(\(list.joined(separator: ", "))) { let made: Self = .\(member)\(made); _ = made }
                static func \(name)Match(_ value: Self) { if case .\(member)\(held.isEmpty ? "" : "(\(held))") = value {\(uses) } }

            """
    }

    private func list(_ cases: [Declaration], of type: Declaration, _ name: String) -> String {
        let isOpen = cases.contains { $0.name == "unrecognized" || $0.name == "undocumented" }
        guard !isOpen || listsAllCases else { return "" }
        let lines = cases.map { "        case .\(Self.quoted($0.name)): break\n" }.joined()
        return "func \(name)(_ value: \(Self.quoted(type.path))) {\n    switch value {\n\(lines)    }\n}\n"
    }

    /// Words of the language in backticks, in each step of a path.
    private static func quoted(_ path: String) -> String {
        path.split(separator: ".").map { Identifiers.keywords.contains(String($0)) ? "`\($0)`" : String($0) }
            .joined(separator: ".")
    }
}

// `x-pieces`: texts that hold several values.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// How a member is taken apart; a finding where that is not possible.
    mutating func pieces(_ sites: [Schema], _ type: TypeReference) -> PiecesModel? {
        guard let node = sites.lazy.compactMap({ $0.extension("x-pieces") }).first else { return nil }
        do throws(ExtensionProblem) {
            return try pieces(node, type)
        } catch {
            reportOnce(error.finding(.unsupportedPieces))
            return nil
        }
    }

    private func pieces(_ node: Node, _ type: TypeReference) throws(ExtensionProblem) -> PiecesModel {
        try node.checkKeys(["name", "separator", "after"], of: "`x-pieces`")
        guard type == .scalar(.string) else { throw ExtensionProblem("only texts have parts", node) }
        guard let name = try node.text(at: "name"), let key = node["name"] else {
            throw ExtensionProblem("`x-pieces` needs `name`, what the list of the parts is called", node)
        }
        guard let separator = try node.text(at: "separator") else {
            throw ExtensionProblem("`x-pieces` needs `separator`, what stands between two parts", node)
        }
        return PiecesModel(
            naming: Name(member: name, at: key.span), separator: separator, after: try node.text(at: "after"))
    }
}

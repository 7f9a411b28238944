// Checks that need the whole document. Errors inside one object are reported while it is read.

import Diagnostics
import SpecSource

/// One check: which rule it reports, and how.
struct Validation: Sendable {
    let rule: Rule
    let check: @Sendable (Document, inout FindingList) -> Void

    /// All checks, in the order in which they run.
    static let all: [Validation] = [
        .operationIDs, .pathTemplates, .duplicatePaths, .undeclaredPathParameters, .pathParametersNotInPath,
        .securityRequirements, .tags, .serverURLs, .serverVariables, .serverVariableValues, .arrayItems,
        .requiredProperties, .emptyEnums, .enumValues, .defaults,
    ]
}

extension Document {
    /// Every operation: of paths, webhooks and, within them, callbacks.
    var allOperations: [Operation] {
        var all: [Operation] = []
        var rest = Array((operations + webhooks).reversed())
        // Callbacks can be shared, and shared ones can share others: each is visited once.
        var seen: Set<Node> = []
        while let operation = rest.popLast() {
            all.append(operation)
            for callback in operation.callbacks.reversed() {
                rest += callback.operations.reversed().filter { seen.insert($0.node).inserted }
            }
        }
        return all
    }

    /// The servers of the document and of operations, each once.
    var allServers: [Server] {
        var seen: Set<Node> = []
        return (servers + allOperations.flatMap(\.servers)).filter { seen.insert($0.node).inserted }
    }
}

/// The elements of a list that may be missing.
func elements(of node: Node?) -> [Node] {
    node.map { Array($0.elements) } ?? []
}

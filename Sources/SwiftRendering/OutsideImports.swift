// What files import that use a generated module from outside: the module, its runtime, Foundation.

import ClientModel

/// In the order of their names, as the rest of the code has them.
func outsideImports(of model: ClientModel, _ options: RenderOptions) -> [Context] {
    let isInternal = options.access == .internal
    let modules: [(name: String, line: Code)] = [
        ("ClientRuntime", "import ClientRuntime"), ("Foundation", "import Foundation"),
        (
            model.module,
            isInternal ? "@testable import \(Identifier(model.module))" : "import \(Identifier(model.module))"
        ),
    ]
    return modules.sorted { $0.name < $1.name }.map { module in
        var context = Context()
        context.set("line", code: module.line)
        return context
    }
}

// What files import that use a generated module from outside: the module, its runtime, Foundation.

import ClientModel

/// In the order of their names, as the rest of the code has them.
func outsideImports(of model: ClientModel, _ options: RenderOptions) -> [Context] {
    model.outsideModules.union(["ClientRuntime", "Foundation", model.module]).sorted().map { module in
        var context = Context(.outsideImport)
        context.set("module", Identifier(module))
        context.set("isTestable", module == model.module && options.access == .internal)
        return context
    }
}

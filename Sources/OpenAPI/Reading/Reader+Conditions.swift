// `if`, `then`, `else`, `dependentSchemas` and `dependentRequired`: what holds for some values only.

import SpecSource

extension Reader {
    mutating func readCondition(_ keyword: SchemaKeyword, value: Node, into schema: inout SchemaContent) {
        var conditions = schema.conditions ?? SchemaConditions()
        switch keyword {
        case .if: conditions.condition = self.schema(value)
        case .then: conditions.consequence = self.schema(value)
        case .else: conditions.otherwise = self.schema(value)
        case .dependentSchemas: conditions.dependentSchemas = properties(value)
        case .dependentRequired:
            guard value.kind == .mapping else {
                reportWrongType(value, expected: "a mapping from names to lists of names")
                break
            }
            conditions.dependentRequired = value.pairs.map { pair in
                .init(name: pair.key.scalarText ?? "", required: texts(pair.value), key: pair.key)
            }
        default: break
        }
        schema.conditions = conditions
    }
}

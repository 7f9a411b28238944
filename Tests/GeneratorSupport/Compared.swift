// Two descriptions in tests, compared as `apigen diff` does.

import APIDiff
import ClientModel

extension Modelling {
    /// The description as one side of a comparison.
    public func side(hashable: Bool = true) throws -> Side {
        Side(
            files: try render(hashable: hashable).map(\.bytes), model: model, limited: models.limited)
    }
}

extension APIDiff {
    public init(_ old: String, _ new: String, module: String = "Bank") throws {
        let options = ModelOptions(module: module)
        self.init(
            from: try Modelling(old, options: options).side(), to: try Modelling(new, options: options).side())
    }
}

// Two clients → the changes between them: what the compiler says to consumers, what programs notice that were built
// before, and what is documented otherwise.

import ClientModel
import Diagnostics

/// One side of a comparison.
public struct Side: Sendable {
    public var surface: Surface
    /// The model whose names the files have.
    public var model: ClientModel
    /// The same with the limits of all values.
    public var limited: ClientModel

    public init(files: [[UInt8]], model: ClientModel, limited: ClientModel) {
        surface = Surface(files: files)
        self.model = model
        self.limited = limited
    }
}

public struct APIDiff: Sendable {
    /// The gravest first; then those of Swift, of the wire, of the documentation; then in the order of the description.
    public let changes: [Change]
    /// Names that only the naming rules changed, and the entries of `rename` that keep the older ones.
    public let keptNames: [Renames.Entry]

    public init(from old: Side, to new: Side) {
        let places = Places(old: DeclarationPlaces(old.model), new: DeclarationPlaces(new.model))
        let swift = SwiftDiff(old.surface, new.surface, places)
        let wire = WireDiff(old.limited, new.limited, places)
        let meaning = MeaningDiff(old.model, new.model)
        let names = NameDiff(old.model, new.model)
        let told = names.explain(swift.changes + wire.changes) + names.taken + meaning.changes
        keptNames = names.entries
        let order = Change.Side.allCases
        func rank(_ change: Change, _ offset: Int) -> (Int, Int, Int) {
            let verdict = change.verdict == .major ? 0 : change.verdict == .minor ? 1 : 2
            return (verdict, order.firstIndex(of: change.side) ?? 0, offset)
        }
        changes =
            told.enumerated().sorted { left, right in
                rank(left.element, left.offset) < rank(right.element, right.offset)
            }.map(\.element) + Self.hidden(old.surface, new.surface, told)
    }

    private init(changes: [Change], keptNames: [Renames.Entry]) {
        self.changes = changes
        self.keptNames = keptNames
    }

    /// The same with its places as people are shown them.
    public func shown(_ place: (SourceSpan) -> SourceSpan) -> APIDiff {
        let changes = changes.map { change in
            var change = change
            change.old = change.old.map(place)
            change.new = change.new.map(place)
            return change
        }
        return APIDiff(changes: changes, keptNames: keptNames)
    }

    /// Declarations that do something else, though nothing above tells what.
    private static func hidden(_ old: Surface, _ new: Surface, _ told: [Change]) -> [Change] {
        guard !told.contains(where: { $0.side != .documentation }) else { return [] }
        let after = Dictionary(grouping: new.declarations, by: \.symbol)
        return old.declarations.compactMap { declaration in
            guard let others = after[declaration.symbol], !others.contains(where: { $0.body == declaration.body })
            else {
                return nil
            }
            return Change(.patch, .swift, declaration.symbol, "is implemented otherwise")
        }
    }
}

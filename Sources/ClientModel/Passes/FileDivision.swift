// Types that are too many for one file: by the type that owns the others, and what is left by the letters of names. So
// a new type moves none that has nothing to do with it, unless its file gets too long.

struct FileDivision {
    struct Part {
        /// The type that owns the others; `nil` for those that none owns.
        var owner: TypeID?
        /// What tells parts of one owner apart.
        var suffix = ""
        var types: [TypeID]
    }

    /// What a type with all that it owns is worth a file of its own.
    private static let leastLines = 300

    private let model: ClientModel
    private let ownership: Ownership
    private let mostLines: Int
    private var parts: [Part] = []

    /// - Returns: the same types in parts that are no longer than `mostLines`, or cannot be divided.
    static func parts(of types: [TypeID], _ references: TypeReferences, mostLines: Int) -> [Part] {
        let lines = types.reduce(0) { $0 + DeclarationLines.of(references.model[$1]) }
        guard lines > mostLines else { return [Part(owner: nil, types: types)] }
        var division = FileDivision(
            model: references.model, ownership: Ownership(types, references), mostLines: mostLines)
        division.divide(owner: nil, division.ownership.roots)
        return division.parts
    }

    private init(model: ClientModel, ownership: Ownership, mostLines: Int) {
        self.model = model
        self.ownership = ownership
        self.mostLines = mostLines
    }

    private mutating func add(_ types: [TypeID], of owner: TypeID?, _ suffix: String = "") {
        if !types.isEmpty { parts.append(Part(owner: owner, suffix: suffix, types: types.sorted())) }
    }

    /// Puts an owner into a file with those of its possessions that are not worth a file of their own.
    private mutating func divide(owner: TypeID?, _ possessions: [TypeID]) {
        let own = [owner].compactMap { $0 }
        let small = possessions.filter { ownership.lines(under: $0) < Self.leastLines }
        for large in possessions where ownership.lines(under: large) >= Self.leastLines {
            if ownership.lines(under: large) > mostLines {
                divide(owner: large, ownership.possessions(of: large))
            } else {
                add(ownership.all(under: large), of: large)
            }
        }
        let lines = small.reduce(own.reduce(0) { $0 + DeclarationLines.of(model[$1]) }) {
            $0 + ownership.lines(under: $1)
        }
        if lines <= mostLines {
            add(own + small.flatMap { ownership.all(under: $0) }, of: owner)
        } else {
            add(own, of: owner)
            divide(small, of: owner, byLetters: 1)
        }
    }

    private mutating func divide(_ types: [TypeID], of owner: TypeID?, byLetters count: Int) {
        var buckets: [String: [TypeID]] = [:]
        for type in types { buckets[letters(of: type, count), default: []].append(type) }
        for (letters, types) in buckets.sorted(by: { $0.key < $1.key }) {
            let lines = types.reduce(0) { $0 + ownership.lines(under: $1) }
            let areAllUsed = types.allSatisfy { self.letters(of: $0, count + 1) == letters }
            if lines > mostLines, !areAllUsed {
                divide(types, of: owner, byLetters: count + 1)
            } else {
                let suffix = "+" + letters.prefix(1).uppercased() + letters.dropFirst()
                add(types.flatMap { ownership.all(under: $0) }, of: owner, suffix)
            }
        }
    }

    private func letters(of type: TypeID, _ count: Int) -> String {
        String(model[type].naming.preferred.lowercased().prefix(count))
    }
}

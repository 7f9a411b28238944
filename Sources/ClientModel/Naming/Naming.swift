// The naming pass: every scope of generated code is declared here once, and every name is decided here once. Names are
// recorded with their reasons; `apigen names`, the findings of `rename` and the plan of files read the record.

import Diagnostics
import OpenAPI

struct Naming {
    var given: GivenNames
    private(set) var records: [NameRecord] = []
    /// Those of receivers, which are decided with types and listed behind calls.
    var receivers: [NameRecord] = []
    private var conflicts = FindingList()

    init(_ renames: Renames) {
        given = GivenNames(renames)
    }

    /// What is wrong with the names that the configuration gives. To be asked when all names are decided.
    var findings: [Finding] { conflicts.all + given.unused }

    mutating func record(_ records: [NameRecord]) { self.records += records }

    /// Decides a batch of names of one scope.
    /// - Parameters:
    ///   - suffix: what a name gets behind it that is reserved, or that an earlier batch has.
    ///   - isRepeated: whether the configuration may give several of them one name, such as a parameter that all calls
    ///     of an operation have.
    ///   - keys: how the configuration may call the declaration: by its names in the description, then in Swift.
    mutating func decide(
        _ kind: NameRecord.Kind, _ wishes: [Name], in scope: inout NameScope, suffix: String, of owner: String? = nil,
        yielding: NameScope.Yielding = .suffix, isRepeated: Bool = false,
        keys: (Int, Name) -> [String] = { [$1.wireName] }
    ) -> [NameRecord] {
        var withoutGiven = scope
        var decisions = withoutGiven.decide(wishes, suffix: suffix, yielding: yielding)
        let derived = decisions
        if given.has(kind.renames) {
            let entries = entries(kind, wishes, decisions, isRepeated: isRepeated, keys)
            decisions = scope.decide(wishes, suffix: suffix, yielding: yielding, given: entries)
            for (index, entry) in entries.sorted(by: { $0.key < $1.key }) {
                if let conflict = decisions[index].conflict { report(conflict, entry) }
            }
        } else {
            scope = withoutGiven
        }
        return wishes.indices.map { index in
            let wish = wishes[index]
            return NameRecord(
                kind: kind, owner: owner, wireName: wish.wireName, swiftName: decisions[index].text,
                decision: decisions[index].reason, span: wish.span, derivedName: derived[index].text,
                isFromWireName: wish.origin == .component || wish.origin == .wireName)
        }
    }

    /// The names that the configuration gives, by the positions of the wishes.
    private mutating func entries(
        _ kind: NameRecord.Kind, _ wishes: [Name], _ decisions: [NameScope.Decision], isRepeated: Bool,
        _ keys: (Int, Name) -> [String]
    ) -> [Int: Renames.Entry] {
        guard let renames = kind.renames else { return [:] }
        let keys = wishes.indices.map { index in
            var wish = wishes[index]
            wish.text = decisions[index].text
            return keys(index, wish)
        }
        let order = wishes.indices.sorted { (wishes[$0].rank, $0) < (wishes[$1].rank, $1) }
        var found: [Int: Renames.Entry] = [:]
        var used: Set<String> = []
        for level in 0..<(keys.map(\.count).max() ?? 0) {
            given.note(keys.compactMap { level < $0.count ? $0[level] : nil }, renames)
            for index in order where found[index] == nil && level < keys[index].count {
                let key = keys[index][level]
                guard !used.contains(key), let entry = given.entry(renames, for: key, again: isRepeated) else {
                    continue
                }
                used.insert(key)
                found[index] = entry
            }
        }
        return found
    }

    private mutating func report(_ conflict: NameScope.Conflict, _ entry: Renames.Entry) {
        let message =
            switch conflict {
            case .reserved: "‘\(entry.name)’ is needed by generated code"
            case .taken(let other): "‘\(entry.name)’ is the name of something else here: of ‘\(other)’"
            }
        conflicts.report(Finding(.renameConflict, message, at: entry.nameSpan))
    }
}

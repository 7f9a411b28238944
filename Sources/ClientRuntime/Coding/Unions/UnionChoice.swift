// Which candidate of a union a value is read as. Nothing here knows the type of the union, so that no metadata of it is looked up.

/// The choice among the candidates of a union.
struct UnionChoice {
    private let union: UnionReader
    private let candidates: [CandidateLooks]
    /// Whether several candidates may fit at once.
    private let mayOverlap: Bool

    init(_ union: UnionReader, _ candidates: [CandidateLooks], mayOverlap: Bool) {
        (self.union, self.candidates, self.mayOverlap) = (union, candidates, mayOverlap)
    }

    /// Makes the choice; false when no candidate is chosen.
    /// - Parameters:
    ///   - attempt: reads the value as a candidate, and tells whether it can be.
    ///   - size: the members and elements of what was read last.
    ///   - keep: keeps what was read last. The last one that is kept is the choice.
    func make(attempt: (Int) -> Bool, size: () -> Int, keep: () -> Void) -> Bool {
        let accepted = candidates.indices.filter { position in
            let candidate = candidates[position]
            return candidate.accepts(union.kind) && (candidate.form.map(union.hasConstants) ?? true)
        }
        // Most unions have one candidate of each kind, or a member that tells them apart.
        if accepted.count == 1 {
            guard attempt(accepted[0]) else { return false }
            keep()
            return true
        }
        guard let place = union.place else {
            return ofSeveral(accepted, attempt, keep) { leastLossyByWriting($0, attempt, size, keep) }
        }
        let scratch = place.document.scratch
        let before = scratch.pointee.kept
        let isChosen = place.document.tryingCandidates {
            ofSeveral(accepted, attempt, keep) { leastLossy($0, place, attempt, keep) }
        }
        // What a refused candidate has read is not in the result.
        if !isChosen { scratch.pointee.kept = before }
        return isChosen
    }

    private func ofSeveral(
        _ accepted: [Int], _ attempt: (Int) -> Bool, _ keep: () -> Void, _ leastLossy: ([UnionRank]) -> Fit?
    ) -> Bool {
        let ranks = accepted.map(rank).sorted()
        let complete = Array(ranks.prefix { $0.isComplete(union.kind) })
        if complete.count > 1, let best = leastLossy(complete) {
            return !mayOverlap || best.isWhole || documentsAll(of: complete, best.rank)
        }
        for rank in ranks where attempt(rank.position) {
            keep()
            return true
        }
        return false
    }

    // MARK: Ranks

    private func rank(of position: Int) -> UnionRank {
        let candidate = candidates[position]
        guard candidate.kind != nil else { return UnionRank(group: .any, position: position) }
        guard let form = candidate.form else {
            guard candidate.prefersIntegers else { return UnionRank(group: .kind, position: position) }
            return UnionRank(group: union.hasPoint ? .incomplete : .best, position: position)
        }
        var rank = UnionRank(group: .best, position: position)
        if let place = union.place {
            let members = JSONMembers(of: place)
            for name in form.documented {
                guard let member = members.find(name) else { continue }
                rank.documented += 1
                rank.members |= members.bit(of: member)
                rank.most += 1 + place.document.size(of: member)
            }
        } else {
            rank.documented = form.documented.count(where: union.has)
        }
        if form.isOpen { rank.most = .max }
        if !form.required.allSatisfy(union.has) { rank.group = .incomplete }
        rank.others = union.memberCount - rank.documented
        return rank
    }

    /// Whether a candidate documents all members of the object that any of some candidates documents.
    private func documentsAll(of ranks: [UnionRank], _ rank: UnionRank) -> Bool {
        if union.place.map({ $0.word.count <= NameMarks.most }) ?? false {
            return ranks.allSatisfy { $0.members & ~rank.members == 0 }
        }
        let own = Set(candidates[rank.position].form?.documented ?? [])
        return ranks.allSatisfy { other in
            (candidates[other.position].form?.documented ?? []).allSatisfy { own.contains($0) || !union.has($0) }
        }
    }

    // MARK: Candidates that all have what they need

    private struct Fit {
        let rank: UnionRank
        /// How many members and elements of the value are in the result, at any depth.
        let size: Int
        /// Whether nothing of the value is left out.
        let isWhole: Bool
    }

    /// The candidate that has most of the value in its result, the first of equals; nil when none reads.
    private func leastLossy(
        _ ranks: [UnionRank], _ place: JSONPlace, _ attempt: (Int) -> Bool, _ keep: () -> Void
    ) -> Fit? {
        let scratch = place.document.scratch
        let before = scratch.pointee.kept
        let whole = place.document.size(of: place)
        var best: (fit: Fit, order: Int)?
        // Those that could have most of the value come first.
        let promising = ranks.enumerated().sorted { ($1.element.most, $0.offset) < ($0.element.most, $1.offset) }
        for (order, rank) in promising {
            let most = min(rank.most, whole)
            // Nothing that follows can have more.
            if let best, most < best.fit.size { break }
            if let best, most == best.fit.size, order > best.order { continue }
            scratch.pointee.kept = before
            guard attempt(rank.position) else { continue }
            let size = scratch.pointee.kept - before
            if let best, size < best.fit.size || size == best.fit.size && order > best.order { continue }
            best = (Fit(rank: rank, size: size, isWhole: size >= whole), order)
            keep()
        }
        scratch.pointee.kept = before + (best?.fit.size ?? 0)
        return best?.fit
    }

    /// The same for other decoders, which do not tell what was read: the results are written.
    private func leastLossyByWriting(
        _ ranks: [UnionRank], _ attempt: (Int) -> Bool, _ size: () -> Int, _ keep: () -> Void
    ) -> Fit? {
        var best: Fit?
        var whole: Int?
        for rank in ranks where attempt(rank.position) {
            let size = size()
            let complete = whole ?? (try? union.raw()).map { MemberCount.size($0) } ?? 0
            whole = complete
            if best.map({ size > $0.size }) ?? true {
                best = Fit(rank: rank, size: size, isWhole: size >= complete)
                keep()
            }
            if size >= complete { break }
        }
        return best
    }
}

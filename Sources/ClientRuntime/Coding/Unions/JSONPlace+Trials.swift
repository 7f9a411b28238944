// What the candidates of a union read alike is read once. Candidates often differ in a few members only, and a union in a union
// would be tried again by each candidate of the outer one.

extension JSONDocument {
    /// Tries candidates; what they read is remembered until the outermost union has its value.
    func tryingCandidates<Result>(_ body: () -> Result) -> Result {
        let scratch = scratch
        scratch.pointee.trials += 1
        defer {
            scratch.pointee.trials -= 1
            if scratch.pointee.trials == 0 { scratch.pointee.remembered.removeAll() }
        }
        return body()
    }

    /// A value as a type.
    struct Reading: Hashable {
        let type: ObjectIdentifier
        let index: Int
    }
}

extension JSONPlace {
    /// Values of fewer words are read again sooner than they are looked up.
    private static let leastWords = 48

    /// Whether what is read here may be asked for again.
    @inline(__always)
    var isTried: Bool {
        document.scratch.pointee.trials > 0 && word.isContainer && word.end - index >= JSONPlace.leastWords
    }

    /// Reads the value, unless it was read as this type before.
    @inline(never)
    func readOnce<T: Decodable>(_ type: T.Type) throws -> T {
        let scratch = document.scratch
        let reading = JSONDocument.Reading(type: ObjectIdentifier(type), index: index)
        if let known = scratch.pointee.remembered[reading] {
            count(kept: known.kept)
            if known.isUnrecognized { scratch.pointee.unrecognized = index }
            // Only values of this type are stored under it.
            return try unsafeDowncast(known, to: RememberedValue<T>.self).result.get()
        }
        let before = scratch.pointee.kept
        scratch.pointee.unrecognized = -1
        let result = Result { try T(from: DocumentDecoder(place: self)) }
        scratch.pointee.remembered[reading] = RememberedValue(
            result, kept: scratch.pointee.kept - before, isUnrecognized: scratch.pointee.unrecognized == index)
        return try result.get()
    }
}

/// What a place was read as.
class RememberedReading {
    /// How many members and elements were read.
    let kept: Int
    /// Whether a union took the value as it is.
    let isUnrecognized: Bool

    init(kept: Int, isUnrecognized: Bool) {
        self.kept = kept
        self.isUnrecognized = isUnrecognized
    }
}

private final class RememberedValue<T>: RememberedReading {
    let result: Result<T, any Error>

    init(_ result: Result<T, any Error>, kept: Int, isUnrecognized: Bool) {
        self.result = result
        super.init(kept: kept, isUnrecognized: isUnrecognized)
    }
}

// How much room a value takes where it stands, as the compiler lays it out on machines with words of 64 bits.

/// The size of a value without what it refers to: a text has 16 bytes, however long it is.
///
/// It is what `MemoryLayout` tells, or more: never less.
public struct InlineSize: Hashable, Sendable {
    /// Without the bytes that the alignment of the next value adds.
    public private(set) var bytes: Int
    /// What the address is a multiple of.
    private(set) var alignment: Int
    /// How many patterns of bits no value has. Optionals and cases without a value take these before they take a byte
    /// more.
    private(set) var spare: Int
    /// How many references are in it at most. Each of them is counted when the value is copied.
    public private(set) var references: Int

    init(bytes: Int, alignment: Int, spare: Int, references: Int) {
        self.bytes = bytes
        self.alignment = alignment
        self.spare = spare
        self.references = references
    }

    /// All bits have a meaning, as in a number.
    static func plain(_ bytes: Int, alignment: Int) -> InlineSize {
        InlineSize(bytes: bytes, alignment: alignment, spare: 0, references: 0)
    }

    /// Made of words, at least one of which is a reference, as in a text.
    static func words(_ count: Int, references: Int = 1) -> InlineSize {
        InlineSize(bytes: count * 8, alignment: 8, spare: sparePointers, references: references)
    }

    /// An array, a dictionary, a box.
    static let reference = words(1)

    /// Any JSON value: a `Decimal` or a reference, and which of seven cases it is.
    static let anyJSON = InlineSize(bytes: 21, alignment: 8, spare: 200, references: 1)

    /// A type of the user. Nothing is known of it: a larger one makes the types around it larger than they are said to be.
    static let unknown = InlineSize(bytes: 64, alignment: 8, spare: 0, references: 4)

    /// No object is in the first 4,096 bytes of memory. Fewer are counted on, because some types have uses of their own.
    static let sparePointers = 2000

    /// A struct.
    init(members: [InlineSize]) {
        self = .plain(0, alignment: 1)
        for member in members { append(member) }
    }

    /// Puts a member behind the others.
    mutating func append(_ member: InlineSize) {
        bytes = (bytes + member.alignment - 1) / member.alignment * member.alignment + member.bytes
        alignment = max(alignment, member.alignment)
        spare = max(spare, member.spare)
        references += member.references
    }

    /// An enum of this many cases without values.
    init(cases count: Int) {
        let bytes = count > 256 ? 2 : 1
        self.init(bytes: bytes, alignment: bytes, spare: (bytes == 1 ? 256 : 65_536) - count, references: 0)
    }

    /// An enum of several cases with a value. Where the values leave bits, the compiler takes these to tell the cases apart;
    /// otherwise it takes a byte more, which is what is counted here.
    init(values: [InlineSize]) {
        let bytes = values.map(\.bytes).max() ?? 0
        self.init(
            bytes: bytes + (values.count > 256 ? 2 : 1), alignment: values.map(\.alignment).max() ?? 1,
            spare: (values.count > 256 ? 65_536 : 256) - values.count,
            references: values.map(\.references).max() ?? 0)
    }

    /// An enum of one case with this value and of others without.
    func with(cases count: Int) -> InlineSize {
        var size = self
        if spare >= count {
            size.spare -= count
        } else {
            // The compiler leaves what the byte has no use for unused.
            size.bytes += 1
            size.spare = 0
        }
        return size
    }

    /// The value or nil.
    var optional: InlineSize { with(cases: 1) }
}

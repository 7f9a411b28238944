// The one coding key type of all generated code: any text, or an index.

/// A coding key made of any text. Generated types share it instead of declaring a `CodingKeys` enum each, which keeps
/// their code small.
struct WireKey: CodingKey, Hashable {
    let stringValue: String
    let intValue: Int?

    init(_ text: String) {
        stringValue = text
        intValue = nil
    }

    init(index: Int) {
        stringValue = String(index)
        intValue = index
    }

    init(stringValue: String) { self.init(stringValue) }
    init(intValue: Int) { self.init(index: intValue) }
}

// “Is there more?” as APIs answer it: true, "true", 1.

/// Reads the member of a page that tells whether more pages follow, when it is not simply a boolean.
public enum PageFlag {
    /// A number of pages, of whatever integer type.
    public static func count(of member: (some BinaryInteger)?) -> Int? { member.flatMap { Int(exactly: $0) } }

    /// - Returns: the answer; `nil` when the member is absent or says nothing of the kind.
    public static func value<T: Encodable>(of member: T?) -> Bool? {
        guard let member, let data = try? JSONCoding.encode(member), let json = try? JSONValue(parsing: data) else {
            return nil
        }
        switch json {
        case .bool(let flag): return flag
        case .string(let text):
            switch text.lowercased() {
            case "true", "1", "yes": return true
            case "false", "0", "no", "": return false
            default: return nil
            }
        case .number(let number): return number != 0
        case .null, .double, .array, .object: return nil
        }
    }
}

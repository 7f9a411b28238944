// What a request shows of the values of its call when it is printed: nothing.

import ClientRuntime
import Foundation
import Synchronization

final class RequestWatch: Sendable {
    private let values: [String]
    private let printed = Mutex("")

    init(_ arguments: [String: JSONValue]) { values = arguments.values.flatMap(Self.texts) }

    func see(_ request: Any, _ curl: String) {
        var text = "\(curl)\n\(request)\n\(String(reflecting: request))\n"
        dump(request, to: &text)
        printed.withLock { $0 += text }
    }

    /// How many values there were, and how many of them could be read.
    var result: (values: Int, shown: Int) {
        let text = printed.withLock { $0 }
        guard !text.isEmpty else { return (0, 0) }
        let plain = text.removingPercentEncoding ?? text
        return (values.count, values.count { text.contains($0) || plain.contains($0) })
    }

    /// The texts and numbers of a value. Short ones and single words are left out: they may occur anywhere.
    private static func texts(of value: JSONValue) -> [String] {
        if let list = value.arrayValue { return list.flatMap(texts) }
        if let object = value.objectValue { return object.values.flatMap(texts) }
        let text = value.stringValue ?? value.decimalValue.map { "\($0)" } ?? ""
        return text.count > 5 && text.contains { !$0.isLetter } ? [text] : []
    }
}

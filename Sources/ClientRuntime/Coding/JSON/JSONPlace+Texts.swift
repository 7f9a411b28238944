// Lists and maps of texts, the most frequent ones, are read without a container. Whatever is not as it should be is left to
// the types, which tell what is wrong.

extension JSONPlace {
    /// A list of texts; nil for any other value.
    func texts() -> [String]? {
        let word = word
        guard word.kind == .array else { return nil }
        var texts: [String] = []
        var index = index + 1
        while index < word.end {
            guard let text = text(at: index) else { return nil }
            texts.append(text)
            index += 1
        }
        count(kept: texts.count)
        return texts
    }

    /// An object whose members are texts, none with the name of another one; nil for any other value.
    func textsByName() -> [String: String]? {
        let word = word
        guard word.kind == .object else { return nil }
        var texts: [String: String] = [:]
        var name = index + 1
        while name < word.end {
            guard let text = text(at: name + 1) else { return nil }
            guard texts.updateValue(text, forKey: document.text(of: document.tape[name])) == nil else { return nil }
            name += 2
        }
        count(kept: texts.count)
        return texts
    }

    /// The text at a place, which takes one word.
    private func text(at index: Int) -> String? {
        let kind = document.tape[index].kind
        guard kind == .string || kind == .escaped else { return nil }
        return try? child(at: index).string()
    }
}

// JSON pointers into what is sent and received, followed through the types.

/// Whether a place in JSON can be there, by the types. `*` stands for every element of a list, `-` for the first one, or
/// for the value itself where there is no list.
struct PlacesInJSON {
    private let model: ClientModel

    init(_ model: ClientModel) { self.model = model }

    func has(_ pointer: String, _ type: TypeReference) -> Bool {
        has(pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()[...], type, depth: 0)
    }

    private func has(_ steps: ArraySlice<Substring>, _ type: TypeReference, depth: Int) -> Bool {
        guard let step = steps.first, depth < 100 else { return true }
        switch type {
        case .scalar(let scalar): return scalar == .json
        case .nullable(let inner): return has(steps, inner, depth: depth + 1)
        case .array(let element):
            return (step == "*" || step == "-" || Int(step) != nil) && has(steps.dropFirst(), element, depth: depth + 1)
        case .dictionary where step == "-": return has(steps.dropFirst(), type, depth: depth + 1)
        case .dictionary(let element): return has(steps.dropFirst(), element, depth: depth + 1)
        case .named(let id):
            switch model[id].shape {
            case .alias(let use): return has(steps, use.type, depth: depth + 1)
            case .collection(let type): return has(steps, type, depth: depth + 1)
            case .enumeration: return false
            case .union(let union): return union.variants.contains { has(steps, $0.type, depth: depth + 1) }
            case .object where step == "-": return has(steps.dropFirst(), type, depth: depth + 1)
            case .object(let object):
                let name = String(step.replacing("~1", with: "/").replacing("~0", with: "~"))
                guard
                    let property = object.properties.first(where: { $0.wireName == name || $0.aliases.contains(name) })
                else {
                    return object.rest.map { has(steps.dropFirst(), $0.element, depth: depth + 1) } ?? false
                }
                return has(steps.dropFirst(), property.type, depth: depth + 1)
            }
        }
    }
}

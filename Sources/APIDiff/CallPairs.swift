// Which calls of two clients are the same call: by what the description calls them, otherwise by method and path.

import ClientModel

struct CallPairs {
    /// For each call of the older model, the position of the same one in the newer.
    let partners: [Int?]
    /// The positions of the calls that only the newer model has.
    let added: [Int]

    init(_ old: ClientModel, _ new: ClientModel) {
        let names = Self.positions(new) { $0.wireName + ($0.suffix ?? "") }
        let places = Self.positions(new) { $0.place + ($0.suffix ?? "") }
        partners = old.operations.map { call in
            let suffix = call.suffix ?? ""
            // Another id for the same method and path is the same call.
            return names[call.wireName + suffix] ?? places[call.place + suffix]
        }
        let found = Set(partners.compactMap(\.self))
        added = new.operations.indices.filter { !found.contains($0) }
    }

    private static func positions(_ model: ClientModel, _ key: (OperationModel) -> String) -> [String: Int] {
        Dictionary(model.operations.enumerated().map { (key($1), $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension OperationModel {
    /// `GET /accounts`.
    var place: String { "\(method.rawValue.uppercased()) \(path)" }

    /// The parameter that is the same as one of another form of the call: in the same place, otherwise of the same name.
    func index(of parameter: ParameterModel) -> Int? {
        parameters.firstIndex { $0.wireName == parameter.wireName && $0.location == parameter.location }
            ?? parameters.firstIndex { $0.wireName == parameter.wireName }
            ?? parameters.firstIndex { $0.name == parameter.name }
    }
}

extension ClientModel {
    /// Each call, by its position, behind the type that has it: `AccountsAPI.getAccounts`.
    var callSymbols: [String] {
        var owners = [String](repeating: module, count: operations.count)
        for group in groups.reversed() {
            for index in group.operations { owners[index] = group.typeName ?? module }
        }
        return zip(owners, operations).map { "\($0).\($1.name)" }
    }
}

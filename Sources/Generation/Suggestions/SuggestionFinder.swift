// What all searches for suggestions use: places as targets, names without case and separators, members of answers.

import ClientModel
import Diagnostics
import OpenAPI

struct SuggestionFinder {
    let model: ClientModel
    let document: Document

    init(_ model: ClientModel, _ document: Document) {
        (self.model, self.document) = (model, document)
    }

    /// The operations that a client calls, each once, whatever its media types.
    var operations: [OperationModel] { model.operations.filter { $0.suffix == nil && $0.stubReason == nil } }

    /// `customerId`, `customer_id`, `Customer-ID` → `customerid`.
    static func folded(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// `#/paths/~1accounts/get` → `$.paths['/accounts'].get`; nil for what is not in the root file.
    static func target(_ pointer: String?) -> String? {
        guard let pointer, pointer.hasPrefix("#/") else { return nil }
        let steps = pointer.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false)
        return "$" + steps.map { step(String($0).replacing("~1", with: "/").replacing("~0", with: "~")) }.joined()
    }

    static func step(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
            default: false
            }
        }
        if isPlain, !name.isEmpty { return "." + name }
        return "['" + name.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "']"
    }

    /// The object that an operation is answered with, as JSON.
    func answer(_ operation: OperationModel) -> (type: TypeReference, object: ObjectModel)? {
        switch operation.success.shape {
        case .body(.json, let type), .optionalBody(.json, let type, _, _): object(type).map { (type, $0) }
        case .body, .optionalBody, .cases, .nothing, .stream: nil
        }
    }

    func object(_ type: TypeReference) -> ObjectModel? { model.object(type) }

    /// The type behind names for it.
    func plain(_ type: TypeReference) -> TypeReference {
        guard case .named(let id) = type, case .alias(let use) = model[id].shape, use.type != type else { return type }
        return plain(use.type)
    }

    func isInteger(_ type: TypeReference) -> Bool {
        [Scalar.int, .int32, .int64].contains { plain(type) == .scalar($0) }
    }

    /// The parameters of a query, by their folded names, in the order of the names.
    func query(_ operation: OperationModel, _ names: [String]) -> ParameterModel? {
        names.lazy.compactMap { name in
            operation.parameters.first { $0.location == .query && Self.folded($0.wireName) == name }
        }.first
    }

    func property(_ object: ObjectModel, _ names: [String]) -> PropertyModel? {
        names.lazy.compactMap { name in object.properties.first { Self.folded($0.wireName) == name } }.first
    }
}

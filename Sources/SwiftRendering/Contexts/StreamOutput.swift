// Streamed results: the sequence a call returns and how it is made.

import ClientModel

extension ModuleRenderer {
    func streamOutput(_ kind: SuccessModel.Stream, _ element: TypeReference) -> Output {
        let type = TypeText(element, in: names)
        let format = TypeText.wireFormat(of: element).map { TypeText(own: $0) }
        switch kind {
        case .textEvents:
            return Output(type: TypeText(own: "EventStream<String>"), isVoid: false, decoder: ".textEvents()")
        case .eventObjects:
            return Output(type: wrapped("EventStream", type), isVoid: false, decoder: ".eventObjects()")
        case .events:
            let decoder: Code = format.map { ".events(as: \($0).self)" } ?? ".events()"
            return Output(type: wrapped("EventStream", type), isVoid: false, decoder: decoder)
        case .jsonLines(let mediaType):
            let name = StringLiteral(mediaType)
            let decoder: Code = format.map { ".jsonLines(\(name), as: \($0).self)" } ?? ".jsonLines(\(name))"
            return Output(type: wrapped("JSONLines", type), isVoid: false, decoder: decoder)
        }
    }

    private func wrapped(_ sequence: StaticString, _ element: TypeText) -> TypeText {
        TypeText(own: "\(sequence)<\(element.text)>", usesFoundation: element.usesFoundation)
    }
}

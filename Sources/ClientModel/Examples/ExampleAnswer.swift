// What a server could answer to each call: an example of the description, or a value made up from the types.

import Diagnostics
import OpenAPI

/// A successful answer to a call.
public struct ExampleAnswer: Sendable, Hashable {
    /// The operation as requests name it.
    public var operation: String
    /// The media types that the call asks for: an operation may have several calls.
    public var accept: [String]
    public var status: Int
    /// `nil` where there is no body.
    public var contentType: String?
    public var body: String
}

extension Document {
    /// An answer for every call of the model, in the order of the description.
    public func exampleAnswers(for model: ClientModel) -> [ExampleAnswer] {
        let samples = ValueSamples(self, model)
        var sources: [String: Operation] = [:]
        for operation in operations { sources["\(operation.method.rawValue) \(operation.path)"] = operation }
        return model.operations.compactMap { call in
            sources["\(call.method.rawValue) \(call.path)"].map { answer(to: call, $0, samples) }
        }
    }

    private func answer(to call: OperationModel, _ operation: Operation, _ samples: ValueSamples) -> ExampleAnswer {
        let responses = operation.responses.filter { call.success.statuses.contains($0.status) }
        var answer = ExampleAnswer(
            operation: call.id, accept: call.accept, status: responses.first?.status.code ?? 200, body: "")
        // The body that is told by an example is better than one that is made up.
        let contents = responses.flatMap { response in response.content.map { (response, $0) } }
            .filter { call.accept.isEmpty || accepts(call.accept, $0.1) }
        guard let (response, content) = contents.first(where: { !$0.1.examples.isEmpty }) ?? contents.first else {
            return answer
        }
        answer.status = response.status.code
        answer.contentType = content.name.contains("*") ? call.accept.first ?? "application/octet-stream" : content.name
        let isJSON = MediaTypeName(content).isJSON
        if let value = content.examples.first?.value, let text = isJSON ? JSONText.text(of: value) : value.scalarText {
            answer.body = text
        } else if let stream = MediaTypeName(content).stream {
            answer.body = samples.stream(of: call.success.shape, stream)
        } else {
            answer.body = isJSON ? content.schema.map(samples.json) ?? "{}" : ""
        }
        return answer
    }

    private func accepts(_ names: [String], _ content: MediaType) -> Bool {
        let essence = MediaType.essence(of: content.name)
        return names.contains { MediaType.essence(of: $0) == essence } || essence.contains("*")
    }
}

extension Response.Status {
    /// A status that it allows.
    fileprivate var code: Int {
        switch self {
        case .code(let code): code
        case .range(let hundreds): hundreds * 100
        case .default: 200
        }
    }
}

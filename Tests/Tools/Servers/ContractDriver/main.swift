// Sends the calls that it reads from standard input, one a line, to the server that its argument names, and tells what
// became of each: its number, a word, and what there is to say.

import ClientRuntime
import Foundation
import Synchronization

/// What the call at hand asks the server for, and what the server had to say against it.
final class Errand: Sendable {
    @TaskLocal static var current: Errand?

    let operation: String
    let answer: String
    let refusal = Mutex<String?>(nil)

    init(operation: String, answer: String) {
        self.operation = operation
        self.answer = answer
    }
}

/// Asks for the answer that the call at hand wants. Answers that are not marked come from the validation of the server.
struct AnswerWish: Middleware {
    func send(
        _ request: HTTPRequest, for operation: APIOperation,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        // Calls on the way, such as for a token, get the usual answer.
        guard let errand = Errand.current, errand.operation == operation.id else { return try await next(request) }
        var request = request
        request.headers["Contract-Answer"] = errand.answer
        let response = try await next(request)
        if response.headers["Contract-Answer"] == nil {
            errand.refusal.withLock { $0 = "\(response.status) \(String(decoding: response.body, as: UTF8.self))" }
        }
        return response
    }
}

func report(_ number: String, _ word: String, _ text: String) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    FileHandle.standardOutput.write(Data("\(number)\t\(word)\t\(line)\n".utf8))
}

guard CommandLine.arguments.count == 2 else { fatalError("the address of the server is missing") }
let client = OperationCalls.client(
    server: ServerURL(CommandLine.arguments[1]),
    configuration: ClientConfiguration(retry: .never, middleware: [AnswerWish()]))

while let line = readLine() {
    let call = try JSONValue(parsing: Data(line.utf8))
    guard let number = call["number"]?.stringValue, let name = call["name"]?.stringValue,
        let operation = call["operation"]?.stringValue, let answer = call["answer"]?.stringValue,
        let arguments = call["arguments"]?.objectValue
    else { fatalError("this is no call: \(line)") }
    // Before the work, so that it is known which call a trap belongs to.
    report(number, "calling", "")
    let errand = Errand(operation: operation, answer: answer)
    do {
        let json = CallArguments(json: try arguments.mapValues { try $0.data() })
        let outcome = try await Errand.$current.withValue(errand) {
            try await OperationCalls.call(name, with: json, on: client)
        }
        if let refusal = errand.refusal.withLock({ $0 }) {
            report(number, "refused", refusal)
        } else {
            switch outcome {
            case .answered(let status): report(number, "answered", "\(status)")
            case .refused(let status, let hasTypedBody): report(number, hasTypedBody ? "typed" : "untyped", "\(status)")
            case nil: report(number, "failed", "there is no such call")
            }
        }
    } catch {
        let refusal = errand.refusal.withLock { $0 }
        report(number, refusal == nil ? "failed" : "refused", refusal ?? "\(error)")
    }
}

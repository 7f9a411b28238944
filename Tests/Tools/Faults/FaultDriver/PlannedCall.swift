// A call of a schedule, and the line that tells how it ended: number, word, milliseconds, attempts, whether bytes may have left,
// whether it is safe to repeat, what kind of trouble the network had, and how many attempts ran out of time.

import ClientRuntime
import Foundation
import Synchronization

private let output = Mutex(())

func tell(_ line: String) {
    output.withLock { _ in FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}

struct PlannedCall: Sendable {
    let number: String
    let name: String
    let arguments: CallArguments
    private let watch: RequestWatch?

    /// - Parameter isWatched: whether its request is looked at.
    init(_ line: String, isWatched: Bool) throws {
        let call = try JSONValue(parsing: Data(line.utf8))
        guard let number = call["number"]?.stringValue, let name = call["name"]?.stringValue,
            let arguments = call["arguments"]?.objectValue
        else { fatalError("this is no call: \(line)") }
        self.number = number
        self.name = name
        watch = isWatched ? RequestWatch(arguments) : nil
        self.arguments = CallArguments(
            json: try arguments.mapValues { try $0.data() }, look: { [watch] in watch?.see($0, $1) })
    }

    func run(_ send: @Sendable () async throws -> OperationCalls.Outcome?) async {
        let clock = ContinuousClock()
        let start = clock.now
        let mark = CallMark(number)
        var word: String
        var facts = "0\t-\t-\t-"
        do {
            switch try await CallMark.$current.withValue(mark, operation: { try await send() }) {
            case .answered: word = "answered"
            case .refused(_, let hasTypedBody): word = hasTypedBody ? "status" : "undocumented"
            case nil: word = "there is no such call"
            }
        } catch let failure as any NamedFailure {
            word = failure.name
            facts = "\(failure.call.attempts.count)\t\(failure.call.bytesMayHaveLeft)\t\(failure.isSafeToRepeat)"
            facts += "\t\(failure.trouble)"
        } catch {
            word = "outside of the taxonomy: \(type(of: error))"
        }
        let late = mark.late.load(ordering: .sequentiallyConsistent)
        let milliseconds = Int((clock.now - start) / .milliseconds(1))
        tell("\(number)\t\(word)\t\(milliseconds)\t\(facts)\t\(late)")
        if let watch { tell("= \(name) \(watch.result.values) \(watch.result.shown)") }
    }
}

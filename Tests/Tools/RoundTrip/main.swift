// Passes examples through generated types. Each line of the input is a number, the place of a schema and a value; each
// line of the output is that number, what became of it, and the value as it was written again or the reason why not.
// With the argument `sizes`, each line of the output is a generated type and how many bytes a value of it takes.

import Foundation

func report(_ number: Substring, _ state: String, _ text: String) {
    // Reasons may have line breaks; JSON only has separators that do not end a line here.
    let line = text.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
    FileHandle.standardOutput.write(Data("\(number)\t\(state)\t\(line)\n".utf8))
}

/// A quarter of the stack that threads of tasks have: the rest is for those who call.
let stack = 128 << 10

/// Does something on a thread with a small stack, and waits for its end.
func onSmallStack(_ work: @escaping @Sendable () -> Void) {
    let end = DispatchSemaphore(value: 0)
    let thread = Thread {
        work()
        end.signal()
    }
    thread.stackSize = stack
    thread.start()
    end.wait()
}

func passExamples() {
    while let line = readLine() {
        let parts = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { fatalError("a line has \(parts.count) parts instead of 3") }
        // Before the work, so that it is known which value a trap belongs to.
        report(parts[0], "reading", "")
        guard let type = ExampleChecks.type(of: String(parts[1])) else {
            report(parts[0], "untyped", "")
            continue
        }
        onSmallStack {
            do {
                let written = try ExampleChecks.roundTrip(type, Data(parts[2].utf8))
                report(parts[0], "written", String(decoding: written, as: UTF8.self))
            } catch {
                report(parts[0], "refused", "\(error)")
            }
        }
    }
}

if CommandLine.arguments.dropFirst().first == "sizes" {
    ExampleChecks.sizes { type, bytes in print("\(type)\t\(bytes)") }
} else {
    passExamples()
}

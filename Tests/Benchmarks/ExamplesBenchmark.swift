// Measures reading and writing of examples of a description. `scripts/bench json` writes the program that calls it.
import ClientRuntime
import Foundation

/// An example with its two ways in and out.
struct Example {
    let name: String
    let size: Int
    /// Hand-written types with Foundation's coders, then generated types with the runtime's.
    let reading: [Row]
    let writing: [Row]
}

/// The example in the next line of the input; nil, with a word why, where it is none of its own schema.
func example<Plain: Codable, Generated: Codable>(
    _ name: String, _ plain: Plain.Type, _ generated: Generated.Type
) throws -> Example? {
    guard let line = readLine() else { fatalError("the input has too few lines") }
    let text = Data(line.utf8)
    let value: Generated
    do {
        value = try JSONCoding.decode(generated, from: text)
    } catch {
        print("  left out, a \(name):", error)
        return nil
    }
    let plainValue = try JSONDecoder().decode(plain, from: text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Example(
        name: name, size: text.count,
        reading: [
            Row("hand-written") { keep(try JSONDecoder().decode(plain, from: text)) },
            Row("generated") { keep(try JSONCoding.decode(generated, from: text)) },
        ],
        writing: [
            Row("hand-written") { keep(try encoder.encode(plainValue)) },
            Row("generated") { keep(try JSONCoding.encode(value)) },
        ])
}

/// Prints a line for each example and one for all of them.
func report(_ examples: [Example?]) throws {
    let examples = examples.compactMap(\.self)
    var sums = [0.0, 0.0, 0.0, 0.0]
    for example in examples {
        let figures = try medians(of: example.reading, turns: 5) + medians(of: example.writing, turns: 5)
        for (index, figure) in figures.enumerated() { sums[index] += figure }
        show(example.name, example.size, figures)
    }
    show("all", examples.reduce(0) { $0 + $1.size }, sums)
}

private func show(_ name: String, _ size: Int, _ figures: [Double]) {
    let title = name.prefix(40).padding(toLength: 40, withPad: " ", startingAt: 0)
    print(
        "  \(title)",
        String(
            format: "%7.1f KB  read %7.3f ms %6.2f times as fast  written %7.3f ms %6.2f times as fast",
            Double(size) / 1000, figures[1], figures[0] / figures[1], figures[3], figures[2] / figures[3]))
}

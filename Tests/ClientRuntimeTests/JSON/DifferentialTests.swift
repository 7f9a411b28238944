// The same texts and numbers read by the runtime and by Foundation. A slice of the trials runs every time; set
// JSON_TRIALS for more, as in `JSON_TRIALS=1000000 swift test --filter JSONDifferentialTests`.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct JSONDifferentialTests {
    private static let trials = ProcessInfo.processInfo.environment["JSON_TRIALS"].flatMap { Int($0) } ?? 10_000

    private static let seeds = [
        #"{"id":1,"amount":-12.50,"name":"Zoë \"quoted\" é 😀","tags":["a","b",null,true,false]}"#,
        #"[{"a":{"b":[1,2,{"c":"d\n"}]}},[],{},"",0,-0.0,1E3,1e-7,123456789012345678901234567890]"#,
        #"{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"a":9}"#,
        #" { "x" : [ 1 , 2 ] , "y" : "\\\/\b\f\n\r\t" } "#, #""\ud83d\ude00""#, "[[[[[[[[[[1]]]]]]]]]]", "3.25",
    ]

    /// Bytes that mean something in JSON.
    private static let alphabet =
        Array(#"{}[]:,"\/bfnrtu0123456789+-.eE truefalsn"#.utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xE2, 0xF0]

    private func mutated(_ generator: inout SeededGenerator) -> [UInt8] {
        var text = Array((Self.seeds.randomElement(using: &generator) ?? "").utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !text.isEmpty {
            let at = Int.random(in: 0..<text.count, using: &generator)
            let byte = Self.alphabet.randomElement(using: &generator) ?? 0
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: text[at] = byte
            case 1: text.insert(byte, at: at)
            case 2: text.remove(at: at)
            case 3: text.removeSubrange(at..<min(text.count, at + Int.random(in: 1...8, using: &generator)))
            default:
                let end = min(text.count, at + Int.random(in: 1...8, using: &generator))
                text.insert(contentsOf: text[at..<end], at: Int.random(in: 0...text.count, using: &generator))
            }
        }
        return text
    }

    /// Foundation accepts some texts that are not JSON; where both accept one, they read the same.
    @Test func whatIsReadIsWhatFoundationReads() throws {
        var generator = SeededGenerator(seed: 1)
        var accepted = 0
        for _ in 0..<Self.trials {
            let text = Data(mutated(&generator))
            guard let value = try? JSONValue(parsing: text) else { continue }
            accepted += 1
            let reference = (try? JSONDecoder().decode(JSONValue.self, from: text)).map(Self.withPlainZeros)
            #expect(value == reference, "\(String(decoding: text, as: UTF8.self).debugDescription)")
            #expect(try JSONValue(parsing: value.data()) == value)
        }
        #expect(accepted > Self.trials / 20)
    }

    /// Foundation makes no `Decimal` of a zero whose exponent it cannot count, `0e999`, and so such a value is a `Double`.
    private static func withPlainZeros(_ value: JSONValue) -> JSONValue {
        switch value {
        case .double(0): .number(0)
        case .array(let elements): .array(elements.map(withPlainZeros))
        case .object(let members): .object(members.mapValues(withPlainZeros))
        default: value
        }
    }

    private func number(_ generator: inout SeededGenerator) -> String {
        func digits(_ count: ClosedRange<Int>) -> String {
            (0..<Int.random(in: count, using: &generator)).map { _ in
                String(Int.random(in: 0...9, using: &generator))
            }
            .joined()
        }
        let whole = digits(0...20).drop { $0 == "0" }
        var text = Bool.random(using: &generator) ? "-" : ""
        text += whole.isEmpty ? "0" : String(whole)
        if Bool.random(using: &generator) { text += "." + digits(1...17) }
        if Int.random(in: 0..<4, using: &generator) == 0 {
            text += "e\(Int.random(in: -40...40, using: &generator))"
        }
        return text
    }

    @Test func numbersAreThoseOfFoundation() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<Self.trials {
            let text = number(&generator)
            let list = Data("[\(text)]".utf8)
            let double = try? JSONCoding.decode([Double].self, from: list).first
            #expect(double == Double(text), "\(text)")
            let float = try? JSONCoding.decode([Float].self, from: list).first
            #expect(float == Float(text).flatMap { $0.isFinite ? $0 : nil }, "\(text)")
            let decimal = try? JSONCoding.decode([Decimal].self, from: list).first
            let exact = try #require(Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")))
            #expect(decimal == exact, "\(text)")
            #expect(decimal?.hashValue == exact.hashValue, "\(text)")
            let whole = try? JSONCoding.decode([Int64].self, from: list).first
            #expect(whole == Int64(exact.description), "\(text)")
        }
    }

    /// What is written is read the same by Foundation, and equal to what Foundation writes.
    @Test func whatIsWrittenIsWhatFoundationWrites() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<Self.trials / 10 {
            let value = value(&generator, depth: 0)
            #expect(
                try String(decoding: value.data(), as: UTF8.self)
                    == String(decoding: encoder.encode(value), as: UTF8.self))
        }
    }

    private func value(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
        switch Int.random(in: depth > 4 ? 2...5 : 0...5, using: &generator) {
        case 0: .array((0..<Int.random(in: 0...5, using: &generator)).map { _ in value(&generator, depth: depth + 1) })
        case 1:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                        (text(&generator), value(&generator, depth: depth + 4))
                    }, uniquingKeysWith: { first, _ in first }))
        case 2: .string(text(&generator))
        case 3: .bool(Bool.random(using: &generator))
        case 4: .null
        default: .number(Decimal(Int64.random(in: .min ... .max, using: &generator)) / 1024)
        }
    }

    private func text(_ generator: inout SeededGenerator) -> String {
        let characters: [Character] = ["a", "b", "Z", "/", " ", "0", "_", "n"]
        return String(
            (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                characters.randomElement(using: &generator) ?? "a"
            })
    }
}

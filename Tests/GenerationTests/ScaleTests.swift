// A write of many files takes seconds at most, and one that changes nothing next to nothing.

import Testing

@testable import Generation

@Suite struct ScaleTests {
    @Test func manyFiles() throws {
        let project = try TemporaryProject()
        let fake = try FakeModule(project)
        let text = String(repeating: "let text = 1\n", count: 1000)
        let files = Dictionary(uniqueKeysWithValues: (0..<600).map { ("Types/F\($0).swift", text) })
        let clock = ContinuousClock()
        let first = clock.measure { #expect(fake.generate(files).isSuccess) }
        #expect(first < .seconds(20))
        let second = clock.measure { #expect(fake.generate(files).modules.map(\.isSkipped) == [true]) }
        #expect(second < .seconds(2))
    }
}

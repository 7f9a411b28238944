// Many files are written at once, and none of them again when nothing changed.

import Testing

@testable import Generation

@Suite struct ScaleTests {
    @Test func manyFiles() throws {
        let project = try TemporaryProject()
        let fake = try FakeModule(project)
        let text = String(repeating: "let text = 1\n", count: 1000)
        let files = Dictionary(uniqueKeysWithValues: (0..<600).map { ("Types/F\($0).swift", text) })
        #expect(fake.generate(files).isSuccess)
        #expect(fake.generate(files).modules.map(\.isSkipped) == [true])
    }
}

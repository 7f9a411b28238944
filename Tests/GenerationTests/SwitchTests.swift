// Switches that change what is modelled, from the configuration to the generated code.

import Diagnostics
import TestSupport
import Testing

@testable import Generation

@Suite struct SwitchTests {
    private func text(_ switches: String) throws -> String {
        let project = try TemporaryProject()
        try project.write(
            "a.yaml",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components:
              schemas:
                A:
                  type: object
                  properties:
                    amount: {type: number, format: double}
                    password: {type: string}
                    token: {type: string, x-sensitive: true}

            """)
        try project.write(
            "apigen.yaml", "version: 1\nmodules: {Bank: {description: a.yaml, output: out\(switches)}}\n")
        let reading = ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard)
        #expect(reading.findings.isEmpty)
        let module = try #require(reading.configuration?.modules.first)
        return runPipeline(module, .files).files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }

    @Test func doublesMayBeDecimals() throws {
        #expect(try text("").contains("amount: Double?"))
        #expect(try text(", doubles: decimal").contains("amount: Decimal?"))
    }

    @Test func onlyWhatIsDescribedMayBeMasked() throws {
        #expect(try text("").contains(#"["password", "token"]"#))
        #expect(try text(", masking: described").contains(#"["token"]"#))
    }
}

// Every file of a description is read from the disk once in a run, whatever the run does.

import Diagnostics
import SpecSource
import Synchronization
import Testing

@testable import Generation

@Suite struct InputFilesTests {
    let project: TemporaryProject
    let configuration: Configuration

    init() throws {
        project = try TemporaryProject()
        try project.write(
            "Specs/api.yaml",
            """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /accounts:
                get:
                  operationId: getAccounts
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema: {$ref: 'models.yaml#/Account'}
                          example: {id: a}
            components:
              schemas:
                Account: {$ref: 'models.yaml#/Account'}

            """)
        try project.write("Specs/models.yaml", "Account: {type: object, properties: {id: {type: string}}}\n")
        try project.write(
            "fixes.yaml",
            """
            overlay: 1.0.0
            info: {title: Fixes, version: '1'}
            actions:
            - {target: $.info, update: {title: Fixed}}

            """)
        try project.write(
            "apigen.yaml",
            """
            version: 1
            modules:
              Bank:
                description: Specs/api.yaml
                output: Generated/Bank
                overlays: [fixes.yaml]
              Other:
                description: Specs/api.yaml
                output: Generated/Other

            """)
        let reading = ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard)
        #expect(reading.findings.isEmpty, "\(reading.findings.map(\.message))")
        configuration = try #require(reading.configuration)
    }

    enum Command: CaseIterable {
        case generate, generateAgain, check, validate, coverage, examples, calls, why, names
    }

    @Test(arguments: Command.allCases)
    func eachFileIsReadOnce(command: Command) throws {
        let standard = Generator.standard { _ in }
        if command == .generateAgain || command == .check {
            #expect(standard.generate(configuration).findings.count(of: .error) == 0)
        }
        let reads = Mutex<[String: Int]>([:])
        let files = InputFiles { path in reads.withLock { $0[path, default: 0] += 1 } }
        let findings: FindingList
        switch command {
        case .generate, .generateAgain: findings = standard.generate(configuration, files: files).findings
        case .check: findings = standard.check(configuration, files: files).findings
        case .validate: findings = standard.validate(configuration, files: files).findings
        case .coverage: findings = standard.coverage(configuration, files: files).findings
        case .examples: findings = Generator.examples { _ in }.generate(configuration, files: files).findings
        case .calls: findings = Generator.calls { _ in }.generate(configuration, files: files).findings
        case .why: findings = SchemaTraces.find("Account", in: configuration, files: files).findings
        case .names: findings = NameListing.make(configuration, files: files).findings
        }
        #expect(findings.all.isEmpty, "\(findings.all.map(\.message))")
        // What a finding shows of a file is what was read.
        let place = SourceSpan(file: project.path("Specs/api.yaml"), line: 1, column: 1)
        let texts = SourceTexts.quoted(by: [Finding(.nothingGenerated, "", at: place)], from: files)
        #expect(texts.line(1, of: place.file) == "openapi: 3.0.3")
        let names = ["Specs/api.yaml", "Specs/models.yaml", "fixes.yaml"].map(project.path)
        #expect(reads.withLock { $0 } == Dictionary(uniqueKeysWithValues: names.map { ($0, 1) }))
    }

    @Test func aFileIsTheSameForTheWholeRun() throws {
        let files = InputFiles()
        let path = project.path("Specs/models.yaml")
        let before = files.bytes(at: path)
        try project.write("Specs/models.yaml", "changed")
        #expect(before != nil && files.bytes(at: path) == before)
        #expect(InputFiles().bytes(at: path) == Array("changed".utf8))
    }

    @Test func whatCannotBeReadIsNil() throws {
        #expect(InputFiles().bytes(at: project.path("nothing.yaml")) == nil)
        #expect(InputFiles().bytes(at: project.path("Specs")) == nil)
    }
}

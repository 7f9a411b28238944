// The differences between an output folder and what generate would write, each with its reason and its first line.

import Diagnostics

enum Drift {
    /// - Returns: one finding per difference, and how many files are as they should be.
    static func find(_ module: PlannedModule, in folder: OutputFolder) throws -> ([Finding], unchanged: Int) {
        var findings: [Finding] = []
        if try Recovery.isNeeded(in: folder) {
            findings.append(
                Finding(.drift, "an interrupted write into ‘\(folder.path)’ is not finished", at: nil, help: help))
        }
        let old = try folder.manifest()
        var unchanged = 0
        for file in module.files {
            let written = old?.hash(of: file.path)
            if let finding = try difference(file.path, file.bytes, written: written, in: folder) {
                findings.append(finding)
            } else {
                unchanged += 1
            }
        }
        for entry in old?.files ?? [] where module.manifest.hash(of: entry.path) == nil {
            guard case .file = try FileSystem.entry(at: folder.path(of: entry.path)) else { continue }
            findings.append(
                Finding(.drift, "this file is no longer generated", at: folder.place(of: entry.path), help: help))
        }
        let manifest = try difference(Manifest.fileName, module.manifest.rendered(), written: nil, in: folder)
        if let manifest { findings.append(manifest) }
        return (findings, unchanged)
    }

    private static let help = "Run apigen generate and commit the result."

    /// - Parameter written: the content that apigen left, if it is known.
    private static func difference(
        _ path: String, _ expected: [UInt8], written: ContentHash?, in folder: OutputFolder
    ) throws -> Finding? {
        let place = folder.path(of: path)
        switch try FileSystem.entry(at: place) {
        case .absent:
            return Finding(.drift, "this file is missing", at: folder.place(of: path), help: help)
        case .folder, .symbolicLink, .special:
            return Finding(.drift, "this is not a file", at: folder.place(of: path), help: help)
        case .file(let isExecutable):
            let actual = try FileSystem.read(place)
            if actual == expected {
                guard isExecutable else { return nil }
                return Finding(
                    .drift, "the mode of this file was changed: it is executable", at: folder.place(of: path),
                    help: help
                )
            }
            let isEdited = try written.map { try ContentHash(of: actual) != $0 } ?? false
            let line = firstDifferingLine(actual, expected)
            let message = isEdited ? "this generated file was edited" : "this file is out of date"
            let wanted = line.expected.map { "generate would write ‘\($0)’ here" } ?? "generate would end the file here"
            return Finding(
                .drift, message, at: folder.place(of: path, line: line.number), notes: [Note(wanted)],
                help: isEdited ? "Undo the edit, or run apigen generate --force and commit the result." : help
            )
        }
    }

    /// - Returns: the number of the line, from 1, and its expected text; `nil` where the expected text has ended.
    static func firstDifferingLine(_ actual: [UInt8], _ expected: [UInt8]) -> (number: Int, expected: String?) {
        let newline = UInt8(ascii: "\n")
        let common = zip(actual, expected).prefix { $0 == $1 }.count
        let start = expected[..<common].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let number = 1 + expected[..<start].count { $0 == newline }
        if start == expected.count { return (number, nil) }
        let end = expected[start...].firstIndex(of: newline) ?? expected.count
        return (number, String(decoding: expected[start..<end].prefix(200), as: UTF8.self))
    }
}

// Which files may be read, under which name, and how often.

import Diagnostics
import Foundation
import SpecSource
import Testing

@Suite("Loading files")
struct SourceLoaderTests {
    /// A folder that is removed with the test: `root/` with files, `outside.yaml` beside it.
    private final class Folder {
        let path: String

        init(_ files: [String: String]) throws {
            path = FileManager.default.temporaryDirectory.path + "/source-loader-\(UUID().uuidString)"
            for (name, text) in files {
                let file = path + "/" + name
                let folder = (file as NSString).deletingLastPathComponent
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        var root: String { path + "/root" }

        func link(_ name: String, to target: String) throws {
            try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
        }
    }

    private let reference = SourceSpan(file: "api.yaml", line: 3, column: 9)

    @Test("A file is read once, and its text is there for quoting")
    func once() throws {
        let folder = try Folder(["root/a.yaml": "a: 1\na: 2\n"])
        var loader = SourceLoader(root: folder.root)
        let path = folder.root + "/a.yaml"
        let (first, findings) = loader.load(path: path, referencedFrom: nil)
        #expect(first?.path == path)
        #expect(findings.map(\.rule) == [.duplicateKey])
        #expect(loader.texts.line(2, of: path) == "a: 2")
        try Data("b: 1".utf8).write(to: URL(fileURLWithPath: path))
        let (second, more) = loader.load(path: folder.root + "/../root/./a.yaml", referencedFrom: reference)
        #expect(second == first)
        #expect(more.isEmpty)
    }

    @Test("A file with errors is reported once, and stays without a document")
    func broken() throws {
        let folder = try Folder(["root/a.yaml": "a: [", "root/b.yaml": ""])
        var loader = SourceLoader(root: folder.root)
        for (name, rule) in [("a.yaml", Rule.yamlSyntax), ("b.yaml", .fileEmpty)] {
            let (document, findings) = loader.load(path: folder.root + "/" + name, referencedFrom: reference)
            #expect(document == nil)
            #expect(findings.map(\.rule) == [rule])
            let again = loader.load(path: folder.root + "/" + name, referencedFrom: reference)
            #expect(again.0 == nil && again.1.isEmpty)
        }
    }

    @Test("A file that is not there is reported at each reference to it")
    func missing() throws {
        let folder = try Folder(["root/a.yaml": "a: 1"])
        var loader = SourceLoader(root: folder.root)
        for _ in 0..<2 {
            let (document, findings) = loader.load(path: folder.root + "/b.yaml", referencedFrom: reference)
            #expect(document == nil)
            #expect(findings.map(\.rule) == [.fileUnreadable])
            #expect(findings.first?.message == "there is no file ‘\(folder.root)/b.yaml’")
            #expect(findings.first?.span == reference)
        }
        #expect(loader.load(path: "", referencedFrom: nil).1.map(\.rule) == [.fileUnreadable])
        #expect(loader.load(path: "a\0b", referencedFrom: nil).1.map(\.rule) == [.fileUnreadable])
    }

    @Test("What is not a regular file is refused without waiting for it")
    func irregular() throws {
        let folder = try Folder(["root/dir/a.yaml": "a: 1"])
        let pipe = folder.root + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        var loader = SourceLoader(root: folder.root)
        let messages = ["/dir", "/pipe"].map {
            loader.load(path: folder.root + $0, referencedFrom: nil).1.map(\.message)
        }
        #expect(messages == [["‘\(folder.root)/dir’ is a folder"], ["‘\(pipe)’ is not a regular file"]])
        var everywhere = SourceLoader(root: "/")
        let device = everywhere.load(path: "/dev/zero", referencedFrom: nil)
        #expect(device.1.map(\.message) == ["‘/dev/zero’ is not a regular file"])
    }

    @Test("Files outside the root folder are refused, directly, with dots, and behind links")
    func outside() throws {
        let folder = try Folder(["root/a.yaml": "a: 1", "outside.yaml": "b: 1", "root2/c.yaml": "c: 1"])
        try folder.link("root/link.yaml", to: folder.path + "/outside.yaml")
        try folder.link("root/dir", to: folder.path + "/root2")
        try folder.link("root/inner.yaml", to: "a.yaml")
        var loader = SourceLoader(root: folder.root)
        for name in ["/../outside.yaml", "/link.yaml", "/dir/c.yaml", "/../root2/c.yaml"] {
            let (document, findings) = loader.load(path: folder.root + name, referencedFrom: reference)
            #expect(document == nil)
            #expect(findings.map(\.rule) == [.fileOutsideRoot])
            #expect(findings.first?.message == "‘\(folder.root + name)’ lies outside the folder ‘\(folder.root)’")
            #expect(findings.first?.span == reference)
        }
        #expect(loader.load(path: folder.root + "/inner.yaml", referencedFrom: nil).0 != nil)
    }

    @Test("The root folder itself may be reached through a link")
    func linkedRoot() throws {
        let folder = try Folder(["root/a.yaml": "a: 1"])
        try folder.link("alias", to: "root")
        var loader = SourceLoader(root: folder.path + "/alias")
        #expect(loader.load(path: folder.root + "/a.yaml", referencedFrom: nil).0 != nil)
        #expect(loader.load(path: folder.path + "/alias/a.yaml", referencedFrom: nil).0 != nil)
    }

    @Test(
        "URLs are refused",
        arguments: [
            "http://example.com/a.yaml", "https://example.com/a.yaml", "HTTPS:a", "file:///etc/passwd", "//host/a",
            "ftp://x", "urn:example:a", "data:,x",
        ]
    )
    func remote(url: String) {
        var loader = SourceLoader(root: "/")
        for (document, findings) in [
            loader.load(path: url, referencedFrom: reference), loader.load(reference: url, referencedFrom: reference),
        ] {
            #expect(document == nil)
            #expect(findings.map(\.rule) == [.remoteReference])
            #expect(findings.first?.message == "‘\(url)’ is a URL, and nothing is fetched while a description is read")
            #expect(findings.first?.span == reference)
        }
    }

    @Test("The size is limited, and the reference is told")
    func tooLarge() throws {
        let folder = try Folder(["root/a.yaml": "a: 12345"])
        var loader = SourceLoader(root: folder.root, limits: Limits(bytes: 7))
        let (document, findings) = loader.load(path: folder.root + "/a.yaml", referencedFrom: reference)
        #expect(document == nil)
        #expect(findings.map(\.rule) == [.fileTooLarge])
        #expect(findings.first?.span == reference)
    }

    @Test("References are relative to the file they stand in, percent escapes undone")
    func references() throws {
        let folder = try Folder(["root/specs/api.yaml": "a: 1", "root/shared models/pet.yaml": "b: 1"])
        var loader = SourceLoader(root: folder.root)
        let place = SourceSpan(file: folder.root + "/specs/api.yaml", line: 1, column: 1)
        let (document, findings) = loader.load(reference: "../shared%20models/pet.yaml#/b", referencedFrom: place)
        #expect(findings.isEmpty)
        #expect(document?.path == folder.root + "/shared models/pet.yaml")
        #expect(loader.load(reference: "%zz.yaml", referencedFrom: place).1.map(\.rule) == [.fileUnreadable])
    }

    @Test(
        "Paths are shown the way the referring file is",
        arguments: [
            ("./pet.yaml", "specs/api.yaml", "specs/pet.yaml"), ("pet.yaml", "api.yaml", "pet.yaml"),
            ("../pet.yaml", "specs/v1/api.yaml", "specs/pet.yaml"), ("../pet.yaml", "api.yaml", "../pet.yaml"),
            ("../../pet.yaml", "../api.yaml", "../../../pet.yaml"), ("/pet.yaml", "specs/api.yaml", "/pet.yaml"),
            ("pet.yaml", "/api.yaml", "/pet.yaml"), ("../../pet.yaml", "/a/api.yaml", "/pet.yaml"),
            ("a%20b.yaml#/x", "api.yaml", "a b.yaml"), ("#/x", "specs/api.yaml", "specs/api.yaml"),
            ("models/pet.yaml", "./specs/api.yaml", "specs/models/pet.yaml"),
        ]
    )
    func resolution(reference: String, file: String, expected: String) {
        #expect(SourceLoader.resolve(reference: reference, against: file) == expected)
    }
}

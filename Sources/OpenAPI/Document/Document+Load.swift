// The entry point: a path in, a document and its findings out.

import Diagnostics
import SpecSource

extension Document {
    /// Reads a description and everything it references.
    ///
    /// - Parameters:
    ///   - path: the root file, as the user is to see it.
    ///   - overlays: changes to the root file, made one after the other before it is read.
    ///   - loader: reads the files; afterwards it has the texts of all of them.
    /// - Returns: `nil` only where nothing usable can be made of the file; then a finding of severity error says why.
    public static func load(
        path: String, overlays: [OverlayFile] = [], loader: inout SourceLoader
    ) -> (Document?, [Finding]) {
        let (source, sourceFindings) = loader.load(path: path, referencedFrom: nil)
        guard let source else { return (nil, sourceFindings) }
        if overlays.isEmpty {
            let (document, findings) = read(source, loader: &loader)
            return (document, sourceFindings.located(in: document) + findings)
        }
        let patching = OverlayPatching.apply(overlays, to: source, files: loader.files)
        let (document, findings) = read(patching.document, unpatched: patching.unpatched, loader: &loader)
        return (document, sourceFindings.located(in: document) + patching.findings + findings)
    }

    /// Reads a description whose root file has been parsed.
    static func read(
        _ source: SourceDocument, unpatched: [SourceDocument] = [], loader: inout SourceLoader
    ) -> (Document?, [Finding]) {
        var findings = FindingList()
        guard let version = Version.read(from: source.root, findings: &findings) else {
            return (nil, findings.all)
        }
        var reader = Reader(loader: loader, document: source, version: version)
        var document = reader.document()
        loader = reader.loader
        findings.report(contentsOf: reader.findings.all)
        for validation in Validation.all { validation.check(document, &findings) }
        document.files = reader.files.map(\.path)
        document.unpatched = unpatched
        return (document, findings.located(in: document))
    }
}

extension [Finding] {
    /// With the pointers of their places, where there is a document.
    fileprivate func located(in document: Document?) -> [Finding] {
        document.map { FindingList(self).located(in: $0) } ?? self
    }
}

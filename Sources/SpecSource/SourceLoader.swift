// The only part that touches files: which of them may be read, and each of them once.

import Diagnostics
import Foundation

/// Loads the files of one description, all from below one folder.
public struct SourceLoader {
    private enum Entry {
        case document(SourceDocument)
        /// The findings have been returned by the first call.
        case unreadable
    }

    private let root: String
    private let limits: Limits
    /// The files of the run that the description is read in.
    public let files: InputFiles
    private var entries: [String: Entry] = [:]

    /// The texts of all files read so far, for quoting.
    public private(set) var texts = SourceTexts()

    /// - Parameter root: the folder that no file may lie outside of, symbolic links resolved.
    public init(root: String, limits: Limits = Limits(), files: InputFiles = InputFiles()) {
        self.root = root
        self.files = files
        self.limits = limits
    }

    /// Loads a file once; later calls return the same document and no findings.
    ///
    /// Refuses what lies outside the root folder after resolving symbolic links, URLs, what is not a regular file,
    /// and what the limits exclude. Why a file is refused is reported anew for each reference to it.
    /// - Parameters:
    ///   - path: as the user is to see it, relative to the current folder or absolute.
    ///   - referencedFrom: the place in another file that names this one.
    public mutating func load(path: String, referencedFrom: SourceSpan?) -> (SourceDocument?, [Finding]) {
        if let finding = Self.refuseURL(path, referencedFrom: referencedFrom) { return (nil, [finding]) }
        let place = referencedFrom ?? SourceSpan(file: path, line: 1, column: 1)
        guard let resolved = InputFiles.resolvingLinks(path) else {
            let message =
                switch errno {
                case EACCES: "‘\(path)’ may not be read by this user"
                case ELOOP: "‘\(path)’ is a symbolic link that leads nowhere"
                default: "there is no file ‘\(path)’"
                }
            return (nil, [Finding(.fileUnreadable, message, at: place)])
        }
        guard isBelowRoot(resolved) else {
            return (nil, [Finding(.fileOutsideRoot, "‘\(path)’ lies outside the folder ‘\(root)’", at: place)])
        }
        switch entries[resolved] {
        case .document(let document): return (document, [])
        case .unreadable: return (nil, [])
        case nil: break
        }
        let (bytes, finding) = read(resolved, shownAs: path, at: place)
        guard let bytes else { return (nil, finding.map { [$0] } ?? []) }
        return parseOnce(bytes, path: path, resolved: resolved, referencedFrom: referencedFrom)
    }

    /// Loads the file that a reference names, without its fragment: `./models.yaml`, `../a%20b.yaml`.
    /// - Parameters:
    ///   - referencedFrom: the place of the reference.
    ///   - base: the file that the path is relative to, if not that of the place.
    public mutating func load(
        reference: String, referencedFrom: SourceSpan, base: String? = nil
    ) -> (SourceDocument?, [Finding]) {
        if let finding = Self.refuseURL(reference, referencedFrom: referencedFrom) { return (nil, [finding]) }
        guard let path = Self.resolve(reference: reference, against: base ?? referencedFrom.file) else {
            let message = "‘\(reference)’ is not a well-formed reference"
            return (nil, [Finding(.fileUnreadable, message, at: referencedFrom)])
        }
        return load(path: path, referencedFrom: referencedFrom)
    }

    /// The path of a referenced file, shown the way the referring file is: `specs/api.yaml` and `./pet.yaml` give
    /// `specs/pet.yaml`. Percent escapes are undone. `nil` where they are malformed.
    public static func resolve(reference: String, against file: String) -> String? {
        let withoutFragment = reference.prefix { $0 != "#" }
        if withoutFragment.isEmpty { return file }
        guard let decoded = JSONPointer.percentDecoded(withoutFragment) else { return nil }
        if decoded.hasPrefix("/") { return PathText.tidied(decoded) }
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if folder.isEmpty { return PathText.tidied(file.hasPrefix("/") ? "/" + decoded : decoded) }
        return PathText.tidied(folder + "/" + decoded)
    }

    // MARK: Reading

    private mutating func parseOnce(
        _ bytes: [UInt8], path: String, resolved: String, referencedFrom: SourceSpan?
    ) -> (SourceDocument?, [Finding]) {
        let (text, finding) = SourceText.decode(bytes, path: path)
        texts.add(path: path, bytes: text)
        var (document, findings) = finding.map { (nil, [$0]) } ?? parse(text: text, path: path, limits: limits)
        entries[resolved] = document.map(Entry.document) ?? .unreadable
        if document == nil, let referencedFrom, let last = findings.indices.last {
            findings[last].notes.append(Note("the file is referred to here", at: referencedFrom))
        }
        return (document, findings)
    }

    private func read(_ resolved: String, shownAs path: String, at place: SourceSpan) -> ([UInt8]?, Finding?) {
        func unreadable(_ reason: String) -> ([UInt8]?, Finding?) {
            (nil, Finding(.fileUnreadable, "‘\(path)’ \(reason)", at: place))
        }
        switch files.content(of: resolved, limit: limits.bytes) {
        case .bytes(let bytes): return (bytes, nil)
        case .folder: return unreadable("is a folder")
        case .special: return unreadable("is not a regular file")
        case .forbidden: return unreadable("may not be read by this user")
        case .tooLarge: return (nil, tooLarge(path: path, limits: limits, referencedFrom: place))
        case .failed(let reason): return unreadable("cannot be read: \(reason)")
        }
    }

    // MARK: Paths

    private static func refuseURL(_ path: String, referencedFrom: SourceSpan?) -> Finding? {
        let scheme = path.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == ".") }
        let rest = path.dropFirst(scheme.count)
        let isURL =
            path.hasPrefix("//") && referencedFrom != nil
            || !scheme.isEmpty && rest.hasPrefix("://")
            || rest.hasPrefix(":") && ["urn", "data", "file", "http", "https"].contains(scheme.lowercased())
        guard isURL else { return nil }
        return Finding(
            .remoteReference, "‘\(path)’ is a URL, and nothing is fetched while a description is read",
            at: referencedFrom, help: "Download the file and reference it by its relative path."
        )
    }

    private func isBelowRoot(_ resolved: String) -> Bool {
        guard let folder = InputFiles.resolvingLinks(root) else { return false }
        return resolved.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
}

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
    private var entries: [String: Entry] = [:]

    /// The texts of all files read so far, for quoting.
    public private(set) var texts = SourceTexts()

    /// - Parameter root: the folder that no file may lie outside of, symbolic links resolved.
    public init(root: String, limits: Limits = Limits()) {
        self.root = root
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
        guard let resolved = Self.resolvingLinks(path) else {
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
        if decoded.hasPrefix("/") { return normalized(decoded) }
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if folder.isEmpty { return normalized(file.hasPrefix("/") ? "/" + decoded : decoded) }
        return normalized(folder + "/" + decoded)
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
        // Checked before opening: opening a pipe would wait for somebody to write into it.
        let type = try? FileManager.default.attributesOfItem(atPath: resolved)[.type] as? FileAttributeType
        guard type == .typeRegular else {
            return unreadable(type == .typeDirectory ? "is a folder" : "is not a regular file")
        }
        guard let handle = FileHandle(forReadingAtPath: resolved) else {
            return unreadable("may not be read by this user")
        }
        defer { try? handle.close() }
        do {
            // One byte more than allowed tells whether the file is too large, even if it is growing.
            let data = try handle.read(upToCount: limits.bytes + 1) ?? Data()
            guard data.count <= limits.bytes else {
                return (nil, tooLarge(path: path, limits: limits, referencedFrom: place))
            }
            return ([UInt8](data), nil)
        } catch {
            return unreadable("cannot be read: \(error.localizedDescription)")
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
            at: referencedFrom, help: "Download the file and refer to it by its relative path."
        )
    }

    private func isBelowRoot(_ resolved: String) -> Bool {
        guard let folder = Self.resolvingLinks(root) else { return false }
        return resolved.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    /// The absolute path without symbolic links; `nil` where nothing exists at the path.
    private static func resolvingLinks(_ path: String) -> String? {
        guard !path.isEmpty, !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Without `.` and, where something stands before it, `..`.
    private static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}

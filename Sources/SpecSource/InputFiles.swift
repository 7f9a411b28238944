// Files as one run sees them: each is read once, however many parts of the run ask for it, so that all of them see one
// state of it.

import Foundation
import Synchronization

/// The files of one run, by their paths without symbolic links.
public final class InputFiles: Sendable {
    /// What came of reading a file.
    enum Content: Sendable {
        case bytes([UInt8])
        case folder, special, forbidden
        case tooLarge
        case failed(String)
    }

    private let known = Mutex<[String: Content]>([:])
    private let onRead: @Sendable (String) -> Void

    /// - Parameter onRead: called with the path of each file before it is opened.
    public init(onRead: @escaping @Sendable (String) -> Void = { _ in }) {
        self.onRead = onRead
    }

    /// The bytes of a regular file; `nil` for what is none or cannot be read. Symbolic links are followed.
    public func bytes(at path: String) -> [UInt8]? {
        guard let resolved = Self.resolvingLinks(path), case .bytes(let bytes) = content(of: resolved, limit: .max - 1)
        else { return nil }
        return bytes
    }

    /// - Parameters:
    ///   - resolved: the path without symbolic links.
    ///   - limit: the number of bytes that are not too many.
    func content(of resolved: String, limit: Int) -> Content {
        if let content = known.withLock({ $0[resolved] }) {
            if case .bytes(let bytes) = content, bytes.count > limit { return .tooLarge }
            return content
        }
        onRead(resolved)
        let content = Self.read(resolved, limit: limit)
        // With another limit it may be read after all.
        if case .tooLarge = content { return content }
        known.withLock { $0[resolved] = content }
        return content
    }

    /// The absolute path without symbolic links; `nil` where nothing exists at the path, and then `errno` says why.
    static func resolvingLinks(_ path: String) -> String? {
        guard !path.isEmpty, !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func read(_ resolved: String, limit: Int) -> Content {
        // Checked before opening: opening a pipe would wait for somebody to write into it.
        let type = try? FileManager.default.attributesOfItem(atPath: resolved)[.type] as? FileAttributeType
        guard type == .typeRegular else { return type == .typeDirectory ? .folder : .special }
        guard let handle = FileHandle(forReadingAtPath: resolved) else { return .forbidden }
        defer { try? handle.close() }
        do {
            // One byte more than allowed tells whether the file is too large, even if it is growing.
            let data =
                try limit == .max - 1 ? handle.readToEnd() ?? Data() : handle.read(upToCount: limit + 1) ?? Data()
            return data.count <= limit ? .bytes([UInt8](data)) : .tooLarge
        } catch {
            return .failed(error.localizedDescription)
        }
    }
}

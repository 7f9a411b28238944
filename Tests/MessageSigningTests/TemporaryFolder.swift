// A folder that goes away with its owner, or with the process for owners that live as long as that.

import Foundation
import Synchronization

final class TemporaryFolder: Sendable {
    private static let kept = Mutex<[String]>([])

    let path: String

    /// - Parameter isKept: whether the owner is a global value, which is never deinitialised.
    init(isKept: Bool = false) throws {
        let path = NSTemporaryDirectory() + "/message-signing-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        self.path = path
        guard isKept else { return }
        let isFirst = Self.kept.withLock { paths in
            paths.append(path)
            return paths.count == 1
        }
        if isFirst {
            atexit {
                for path in TemporaryFolder.kept.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
            }
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
        return file(name)
    }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file(name)))) }
}

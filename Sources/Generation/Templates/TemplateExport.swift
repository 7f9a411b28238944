// The built-in templates as files: what users begin their own from.

import Foundation
import Templates

public enum TemplateExport {
    /// Something that is in the way, as a phrase.
    public struct Problem: Error, Sendable {
        public var message: String
    }

    /// Writes every built-in template into a folder. Files that are there already are never changed.
    /// - Returns: how many were written.
    public static func write(to folder: String) throws(Problem) -> Int {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Problem(message: "the folder ‘\(folder)’ cannot be made")
        }
        var missing: [(path: String, bytes: [UInt8])] = []
        for template in embeddedTemplates {
            let path = ProjectPath.join(folder, template.name + ".mustache")
            switch try? FileSystem.entry(at: path) {
            case .absent: missing.append((path, template.bytes))
            case .file where (try? FileSystem.read(path)) == template.bytes: break
            default: throw Problem(message: "‘\(path)’ is there already, and it is another one")
            }
        }
        for file in missing {
            do {
                try FileSystem.create(file.path, file.bytes)
            } catch {
                throw Problem(message: error.message)
            }
        }
        return missing.count
    }
}

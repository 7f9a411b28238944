// The messages of the fixtures: those of both APIs are events of one module.

import AiiaEvents
import ClientRuntime
import Foundation
import TestSupport

/// A file with a message.
struct EventFixture: Sendable, CustomStringConvertible {
    let folder: FixtureFolder
    let row: FixtureFolder.Row

    var description: String { row.file }
    func event() throws -> AiiaEvent { try folder.value(row.file) }

    static let all = ["AiiaData", "AiiaPay"].flatMap { name in
        let folder = FixtureFolder(name)
        return folder.rows.filter { $0.role == "event" }.map { EventFixture(folder: folder, row: $0) }
    }

    static func event(_ file: String) throws -> AiiaEvent {
        guard let fixture = all.first(where: { $0.row.file == file }) else { throw Missing(file: file) }
        return try fixture.event()
    }

    struct Missing: Error { let file: String }
}

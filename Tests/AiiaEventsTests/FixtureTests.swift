// Every message of the fixtures is read as the event it is, and written again without losing anything.

import AiiaEvents
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct FixtureTests {
    @Test func everyKindOfEventHasAMessage() throws {
        #expect(EventFixture.all.count == 21)
        #expect(Set(EventFixture.all.map(\.row.schema)) == ["AiiaEvent"])
        let members = try EventFixture.all.map { fixture in
            let message = try JSONValue(parsing: fixture.folder.data(fixture.row.file)).objectValue
            #expect(message?.count == 1)
            return message?.keys.first ?? ""
        }
        let text = try PackageFolder.read("Specs/aiia-events.yaml")
        let described = Set(text.split { !$0.isLetter }.map(String.init).filter { $0.hasSuffix("Webhook") })
        #expect(described.count == 19)
        #expect(Set(members) == described)
    }

    @Test(arguments: EventFixture.all)
    func messagesSurviveDecodingAndEncoding(_ fixture: EventFixture) throws {
        let trees = try FixtureCoding(AiiaEvent.self).trees(of: fixture.folder.data(fixture.row.file))
        #expect(trees.after == trees.before)
    }

    @Test(arguments: EventFixture.all)
    func knownMessagesAreRecognized(_ fixture: EventFixture) throws {
        if case .unrecognized(let json) = try fixture.event() { Issue.record("\(fixture): \(json)") }
    }
}

// Generated names in use: whatever a description calls things, the wire has its names and Swift has usable ones.

import ClientRuntime
import Foundation
import GoldenNaming
import Testing

@Suite struct NamingUseTests {
    @Test func wordsOfSwiftAreNames() throws {
        let keywords = try roundTrip(
            Keywords.self,
            """
            {"class": "c", "self": "s", "Type": "t", "init": "i", "await": "a", "read": "r", \
            "modify": {"class": "d", "self": "s", "await": "a"}}
            """)
        #expect(keywords.class == "c" && keywords.selfValue == "s" && keywords.await == "a")
        #expect(keywords.initValue == "i" && keywords.modify?.class == "d" && keywords.defaultOrDefault == "x")
    }

    @Test func namesOfLibrariesGiveWay() throws {
        let data = try roundTrip(
            DataModel.self, #"{"bytes": "aGk=", "error": {"date": "2024-02-29T00:00:00Z", "data": {}}}"#)
        #expect(data.bytes == Data("hi".utf8) && data.error?.data?.bytes == nil)
        #expect(try roundTrip(OptionalModel.self, #"{"some": {"text": "t"}}"#).some == StringModel(text: "t"))
    }

    @Test func namesThatDifferInLittleStayApart() throws {
        let alike = try roundTrip(
            Alike.self,
            """
            {"userId": "1", "user_id": "2", "UserID": "3", "": "4", "-": "5", "😀": "6", "1st": "7", \
            "additionalProperties": "8", "other": "9"}
            """)
        let members = Mirror(reflecting: alike).children.compactMap { $0.value as? String }
        #expect(members.sorted() == ["1", "2", "3", "4", "5", "6", "7", "8"])
        #expect(alike.additionalProperties == "8" && alike.additionalProperties2 == ["other": "9"])
    }

    @Test func everyValueIsACaseOfItsOwn() throws {
        let texts = [
            "", " ", "a b", "a-b", "aB", "none", "some", "self", "nil", "unrecognized", "1", "-1", "😀", "true",
        ]
        for text in texts {
            let value = Values(rawValue: text)
            #expect(value.rawValue == text)
            if case .unrecognized = value { Issue.record("\(text) is no case") }
        }
        #expect(Values(rawValue: "AB") == .unrecognized("AB"))
    }

    @Test func argumentsOfOneNameStayApart() {
        let request = GoldenNaming.Request.initOperation(
            id: "1", .init(a: "5"), id2: "2", bodyValue: "3", in: "4")
        let curl = request.curl(showing: .values)
        #expect(curl.contains("id=2") && curl.contains("body=3") && curl.contains("in=4"))
    }
}

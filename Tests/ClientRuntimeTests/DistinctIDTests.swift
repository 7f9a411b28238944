// Ids that are types of their own travel as what they are made of.

import ClientRuntime
import Foundation
import Testing

private struct CustomerID: NumberOrTextID {
    let value: LenientID
    init(_ value: LenientID) { self.value = value }
}

private struct ReportID: TextID {
    let value: String
    init(_ value: String) { self.value = value }
}

private struct RowID: IntegerID {
    let value: Int64
    init(_ value: Int64) { self.value = value }
}

private struct ReceiptID: DistinctID {
    let value: UUID
    init(_ value: UUID) { self.value = value }
}

@Suite struct DistinctIDTests {
    private func roundTrip<ID: DistinctID>(_ json: String, _ type: ID.Type) throws -> (ID, String) {
        let ids = try JSONDecoder().decode([ID].self, from: Data("[\(json)]".utf8))
        return (try #require(ids.first), String(decoding: try JSONEncoder().encode(ids), as: UTF8.self))
    }

    @Test(arguments: ["\"42\"", "42"]) func textAndNumberAreWrittenBackAsTheyCame(json: String) throws {
        let (id, written) = try roundTrip(json, CustomerID.self)
        #expect(written == "[\(json)]")
        #expect(id == "42" && id == 42 && id.text == "42" && "\(id)" == "42")
        #expect(id.hashValue == CustomerID("42").hashValue)
    }

    @Test func theOtherKindsToo() throws {
        let (report, reportJSON) = try roundTrip("\"r\"", ReportID.self)
        #expect(report == "r" && reportJSON == "[\"r\"]")
        let (row, rowJSON) = try roundTrip("7", RowID.self)
        #expect(row == 7 && rowJSON == "[7]")
        let text = "6f9619ff-8b86-d011-b42d-00c04fc964ff"
        let (receipt, receiptJSON) = try roundTrip("\"\(text.uppercased())\"", ReceiptID.self)
        #expect(receiptJSON == "[\"\(text)\"]" && "\(receipt)" == text)
    }

    @Test(arguments: ["{}", "true", "[1]"]) func anythingElseIsRefused(json: String) {
        #expect(throws: DecodingFailure.self) { try roundTrip(json, CustomerID.self) }
    }

    @Test func placesInPathsAndQueriesHaveTheText() {
        var builder = RequestBuilder(APIOperation(id: "x", method: .get, path: "/things/{id}"))
        builder.path("id", CustomerID(42))
        builder.query("report", ReportID("a b"))
        let request = APIRequest<SampleAPI, Void>(builder, .void)
        #expect(request.path == "/things/42")
        #expect(request.query == "report=a%20b")
    }

    @Test func limitsOfIntegersAreChecked() {
        var check = ValidationCheck()
        check.number(RowID(9), "row", maximum: 9)
        check.number(RowID(10), "row", maximum: 9)
        check.text(ReportID("abcd"), "report", maxLength: 3)
        #expect(check.violations.map(\.keyword) == ["maximum", "maxLength"])
    }
}

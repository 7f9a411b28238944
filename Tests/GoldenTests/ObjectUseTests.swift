// Generated structs in use: what comes from the wire goes back to it.

import ClientRuntime
import Foundation
import GoldenDeprecated
import GoldenNullability
import GoldenObjects
import GoldenRecursion
import Testing

/// Reads a value, writes it again, and compares the two as JSON values.
func roundTrip<Value: Codable>(_ type: Value.Type, _ json: String) throws -> Value {
    let value = try JSONCoding.decode(type, from: Data(json.utf8))
    #expect(try JSONValue(parsing: JSONCoding.encode(value)) == JSONValue(parsing: Data(json.utf8)))
    return value
}

/// With the runtime's own decoder, and with another one.
private func readers<Value: Decodable>(_ type: Value.Type) -> [(Data) throws -> Value] {
    [{ try JSONCoding.decode(type, from: $0) }, { try JSONDecoder().decode(type, from: $0) }]
}

@Suite struct ObjectUseTests {
    @Test func everyMemberTravels() throws {
        let account = try roundTrip(
            Account.self,
            """
            {"id": "1", "currency-code": "AUD", "balance": 1234567890123456.78, "openedOn": "2024-02-29", \
            "updated_at": "2024-02-29T01:02:03Z", "webURL": "https://example.com/a?b=c", "VOAReport": true, "default": 7, \
            "rates": [0.1], "labels": {"a b": "c"}, "owner": {"name": "N", "customerId": 5}, "address": {"city": "X"}}
            """)
        #expect(account.balance == Decimal(string: "1234567890123456.78"))
        #expect(account.owner?.customerID == 5)
        #expect(account.default == 7)
        #expect(account.labels == ["a b": "c"])
    }

    @Test func defaultsHoldWhereAMemberIsAbsent() throws {
        var account = try roundTrip(Account.self, #"{"id": "1", "currency-code": "AUD", "balance": 0}"#)
        #expect(account.kind == nil)
        #expect(account.kindOrDefault == "savings")
        #expect(account.voaReportOrDefault == false)
        #expect(account.rateOrDefault == 0.1)
        #expect(account.tagsOrDefault == ["new", "it's `open`"])
        #expect(account.opened == nil)
        account.kind = "loan"
        #expect(account.kindOrDefault == "loan")
    }

    @Test func aMissingMemberIsAnError() {
        #expect(throws: (any Error).self) { try roundTrip(Account.self, #"{"id": "1", "balance": 0}"#) }
    }

    @Test func personalDataIsNotPrinted() {
        let account = Account(id: "1", currencyCode: "AUD", balance: 1, accountNumber: "12345678")
        for text in ["\(account)", String(reflecting: account), "\(Mirror(reflecting: account).children.map(\.value))"]
        {
            #expect(!text.contains("12345678"))
        }
        #expect(!"\(Owner(name: "Alice", customerID: 1))".contains("Alice"))
    }

    @Test(arguments: ["id", "receiptId", "receipt_id"])
    func aMemberIsReadUnderEachOfItsNames(name: String) throws {
        for decode in readers(Receipts.self) {
            let value = try decode(Data(#"{"\#(name)": "1", "consents": ["a"], "url": "u", "n": 4}"#.utf8))
            #expect(value.id == "1")
            #expect(value.receipts == ["a"])
            #expect(value.link == .value("u"))
            #expect(value.additionalProperties == ["n": 4])
            let written = try JSONValue(parsing: JSONCoding.encode(value))
            #expect(written == ["id": "1", "receipts": ["a"], "link": "u", "n": 4])
        }
    }

    @Test func theFirstNameWithAValueHolds() throws {
        for decode in readers(Receipts.self) {
            let both = try decode(Data(#"{"receipt_id": "2", "id": "1", "consents": ["b"], "receipts": ["a"]}"#.utf8))
            #expect(both.id == "1")
            #expect(both.receipts == ["a"])
            #expect(both.link == nil)
            #expect(both.additionalProperties == [:])
            let null = try decode(
                Data(#"{"id": null, "receiptId": "1", "receipts": null, "consents": ["b"], "url": null}"#.utf8))
            #expect(null.id == "1")
            #expect(null.receipts == ["b"])
            #expect(null.link == .null)
        }
    }

    @Test(arguments: [
        ("path[0]=/requestInfo/merchant", ["/requestInfo/merchant"]),
        ("path[0]=/a; path[1]=/b=c ;", ["/a", "/b=c"]), ("no place;path[0]= ;=", []), ("", []),
    ])
    func textsWithSeveralValuesAreTakenApart(text: String, pointers: [String]) {
        #expect(Receipts(id: "1", details: .value(text)).pointers == pointers)
    }

    @Test func whereThereIsNoTextThereAreNoParts() {
        #expect(Receipts(id: "1", details: .null).pointers == [])
        #expect(Receipts(id: "1").pointers == [])
        #expect(Receipts(id: "1", scopes: " read  write ").scopeList == ["read", "write"])
    }

    @Test func whatIsWrongIsToldWithTheNameThatItCameUnder() throws {
        func pointer(_ json: String) -> String? {
            do {
                _ = try JSONCoding.decode(Receipts.self, from: Data(json.utf8))
                return nil
            } catch { return error.pointer }
        }
        #expect(pointer(#"{"receiptId": 1}"#) == "/receiptId")
        #expect(pointer(#"{"id": "1", "consents": [1]}"#) == "/consents/0")
        #expect(pointer("{}") == "/id")
    }

    @Test func theRestOfAnObjectIsKept() throws {
        let value = try roundTrip(Extensible.self, #"{"known": "a", "x": 1, "y": 2}"#)
        #expect(value.additionalProperties == ["x": 1, "y": 2])
    }

    @Test func absenceAndNullAreTwoThings() throws {
        let empty = try roundTrip(States.self, #"{"required": "a", "requiredNullable": null}"#)
        #expect(empty.optionalNullable == nil)
        let nulls = try roundTrip(
            States.self,
            #"{"required": "a", "requiredNullable": "b", "optionalNullable": null, "elements": [1, null], "members": {"a": null}}"#
        )
        #expect(nulls.optionalNullable == .some(.null))
        #expect(nulls.elements?.count == 2)
        #expect(nulls.elements?[1] == nil)
        #expect(nulls.requiredNullable == "b")
    }

    @Test func aValueMayContainItsKind() throws {
        let tree = try roundTrip(
            Tree.self, #"{"name": "a", "parent": {"name": "b", "parent": {"name": "c"}}, "children": [{"name": "d"}]}"#)
        #expect(tree.parent?.parent?.name == "c")
        #expect(tree.children?.first?.name == "d")
        let negation = try roundTrip(Expression.self, #"{"negated": {"negated": "x"}}"#)
        guard case .negation(let outer) = negation, case .negation(let inner) = outer.negated,
            case .string("x") = inner.negated
        else {
            Issue.record("\(negation)")
            return
        }
    }

    @Test func whatIsDeprecatedStillTravels() throws {
        let old = try roundTrip(
            Old.self, #"{"gone": "a", "goneNullable": null, "goneItself": {"gone": "b", "goneNullable": "c"}}"#)
        #expect(old.stays == nil)
    }
}

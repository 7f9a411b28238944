// Lists over several pages: what is asked for, what comes out, and when it ends.

import ClientRuntime
import Foundation
import OpenBankingAU
import Synchronization
import TestSupport
import Testing

@Suite struct PagingTests {
    private func transaction(_ id: Int) -> String {
        "{\"id\":\(id),\"amount\":\(id).5,\"accountId\":1,\"customerId\":2,\"status\":\"active\"}"
    }

    private func page(_ ids: [Int], more: String) -> LoopbackServer.Response {
        .json("{\"moreAvailable\":\(more),\"transactions\":[\(ids.map(transaction).joined(separator: ","))]}")
    }

    /// Answers by the number of the record asked for.
    private func bank(_ pages: [String: LoopbackServer.Response]) throws -> Bank {
        try Bank { request in
            let start = request.query?.split(separator: "&").first { $0.hasPrefix("start=") } ?? ""
            return pages[String(start.dropFirst(6))] ?? .empty(500)
        }
    }

    private func list(_ bank: Bank, start: Int32? = nil, limit: Int32? = nil) -> some AsyncSequence<
        Transaction, OpenBankingAU.Failure
    > {
        bank.client.transactions.getAllCustomerTransactions(
            customerID: 2, fromDate: Date(timeIntervalSince1970: 0), toDate: Date(timeIntervalSince1970: 9),
            start: start, limit: limit)
    }

    @Test func everyPageIsAskedForInTurn() async throws {
        let bank = try bank([
            "1": page([1, 2], more: "true"), "3": page([3, 4], more: "true"), "5": page([5], more: "false"),
        ])
        var amounts: [Decimal] = []
        for try await transaction in list(bank, limit: 2) { amounts.append(transaction.amount) }
        #expect(amounts == ["1.5", "2.5", "3.5", "4.5", "5.5"].compactMap { Decimal(string: $0) })
        #expect(
            bank.calls.compactMap(\.query) == [
                "fromDate=0&toDate=9&start=1&limit=2", "fromDate=0&toDate=9&start=3&limit=2",
                "fromDate=0&toDate=9&start=5&limit=2",
            ])
    }

    @Test(arguments: ["consents", "consentReceipts", "dataSharingConsents"])
    func consentsAreReadUnderEachNameOfTheirList(name: String) async throws {
        func page(_ ids: [String], more: Bool) -> LoopbackServer.Response {
            let consents = ids.map { #"{"consentReceiptId":"\#($0)","customerId":"1"}"# }
            return .json("{\"moreAvailable\":\(more),\"\(name)\":[\(consents.joined(separator: ","))]}")
        }
        let ids = (1...3).map { "e6062836-65e6-4de6-ad99-c9f6552a36f\($0)" }
        let bank = try bank(["1": page(Array(ids[..<2]), more: true), "3": page([ids[2]], more: false)])
        var found: [String] = []
        for try await consent in bank.client.consents.getDataSharingConsentsByCustomerID(customerID: "1", start: 1) {
            found.append("\(consent.consentReceiptID)")
        }
        #expect(found == ids)
    }

    @Test func anEmptyPageThatIsNotTheLastIsAFailure() async throws {
        let bank = try bank([
            "11": page([1, 2], more: #""true""#), "13": page([3], more: "true"), "14": page([], more: "true"),
        ])
        var ids: [TransactionID] = []
        do {
            for try await transaction in list(bank, start: 11) { ids.append(transaction.id) }
            Issue.record("a silent end")
        } catch {
            guard case .paging = error else {
                Issue.record("\(error)")
                return
            }
        }
        #expect(ids == [1, 2, 3])
        #expect(bank.calls.count == 3)
    }

    @Test(arguments: ["false", #""false""#])
    func theServerSaysWhenItEnds(_ more: String) async throws {
        let bank = try bank(["1": page([1, 2], more: more)])
        #expect(try await list(bank, limit: 2).reduce(0) { count, _ in count + 1 } == 2)
        #expect(bank.calls.count == 1)
    }

    @Test func pagesAreFetchedAsTheyAreNeeded() async throws {
        let bank = try bank(["1": page([1, 2], more: "true")])
        var iterator = list(bank).makeAsyncIterator()
        #expect(bank.calls.isEmpty)
        #expect(try await iterator.next()?.id == 1)
        #expect(try await iterator.next()?.id == 2)
        #expect(bank.calls.count == 1)
    }

    @Test func aFailingPageEndsTheListWithItsError() async throws {
        let bank = try bank(["1": page([1], more: "true"), "2": .json(#"{"code":325}"#, status: 500)])
        var ids: [String] = []
        do {
            for try await transaction in list(bank) { ids.append(transaction.id.text) }
            Issue.record("the list came to its end")
        } catch {
            guard case .status(500, .errorResponse) = error else { throw error }
        }
        #expect(ids == ["1"])
    }
}

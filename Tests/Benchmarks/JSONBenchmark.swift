// Measures reading and writing of JSON against Foundation's coders with hand-written types. `scripts/bench json` builds and
// runs it: a program, not a test, because what it says depends on the machine.
import ClientRuntime
import Foundation
import OpenBankingAU

/// What somebody would write by hand for a page of transactions.
struct PlainPage: Codable {
    var found, displaying: Int?
    var moreAvailable: String?
    var fromDate, toDate: Double?
    var sort: String?
    var transactions: [PlainTransaction]
}

struct PlainTransaction: Codable {
    var id: Int64
    var amount: Decimal
    var accountId: String
    var customerId: Int64
    var status: String
    var description, memo, institutionTransactionId: String?
    var postedDate, transactionDate, createdDate: Int?
    var type, currencySymbol: String?
    var categorization: PlainCategorization?
    var uniqueTransactionId: String?
    var firstEffectiveDate, effectiveDate: Int?
    var checkNum: String?
    var runningBalanceAmount, escrowAmount, feeAmount, suspenseAmount, interestAmount, principalAmount: Decimal?
    var unitQuantity, unitPrice, commissionAmount, taxesAmount, optionStrikePrice: Decimal?
    var optionExpireDate: Int?
    var splitNumerator, splitDenominator, sharesPerContract: Decimal?
    var subaccountSecurityType, subAccountFund, ticker, investmentTransactionType, incomeType: String?
    var securityId, securityIdType: String?
}

struct PlainCategorization: Codable {
    var normalizedPayeeName, category, country, city, state, postalCode, bestRepresentation: String?
    var entityStandardizationConfidenceScore: Decimal?
}

/// A page of a thousand transactions, all with the same members.
func page() -> Data {
    let transactions = (0..<1000).map { index in
        """
        {"id":\(100_000_000 + index),"amount":\(index % 2 == 0 ? "-" : "")\(index % 977).\(10 + index % 90),\
        "accountId":"50115\(index)","customerId":\(1_005_061_234 + index % 7),"status":"active",\
        "description":"Card purchase at SHOP NUMBER \(index) SYDNEY NSW AU",\
        "memo":"Value date \(index % 28 + 1)/03/2026 Card xx\(1000 + index)",\
        "institutionTransactionId":"INST-2026-\(7_000_000 + index)","postedDate":\(1_700_000_000 + index * 60),\
        "transactionDate":\(1_699_990_000 + index * 60),"createdDate":\(1_700_000_500 + index * 60),"type":"debit",\
        "currencySymbol":"AUD","categorization":{"normalizedPayeeName":"Shop \(index % 40)","category":"Groceries",\
        "country":"AUS","city":"Sydney","state":"NSW","postalCode":"2000",\
        "bestRepresentation":"SHOP NUMBER \(index) SYDNEY","entityStandardizationConfidenceScore":\(index % 100)},\
        "uniqueTransactionId":"a1b2c3d4-\(10_000_000 + index)","effectiveDate":\(1_700_000_000 + index * 60),\
        "runningBalanceAmount":\(12_000 + index).\(10 + index % 89)}
        """
    }
    return Data(
        """
        {"found":1000,"displaying":1000,"moreAvailable":"false","fromDate":1690000000,"toDate":1700000000,\
        "sort":"desc","transactions":[\(transactions.joined(separator: ","))]}
        """.utf8)
}

/// Values of all kinds and depths without a pattern; the same in every run.
func irregular() -> Data {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
    func value(_ depth: Int) -> String {
        switch next(depth > 5 ? 6 : 10) {
        case 0: "null"
        case 1: next(2) == 0 ? "true" : "false"
        case 2: "\(next(100_000))"
        case 3: "\(next(10_000)).\(10 + next(90))"
        case 4: "\"\(String(repeating: "text é ", count: next(8)))\\n\\u00e9\""
        case 5: "\"short\(next(1000))\""
        case 6, 7: "[\((0..<next(6)).map { _ in value(depth + 1) }.joined(separator: ", "))]"
        default:
            "{\((0..<next(12)).map { "\"member\(next(40))_\($0)\": \(value(depth + 1))" }.joined(separator: ", "))}"
        }
    }
    return Data("[\((0..<3000).map { _ in value(0) }.joined(separator: ",\n"))]".utf8)
}

/// An amount as a type of its own: the number to calculate with, and beside it the text that is sent.
struct TextAmount: Codable {
    let number: Decimal
    let text: String

    init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
        guard let number = Decimal(string: text) else { throw CocoaError(.coderReadCorrupt) }
        self.number = number
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// What it costs that amounts keep their last zeros: texts of the same length with and without them are read and written.
func measureAmounts() throws {
    func amounts(_ whole: Int, _ cents: (Int) -> Int) -> Data {
        Data("[\((0..<20_000).map { "\"\(whole + $0).\(cents($0))\"" }.joined(separator: ","))]".utf8)
    }
    let plain = amounts(100_000) { 11 + $0 % 9 }
    let zeros = amounts(100_000) { 10 + $0 % 9 * 10 }
    let longPlain = amounts(1_000_000_000_000_000) { 11 + $0 % 9 }
    let longZeros = amounts(1_000_000_000_000_000) { 10 + $0 % 9 * 10 }
    let numbers = Data(String(decoding: plain, as: UTF8.self).replacing("\"", with: "").utf8)
    func pass<T: Codable>(_ type: T.Type, _ data: Data) throws {
        keep(try JSONCoding.encode(try JSONCoding.decode([T].self, from: data)))
    }
    try measure(
        "reading and writing 20,000 amounts", plain.count,
        [
            Row("8 digits, no last zero") { try pass(DecimalText.self, plain) },
            Row("8 digits, a last zero") { try pass(DecimalText.self, zeros) },
            Row("18 digits, no last zero") { try pass(DecimalText.self, longPlain) },
            Row("18 digits, a last zero") { try pass(DecimalText.self, longZeros) },
            Row("a number with its text, 8 digits") { try pass(TextAmount.self, zeros) },
            Row("Decimal, JSON numbers of 8 digits") { try pass(Decimal.self, numbers) },
            Row("Double, JSON numbers of 8 digits") { try pass(Double.self, numbers) },
            Row("Decimal, Foundation's coders") {
                keep(try JSONEncoder().encode(try JSONDecoder().decode([Decimal].self, from: numbers)))
            },
        ])
}

@main struct JSONBenchmark {
    static func main() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let page = page()
        let transactions = try JSONCoding.decode(Transactions.self, from: page)
        let plain = try JSONDecoder().decode(PlainPage.self, from: page)
        let object = try JSONSerialization.jsonObject(with: page)
        try measure(
            "reading 1,000 transactions", page.count,
            [
                Row("hand-written Codable, JSONDecoder") { keep(try JSONDecoder().decode(PlainPage.self, from: page)) },
                Row("JSONSerialization") { keep(try JSONSerialization.jsonObject(with: page)) },
                Row("generated types, JSONDecoder") { keep(try JSONDecoder().decode(Transactions.self, from: page)) },
                Row("hand-written Codable, JSONCoding") { keep(try JSONCoding.decode(PlainPage.self, from: page)) },
                Row("generated types, JSONCoding") { keep(try JSONCoding.decode(Transactions.self, from: page)) },
            ])
        try measure(
            "writing 1,000 transactions", page.count,
            [
                Row("hand-written Codable, JSONEncoder") { keep(try encoder.encode(plain)) },
                Row("JSONSerialization") { keep(try JSONSerialization.data(withJSONObject: object)) },
                Row("generated types, JSONEncoder") { keep(try encoder.encode(transactions)) },
                Row("hand-written Codable, JSONCoding") { keep(try JSONCoding.encode(plain)) },
                Row("generated types, JSONCoding") { keep(try JSONCoding.encode(transactions)) },
            ])
        try measureAmounts()
        let irregular = irregular()
        let value = try JSONValue(parsing: irregular)
        let plainValue = try JSONDecoder().decode(PlainValue.self, from: irregular)
        try measure(
            "reading values of any shape", irregular.count,
            [
                Row("hand-written Codable, JSONDecoder") {
                    keep(try JSONDecoder().decode(PlainValue.self, from: irregular))
                },
                Row("JSONSerialization") { keep(try JSONSerialization.jsonObject(with: irregular)) },
                Row("JSONValue") { keep(try JSONValue(parsing: irregular)) },
            ])
        try measure(
            "writing values of any shape", irregular.count,
            [
                Row("hand-written Codable, JSONEncoder") { keep(try encoder.encode(plainValue)) },
                Row("JSONValue") { keep(try value.data()) },
            ])
    }
}

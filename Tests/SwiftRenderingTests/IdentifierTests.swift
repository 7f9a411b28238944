// Ids of different kinds cannot be swapped: that is up to the compiler, so the compiler is asked.

import GeneratorSupport
import TestSupport
import Testing

@Suite struct IdentifierTests {
    private static let description = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        servers: [{url: 'https://example.com'}]
        paths:
          /customers/{customerId}/accounts/{accountId}:
            get:
              operationId: getAccount
              parameters:
              - {name: customerId, in: path, required: true, schema: {$ref: '#/components/schemas/CustomerId'}}
              - {name: accountId, in: path, required: true, schema: {$ref: '#/components/schemas/AccountId'}}
              - {name: report, in: query, schema: {$ref: '#/components/schemas/ReportId'}}
              responses:
                '200':
                  description: OK
                  content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}
        components:
          schemas:
            CustomerId: {oneOf: [{type: string}, {type: integer}], x-lenient-id: true}
            AccountId: {oneOf: [{type: string}, {type: integer}], x-lenient-id: true}
            ReportId: {type: string, maxLength: 3, x-id: true}
            RowId: {type: integer, maximum: 9, x-id: true}
            ReceiptId: {type: string, format: uuid, pattern: '^6', x-id: true}
            Account:
              type: object
              required: [id, customerId, rowId, receiptId]
              properties:
                id: {$ref: '#/components/schemas/AccountId'}
                customerId: {$ref: '#/components/schemas/CustomerId'}
                rowId: {$ref: '#/components/schemas/RowId'}
                receiptId: {$ref: '#/components/schemas/ReceiptId'}
        """

    /// - Returns: the messages about the function of a user of the client, with the line of the function as its place.
    private func compile(_ statements: String) throws -> [String] {
        let folder = try TemporaryFolder()
        let model = try Modelling(Self.description, options: .init(module: "Bank", validates: true))
        #expect(model.rules == [])
        var files = try model.render().map {
            try folder.write($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
        files.append(
            try folder.write(
                "Use.swift",
                """
                import ClientRuntime
                import Foundation
                func use(_ bank: Bank, _ account: Account, _ text: String) async throws {
                \(statements)
                }
                """))
        return try SwiftCompiler.typecheck(files).map { message in
            message.split(separator: "Use.swift:").last.map(String.init) ?? message
        }
    }

    @Test func literalsTextsInterpolationAndIDsOfTheSameKind() throws {
        let messages = try compile(
            """
            _ = try await bank.getAccount(customerID: "1", accountID: 2, report: "r")
            let found = try await bank.getAccount(customerID: account.customerID, accountID: account.id)
            _ = try await bank.getAccount(customerID: CustomerID(text), accountID: .init(text), report: ReportID(text))
            let known: [CustomerID: Set<AccountID>] = [found.customerID: [found.id]]
            print("\\(account.id) \\(account.rowID) \\(account.receiptID)", known, account.id.text, account.rowID == 5)
            let other = AccountID(account.customerID.value)
            _ = try JSONEncoder().encode([other])
            """)
        #expect(messages == [])
    }

    @Test(arguments: [
        "_ = try await bank.getAccount(customerID: account.id, accountID: account.customerID)",
        "_ = try await bank.getAccount(customerID: account.id, accountID: account.id)",
        "_ = try await bank.getAccount(customerID: text, accountID: account.id)",
        "_ = account.id == account.customerID",
    ])
    func swappedIDsAreRefused(statement: String) throws {
        let messages = try compile(statement)
        #expect(!messages.isEmpty)
        #expect(messages.allSatisfy { $0.hasPrefix("4:") && $0.contains("ID") }, "\(messages)")
    }
}

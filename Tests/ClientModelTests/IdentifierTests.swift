// Ids: components become types of their own, by the names of their schemas.

import GeneratorSupport
import Testing

@testable import ClientModel

@Suite struct IdentifierTests {
    private static let ids = """
        CustomerId: {oneOf: [{type: string}, {type: integer}], x-lenient-id: true}
        ReportId: {type: string, x-id: true}
        RowId: {type: integer, format: int64, x-id: true}
        ReceiptId: {type: string, format: uuid, x-id: true}
        """

    @Test func componentsAreTypesOfTheirOwn() throws {
        let model = try Modelling.schemas(
            """
            \(Self.ids)
            A:
              type: object
              required: [customerId, reportId, rowId, receiptId]
              properties:
                customerId: {$ref: '#/components/schemas/CustomerId'}
                reportId: {$ref: '#/components/schemas/ReportId'}
                rowId: {$ref: '#/components/schemas/RowId'}
                receiptId: {$ref: '#/components/schemas/ReceiptId'}
                old: {allOf: [{$ref: '#/components/schemas/CustomerId'}], description: Another one.}
                list: {type: array, items: {$ref: '#/components/schemas/ReportId'}}
            """)
        #expect(
            model.types == [
                "id CustomerID = lenientID", "id ReportID = string", "id RowID = int64", "id ReceiptID = uuid",
                "struct A { customerID: CustomerID, reportID: ReportID, rowID: RowID, receiptID: ReceiptID, "
                    + "old: CustomerID?, list: [ReportID]? }",
            ])
        #expect(model.rules == [])
    }

    @Test func parametersHaveTheTypesOfTheirSchemas() throws {
        let model = try Modelling.paths(
            """
            /customers/{customerId}:
              get:
                operationId: get
                parameters:
                - {name: customerId, in: path, required: true, schema: {$ref: '#/components/schemas/CustomerId'}}
                - {name: report, in: query, schema: {$ref: '#/components/schemas/ReportId'}}
                responses: {'200': {description: OK}}
            """, schemas: Self.ids)
        #expect(model.call("get") == "get(customerID: CustomerID, report: ReportID?)")
    }

    @Test func anotherNameForAnIDIsTheSameType() throws {
        let model = try Modelling.schemas(Self.ids + "\nPayer: {$ref: '#/components/schemas/CustomerId'}")
        #expect(model["Payer"] == "alias Payer = CustomerID")
    }

    @Test func withoutANameIDsOfTextAndNumberAreLenient() throws {
        let model = try Modelling.schemas(
            "A: {type: object, properties: {id: {oneOf: [{type: string}, {type: integer}], x-lenient-id: true}}}")
        #expect(model.types == ["struct A { id: lenientID? }"])
        #expect(model.rules == [])
    }

    @Test func anIDNeedsAName() throws {
        let model = try Modelling.schemas("A: {type: object, properties: {id: {type: string, x-id: true}}}")
        #expect(model.types == ["struct A { id: string? }"])
        #expect(model.rules == ["unsupported-id"])
    }

    @Test(arguments: [
        "{type: object, properties: {a: {type: string}}, x-id: true}", "{type: number, x-id: true}",
        "{type: string, format: date, x-id: true}", "{type: string, enum: [a], x-id: true}",
        "{type: string, format: uuid, example: 6F9619FF-8B86-D011-B42D-00C04FC964FF, x-id: true}",
        "{oneOf: [{type: string}, {type: integer}], x-id: true}",
    ])
    func whatIsNoID(schema: String) throws {
        let model = try Modelling.schemas("A: \(schema)")
        #expect(model.rules == ["unsupported-id"])
        #expect(model["A"]?.hasPrefix("id") == false)
    }

    @Test func defaultsOfTextAndIntegersAreLiterals() throws {
        let model = try Modelling.schemas(
            """
            \(Self.ids)
            A:
              type: object
              properties:
                a: {allOf: [{$ref: '#/components/schemas/ReportId'}], default: r1}
            """)
        #expect(model.property("a", of: "A")?.type != nil)
        #expect(model.rules == [])
    }

    /// An id reads and writes itself, so its limits name no form on the wire.
    @Test func limitsOfIDsAreChecked() throws {
        let model = try Modelling(
            """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                ReceiptId: {type: string, format: uuid, pattern: '^6', x-id: true}
                A: {type: object, properties: {id: {$ref: '#/components/schemas/ReceiptId'}}}
            """, options: ModelOptions(module: "Bank", validates: true))
        let limits = try #require(model.property("id", of: "A")?.limits)
        #expect(limits == [.text(TextLimits(scalar: .string, minLength: nil, maxLength: nil, pattern: "^6"))])
    }
}

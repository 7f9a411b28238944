// The report operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    private static let order = LoopbackServer.Response.json(
        """
        {"id":"u7xg05hbybc4","customerType":"testing","customerId":1463546,"requestId":"FIN177993",
         "createdDate":1704386595,"constraints":{"fromDate":1699202595},"type":"voa","status":"inProgress"}
        """)
    private static let pdf = Data("%PDF-1.7\n".utf8) + Data([0x00, 0xFF, 0x0A])
    private static let pdfAnswer = LoopbackServer.Response(
        headers: [(name: "Content-Type", value: "application/pdf")], body: pdf)

    static let reports = reportOrders + reportReadings

    private static let reportOrders = [
        WireCase(
            "GenerateVOAReport",
            """
            POST /decisioning/v2/customers/1463546/voa\
            ?callbackUrl=https%3A%2F%2Fhooks.example.com%2Freports%3Fa%3D1%26b%3D2
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            Content-Type: application/json

            {"fromDate":1699202595,"reportCustomFields":[{"label":"loanID","shown":true,"value":"123456"},\
            {"label":"rate","shown":false,"value":6.89}]}
            """, order
        ) { bank in
            let order = try await bank.reports.generateVOAReport(
                customerID: "1463546",
                .init(
                    reportCustomFields: [
                        .init(label: "loanID", value: .string("123456"), shown: true),
                        .init(label: "rate", value: .number(Decimal(689) / 100), shown: false),
                    ],
                    fromDate: Date(timeIntervalSince1970: 1_699_202_595)),
                callbackURL: URL(string: "https://hooks.example.com/reports?a=1&b=2"),
                consentReceiptID: receiptID(Bank.consentReceiptID))
            #expect(order.id == "u7xg05hbybc4")
            #expect(order.status == .inProgress)
            #expect(order.constraints?.fromDate == Date(timeIntervalSince1970: 1_699_202_595))
        },
        WireCase(
            "GenerateVOIReport",
            """
            POST /decisioning/customers/1463546/voi
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"analyticsReportData":{"timeIntervalTypes":["MONTHLY_CALENDAR","HISTORICALLY"]}}
            """, order
        ) { bank in
            let order = try await bank.reports.generateVOIReport(
                customerID: "1463546",
                .init(
                    analyticsReportData: .init(
                        timeIntervalTypes: [.monthlyCalendar, .historically])))
            #expect(order.type == .verificationOfAssets)
        },
        WireCase(
            "GenerateCashFlowBusinessReport",
            """
            POST /decisioning/v2/customers/1463546/cashFlowBusiness
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"accountIds":"11468417 11468419"}
            """, order
        ) { bank in
            let order = try await bank.reports.generateCashFlowBusinessReport(
                customerID: "1463546", .init(accountIDs: "11468417 11468419"))
            #expect(order.customerID == 1_463_546)
        },
    ]

    private static let reportReadings = [
        WireCase(
            "GetReportByConsumer",
            """
            GET /decisioning/v4/consumers/0bf46322c167/reports/u7xg05hbybc4
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            """,
            .json(#"{"id":"u7xg05hbybc4","customerId":1463546,"type":"voa","status":"inProgress"}"#)
        ) { bank in
            let report = try await bank.reports.getReportByConsumer(
                consumerID: "0bf46322c167", reportID: "u7xg05hbybc4", consentReceiptID: receiptID(Bank.consentReceiptID)
            )
            #expect(report.status == .inProgress)
        },
        WireCase(
            "GetReportByConsumer",
            """
            GET /decisioning/v4/consumers/0bf46322c167/reports/u7xg05hbybc4
            Accept: application/pdf
            App-Key: app-key
            App-Token: token-1
            """, pdfAnswer
        ) { bank in
            let report = try await bank.reports.getReportByConsumerAsPDF(
                consumerID: "0bf46322c167", reportID: "u7xg05hbybc4")
            #expect(report == pdf)
        },
        WireCase(
            "GetReportByCustomer",
            """
            GET /decisioning/v4/customers/1463546/reports/p4z81wd0ck6e-cfrb
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(#"{"id":"p4z81wd0ck6e-cfrb","customerId":1463546,"type":"cfrb","status":"success","days":365}"#)
        ) { bank in
            let report = try await bank.reports.getReportByCustomer(
                customerID: "1463546", reportID: "p4z81wd0ck6e-cfrb")
            #expect(report.type == .cashFlowBusiness)
            #expect(report.days == 365)
        },
        WireCase(
            "GetReportByCustomer",
            """
            GET /decisioning/v4/customers/1463546/reports/p4z81wd0ck6e-cfrb
            Accept: application/pdf
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            """, pdfAnswer
        ) { bank in
            let report = try await bank.reports.getReportByCustomerAsPDF(
                customerID: "1463546", reportID: "p4z81wd0ck6e-cfrb", consentReceiptID: receiptID(Bank.consentReceiptID)
            )
            #expect(report == pdf)
        },
        WireCase(
            "GetReportsByCustomer",
            """
            GET /decisioning/v1/customers/1463546/reports
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"reports":[{"id":"u7xg05hbybc4","type":"voa","status":"inProgress"},
                 {"id":"ft81ayiv0i3i","type":"voi","status":"success","createdDate":1704300195}]}
                """)
        ) { bank in
            let list = try await bank.reports.getReportsByCustomer(customerID: "1463546")
            #expect(list.reports.map(\.status) == [.inProgress, .success])
            #expect(list.reports.map(\.type) == [.verificationOfAssets, .verificationOfIncome])
            #expect(list.reports.last?.createdDate == Date(timeIntervalSince1970: 1_704_300_195))
        },
    ]
}

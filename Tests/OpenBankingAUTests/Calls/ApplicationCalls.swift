// The application operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    static let applications = [
        WireCase(
            "RegisterApplication",
            """
            POST /applications
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"appDescription":"Shows spending and savings","appName":"Harbour Budget",\
            "appUrl":"https://www.example.com",\
            "image":"PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="}
            """,
            .json(#"{"applicationId":"3f1c2a54-9d0e-4b7a-8c65-2e9d71b0a4f3","status":"Pending"}"#, status: 201)
        ) { bank in
            let registered = try await bank.applications.registerApplication(
                .init(
                    appName: "Harbour Budget", appDescription: "Shows spending and savings",
                    image: Data(#"<svg xmlns="http://www.w3.org/2000/svg"/>"#.utf8),
                    appURL: "https://www.example.com"))
            #expect(registered.applicationID == "3f1c2a54-9d0e-4b7a-8c65-2e9d71b0a4f3")
            #expect(registered.status == .pendingRegistration)
        },
        WireCase(
            "GetApplications",
            """
            GET /applications?application_id=3f1c2a54&pre_app_id=17&name=Harbour+Budget+%26+Co&status=A&start=1&limit=50
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"found":1,"displaying":1,"moreAvailable":false,
                 "applications":[{"applicationId":"3f1c2a54","preAppId":17,"status":"Q"}]}
                """)
        ) { bank in
            let list = bank.applications.getApplications(
                applicationID: "3f1c2a54", preAppID: 17, name: "Harbour Budget & Co", status: .approved, limit: 50)
            let applications = try await list.reduce(into: []) { $0.append($1) }
            #expect(applications.map(\.applicationID) == ["3f1c2a54"])
            #expect(applications.first?.preAppID == 17)
            #expect(applications.first?.status == .unrecognized("Q"))
        },
        WireCase(
            "GetApplicationInstitutions",
            """
            GET /applications/app%2F1%20%C3%A9/institutions?institution_id=200003&start=1
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"found":1,"displaying":1,"moreAvailable":false,
                 "institutions":[{"institutionId":200003,"institutionName":"FinBank Aus OAuth","status":true}]}
                """)
        ) { bank in
            let list = bank.applications.getApplicationInstitutions(applicationID: "app/1 é", institutionID: 200003)
            let institutions = try await list.reduce(into: []) { $0.append($1) }
            #expect(institutions.map(\.institutionID) == [200003])
            #expect(institutions.first?.institutionName == "FinBank Aus OAuth")
            #expect(institutions.first?.status == true)
        },
    ]
}

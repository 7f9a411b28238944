// Connect: maps with institution ids as keys, free data, secrets of webhooks.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct ConnectTests {
    @Test func institutionSettingsAreKeyedByInstitution() throws {
        let parameters = try fixture("connect-parameters-institution-settings.json", as: ConnectParameters.self)
        #expect(parameters.partnerID == "1445585709680")
        #expect(parameters.customerID == "1005061234")
        #expect(parameters.type == "aggregation")
        #expect(parameters.institutionSettings == ["5": .hidden, "1407": .hidden])
        #expect(parameters.webhook == nil)
    }

    @Test func aSessionNeedsThreeMembers() throws {
        let parameters = try fixture("generate-connect-url-request.json", as: ConnectParameters.self)
        #expect(
            parameters
                == ConnectParameters(
                    customerID: "1005061234", partnerID: "1445585709680",
                    webhook: URL(string: "https://example.com/connect-events")))
    }

    @Test func webhookDataIsFree() throws {
        let printed = try #require(
            JSONValue(parsing: try fixtures.data("connect-parameters-webhook-data.json"))["webhookData"]?.objectValue)
        let parameters = ConnectParameters(customerID: "2", partnerID: "1", webhookData: printed)
        #expect(parameters.webhookData?["unquiqueCustomerId"] == "123456789")
        #expect(try tree(parameters)["webhookData"] == .object(printed))
    }

    @Test func webhookHeadersAreNotPrinted() throws {
        let headers = ["webhookServerKey": "sadf67ewrkh", "webhookCustomerSignature": "91l;kj234924987lj"]
        let parameters = ConnectParameters(customerID: "2", partnerID: "1", webhookHeaders: headers)
        #expect(!"\(parameters)".contains("sadf67ewrkh"))
        #expect(try tree(parameters)["webhookHeaders"] == .object(headers.mapValues { .string($0) }))
    }

    @Test func linksAreNotPrinted() throws {
        let link = try decode(#"{"link":"https://connect2.example.com/?signature=s3cr3t"}"#, as: ConnectURL.self)
        #expect(!"\(link)".contains("s3cr3t"))
        #expect(link.link.query() == "signature=s3cr3t")
    }
}

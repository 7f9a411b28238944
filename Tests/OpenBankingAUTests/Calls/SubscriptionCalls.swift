// The subscription operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    static let subscriptions = [
        WireCase(
            "CreateSubscription",
            """
            POST /notifications/webhooks/subscriptions
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"notificationType":"CONSENT","url":"https://hooks.example.com/consents"}
            """,
            .json(
                """
                {"id":"5f9d2c1e","url":"https://hooks.example.com/consents","status":"ACTIVE",
                 "notificationType":"CONSENT","signingKey":"signing-key"}
                """, status: 201)
        ) { bank in
            let url = try #require(URL(string: "https://hooks.example.com/consents"))
            let created = try await bank.subscriptions.createSubscription(
                .init(url: url, notificationType: .consent))
            #expect(created.signingKey == "signing-key")
            #expect(created.status == .active)
            #expect(!String(describing: created).contains("signing-key"))
        },
        WireCase(
            "GetSubscriptions",
            """
            GET /notifications/webhooks/subscriptions
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"subscriptions":[{"id":"5f9d2c1e","url":"https://hooks.example.com/consents","status":"ACTIVE"}]}
                """)
        ) { bank in
            let list = try await bank.subscriptions.getSubscriptions()
            #expect(list.subscriptions?.map(\.id) == ["5f9d2c1e"])
        },
        WireCase(
            "GetSubscription",
            """
            GET /notifications/webhooks/subscriptions/5f9d%2F2c1e
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(#"{"id":"5f9d/2c1e","url":"https://hooks.example.com/consents","status":"PAUSED"}"#)
        ) { bank in
            let subscription = try await bank.subscriptions.getSubscription(subscriptionID: "5f9d/2c1e")
            #expect(subscription.status == .unrecognized("PAUSED"))
        },
        WireCase(
            "UpdateSubscriptionUrl",
            """
            PUT /notifications/webhooks/subscriptions/5f9d2c1e/url
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"url":"https://hooks.example.com/v2/consents"}
            """,
            .json(#"{"id":"5f9d2c1e","url":"https://hooks.example.com/v2/consents"}"#)
        ) { bank in
            let url = try #require(URL(string: "https://hooks.example.com/v2/consents"))
            let subscription = try await bank.subscriptions.updateSubscriptionURL(
                subscriptionID: "5f9d2c1e", .init(url: url))
            #expect(subscription?.url == "https://hooks.example.com/v2/consents")
        },
        WireCase(
            "UpdateSubscriptionUrl",
            """
            PUT /notifications/webhooks/subscriptions/5f9d2c1e/url
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"url":"https://hooks.example.com/v2/consents"}
            """, .empty(204)
        ) { bank in
            let url = try #require(URL(string: "https://hooks.example.com/v2/consents"))
            let subscription = try await bank.subscriptions.updateSubscriptionURL(
                subscriptionID: "5f9d2c1e", .init(url: url))
            #expect(subscription == nil)
        },
    ]
}

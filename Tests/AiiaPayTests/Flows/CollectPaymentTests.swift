// From the order to the event that says what became of the payment.

import AiiaEvents
import AiiaPay
import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing
import Webhooks

@Suite struct CollectPaymentTests {
    private static let states = [#""Initiated""#, #"{"code":"Authorized","details":null}"#, #"{"code":"Executed"}"#]
    private static let eventID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"

    private func request(_ pay: AiiaPay) async throws -> (paymentID: String, link: Expiring<URL>) {
        try await requestPayment(
            pay, of: decimal("249.50"), for: "1234567890", to: uuid(PayServer.destinationID),
            returnTo: url("https://shop.example.com/callback"))
    }

    @Test func shopsCollectAPaymentAndLearnWhatBecameOfIt() async throws {
        let hosted = HostedPay(states: CollectPaymentTests.states)
        let aiia = try PayServer { hosted.answer($0) }
        let (paymentID, link) = try await request(aiia.client)
        #expect(link.value()?.absoluteString == "https://app-sandbox.aiia.eu/#/20200710.payment1")
        #expect(
            aiia.server.requests.map(\.text) == [
                """
                {"amount":"249.5","currency":"DKK","destinationId":"\(PayServer.destinationID)",\
                "redirectUrl":"https://shop.example.com/callback","reference":"1234567890",\
                "schemeId":"DanishDomesticCreditTransfer"}
                """
            ])

        // The payer authorizes; the shop asks until there is nothing more to come.
        #expect(try await finalState(of: paymentID, aiia.waiting) == .executed)
        #expect(aiia.server.requests.count == 4)

        // And it is told.
        let receiver = try AiiaNotifications.receiver(
            signingKey: Secret(HostedPay.secret), replayStore: InMemoryReplayStore())
        let message = try HostedPay.message(paymentID, eventID: CollectPaymentTests.eventID)
        let changed = Mutex<[String]>([])
        for _ in 1...2 {
            let status = await receive(body: message.body, headers: message.headers, with: receiver) { id in
                let payment = try await aiia.client.acceptPayments.getAcceptPayment(paymentID: id)
                #expect(state(of: payment) == .executed)
                changed.withLock { $0.append(id) }
            }
            #expect(status == 200)
        }
        #expect(changed.withLock { $0 } == [paymentID])
    }

    /// Waiting is one call, and each answer on the way can be looked at.
    @Test func progressIsToldUntilTheEnd() async throws {
        let hosted = HostedPay(states: CollectPaymentTests.states)
        let aiia = try PayServer { hosted.answer($0) }
        let (paymentID, _) = try await request(aiia.client)
        var seen: [PaymentStatusCode?] = []
        for try await step in aiia.waiting.acceptPayments.getAcceptPaymentAndWait(paymentID: paymentID) {
            switch step {
            case .started: Issue.record("the payment was begun by another call")
            case .pending(let payment): seen.append(payment.flatMap { state(of: $0) })
            case .finished(let payment): seen.append(state(of: payment))
            }
        }
        #expect(seen == [.initiated, .authorized, .executed])
    }

    @Test func theAddressOfASessionIsNotPrinted() async throws {
        let hosted = HostedPay(states: CollectPaymentTests.states)
        let aiia = try PayServer { hosted.answer($0) }
        let created = try await aiia.client.acceptPayments.createAcceptPayment(
            .init(
                amount: decimal("1"), currency: "DKK", schemeID: .danishDomesticCreditTransfer,
                destinationID: uuid(PayServer.destinationID), redirectURL: url("https://shop.example.com/callback"),
                reference: "1"))
        #expect(created.authorizationURL.host() == "app-sandbox.aiia.eu")
        #expect(Printed.marks(["app-sandbox.aiia.eu"], in: created) == [])
    }

    @Test func payeesConnectTheAccountThatPaymentsGoTo() async throws {
        let aiia = try PayServer { request in
            switch (request.path, request.header("Authorization")) {
            case ("/v1/oauth/token", "Basic bXktY2xpZW50Om15LXNlY3JldA=="):
                .json(#"{"access_token":"payee","token_type":"Bearer","expires_in":3600}"#)
            case ("/v1/accounts", "Bearer payee"): .json(Self.payeeAccounts)
            default: .json("{}", status: 401)
            }
        }
        let redirectURI = try url("https://shop.example.com/payee")
        let (page, state) = try beginOnboarding(aiia.client, clientID: "my-client", redirectURI: redirectURI)
        #expect(page.query()?.contains("scope=payments%3Ainbound") == true)
        let found = try await destinations(
            aiia.client, cameBackTo: "/payee?code=c&consentId=1&state=\(state.reveal())", state: state,
            redirectURI: redirectURI
        ) { AiiaPay(credentials: .init(accessToken: $0), server: ServerURL(aiia.server.address)) }
        #expect(found == [try uuid(PayServer.destinationID)])
        let gaveUp = try await destinations(
            aiia.client, cameBackTo: "/payee?state=\(state.reveal())", state: state, redirectURI: redirectURI
        ) { _ in aiia.client }
        #expect(gaveUp == [])
    }

    private static let payeeAccounts = """
        {"accounts":[
         {"id":"a","destinationId":"\(PayServer.destinationID)","name":"Till","currency":"DKK","number":{},
          "verifiedForPayments":true},
         {"id":"b","destinationId":"3f2504e0-4f89-41d3-9a0c-0305e82c3302","name":"New","currency":"DKK","number":{},
          "verifiedForPayments":false}]}
        """

    @Test func linksAreHandedOutForAMinuteAndEachAttemptNeedsItsOwn() async throws {
        let hosted = HostedPay(states: CollectPaymentTests.states)
        let aiia = try PayServer { hosted.answer($0) }
        let before = ContinuousClock.now
        let (first, link) = try await request(aiia.client)
        let after = ContinuousClock.now
        #expect(link.value(at: before.advanced(by: .seconds(59))) != nil)
        #expect(link.value(at: after.advanced(by: .seconds(60))) == nil)
        #expect(link.remaining(at: after.advanced(by: .seconds(90))) == .zero)
        let (second, next) = try await request(aiia.client)
        #expect(first != second)
        #expect(next.value()?.absoluteString.hasSuffix(second) == true)
    }

    @Test func paymentsThatDoNotEndAreNotWaitedForForEver() async throws {
        let hosted = HostedPay(states: [#""Preparing""#, #"{"unknown":1}"#, "7"])
        let aiia = try PayServer { hosted.answer($0) }
        let (paymentID, _) = try await request(aiia.client)
        #expect(try await finalState(of: paymentID, aiia.waiting) == nil)
        // One question every two seconds, for less than two minutes.
        #expect(aiia.server.requests.count == 61)
    }

    @Test(arguments: [
        (#""Failed""#, PaymentStatusCode.failed), (#"{"code":"Rejected"}"#, .rejected), (#""Expired""#, .expired),
    ])
    func paymentsEndBadly(_ json: String, _ code: PaymentStatusCode) async throws {
        let hosted = HostedPay(states: [#""Requested""#, json])
        let aiia = try PayServer { hosted.answer($0) }
        let (paymentID, _) = try await request(aiia.client)
        #expect(try await finalState(of: paymentID, aiia.waiting) == code)
    }

    @Test func messagesOfOthersAreRefused() async throws {
        let receiver = try AiiaNotifications.receiver(
            signingKey: Secret(HostedPay.secret), replayStore: InMemoryReplayStore())
        let forged = try HostedPay.message("p-1", eventID: "e-1", secret: "another")
        let stale = try HostedPay.message("p-1", eventID: "e-1", at: Date(timeIntervalSinceNow: -301))
        for message in [forged, stale] {
            let status = await receive(body: message.body, headers: message.headers, with: receiver) { _ in
                Issue.record("a message that must be refused was handled")
            }
            #expect(status == 401)
        }
    }

    @Test func eventsAreSentAgainWhenTheyWereNotHandled() async throws {
        struct DatabaseIsDown: Error {}
        let receiver = try AiiaNotifications.receiver(
            signingKey: Secret(HostedPay.secret), replayStore: InMemoryReplayStore())
        let message = try HostedPay.message("p-1", eventID: "e-1")
        let failed = await receive(body: message.body, headers: message.headers, with: receiver) { _ in
            throw DatabaseIsDown()
        }
        let handled = Mutex<[String]>([])
        let repeated = await receive(body: message.body, headers: message.headers, with: receiver) { id in
            handled.withLock { $0.append(id) }
        }
        #expect(failed == 500)
        #expect(repeated == 200)
        #expect(handled.withLock { $0 } == ["p-1"])
    }

    @Test func theArticlePrintsThisCode() throws {
        let code = try PackageFolder.read("Tests/AiiaPayTests/Flows/CollectPayment.swift")
        let blocks = try Article.code(of: "Documentation/flows/aiia-pay.md")
        #expect(blocks.count == 6)
        for block in blocks { #expect(code.contains(block)) }
    }
}

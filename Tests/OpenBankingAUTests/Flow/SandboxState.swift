// What the bank remembers, and how each call is answered.

import Foundation
import TestSupport

struct SandboxState {
    private struct Customer {
        var username: String
        var consumer: String?
        /// Nil until the user came back from the bank.
        var consentStatus: String?
        /// When the accounts were read from the bank last, and how often they are still read when they are asked for.
        var attempt: Int?
        var reading = 0
        /// How often each report is still unfinished when it is asked for.
        var reports: [String: Int] = [:]
    }

    private var tokens: Set<String> = []
    private var customers: [String: Customer] = [:]
    private let amounts = ["3678.9", "-42.35", "-0.1", "1200", "-786000.105"]

    mutating func visit(_ link: URL) {
        let parts = URLComponents(url: link, resolvingAgainstBaseURL: false)?.queryItems ?? []
        guard let id = parts.first(where: { $0.name == "customerId" })?.value else { return }
        customers[id]?.consentStatus = "ACTIVE"
    }

    mutating func answer(_ call: Call) -> LoopbackServer.Response {
        guard call.request.header("App-Key") == "app-key" else {
            return error(401, 10026, "Missing parameter (App-Key)")
        }
        if call.steps == ["aggregation", "v2", "partners", "authentication"] { return token(call) }
        guard let token = call.request.header("App-Token") else {
            return error(401, 10024, "Missing parameter (App-Token)")
        }
        guard tokens.contains(token) else { return error(401, 10022, "Invalid (App-Token)") }

        switch (call.method, call.steps.first ?? "", call.steps.dropFirst(2).first ?? "") {
        case ("POST", "aggregation", "customers") where call.steps.last == "testing": return enrol(call)
        case ("POST", "connect", "generate"): return connect(call)
        case ("GET", "data-sharing-consents", _): return consents(call)
        case ("DELETE", "data-sharing-consents", _): return revoke(call)
        case (_, "aggregation", "customers"), (_, "decisioning", "customers"): return customerData(call)
        default: return .empty(404)
        }
    }

    // MARK: Without consent

    private mutating func token(_ call: Call) -> LoopbackServer.Response {
        guard call.body["partnerId"] as? String == "1445585709680",
            call.body["partnerSecret"] as? String == "partner-secret"
        else { return error(401, 24302, "Bad credentials") }
        let token = "token-\(tokens.count + 1)"
        tokens.insert(token)
        return .json("{\"token\":\"\(token)\"}")
    }

    private mutating func enrol(_ call: Call) -> LoopbackServer.Response {
        guard let username = call.body["username"] as? String else { return error(400, 10005, "Missing parameter") }
        guard !customers.values.contains(where: { $0.username == username }) else {
            return error(409, 110002, "Username is not available.")
        }
        let id = String(1_005_061_234 + customers.count)
        customers[id] = Customer(username: username)
        return .json("{\"id\":\"\(id)\",\"username\":\"\(username)\",\"createdDate\":1607450357}", status: 201)
    }

    private func connect(_ call: Call) -> LoopbackServer.Response {
        guard let id = call.body["customerId"] as? String, customers[id] != nil else { return unknownCustomer }
        return .json("{\"link\":\"https://connect2.openbanking.mastercard.com.au/?customerId=\(id)&ttl=7200\"}")
    }

    // MARK: Consents

    private func consents(_ call: Call) -> LoopbackServer.Response {
        guard let id = call.query["customer_id"], let customer = customers[id] else { return unknownCustomer }
        let isWanted = customer.consentStatus.map { call.query["status"] == nil || call.query["status"] == $0 } ?? false
        let list = isWanted ? [consent(id, customer)] : []
        return .json(
            """
            {"found":\(list.count),"displaying":\(list.count),"moreAvailable":false,
             "consents":[\(list.joined(separator: ","))]}
            """)
    }

    private func consent(_ id: String, _ customer: Customer) -> String {
        """
        {"consentReceiptId":"\(SandboxBank.consentReceiptID)","customerId":"\(id)","purpose":"Verify Balance",
         "statusDetails":{"status":"\(customer.consentStatus ?? "")","statusDate":"2023-05-28T10:45:10Z"}}
        """
    }

    private mutating func revoke(_ call: Call) -> LoopbackServer.Response {
        let holder = customers.first { $0.value.consentStatus == "ACTIVE" }?.key
        guard call.steps.last == SandboxBank.consentReceiptID, let holder else {
            return error(404, 10215, "Consent receipt not found")
        }
        customers[holder]?.consentStatus = "INACTIVE"
        return .empty(204)
    }

    // MARK: With consent

    private mutating func customerData(_ call: Call) -> LoopbackServer.Response {
        guard call.steps.count > 4, let customer = customers[call.steps[3]] else { return unknownCustomer }
        let id = call.steps[3]
        if call.steps[4] == "consumer" { return makeConsumer(id) }
        guard customer.consentStatus == "ACTIVE",
            call.request.header("Consent-Receipt-Id") == SandboxBank.consentReceiptID
        else { return error(404, 10215, "Consent receipt not found") }
        switch (call.method, call.steps[4]) {
        case ("GET", "accounts"): return accounts(of: id)
        case (_, "institutionLogins"): return loginAccounts(call, of: id)
        case ("GET", "transactions"): return transactions(call, of: id)
        case ("POST", "voa"): return orderReport(id)
        case ("GET", "reports"): return report(call, of: id)
        default: return .empty(404)
        }
    }

    private mutating func makeConsumer(_ id: String) -> LoopbackServer.Response {
        guard customers[id]?.consumer == nil else {
            return error(409, 11000, "A consumer already exists for customer \(id)")
        }
        customers[id]?.consumer = "0bf46322c167b562e6cbed9d40e19a4c"
        return .json(
            "{\"id\":\"0bf46322c167b562e6cbed9d40e19a4c\",\"createdDate\":1607450357,\"customerId\":\(id)}", status: 201
        )
    }

    private func accounts(of id: String) -> LoopbackServer.Response {
        let attempt = customers[id]?.attempt.map {
            ",\"aggregationAttemptDate\":\($0),\"aggregationSuccessDate\":\($0)"
        }
        let account = """
            "number":"xxxx0101","accountNumberDisplay":"xxxx0101","status":"active","customerId":"\(id)",
            "institutionId":"200003","createdDate":1704384285,"currency":"AUD","institutionLoginId":1686094,
            "aggregationStatusCode":0\(attempt ?? "")
            """
        return .json(
            """
            {"accounts":[
             {"id":"11468417","name":"Transaction","accountNickname":"Everyday","balance":22327.3,
              "type":"transactionAndSavings",\(account)},
             {"id":"11468419","name":"creditCard","accountNickname":"Card","balance":-1952.71,
              "type":"creditCard",\(account)}]}
            """)
    }

    /// The first refresh is under way when it is asked for twice; the accounts tell its end by a new date.
    private mutating func loginAccounts(_ call: Call, of id: String) -> LoopbackServer.Response {
        guard call.steps.count > 5, call.steps[5] == "1686094" else { return error(404, 38007, "No accounts.") }
        if call.method == "POST" {
            guard customers[id]?.reading == 0 else {
                return .json("{\"code\":\"325 5006\",\"message\":\"Currently being aggregated\"}", status: 500)
            }
            customers[id]?.reading = 2
        } else if let left = customers[id]?.reading, left > 0 {
            customers[id]?.reading = left - 1
            let attempt = customers[id]?.attempt ?? 1_704_423_887
            if left == 1 { customers[id]?.attempt = attempt + 3600 }
        }
        return accounts(of: id)
    }

    private func transactions(_ call: Call, of id: String) -> LoopbackServer.Response {
        let start = call.query["start"].flatMap(Int.init) ?? 1
        let limit = call.query["limit"].flatMap(Int.init) ?? 25
        guard start > 0 else { return error(400, 41003, "start parameter value must be greater than zero") }
        // Before the first refresh there is nothing to read.
        let amounts = customers[id]?.attempt == nil ? [] : amounts
        let page = amounts.enumerated().dropFirst(start - 1).prefix(limit)
        let rows = page.map { index, amount in
            """
            {"id":\(index + 1),"amount":\(amount),"accountId":11468417,"customerId":\(id),"status":"active"}
            """
        }
        return .json(
            """
            {"found":\(amounts.count),"displaying":\(rows.count),"moreAvailable":\(start - 1 + limit < amounts.count),
             "transactions":[\(rows.joined(separator: ","))]}
            """)
    }

    private mutating func orderReport(_ id: String) -> LoopbackServer.Response {
        guard customers[id]?.consumer != nil else {
            return error(404, 10100, "Cannot find consumer for customer \(id)")
        }
        customers[id]?.reports["u7xg05hbybc4"] = 2
        return .json(
            """
            {"id":"u7xg05hbybc4","customerType":"testing","customerId":\(id),"type":"voa","status":"inProgress",
             "createdDate":1704386595}
            """, status: 202)
    }

    private mutating func report(_ call: Call, of id: String) -> LoopbackServer.Response {
        guard let report = call.steps.last, let left = customers[id]?.reports[report] else {
            return error(404, 14001, "Report not found.")
        }
        if call.request.header("Accept") == "application/pdf" {
            let type = (name: "Content-Type", value: "application/pdf")
            return left > 0 ? error(400, 18001, "Report not ready") : .init(headers: [type], body: SandboxBank.pdf)
        }
        guard left > 0 else {
            return .json(
                """
                {"id":"\(report)","customerId":\(id),"type":"voa","status":"success","days":180,
                 "consolidatedAvailableBalance":20374.59}
                """)
        }
        customers[id]?.reports[report] = left - 1
        return .json("{\"id\":\"\(report)\",\"customerId\":\(id),\"type\":\"voa\",\"status\":\"inProgress\"}")
    }

    // MARK: Errors

    private var unknownCustomer: LoopbackServer.Response { error(404, 14001, "Customer not found.") }

    private func error(_ status: Int, _ code: Int, _ message: String) -> LoopbackServer.Response {
        .json("{\"code\":\(code),\"message\":\"\(message)\"}", status: status)
    }
}

// One call on its way, layer by layer: deadline, attempts, middleware, credentials, circuit and permits, transport. Each
// layer is a function that calls the next one.
import Foundation

struct Exchange: Sendable {
    let server: ServerURL
    /// The servers of the description, where some operations have servers of their own.
    let describedServers: [ServerURL]
    let authentication: Authentication
    let configuration: ClientConfiguration
    let transport: any Transport
    /// What the calls of a client have in common; shared by copies.
    let state: ClientState

    /// The same over another transport.
    func over(_ transport: any Transport) -> Exchange {
        Exchange(
            server: server, describedServers: describedServers, authentication: authentication,
            configuration: configuration, transport: transport, state: state)
    }

    /// What a call brought: an answer of any status, and what happened on the way to it.
    struct Answer: Sendable {
        let response: HTTPResponse
        let call: CallReport
    }

    func perform(_ draft: RequestDraft) async throws(CallProblem) -> Answer {
        let rules = rules(for: draft)
        let log = CallLog(
            draft.operation, number: state.nextNumber(), isIdempotent: rules.isIdempotent, configuration.instruments,
            configuration.environment)
        do {
            let request = try request(for: draft)
            try check(request, draft.operation)
            try Task.checkCancellation()
            let call = Call(operation: draft.operation, rules: rules, log: log)
            let response = try await rules.deadline.run { try await attempts(request, call) }
            return Answer(response: response, call: log.close(.answered(status: response.status)))
        } catch {
            let problem = SendProblem(error)
            throw CallProblem(problem: problem, call: log.close(problem.outcome))
        }
    }

    /// What the layers of one call share.
    private struct Call: Sendable {
        let operation: APIOperation
        let rules: CallRules
        let log: CallLog
    }

    private func rules(for draft: RequestDraft) -> CallRules {
        let policy = draft.policy
        let environment = configuration.environment
        let timeout = policy.timeout ?? draft.operation.timeout ?? configuration.timeout
        let key = draft.operation.idempotencyKey
        return CallRules(
            timeout: timeout,
            deadline: Deadline(in: policy.deadline ?? configuration.deadline ?? timeout * 2, environment),
            retry: policy.retry ?? configuration.retry,
            bucket: policy.usesRetryBudget ? state.bucket : nil,
            circuit: policy.usesCircuitBreaker ? state.circuit : nil,
            permits: policy.usesRateLimit ? state.permits : nil,
            isIdempotent: draft.operation.idempotent || key.flatMap { draft.headers[$0] }?.isEmpty == false,
            environment: environment)
    }

    private func attempts(_ request: HTTPRequest, _ call: Call) async throws -> HTTPResponse {
        var number = 1
        var wait = Duration.zero
        while true {
            call.log.beginAttempt(number, wait: wait)
            let result: Result<HTTPResponse, SendProblem>
            do {
                result = .success(try await run(request, call, configuration.middleware[...]))
            } catch {
                result = .failure(SendProblem(error))
            }
            guard let attempt = call.log.endAttempt(result.outcome), let pause = call.rules.wait(after: attempt, result)
            else { return try result.get() }
            call.log.willRetry(after: attempt, wait: pause)
            try await call.rules.environment.pause(pause)
            (number, wait) = (number + 1, pause)
        }
    }

    private func run(
        _ request: HTTPRequest, _ call: Call, _ steps: ArraySlice<any Middleware>
    ) async throws -> HTTPResponse {
        guard let step = steps.first else { return try await sendAuthorized(request, call) }
        return try await step.send(request, for: call.operation) { changed in
            try await run(changed, call, steps.dropFirst())
        }
    }

    private func sendAuthorized(_ request: HTTPRequest, _ call: Call) async throws -> HTTPResponse {
        try check(request, call.operation)
        let supplied = Set(configuration.middleware.flatMap(\.suppliedSchemes))
        var authorized = request
        let used = try await authentication.authorize(&authorized, for: call.operation, supplied: supplied)
        let response = try await sendChecked(authorized, call)
        guard response.status == 401, !used.isEmpty else {
            for use in used { use.token.accept() }
            return response
        }
        // A refused token may have been revoked early. A 401 was not acted upon, so any method may be repeated.
        call.log.notActedOn()
        let id = call.operation.id
        for use in used {
            guard await use.source.refuse(use.token, by: id) else { return response }
        }
        var repeated = request
        let renewed = try await authentication.authorize(&repeated, for: call.operation, supplied: supplied)
        let answer = try await sendChecked(repeated, call)
        if answer.status == 401 {
            call.log.notActedOn()
            for use in renewed { await use.source.refuseAgain(by: id) }
        } else {
            for use in renewed { use.token.accept() }
        }
        return answer
    }

    private func sendChecked(_ request: HTTPRequest, _ call: Call) async throws -> HTTPResponse {
        if let problem = request.headers.problem { throw SendProblem.invalidRequest(problem) }
        if let permits = call.rules.permits {
            let permit = permits.reserve(longest: call.rules.deadline.remaining)
            guard permit.isTaken else { throw SendProblem.heldBack(.rateLimit, retryAfter: permit.wait) }
            if permit.wait > .zero { try await call.rules.environment.pause(permit.wait) }
        }
        if let delay = call.rules.circuit?.admit() { throw SendProblem.heldBack(.circuitOpen, retryAfter: delay) }
        do {
            let response = try await sendCounted(request, call)
            if response.status >= 500 { call.rules.circuit?.failed() } else { call.rules.circuit?.succeeded() }
            return response
        } catch {
            let problem = SendProblem(error)
            if problem.isTransient { call.rules.circuit?.failed() } else { call.rules.circuit?.ended() }
            throw error
        }
    }

    private func sendCounted(_ request: HTTPRequest, _ call: Call) async throws -> HTTPResponse {
        let timeout = min(call.rules.timeout, call.rules.deadline.remaining)
        guard timeout > .zero else { throw TransportError.timedOut }
        call.log.sending()
        do {
            let response = try await transport.send(request, timeout: timeout)
            guard response.body.count <= configuration.maximumResponseBytes else {
                throw TransportError.responseTooLarge(limit: configuration.maximumResponseBytes)
            }
            return response
        } catch TransportError.failed(let kind) where kind.isBeforeSending {
            call.log.notActedOn()
            throw TransportError.failed(kind)
        }
    }
}

extension Result where Success == HTTPResponse, Failure == SendProblem {
    fileprivate var outcome: CallReport.Outcome {
        switch self {
        case .success(let response): .answered(status: response.status)
        case .failure(let problem): problem.outcome
        }
    }
}

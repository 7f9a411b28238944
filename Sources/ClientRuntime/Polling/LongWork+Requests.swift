// Long work as the requests of an API: one that begins it, and one that asks how far it is.

extension LongWork {
    /// Begins work and waits for it.
    /// - Parameters:
    ///   - rule: what the answers mean.
    ///   - schedule: how often the server is asked, and for how long.
    ///   - start: begins the work.
    ///   - ask: makes the request that asks for it, of the answer to `start`.
    public init<API: APIDefinition>(
        _ client: APIClient<API>, _ rule: PollRule, schedule: PollSchedule, start: APIRequest<API, Start>,
        ask: @escaping @Sendable (WorkOrder) throws(WorkOrder.NoArgument) -> APIRequest<API, Value>
    ) where CallFailure == APIFailure<API.ErrorBody> {
        self.init(schedule, client.environment) { () async throws(Failure) -> Begun in
            var baseline: Set<JSONValue> = []
            if rule.moved != nil {
                let request = try Self.request(ask, WorkOrder(json: nil))
                baseline = try await Self.call { () async throws(CallFailure) in
                    rule.baseline(try await client.response(to: request).rawBody)
                }
            }
            let began = try await Self.call { () async throws(CallFailure) in try await Self.begin(start, client, rule)
            }
            if let status = began?.status, rule.notStarted.contains(status) { throw .notStarted(status: status) }
            let request = try Self.request(ask, WorkOrder(json: began?.rawBody.json))
            let isOver = began.map { rule.finished.contains($0.status) } ?? false
            return Begun(
                start: began?.body, ask: Self.question(request, client, rule, since: baseline, isOver: isOver))
        }
    }

    /// The answer; nil where there is none and the work goes on all the same.
    private static func begin<API: APIDefinition>(
        _ start: APIRequest<API, Start>, _ client: APIClient<API>, _ rule: PollRule
    ) async throws(CallFailure) -> APIResponse<Start>? where CallFailure == APIFailure<API.ErrorBody> {
        do {
            return try await client.response(to: start)
        } catch {
            if rule.isPending(error) { return nil }
            if rule.outlivesTimeout, case .timedOut = error { return nil }
            throw error
        }
    }

    private static func call<Result>(
        _ call: () async throws(CallFailure) -> Result
    ) async throws(Failure) -> Result {
        do {
            return try await call()
        } catch {
            throw Task.isCancelled ? .cancelled : .call(error)
        }
    }

    private static func request<Request>(
        _ make: (WorkOrder) throws(WorkOrder.NoArgument) -> Request, _ order: WorkOrder
    ) throws(Failure) -> Request {
        do {
            return try make(order)
        } catch {
            throw .noArgument(at: error.pointer)
        }
    }

    private static func question<API: APIDefinition>(
        _ request: APIRequest<API, Value>, _ client: APIClient<API>, _ rule: PollRule, since baseline: Set<JSONValue>,
        isOver: Bool = false
    ) -> Question where CallFailure == APIFailure<API.ErrorBody> {
        { () async throws(CallFailure) -> Answer in
            do throws(CallFailure) {
                let answer = try await client.response(to: request)
                let isLast = isOver || rule.isLast(status: answer.status, answer.rawBody, since: baseline)
                return Answer(value: answer.body, isLast: isLast)
            } catch {
                guard rule.isPending(error) else { throw error }
                return Answer(value: nil)
            }
        }
    }
}

extension LongWork where Start == Never {
    /// Waits for work that somebody else has begun.
    /// - Parameters:
    ///   - rule: what the answers mean.
    ///   - schedule: how often the server is asked, and for how long.
    ///   - ask: asks how far the work is.
    public init<API: APIDefinition>(
        _ client: APIClient<API>, _ rule: PollRule, schedule: PollSchedule, ask: APIRequest<API, Value>
    ) where CallFailure == APIFailure<API.ErrorBody> {
        self.init(schedule, client.environment) { () async throws(Failure) -> Begun in
            Begun(start: nil, ask: Self.question(ask, client, rule, since: []))
        }
    }
}

extension APIClient {
    var environment: PolicyEnvironment { exchange.configuration.environment }
}

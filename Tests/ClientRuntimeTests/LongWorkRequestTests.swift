// Work that a call begins and another call asks for, as generated code has it.

import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct LongWorkRequestTests {
    private struct Order: Codable, Sendable { var id: Int }
    private struct Job: Codable, Sendable { var status: String? }

    private typealias Failure = LongWorkFailure<APIFailure<SampleErrorBody>>

    /// A client whose server gives the answers in their order, and keeps to the last one.
    private func client(
        _ answers: [HTTPResponse], _ time: VirtualTime = VirtualTime()
    ) -> (APIClient<SampleAPI>, ScriptedTransport) {
        let transport = ScriptedTransport { _, number in answers[min(number, answers.count) - 1] }
        let configuration = ClientConfiguration(retry: .never, environment: time.environment)
        return (APIClient(server: "https://x.example", configuration: configuration, transport: transport), transport)
    }

    private func work(_ client: APIClient<SampleAPI>, _ rule: PollRule) -> LongWork<
        Order, Job, APIFailure<SampleErrorBody>
    > {
        LongWork(
            client, rule, schedule: PollSchedule(interval: .seconds(20), deadline: .seconds(180)),
            start: APIRequest(RequestBuilder(APIOperation(id: "order", method: .post, path: "/jobs")), .json),
            ask: { order throws(WorkOrder.NoArgument) in
                var request = RequestBuilder(APIOperation(id: "job", method: .get, path: "/jobs/{id}"))
                request.path("id", try order.argument("/id") as Int)
                return APIRequest(request, .json)
            })
    }

    private func paths(_ transport: ScriptedTransport) async -> [String] {
        await transport.requests.map { "\($0.method.rawValue) \($0.url.path)" }
    }

    private let byStatus = PollRule(status: ["/status"], pending: ["inProgress"], pendingCodes: ["18001"])

    @Test func theAnswerToTheStartLeadsToTheQuestions() async throws {
        let time = VirtualTime()
        let (client, transport) = client(
            [
                .json(#"{"id":7}"#), .json(#"{"status":"inProgress"}"#),
                .json(#"{"code":18001,"message":"x"}"#, status: 400), .json(#"{"status":"success"}"#),
            ], time)
        var seen: [String] = []
        for try await progress in work(client, byStatus) {
            switch progress {
            case .started(let order): seen.append("started \(order.id)")
            case .pending(let job): seen.append(job?.status ?? "nothing")
            case .finished(let job): seen.append("finished \(job.status ?? "")")
            }
        }
        #expect(seen == ["started 7", "inProgress", "nothing", "finished success"])
        #expect(await paths(transport) == ["POST /jobs", "GET /jobs/7", "GET /jobs/7", "GET /jobs/7"])
        #expect(time.pauses == [.seconds(20), .seconds(20)])
    }

    @Test func theWorkIsBegunOnce() async throws {
        let answers =
            [#"{"id":7}"#] + Array(repeating: #"{"status":"inProgress"}"#, count: 9) + [#"{"status":"success"}"#]
        let (client, transport) = client(answers.map { .json($0) })
        let work = work(client, byStatus)
        let failure = await #expect(throws: Failure.self) { try await work.value }
        guard case .unfinished = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(try await work.value.status == "success")
        #expect(await paths(transport).filter { $0 == "POST /jobs" }.count == 1)
    }

    @Test func finalStatesLeaveUnknownOnesPending() async throws {
        let (client, _) = client([
            .json(#"{"id":7}"#), .json(#"{"status":"Brandnew"}"#), .json(#"{}"#), .json(#"{"status":"Executed"}"#),
        ])
        let value = try await work(client, PollRule(status: ["/status"], final: ["Executed"])).value
        #expect(value.status == "Executed")
    }

    @Test func anAnswerWithoutTheArgumentIsNamed() async {
        let (client, transport) = client([.json(#"{"id":7,"ID":8}"#)])
        let work = LongWork(
            client, byStatus, schedule: PollSchedule(interval: .seconds(1), deadline: .seconds(2)),
            start: APIRequest<SampleAPI, Order>(
                RequestBuilder(APIOperation(id: "order", method: .post, path: "/jobs")), .json),
            ask: { order throws(WorkOrder.NoArgument) -> APIRequest<SampleAPI, Job> in
                let _: String = try order.argument("/job/id")
                return APIRequest(RequestBuilder(APIOperation(id: "job", method: .get, path: "/jobs")), .json)
            })
        let failure = await #expect(throws: Failure.self) { try await work.value }
        guard case .noArgument(at: "/job/id") = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(await transport.requests.count == 1)
    }

    // MARK: Work that is over when a value has moved

    private struct List: Codable, Sendable { var accounts: [Dates] }
    private struct Dates: Codable, Sendable { var attempt: Int? }

    private func refresh(
        _ client: APIClient<SampleAPI>, notStarted: Set<Int> = [], finished: Set<Int> = []
    ) -> LongWork<Void, List, APIFailure<SampleErrorBody>> {
        LongWork(
            client,
            PollRule(
                moved: "/accounts/*/attempt", pendingCodes: ["325 5006"], notStarted: notStarted, finished: finished,
                outlivesTimeout: true),
            schedule: PollSchedule(interval: .seconds(20), deadline: .seconds(180)), start: .ping(),
            ask: { _ in APIRequest(RequestBuilder(APIOperation(id: "list", method: .get, path: "/list")), .json) })
    }

    private func dates(_ dates: Int?...) -> HTTPResponse {
        .json(#"{"accounts":[\#(dates.map { $0.map { #"{"attempt":\#($0)}"# } ?? "{}" }.joined(separator: ","))]}"#)
    }

    private let accepted = HTTPResponse(status: 204, headers: [:], body: Data())

    @Test func allValuesHaveToMove() async throws {
        let (client, transport) = client([
            dates(100, 200), accepted, dates(100, 200), dates(300, 200), dates(300, nil), dates(300, 301),
        ])
        #expect(try await refresh(client).value.accounts.map(\.attempt) == [300, 301])
        #expect(await paths(transport).prefix(3) == ["GET /list", "POST /ping", "GET /list"])
    }

    @Test func beforeTheFirstTimeThereIsNothingToMoveFrom() async throws {
        let (client, _) = client([dates(nil), accepted, dates(nil), dates(300)])
        #expect(try await refresh(client).value.accounts.map(\.attempt) == [300])
    }

    @Test func workThatGoesOnAlreadyIsWaitedFor() async throws {
        let busy = HTTPResponse.json(#"{"code":"325 5006","message":"x"}"#, status: 500)
        let (client, _) = client([dates(100), busy, dates(100), busy, dates(300)])
        var seen: [String] = []
        for try await progress in refresh(client) {
            switch progress {
            case .started: seen.append("started")
            case .pending(let list): seen.append("pending \(list?.accounts.first?.attempt ?? 0)")
            case .finished(let list): seen.append("finished \(list.accounts.first?.attempt ?? 0)")
            }
        }
        #expect(seen == ["pending 100", "pending 0", "finished 300"])
    }

    @Test func aStatusThatMeansNotStartedEndsTheWaiting() async {
        let (client, transport) = client([dates(100), HTTPResponse(status: 203, headers: [:], body: Data())])
        let failure = await #expect(throws: Failure.self) { try await refresh(client, notStarted: [203]).value }
        guard case .notStarted(status: 203) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(await transport.requests.count == 2)
    }

    @Test func workThatIsFinishedByItsFirstAnswerIsAskedForOnce() async throws {
        let time = VirtualTime()
        let (client, transport) = client([dates(100), accepted, dates(100)], time)
        // Nothing has moved: there was nothing new to read.
        #expect(try await refresh(client, finished: [204]).value.accounts.map(\.attempt) == [100])
        #expect(await paths(transport) == ["GET /list", "POST /ping", "GET /list"])
        #expect(time.pauses == [])
    }

    @Test func otherFirstAnswersLeaveItUnfinished() async throws {
        let begun = HTTPResponse(status: 202, headers: [:], body: Data())
        let (client, _) = client([dates(100), begun, dates(100), dates(300)])
        #expect(try await refresh(client, finished: [204]).value.accounts.map(\.attempt) == [300])
    }

    @Test func whatGoesOnAfterAllIsWaitedFor() async throws {
        let busy = HTTPResponse.json(#"{"code":"325 5006","message":"x"}"#, status: 500)
        let (client, _) = client([dates(100), accepted, busy, dates(100)])
        #expect(try await refresh(client, finished: [204]).value.accounts.map(\.attempt) == [100])
    }

    @Test func workOutlivesTheTimeoutOfItsStart() async throws {
        let transport = ScriptedTransport { _, number in
            guard number != 2 else { throw TransportError.timedOut }
            return number < 3 ? .json(#"{"accounts":[{"attempt":1}]}"#) : .json(#"{"accounts":[{"attempt":2}]}"#)
        }
        let client = APIClient<SampleAPI>(
            server: "https://x.example", configuration: ClientConfiguration(environment: VirtualTime().environment),
            transport: transport)
        #expect(try await refresh(client).value.accounts.map(\.attempt) == [2])
    }
}

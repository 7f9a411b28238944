// Streams: elements with the types of their schemas, as the generated calls return them.

import ClientRuntime
import Foundation
import GoldenStreams
import Testing

@Suite struct StreamTests {
    private func client(_ type: String, _ body: String, status: Int = 200) -> GoldenStreams {
        let answer = HTTPResponse(
            status: status, headers: ["Content-Type": type, "X-Source": "desk"], body: Data(body.utf8))
        return GoldenStreams(transport: FixedAnswer(answer: answer))
    }

    @Test func eventsAreValuesOfTheirSchema() async throws {
        let client = client(
            "text/event-stream",
            "data: {\"symbol\": \"A\", \"amount\": 1.10}\n\nid: 7\ndata: {\"symbol\": \"B\", \"amount\": 2}\n\n")
        var prices: [String] = []
        for try await price in try await client.watchPrices() { prices.append("\(price.symbol) \(price.amount)") }
        #expect(prices == ["A 1.10", "B 2"])
    }

    @Test func idAndTypeOfEventsAreThereForWhoWantsThem() async throws {
        let body = "event: tick\nid: 7\nretry: 1500\ndata: {\"symbol\": \"A\", \"amount\": 1}\n\n"
        var events = try await client("text/event-stream", body).watchPrices().events.makeAsyncIterator()
        let event = try #require(try await events.next())
        #expect(event.id == "7" && event.event == "tick" && event.retry == .milliseconds(1500))
        #expect(event.data.symbol == "A")
        #expect(try await events.next() == nil)
    }

    @Test func anErrorIsAnErrorOfTheCall() async throws {
        do {
            _ = try await client("application/json", #"{"code": 4}"#, status: 404).watchPrices()
            Issue.record("the call must fail")
        } catch {
            guard case .status(404, .problem(let problem)) = error else { throw error }
            #expect(problem.code == 4)
        }
    }

    @Test func whatIsNoStreamIsUndocumented() async throws {
        await #expect {
            _ = try await client("text/html", "<p>").watchPrices()
        } throws: { error in
            guard case GoldenStreams.Failure.undocumented(200, let body) = error else { return false }
            return body.text == "<p>"
        }
    }

    @Test func oneOperationAnswersWholeOrInPieces() async throws {
        let whole = try await client("application/json", #"{"text": "all"}"#).ask(Question(text: "?"))
        #expect(whole.text == "all")
        let body = "data: {\"text\": \"a\"}\n\ndata: {\"text\": \"b\"}\n\ndata: [DONE]\n\n"
        var pieces: [String] = []
        let answer = try await client("text/event-stream", body).askAsEvents(Question(text: "?", stream: true))
        for try await piece in answer { pieces.append(piece.text) }
        #expect(pieces == ["a", "b"])
    }

    @Test func textEventsAreText() async throws {
        var lines: [String] = []
        for try await line in try await client("text/event-stream", "data: one\ndata: two\n\ndata\n\n").followLog() {
            lines.append(line)
        }
        #expect(lines == ["one\ntwo", ""])
    }

    @Test func eventsThatAreDescribedWholeAreReadWhole() async throws {
        let body = "event: word\nretry: 1250\ndata: {\"text\": \"a\"}\n\ndata: {\"text\": \"b\"}\n\ndata: [DONE]\n\n"
        var sayings: [Saying] = []
        for try await saying in try await client("text/event-stream", body).talk() { sayings.append(saying) }
        #expect(sayings.map(\.data.text) == ["a", "b"])
        #expect(sayings.map(\.event) == ["word", nil])
        #expect(sayings.first?.retry == 1250)
    }

    @Test func formatsAreRead() async throws {
        var ticks = try await client("text/event-stream", "data: 60\n\n").ticks().makeAsyncIterator()
        #expect(try await ticks.next() == Date(timeIntervalSince1970: 60))
    }

    @Test(arguments: ["application/x-ndjson", "application/jsonl"])
    func linesAreValues(type: String) async throws {
        let body = "{\"symbol\": \"A\", \"amount\": 1}\n{\"symbol\": \"B\", \"amount\": 2}"
        var symbols: [String] = []
        for try await price in try await client(type, body).export() { symbols.append(price.symbol) }
        #expect(symbols == ["A", "B"])
    }

    @Test func sequencesAreValues() async throws {
        let id = "6F9619FF-8B86-D011-B42D-00C04FC964FF"
        var ids: [UUID] = []
        for try await value in try await client("application/json-seq", "\u{1E}\"\(id)\"\n").exportAsJSONSequence() {
            ids.append(value)
        }
        #expect(ids.map(\.uuidString) == [id])
    }

    @Test func headersOfAStreamAreTyped() async throws {
        let response = try await client("text/event-stream", "").response(to: .watchPrices())
        #expect(response.headers(as: GoldenStreams.WatchPricesHeaders.self).xSource == "desk")
    }
}

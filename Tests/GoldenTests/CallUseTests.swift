// Generated calls in use: what is sent, and what becomes of the answers.

import ClientRuntime
import Foundation
import GoldenBodies
import GoldenPaging
import GoldenParameters
import Testing

/// Answers each request, and remembers it.
private actor Answers: Transport {
    private let answer: @Sendable (HTTPRequest, Int) -> (status: Int, type: String, body: String)
    private(set) var requests: [HTTPRequest] = []

    init(_ answer: @escaping @Sendable (HTTPRequest, Int) -> (status: Int, type: String, body: String)) {
        self.answer = answer
    }

    func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        requests.append(request)
        let answer = answer(request, requests.count)
        return HTTPResponse(
            status: answer.status, headers: ["Content-Type": answer.type], body: Data(answer.body.utf8))
    }
}

@Suite struct CallUseTests {
    @Test func parametersGoWhereTheyBelong() async throws {
        let answers = Answers { _, _ in (204, "text/plain", "") }
        let client = GoldenParameters(
            credentials: .init(key: "the-key", bearer: "the-bearer"),
            server: GoldenParameters.Server.production(region: "eu"),
            transport: answers)
        try await client.searchThings.findThings(
            thingID: UUID(uuidString: "6F9619FF-8B86-D011-B42D-00C04FC964FF") ?? UUID(), kind: .a,
            from: try #require(CalendarDate("2024-02-29")), ids: ["a", "b"], filter: .init(name: "n"),
            query: .init(name: "q"),
            xRequestID: "r", selfValue: "s", in: "i", default: true)
        let request = try #require(await answers.requests.first)
        let url = request.url.absoluteString
        #expect(url.hasPrefix("https://eu.example.com/v1/things/6f9619ff-8b86-d011-b42d-00c04fc964ff/a?"))
        for part in ["from=2024-02-29", "ids=a,b", "filter%5Bname%5D=n", "self=s", "in=i", "default=true"] {
            #expect(url.contains(part), "\(part) in \(url)")
        }
        #expect(request.headers["X-Request-ID"] == "r")
        #expect(request.headers["App-Key"] == "the-key")
        #expect(request.headers["Authorization"] == "Bearer the-bearer")
    }

    @Test func anAnswerIsWhatItsStatusSays() async throws {
        let answers = Answers { _, count in
            count == 1
                ? (200, "application/json", #"{"name": "n"}"#)
                : count == 2
                    ? (204, "text/plain", "")
                    : count == 3 ? (400, "application/json", #"{"code": 7}"#) : (418, "text/plain", "teapot")
        }
        let client = GoldenBodies(transport: answers)
        #expect(try await client.sendJSON(.init(name: "a"))?.name == "n")
        #expect(try await client.sendJSON() == nil)
        do throws(GoldenBodies.Failure) {
            _ = try await client.sendJSON()
            Issue.record("no failure")
        } catch {
            guard case .status(_, .problem(let problem)) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(problem.code == 7)
        }
    }

    @Test func resultsThatDifferAreCases() async throws {
        let answers = Answers { _, count in
            count == 1 ? (200, "application/json", #"{"name": "n"}"#) : (202, "application/json", #"{"id": 3}"#)
        }
        let client = GoldenBodies(transport: answers)
        guard case .ok(let item) = try await client.patchJSON([]),
            case .accepted(let ticket) = try await client.patchJSON([])
        else {
            Issue.record("other cases")
            return
        }
        #expect(item.name == "n" && ticket.id == 3)
        #expect(await answers.requests.first?.headers["Content-Type"] == "application/merge-patch+json")
    }

    /// `x-timeout` of the operation comes before the time of the client, and the time of a call before both.
    @Test func theTimeOfAnOperationIsThatOfItsAttempts() async throws {
        let times = Times()
        let configuration = ClientConfiguration(timeout: .seconds(7), deadline: .seconds(3000))
        let client = GoldenBodies(configuration: configuration, transport: times)
        var request = GoldenBodies.Request.patchJSON([])
        _ = try await client.client.rawResponse(to: request)
        request.timeout = .seconds(30)
        _ = try await client.client.rawResponse(to: request)
        #expect(await times.times == [.seconds(180), .seconds(30)])
    }

    private actor Times: Transport {
        private(set) var times: [Duration] = []

        func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
            times.append(timeout)
            return HTTPResponse(status: 200)
        }
    }

    @Test func filesAreParts() async throws {
        let answers = Answers { _, _ in (200, "text/plain", "") }
        try await GoldenBodies(transport: answers).upload(
            .init(
                file: FilePart(Data("image".utf8)), id: UUID(),
                more: [
                    FilePart(
                        Data("more".utf8), filename: "a \"b\".txt", contentType: "text/plain",
                        headers: ["X-Part": "7", "Content-Type": "ignored/type"])
                ], kind: .b, note: "n"))
        let request = try #require(await answers.requests.first)
        #expect(request.headers["Content-Type"]?.hasPrefix("multipart/form-data; boundary=") == true)
        let body = String(decoding: request.body ?? Data(), as: UTF8.self)
        for part in [
            "name=\"file\"; filename=\"file\"\r\nContent-Type: image/png\r\n\r\nimage\r\n", "name=\"note\"",
            "name=\"more\"; filename=\"a %22b%22.txt\"\r\nContent-Type: text/plain\r\nX-Part: 7\r\n\r\nmore\r\n",
        ] {
            #expect(body.contains(part))
        }
    }

    @Test func whichPartsThereAreMayBeKnownOnlyWhenTheyAreSent() async throws {
        let answers = Answers { _, _ in (200, "text/plain", "") }
        let client = GoldenBodies(transport: answers)
        try await client.uploadAny(["b": FilePart(Data("two".utf8), contentType: "image/png"), "a": FilePart(Data())])
        let photo = PhotoForm(photo: FilePart(Data("image".utf8)), additionalProperties: ["k": "v"])
        try await client.uploadEither(.photoForm(photo))
        try await client.uploadEither(.noteForm(NoteForm(note: "n")))
        let requests = await answers.requests
        for request in requests {
            #expect(request.headers["Content-Type"]?.hasPrefix("multipart/form-data; boundary=") == true)
        }
        let bodies = requests.map { String(decoding: $0.body ?? Data(), as: UTF8.self) }
        #expect(bodies[0].contains("name=\"b\"; filename=\"b\"\r\nContent-Type: image/png\r\n\r\ntwo\r\n"))
        #expect(bodies[0].contains("name=\"a\"; filename=\"a\"\r\n"))
        #expect(bodies[1].contains("name=\"photo\"; filename=\"photo\"\r\n"))
        #expect(bodies[1].contains("\r\n\r\nimage\r\n") && bodies[1].contains("name=\"k\"\r\n\r\nv\r\n"))
        #expect(bodies[2].contains("name=\"note\"\r\n\r\nn\r\n"))
        try await client.uploadPhoto(photo)
        let body = String(decoding: try #require(await answers.requests.last?.body), as: UTF8.self)
        #expect(body.contains("name=\"k\"\r\n\r\nv\r\n"))
    }

    private static func page(_ request: HTTPRequest, _ count: Int) -> (status: Int, type: String, body: String) {
        if request.url.path == "/token" { return (200, "application/json", #"{"token": "the-token"}"#) }
        let isLast = request.url.absoluteString.contains("start=3") || request.url.absoluteString.contains("after=x")
        let more = isLast ? #""moreAvailable": "false""# : #""moreAvailable": "true", "next": "x""#
        return (200, "application/json", #"{"transactions": [{"id": "\#(count)a"}, {"id": "\#(count)b"}], \#(more)}"#)
    }

    private func client(_ answers: Answers) -> GoldenPaging {
        GoldenPaging(
            credentials: .init(partnerID: "p", partnerSecret: "s", appKey: "k"), transport: answers)
    }

    @Test func pagesFollowEachOther() async throws {
        let answers = Answers(Self.page)
        var ids: [String] = []
        for try await transaction in client(answers).transactions.getTransactions(accountID: "a", limit: 2) {
            ids.append(transaction.id)
        }
        let sent = await answers.requests
        #expect(ids == ["2a", "2b", "3a", "3b"])
        #expect(sent.map(\.url.path) == ["/token", "/transactions/a", "/transactions/a"])
        #expect(sent.last?.url.query == "start=3&limit=2")
        #expect(sent.last?.headers["App-Token"] == "the-token")
        #expect(sent.first?.headers["App-Key"] == "k")
    }

    /// The list and the number of pages stand within the answer; where there are none, there is no further page.
    @Test func listsWithinAnswersAreRead() async throws {
        let answers = Answers { request, count in
            if request.url.path == "/token" { return (200, "application/json", #"{"token": "t"}"#) }
            let rest = count < 4 ? #""meta": {"totalPages": 3}"# : #""meta": null"#
            return (200, "application/json", #"{"data": {"products": [{"id": "\#(count)"}]}, \#(rest)}"#)
        }
        var ids: [String] = []
        for try await product in client(answers).products.getProducts(pageSize: 2) { ids.append(product.id) }
        #expect(ids == ["2", "3", "4"])
        #expect(await answers.requests.last?.url.query == "page=3&page-size=2")
    }

    @Test func tokensWithinAnswersAreFollowed() async throws {
        let answers = Answers { request, count in
            if request.url.path == "/token" { return (200, "application/json", #"{"token": "t"}"#) }
            let after = count < 3 ? #""x""# : "null"
            return (
                200, "application/json",
                #"{"data": {"products": [{"id": "\#(count)"}]}, "paging": {"cursors": {"after": \#(after)}}}"#
            )
        }
        var ids: [String] = []
        for try await offer in client(answers).products.getOffers() { ids.append(offer.id) }
        #expect(ids == ["2", "3"])
        #expect(await answers.requests.last?.url.query == "after=x")
    }

    @Test func answersThatAreListsThemselvesArePages() async throws {
        let answers = Answers { request, count in
            if request.url.path == "/token" { return (200, "application/json", #"{"token": "t"}"#) }
            return (200, "application/json", count < 4 ? #"["a\#(count)", "b\#(count)"]"# : "[]")
        }
        var names: [String] = []
        for try await name in client(answers).products.getNames(perPage: 2) { names.append(name) }
        #expect(names == ["a2", "b2", "a3", "b3"])
        #expect(await answers.requests.count == 4)
    }

    @Test func numbersFollowEachOther() async throws {
        let answers = Answers { request, count in
            if request.url.path == "/token" { return (200, "application/json", #"{"token": "t"}"#) }
            return (200, "application/json", #"{"transactions": [{"id": "\#(count)"}], "totalPages": 3}"#)
        }
        var ids: [String] = []
        for try await transaction in client(answers).transactions.getNumbered(pageSize: 1) {
            ids.append(transaction.id)
        }
        #expect(ids == ["2", "3", "4"])
        #expect(await answers.requests.compactMap { $0.url.query() } == [1, 2, 3].map { "page=\($0)&pageSize=1" })
    }

    @Test func bodiesAreFilledFromCredentials() async throws {
        let answers = Answers { request, _ in
            request.url.path == "/token" ? (200, "application/json", #"{"token": "t"}"#) : (204, "", "")
        }
        let client = client(answers)
        try await client.authentication.createLink(.forUser(user: "u", customerID: "c"))
        try await client.authentication.createLink(.forApplication(application: 7, customerID: "c", partnerID: "other"))
        let bodies = await answers.requests.filter { $0.url.path == "/links" }
            .map { String(decoding: $0.body ?? Data(), as: UTF8.self) }
        #expect(
            bodies == [
                #"{"customerId":"c","partnerId":"p","user":"u"}"#,
                #"{"application":7,"customerId":"c","partnerId":"other"}"#,
            ])
        // What is held does not print.
        #expect(!"\(client)".contains("\"p\""))
    }

    @Test func cursorsInBodiesFollowEachOther() async throws {
        let answers = Answers { request, _ in
            if request.url.path == "/token" { return (200, "application/json", #"{"token": "t"}"#) }
            let isLast = String(decoding: request.body ?? Data(), as: UTF8.self).contains("pagingToken")
            return (200, "application/json", #"{"transactions": [{"id": "a"}]\#(isLast ? "" : #", "next": "x""#)}"#)
        }
        let interval = try #require(DateTimeInterval("2024-02-01T00:00:00Z/2024-03-01T00:00:00Z"))
        var count = 0
        for try await _ in client(answers).transactions.searchEvents(.init(interval: interval)) { count += 1 }
        #expect(count == 2)
        let bodies = await answers.requests.dropFirst().map { String(decoding: $0.body ?? Data(), as: UTF8.self) }
        let interval1 = #""interval":"2024-02-01T00:00:00Z\/2024-03-01T00:00:00Z""#
        #expect(
            bodies.map { $0.replacing("\\/", with: "/") } == [
                "{\(interval1.replacing("\\/", with: "/"))}",
                "{\(interval1.replacing("\\/", with: "/")),\"pagingToken\":\"x\"}",
            ])
    }

    @Test func cursorsFollowEachOther() async throws {
        let answers = Answers(Self.page)
        var count = 0
        let start = try #require(CalendarDate("2024-02-29"))
        for try await _ in client(answers).transactions.getEvents(start: start) { count += 1 }
        #expect(count == 4)
        #expect(await answers.requests.last?.url.query == "start=2024-02-29&after=x")
    }
}

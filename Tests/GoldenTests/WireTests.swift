// What is right on the wire: the digits of money, who may set a member, and where and how a request goes.

import ClientRuntime
import Foundation
import GoldenWire
import Testing
import WireTypes

private func client(
    _ wire: Wire, server: ServerURL = GoldenWire.Server.production(), configuration: ClientConfiguration = .init()
) -> GoldenWire {
    GoldenWire(credentials: .init(key: "k", oauth: "t"), server: server, configuration: configuration, transport: wire)
}

@Suite struct MoneyTests {
    @Test func whatWasReadIsWrittenWithTheSameDigits() throws {
        let text =
            #"{"amount":"100.10","details":{"fee":99.90},"id":"1","rate":1.2500,"sequence":18446744073709551615}"#
        let payment = try JSONCoding.decode(Payment.self, from: Data(text.utf8))
        #expect(payment.amount == Decimal(string: "100.1"))
        #expect(payment.sequence == .max)
        #expect(String(decoding: try JSONCoding.encode(payment), as: UTF8.self) == text)
    }

    @Test(arguments: ["1", "1.0", "0.50", "12345678901234567.10"])
    func aNumberThatMayBeWholeComesBackAsItWas(_ share: String) throws {
        let text = #"{"amount":"1","id":"1","share":\#(share)}"#
        let payment = try JSONCoding.decode(Payment.self, from: Data(text.utf8))
        #expect(String(decoding: try JSONCoding.encode(payment), as: UTF8.self) == text)
    }

    @Test func aDefaultHasTheDigitsOfTheDescription() throws {
        let payment = Payment(amount: 1)
        #expect(String(decoding: try JSONCoding.encode([payment.feeOrDefault]), as: UTF8.self) == "[2.50]")
    }

    @Test func anAmountIsGivenTheDigitsThatItsReaderExpects() async throws {
        let wire = Wire(200, "application/json", #"{"amount": "1.00", "id": "1"}"#)
        let amount = try #require((Decimal(100) + Decimal(1) / 10).withFractionDigits(2))
        let paid = try await client(wire).pay(.init(amount: amount))
        #expect(await wire.body == #"{"amount":"100.10"}"#)
        #expect(paid.amount == 1)
    }
}

@Suite struct DirectionTests {
    @Test func whatOnlyTheServerSetsIsNotSentBack() async throws {
        let wire = Wire(200, "application/json", #"{"amount": "1.00", "id": "1"}"#)
        let payment = try await client(wire).pay(.init(amount: 1, secret: "s"))
        #expect(payment.id == "1")
        _ = try await client(wire).pay(payment)
        #expect(await wire.body == #"{"amount":"1.00"}"#)
    }

    @Test func aStoredValueKeepsEverything() throws {
        let payment = Payment(amount: 1, id: "1", secret: "s")
        let copy = try JSONDecoder().decode(Payment.self, from: JSONEncoder().encode(payment))
        #expect(copy.id == "1" && copy.secret == "s")
        #expect(try JSONCoding.decode(Payment.self, from: JSONCoding.encode(payment)).id == "1")
    }

    @Test func oneDirectionHasOnlyItsMembers() {
        #expect(
            Mirror(reflecting: NewUser(name: "n", password: "p")).children.compactMap(\.label) == ["name", "password"])
        #expect(Mirror(reflecting: User(name: "n", id: "1")).children.compactMap(\.label).sorted() == ["id", "name"])
    }
}

@Suite struct OperationServerTests {
    @Test func anOperationIsCalledAtItsOwnServer() async throws {
        let wire = Wire()
        try await client(wire).putFile(Data("png".utf8))
        #expect(await wire.url == "https://files.example.com/files")
        try await client(wire, server: GoldenWire.Server.production(region: .usEast)).putFile(Data())
        #expect(await wire.url == "https://files.example.com/files")
        try await client(wire, server: GoldenWire.Server.sandbox).putFile(Data())
        #expect(await wire.url == "https://sandbox-files.example.com/files")
    }

    @Test func aStandInGetsEverything() async throws {
        let wire = Wire()
        try await client(wire, server: "http://localhost:8080").putFile(Data())
        #expect(await wire.url == "http://localhost:8080/files")
        let configuration = ClientConfiguration(operationServer: { _ in "https://gateway.example.com" })
        try await client(wire, configuration: configuration).putFile(Data())
        #expect(await wire.url == "https://gateway.example.com/files")
    }

    @Test func aRelativeServerStandsBesideThatOfTheClient() async throws {
        let wire = Wire()
        try await client(wire).beside()
        #expect(await wire.url == "https://eu.example.com/v2/beside")
        #expect(
            GoldenWire.Server.secondVersion(on: "https://other.example.com/v1").text == "https://other.example.com/v2")
        try await client(wire).putShape("AQL_")
        #expect(await wire.url == "https://eu.example.com/v8/shapes")
    }

    @Test func aRelativeServerHasTheBaseOfTheConfiguration() {
        #expect(GoldenWire.Server.secondVersion().text == "https://api.example.com/v2")
        #expect(GoldenWire.Server.versions(version: "v9").text == "https://api.example.com/v9")
    }

    @Test func anAddressGivenAsATextIsTheServerThatItMeans() async throws {
        let wire = Wire()
        try await client(wire, server: "https://us-east.example.com/v1").putFile(Data())
        #expect(await wire.url == "https://files.example.com/files")
    }

    @Test func listedValuesOfAVariableAreCases() {
        #expect(GoldenWire.Server.production(region: .usEast).text == "https://us-east.example.com/v1")
        #expect(GoldenWire.Server.Region.allCases.map(\.rawValue) == ["eu", "us-east"])
    }
}

@Suite struct CredentialChoiceTests {
    /// Adds what a scheme asks for that the client does not know.
    private struct Digest: Middleware {
        var suppliedSchemes: Set<String> { ["digest"] }

        func send(
            _ request: HTTPRequest, for operation: APIOperation,
            next: @Sendable (HTTPRequest) async throws -> HTTPResponse
        ) async throws -> HTTPResponse {
            var request = request
            request.headers["Authorization"] = "Digest username=\"u\""
            return try await next(request)
        }
    }

    @Test func theTransportProvesWhatMutualTLSAsks() async throws {
        let wire = Wire(200, "application/json", #"{"amount": "1", "id": "1"}"#)
        _ = try await client(wire).pay(.init(amount: 1))
        let request = try #require(await wire.requests.first)
        #expect(request.headers["Authorization"] == "Bearer t")
        #expect(request.headers["Key"] == nil)
        let counting = Wire(200, "text/plain", "42")
        #expect(try await client(counting).count() == 42)
        #expect(await counting.requests.first?.headers["Key"] == nil)
    }

    @Test func credentialsComeBeforeMutualTLSAlone() async throws {
        let wire = Wire(200, "application/json", #"{"amount": "1", "id": "1"}"#)
        let withoutToken = GoldenWire(credentials: .init(key: "k"), transport: wire)
        _ = try await withoutToken.pay(.init(amount: 1))
        #expect(await wire.requests.first?.headers["Key"] == "k")
    }

    @Test func aMiddlewareSuppliesAnUnknownScheme() async throws {
        let wire = Wire(201, "application/json", #"{"id": "1", "name": "n"}"#)
        await #expect(throws: GoldenWire.Failure.self) {
            try await client(wire).addUser(.init(name: "n", password: "p"))
        }
        let supplied = client(wire, configuration: ClientConfiguration(middleware: [Digest()]))
        #expect(try await supplied.addUser(.init(name: "n", password: "p")).id == "1")
        #expect(await wire.requests.count == 1)
        #expect(await wire.requests.first?.headers["Authorization"] == "Digest username=\"u\"")
    }
}

@Suite struct MediaTypeChoiceTests {
    private func body(_ type: String, _ text: String) async throws -> GoldenWire.ErrorBody? {
        do {
            _ = try await client(Wire(400, type, text)).pay(.init(amount: 1))
            return nil
        } catch {
            guard case .status(_, let body) = error else { return nil }
            return body
        }
    }

    @Test func anErrorIsWhatItsMediaTypeSays() async throws {
        guard case .problemDetails(let details) = try await body("application/problem+json", #"{"title": "t"}"#) else {
            Issue.record("problem+json is ProblemDetails")
            return
        }
        #expect(details.title == "t")
        guard case .problem(let problem) = try await body("application/json", #"{"message": "m"}"#) else {
            Issue.record("json is Problem")
            return
        }
        #expect(problem.message == "m")
        guard case .text("plain") = try await body("text/plain", "plain") else {
            Issue.record("text is text")
            return
        }
    }

    @Test func anErrorInTextIsOfTheTypeOfItsSchema() async throws {
        func count(_ status: Int, _ text: String) async -> GoldenWire.ErrorBody? {
            do {
                _ = try await client(Wire(status, "text/plain", text)).count()
            } catch {
                if case .status(_, let body) = error { return body }
            }
            return nil
        }
        guard case .integer(30) = await count(429, "30") else { return #expect(Bool(false)) }
        guard case .date(let day) = await count(503, "2024-02-29") else { return #expect(Bool(false)) }
        #expect(day == CalendarDate("2024-02-29"))
        guard case .state(.closed) = await count(500, "closed\n") else { return #expect(Bool(false)) }
        guard case .undocumented(let raw) = await count(429, "<html>") else { return #expect(Bool(false)) }
        #expect(raw.text == "<html>")
    }

    @Test func eachKindOfJSONIsReadByItsCall() async throws {
        let details = Wire(200, "application/vnd.details+json", #"{"title": "t", "message": "m"}"#)
        #expect(try await client(details).shapeAsVndDetailsJSON()?.title == "t")
        await #expect(throws: GoldenWire.Failure.self) { try await client(details).shape() }
        let problem = Wire(200, "application/json", #"{"title": "t", "message": "m"}"#)
        #expect(try await client(problem).shape().message == "m")
        await #expect(throws: GoldenWire.Failure.self) { try await client(problem).shapeAsVndDetailsJSON() }
        #expect(try await client(Wire(202, "application/json", "{}")).shapeAsVndDetailsJSON() == nil)
    }

    @Test func plainTextIsOfTheTypeOfItsSchema() async throws {
        let day = try #require(CalendarDate("2024-02-29"))
        let wire = Wire(200, "text/plain", "2024-02-29\n")
        guard case .ok(day) = try await client(wire).setDay(day) else {
            Issue.record("status 200 has a day")
            return
        }
        #expect(await wire.body == "2024-02-29")
        #expect(await wire.requests.first?.headers["Content-Type"] == "text/plain")
        guard case .accepted(.open) = try await client(Wire(202, "text/plain", "open")).setDay(day) else {
            Issue.record("status 202 has a state")
            return
        }
    }
}

@Suite struct FormTests {
    @Test func fieldsAreWrittenAsTheirEncodingSays() async throws {
        let wire = Wire()
        try await client(wire).sendFields(
            .init(filter: .init(from: 1, to: 2), plain: .init(from: 3), path: "/a/b?c", tags: ["x", "y"]))
        #expect(
            Set(await wire.body.split(separator: "&").map(String.init))
                == ["from=1", "to=2", "path=/a/b?c", "plain=%7B%22from%22%3A3%7D", "tags=x%7Cy"])
    }

    @Test func partsAreWrittenAsTheirEncodingSays() async throws {
        let wire = Wire()
        try await client(wire).sendParts(
            .init(
                photo: FilePart(Data("png".utf8)), thumbnail: FilePart(Data("jpg".utf8)), tags: ["a", "b"],
                reference: .string("r1"), note: "n"))
        let body = await wire.body
        #expect(body.contains("name=\"photo\"; filename=\"photo\"\r\nContent-Type: image/png\r\n\r\npng\r\n"))
        #expect(body.contains("name=\"thumbnail\"; filename=\"thumbnail\"\r\nContent-Type: image/jpeg\r\n\r\njpg\r\n"))
        #expect(body.contains("name=\"tags\"\r\n\r\na,b\r\n"))
        #expect(body.contains("name=\"reference\"\r\n\r\nr1\r\n"))
        #expect(body.contains("name=\"note\"\r\nContent-Type: text/plain\r\nX-Kind: remark\r\n\r\nn\r\n"))
    }

    @Test func partsHaveTheHeadersThatTheCallerGives() async throws {
        let wire = Wire()
        let body = SendPartsBody(
            photo: FilePart(Data("png".utf8)), remark: "r", origin: Filter(from: 1), sheet: FilePart(Data("<a/>".utf8)),
            scan: Data([1, 2, 255]), pages: [FilePart(Data("p".utf8))])
        try await client(wire).sendParts(body, remarkXKind: .open, originXVersion: 2)
        let parts = await wire.body
        #expect(parts.contains("name=\"remark\"\r\nX-Kind: open\r\n\r\nr\r\n"))
        #expect(parts.contains("Content-Type: application/json\r\nX-Set: all\r\nX-Version: 2\r\n\r\n{\"from\":1}\r\n"))
        #expect(parts.contains("Content-Type: application/xml\r\n\r\n<a/>\r\n"))
        #expect(parts.contains("name=\"scan\"\r\nContent-Transfer-Encoding: base64\r\n\r\nAQL/\r\n"))
        #expect(parts.contains("Content-Type: image/png\r\nX-Side: front\r\n\r\np\r\n"))
        try await client(wire).sendParts(body, remarkXKind: .open, originXSet: "some")
        #expect(await wire.body.contains("X-Set: some\r\n\r\n{"))
    }

    @Test func aPartWithoutAHeaderThatItNeedsIsRefused() {
        let photo = FilePart(Data())
        #expect(
            GoldenWire.Request<Void>.sendParts(.init(photo: photo, remark: "r")).problem
                == "the form field 'remark' needs the header 'X-Kind'")
        #expect(GoldenWire.Request<Void>.sendParts(.init(photo: photo)).problem == nil)
    }

    @Test func mixedPartsHaveTheBoundaryOfTheDescription() async throws {
        let wire = Wire()
        try await client(wire).sendMixed(.init(id: "7", filter: .init(from: 1)))
        #expect(await wire.requests.first?.headers["Content-Type"] == "multipart/mixed; boundary=between")
        #expect(
            await wire.body
                == "--between\r\nContent-Disposition: inline; name=\"id\"\r\n\r\n7\r\n"
                + "--between\r\nContent-Disposition: inline; name=\"filter\"\r\nContent-Type: application/json\r\n\r\n"
                + "{\"from\":1}\r\n--between--\r\n")
    }

    @Test func anotherEncodingIsTheCallers() async throws {
        let wire = Wire()
        try await client(wire).putShape("AQL_")
        #expect(await wire.body == "AQL_")
    }

    @Test func base64IsText() async throws {
        let wire = Wire()
        try await client(wire).putFile(Data([0, 1, 2]))
        #expect(await wire.body == "AAEC")
        #expect(await wire.requests.first?.headers["Content-Type"] == "image/png")
    }
}

@Suite struct DelimiterTests {
    @Test func aPathKeepsItsQuery() async throws {
        let wire = Wire()
        try await client(wire).search(ids: ["a", "b"], names: ["c", "d"], words: ["e"])
        #expect(
            await wire.url == "https://eu.example.com/v1/search?kind=full&ids=a%7Cb&names=c,d&words=e")
    }

    @Test func anElementWithTheDelimiterIsRefused() {
        let requests: [GoldenWire.Request<Void>] = [
            .search(ids: ["a|b"]), .search(names: ["a,b"]), .search(words: ["a b"]),
        ]
        #expect(
            requests.map(\.problem) == [
                "the query parameter 'ids': an element has ‘|’ in it, which stands between the elements",
                "the query parameter 'names': an element has ‘,’ in it, which stands between the elements",
                "the query parameter 'words': an element has ‘ ’ in it, which stands between the elements",
            ])
    }
}

@Suite struct OwnTypeTests {
    @Test func schemasAndFormatsHaveTypesOfTheUsers() throws {
        let text = #"{"account":"NL 01","amount":"1","id":"1","periods":[{"from":"a","to":"b"}]}"#
        let payment = try JSONCoding.decode(Payment.self, from: Data(text.utf8))
        #expect(payment.account == AccountNumber("NL01"))
        #expect(payment.periods == [Span(from: "a", to: "b")])
        let period: Period = Span(from: "c", to: "d")
        let copy = Payment(amount: 1, account: AccountNumber("1 2"), periods: [period])
        #expect(
            String(decoding: try JSONCoding.encode(copy), as: UTF8.self)
                == #"{"account":"12","amount":"1","periods":[{"from":"c","to":"d"}]}"#)
    }
}

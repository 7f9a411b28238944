// Documented headers: typed members of an answer, nil where the server sent something else.

import ClientRuntime
import Foundation
import GoldenHeaders
import Testing

@Suite struct HeaderTests {
    private typealias Headers = GoldenHeaders.ListThingsHeaders

    @Test func headersHaveTheTypesOfTheirSchemas() throws {
        let headers = Headers([
            "etag": "\"v1\"", "x-ratelimit-remaining": "42", "x-ratelimit-reset": "1700000000", "x-kind": "partial",
            "x-tags": "red, 7,blue", "x-sizes": "1,2", "x-final": "true", "next-after": "2026-01-02T03:04:05Z",
            "x-ids": "6F9619FF-8B86-D011-B42D-00C04FC964FF", "headers": "yes",
        ])
        #expect(headers.eTag == "\"v1\"")
        #expect(headers.xRateLimitRemaining == 42)
        #expect(headers.xRateLimitReset == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(headers.xKind == .partial)
        #expect(headers.xTags == ["red", "7", "blue"])
        #expect(headers.xSizes == [1, 2])
        #expect(headers.xIDs?.map(\.uuidString) == ["6F9619FF-8B86-D011-B42D-00C04FC964FF"])
        #expect(headers.xFinal == true)
        #expect(headers.nextAfter == DateTime("2026-01-02T03:04:05Z"))
        #expect(headers.headersValue == "yes")
    }

    @Test func objectsAreReadInTheirStyle() {
        let headers = Headers(["x-range": "from=1,to=2", "x-span": "from,3,to,4", "x-meta": #"{"from": 5}"#])
        #expect(headers.xRange?.from == 1 && headers.xRange?.to == 2)
        #expect(headers.xSpan?.from == 3 && headers.xSpan?.to == 4)
        #expect(headers.xMeta?.from == 5 && headers.xMeta?.to == nil)
    }

    @Test func aHeaderThatIsAbsentOrUnreadableIsNil() {
        let headers = Headers([
            "x-ratelimit-remaining": "many", "x-final": "perhaps", "x-sizes": "1,two", "x-span": "a",
        ])
        #expect(headers.eTag == nil)
        #expect(headers.xRateLimitRemaining == nil)
        #expect(headers.xFinal == nil)
        #expect(headers.xSizes == nil)
        #expect(headers.xSpan == nil)
    }

    @Test func anEnumKeepsUnknownValues() {
        #expect(Headers(["x-kind": "none"]).xKind == .unrecognized("none"))
    }

    @Test func anAnswerShowsItsHeaders() async throws {
        let answer = HTTPResponse(status: 204, headers: ["X-Cost": "0.10", "Other": "1"])
        let client = GoldenHeaders(transport: FixedAnswer(answer: answer))
        let response = try await client.response(to: .deleteThing(id: "1"))
        let headers = response.headers(as: GoldenHeaders.DeleteThingHeaders.self)
        #expect(headers.xCost == Decimal(string: "0.1"))
        #expect(headers.headers["other"] == "1")
    }
}

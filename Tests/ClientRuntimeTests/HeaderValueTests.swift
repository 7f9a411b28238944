// Header values as typed values: which text becomes which type.

import ClientRuntime
import Foundation
import Testing

@Suite struct HeaderValueTests {
    private let headers: HTTPHeaders = ["N": "7", "T": "true", "L": "a, b", "E": "", "J": #"{"a": 1}"#]

    @Test func textStaysTextWhateverItLooksLike() {
        #expect(headers.value("n", as: String.self) == "7")
        #expect(headers.value("t", as: String.self) == "true")
        #expect(headers.value("n", as: LenientID.self) == "7")
        #expect(headers.value("e", as: String.self) == "")
    }

    @Test func numbersAndTruthValuesAreRead() {
        #expect(headers.value("n") == 7)
        #expect(headers.value("t") == true)
        #expect(headers.value("l", as: Int.self) == nil)
        #expect(headers.value("missing", as: Int.self) == nil)
    }

    @Test func fieldsThatComeSeveralTimesAreOneList() {
        var headers = HTTPHeaders()
        headers.add("L", "a")
        headers.add("l", "b,c")
        #expect(headers.value("L") == ["a", "b", "c"])
    }

    @Test func anEmptyHeaderIsAnEmptyList() {
        #expect(headers.value("e", as: [Int].self) == [])
    }

    @Test func jsonIsRead() {
        #expect(headers.value("j") == ["a": 1])
    }

    @Test func wireFormatsAreRead() {
        #expect(headers.value("n", as: UnixSeconds.self) == Date(timeIntervalSince1970: 7))
        #expect(headers.value("t", as: UnixSeconds.self) == nil)
    }
}

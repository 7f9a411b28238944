// The codes of Connect as values.

import ClientRuntime
import OpenBankingAUConnectEvents
import TestSupport
import Testing

@Suite struct CodeTests {
    @Test(arguments: [
        (102, UnableToConnectCode.Meaning.institutionTrouble), (500, .unexpected), (900, .newConnection),
        (901, .newConnection), (903, .newConnection), (904, .newConnection), (910, .connectionDown),
        (915, .connectionUnderRepair), (916, .connectionUnderRepair), (920, .institutionNotSupported),
    ])
    func eachDocumentedCodeOfUnableToConnect(number: Int, meaning: UnableToConnectCode.Meaning) throws {
        for code in ["\(number)", "\"\(number)\""] {
            let json = #"{"eventType":"unableToConnect","eventId":"e","payload":{"institutionId":"1","code":\#(code)}}"#
            guard case .unableToConnectEvent(let event) = try decode(json, as: ConnectEvent.self) else {
                throw NotThat()
            }
            #expect(event.payload.code?.meaning == meaning)
            #expect(event.payload.code?.isRetryable == [.institutionTrouble, .connectionUnderRepair].contains(meaning))
            #expect(event.payload.code?.value.isNumber == !code.hasPrefix("\""))
        }
    }

    @Test func theEightStatusCodesOfConnect() {
        let codes: [ConnectStatusCode] = [100, 200, 401, 500, 1403, 1412, 1440, 10039]
        #expect(codes.map(\.meaning) == ConnectStatusCode.Meaning.allCases.map { $0 })
        #expect(codes.filter(\.isSuccess) == [200])
        #expect(codes.filter(\.isRetryable) == [100, 500, 1403, 1440])
        #expect(ConnectStatusCode(404).meaning == nil)
    }

    private struct NotThat: Error {}
}

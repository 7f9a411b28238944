// Callbacks in the model: which of them become receivers, and what these are called.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct CallbackTests {
    private func model(_ callbacks: String, document: String = "") throws -> Modelling {
        try Modelling.fields(
            """
            \(document)
            paths:
              /jobs:
                post:
                  operationId: start
                  responses: {'200': {description: Begun.}}
                  callbacks:
            """ + "\n" + callbacks.indented(by: 8))
    }

    private let body =
        "requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}"

    @Test func withoutASignatureTheEventHasATypeAndNoReceiver() throws {
        let model = try model("done: {'{$url}': {post: {\(body), responses: {'200': {description: Good.}}}}}")
        let receiver = try #require(model.model.receivers.first)
        #expect(receiver.typeName == "StartDoneCallbacks")
        #expect(receiver.signature == nil)
        let files = try model.render().map { String(decoding: $0.bytes, as: UTF8.self) }
        let file = try #require(files.first { $0.contains("enum StartDoneCallbacks") })
        #expect(file.contains("typealias Event = StartDoneEvent"))
        #expect(!file.contains("func receiver"))
    }

    @Test func severalMethodsAreSeveralReceivers() throws {
        let answer = "responses: {'200': {description: Good.}}"
        let model = try model("done: {'{$url}': {post: {\(body), \(answer)}, put: {\(body), \(answer)}}}")
        #expect(model.model.receivers.map(\.typeName).sorted() == ["StartDonePostCallbacks", "StartDonePutCallbacks"])
    }

    @Test func aCallbackWithoutJSONIsCountedAsSkipped() throws {
        let model = try model("ping: {'{$url}': {post: {responses: {'200': {description: Good.}}}}}")
        #expect(model.model.receivers.isEmpty)
        #expect(model.model.coverage["callbacks"]?.count(.skipped) == 1)
        #expect(model.model.coverage["callbacks"]?.total == 1)
    }

    @Test func aBrokenSignatureIsAFindingAndNoReceiver() throws {
        let signature = "x-webhook-signature: {scheme: none}"
        let model = try model(
            "done: {'{$url}': {post: {\(signature), \(body), responses: {'200': {description: Good.}}}}}",
            document: "x-webhook-signature: {scheme: hmac-sha256, header: S}")
        #expect(model.rules == ["unsupported-signature"])
        #expect(model.model.receivers.first?.signature == nil)
    }

    @Test(arguments: [
        "{scheme: hmac-sha256, header: S, prefx: 'sha256='}",
        "{scheme: hmac-sha256, header: S, prefix: ''}",
        "{scheme: rsa-sha256, header: S}", "{scheme: hmac-sha256, header: S, key: ''}",
        "{scheme: hmac-sha256, header: S, content: [{header: T}, body]}",
        "{scheme: hmac-sha256, header: S, content: [{timestampPrefix: t=}, body], separator: '.'}",
        "{scheme: hmac-sha256, header: S, prefix: t=, listSeparator: ',', content: [{timestampPrefix: t=}, body], separator: '.'}",
        "{scheme: hmac-sha256, header: S, content: [{timestamp: T}, body], separator: '.', eventId: T}",
        "{scheme: hmac-sha256, header: S, content: [{timestamp: T, unit: hours}, body], separator: '.'}",
        "{scheme: hmac-sha256, header: S, content: [{header: T, style: simple}, body], separator: '.'}",
    ])
    func whatIsNotKnownOfASignatureIsAFindingAndNoReceiver(_ signature: String) throws {
        let model = try model(
            "done: {'{$url}': {post: {\(body), responses: {'200': {description: Good.}}}}}",
            document: "x-webhook-signature: \(signature)")
        #expect(model.rules == ["unsupported-signature"])
        #expect(model.model.receivers.first?.signature == nil)
    }
}

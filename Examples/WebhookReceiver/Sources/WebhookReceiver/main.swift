// Receives consent notifications: verified, decoded, each once.

import ClientRuntime
import Foundation
import OpenBankingAUEvents
import Webhooks

let environment = ProcessInfo.processInfo.environment
guard let key = environment["SIGNING_KEY"] else { fatalError("set SIGNING_KEY") }
let receiver = try ConsentNotifications.receiver(
    signingKey: .init(key), replayStore: try FileReplayStore(path: environment["REPLAY_FILE"] ?? "consents.ids"))

let listener = try HTTPListener(port: environment["PORT"].flatMap(UInt16.init) ?? 0)
report("listening on port \(listener.port)")

// One message after the other: more at once need a server that you would rather not write yourself.
while let message = try listener.next() {
    message.answer(await status(of: message))
}

func status(of message: HTTPListener.Message) async -> Int {
    if message.isTooLarge { return 413 }
    do {
        // A duplicate is a success too: the sender repeats until it hears of one.
        let delivery = try await receiver.receive(body: message.body, headers: message.headers) { event in
            switch event.eventType {
            case .institutionsRevoked: report("delete what was collected of customer \(event.customerID)")
            case .unrecognized(let type): report("a new kind of event: \(type)")
            default: report("event \(event.eventID)")
            }
        }
        if case .duplicate = delivery { report("duplicate") }
        return 200
    } catch let rejection as WebhookRejection {
        report("refused: \(rejection)")
        return rejection.statusCode
    } catch {
        return 500  // Not dealt with: the sender's next attempt is a new event.
    }
}

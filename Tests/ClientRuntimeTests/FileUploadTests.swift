// Bodies that are sent from a file.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct FileUploadTests {
    private func withFile<T>(_ bytes: Data, _ use: (URL) async throws -> T) async throws -> T {
        let file = FileManager.default.temporaryDirectory.appending(path: "upload-\(UUID().uuidString)")
        try bytes.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await use(file)
    }

    private func upload(_ file: URL, to server: LoopbackServer, method: HTTPMethod = .post) async throws {
        var request = APIRequest<SampleAPI, Void>.ping(method: method)
        request.body = RequestBody(file: file, contentType: "application/pdf")
        try await APIClient<SampleAPI>(server: ServerURL(server.address)).send(request)
    }

    @Test(arguments: [0, 1, 70_000, 5_000_000], [HTTPMethod.post, .put])
    func theBytesOfAFileArrive(_ count: Int, _ method: HTTPMethod) async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        let bytes = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try await withFile(bytes) { try await upload($0, to: server, method: method) }
        let sent = try #require(server.requests.first)
        #expect(sent.method == method.rawValue)
        #expect(sent.body == bytes)
        #expect(sent.header("Content-Type") == "application/pdf")
        #expect(sent.header("Content-Length") == "\(count)")
        #expect(server.requests.count == 1)
    }

    @Test func aFileThatIsNotThereIsAFailure() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        await #expect {
            try await upload(URL(fileURLWithPath: "/no/such/file"), to: server)
        } throws: {
            guard case APIFailure<SampleErrorBody>.transport(let failure) = $0 else { return false }
            return failure.kind == .unreadableFile
        }
        #expect(server.requests.isEmpty)
    }

    @Test func printingTellsNothingOfTheFile() {
        var request = APIRequest<SampleAPI, Void>.ping()
        request.body = RequestBody(file: URL(fileURLWithPath: "/home/alice/secret.pdf"), contentType: "application/pdf")
        #expect("\(String(describing: request.body))".contains("application/pdf, from a file"))
        #expect(!request.curl.contains("alice"))
    }
}

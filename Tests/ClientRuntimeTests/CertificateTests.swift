// A server whose certificate nobody vouches for gets nothing. What is wrong with certificates in other ways is tried by
// `scripts/faults`, because only the system says which authorities count.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Tool.exists("openssl")), .timeLimit(.minutes(10))) struct CertificateTests {
    /// `openssl s_server` on a free port, with a certificate that it has signed itself.
    private final class UnknownServer {
        private let process = Process()
        private let folder: URL
        let port: Int

        init() throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("certificate-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let (key, certificate) = (folder.path + "/key.pem", folder.path + "/certificate.pem")
            try Tool.succeed([
                "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-days", "1",
            ])
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [
                "openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www",
            ]
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            process.standardInput = FileHandle.nullDevice
            try process.run()
            // `ACCEPT 127.0.0.1:41317`
            var line = Data()
            while !line.contains(0x0A) || !String(decoding: line, as: UTF8.self).contains("ACCEPT") {
                let more = output.fileHandleForReading.availableData
                if more.isEmpty { break }
                line += more
            }
            let text = String(decoding: line, as: UTF8.self)
            guard let digits = text.firstMatch(of: /ACCEPT [^\n]*:(\d+)/)?.1, let port = Int(digits) else {
                self.port = 0
                stop()
                throw NoPort()
            }
            self.port = port
        }

        /// Ends the program, which does not follow `SIGTERM` here and would outlive the tests.
        func stop() {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            try? FileManager.default.removeItem(at: folder)
        }
    }

    private struct NoPort: Error {}

    @Test(arguments: [HTTPMethod.get, .post]) func anUnknownIssuerIsATypedFailureAndNothingIsSent(_ method: HTTPMethod)
        async throws
    {
        let server = try UnknownServer()
        defer { server.stop() }
        let client = APIClient<SampleAPI>(server: ServerURL("https://127.0.0.1:\(server.port)"))
        let failure = await #expect(throws: APIFailure<SampleErrorBody>.self) {
            try await client.send(.ping(method: method))
        }
        guard case .transport(let problem) = failure else { throw try #require(failure) }
        #expect(problem.kind == .insecure)
        #expect(failure?.call.bytesMayHaveLeft == false)
        #expect(failure?.isSafeToRepeat == true)
        #expect(failure?.isTransient == false)
        #expect(failure?.call.attempts.count == 1)
    }
}

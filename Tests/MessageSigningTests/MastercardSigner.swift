// Mastercard's own signer library for Python, in a process of its own, with nonce and time given from outside.

import Foundation
import TestSupport

/// A Python interpreter that can import the library: the one of the environment variable `APIGEN_PYTHON`, or that of a
/// virtual environment made for this run of the tests.
struct MastercardSigner: Sendable {
    static let requirement = "mastercard-oauth1-signer==1.9.2"
    static let shared: MastercardSigner? = try? MastercardSigner()

    private let python: String
    private let environment: TemporaryFolder?

    private init() throws {
        let check = ["-c", "import oauth1.oauth"]
        if let given = ProcessInfo.processInfo.environment["APIGEN_PYTHON"],
            try Tool.run([given] + check).status == 0
        {
            (python, environment) = (given, nil)
            return
        }
        let folder = try TemporaryFolder(isKept: true)
        try Tool.succeed(["python3", "-m", "venv", folder.path])
        python = folder.file("bin/python")
        environment = folder
        // Without a network, one short attempt is enough to know.
        try Tool.succeed([
            python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", "--timeout",
            "15",
            Self.requirement,
        ])
        try Tool.succeed([python] + check)
    }

    /// The headers that the library makes for `[method, url, body]` requests.
    func headers(
        _ requests: [[String]], consumerKey: String, keyFile: String, nonce: String, timestamp: Int
    ) throws -> [String] {
        let input = try JSONEncoder().encode(requests)
        let answer = try Tool.succeed(
            [python, "-c", Self.program, consumerKey, keyFile, nonce, String(timestamp)], input: Array(input))
        return try JSONDecoder().decode([String].self, from: Data(answer.output))
    }

    private static let program = """
        import json, sys
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
        import oauth1.coreutils as util
        from oauth1.oauth import OAuth
        consumer_key, key_file, nonce, timestamp = sys.argv[1:]
        util.get_nonce = lambda: nonce
        util.get_timestamp = lambda: timestamp
        with open(key_file, "rb") as file:
            key = load_pem_private_key(file.read(), None)
        print(json.dumps([
            OAuth.get_authorization_header(url, method, body, consumer_key, key)
            for method, url, body in json.load(sys.stdin)
        ]))
        """
}

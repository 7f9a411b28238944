"""The other ends of the examples: servers on the loopback interface, and a sender of signed events."""

import contextlib
import hashlib
import hmac
import http.client
import http.server
import json
import pathlib
import subprocess
import tempfile
import threading
from urllib.parse import parse_qs, urlsplit

from package import APIGEN, ROOT, expect


class Server:
    """Answers requests by method and path, and counts them."""

    def __init__(self, answer):
        self.paths = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                parts = urlsplit(self.path)
                outer.paths.append(parts.path)
                status, text = answer(self.command, parts.path, parse_qs(parts.query), body)
                data = text.encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"

    def count(self, path):
        return self.paths.count(path)


@contextlib.contextmanager
def serving(answer):
    server = Server(answer)
    thread = threading.Thread(target=server.server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.server.shutdown()
        server.server.server_close()


def answering(answers):
    return serving(lambda method, path, query, body: (200, answers[(method, path)]))


DESCRIPTION = "Specs/mastercard-openbanking.yaml"


def examples(description):
    """The examples of a description, by their places."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [APIGEN, "examples", "--quiet", "--spec", description, "--module", "API", "--output", folder],
            cwd=ROOT, check=True, timeout=60)
        lines = (pathlib.Path(folder) / "examples.jsonl").read_text().splitlines()
    return {example["pointer"]: example["value"] for example in map(json.loads, lines)}


def australian_bank():
    """What AccountTool asks for, answered with the examples of the description; transactions come one a page."""
    values = examples(DESCRIPTION)

    def example(place):
        return next(value for pointer, value in values.items() if pointer.startswith(place))

    customer = example("#/components/responses/CreatedCustomer/")
    accounts = example("#/components/responses/CustomerAccounts/")
    page = example("#/components/responses/Transactions/")
    transactions = page["transactions"]

    def answer(method, path, query, body):
        if path == "/aggregation/v2/partners/authentication":
            return 200, json.dumps(example("#/paths/~1aggregation~1v2~1partners~1authentication/post/responses/200/"))
        if path == "/aggregation/v2/customers/testing":
            return 201, json.dumps(customer)
        if path == f"/aggregation/v1/customers/{customer['id']}/accounts":
            return 200, json.dumps(accounts)
        if path == f"/aggregation/v3/customers/{customer['id']}/transactions":
            start = int(query.get("start", ["1"])[0])
            return 200, json.dumps({
                **page, "found": len(transactions), "displaying": 1, "moreAvailable": start < len(transactions),
                "transactions": transactions[start - 1:start]})
        return 404, '{"code": 14001, "message": "The customer does not exist"}'

    output = [f"customer {customer['id']}"]
    output += [f"account {account['id']}: {account['balance']}" for account in accounts["accounts"]]
    output += [f"transaction {transaction['id']}: {transaction['amount']}" for transaction in transactions]
    return serving(answer), output + ["no such customer"]


EVENT = {
    "eventId": "ac7e616b-8bf1-43a9-9ed4-11d9da2550c8", "eventType": "INSTITUTIONS_REVOKED", "eventContext": "CONSENT",
    "eventTime": "2023-05-28T10:43:52Z", "customerId": "1005061234",
    "payload": {"consent": {
        "consentReceiptId": "e6062836-65e6-4de6-ad99-c9f6552a36fe",
        "statusDetails": {"status": "ACTIVE", "statusDate": "2023-05-20T08:00:00Z"}, "institutions": []}},
}


def send_events(package):
    """A new event, a copy, a forged one and one that is too large."""
    key = "example-signing-key"
    body = json.dumps(EVENT).encode()
    signature = hmac.new(key.encode(), body, hashlib.sha256).hexdigest()
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen(
            [package.program("WebhookReceiver")], env={"SIGNING_KEY": key, "REPLAY_FILE": f"{folder}/consents.ids"},
            stdout=subprocess.PIPE, text=True)
        try:
            port = int(program.stdout.readline().rsplit(" ", 1)[1])
            expect(post(port, body, {"Event-Signature": signature}) == 200, "a signed event is refused")
            expect(post(port, body, {"Event-Signature": signature}) == 200, "a copy is refused")
            expect(post(port, body, {"Event-Signature": "0" * 64}) == 401, "a forged event is accepted")
            expect(post(port, body, {}) == 401, "an unsigned event is accepted")
            expect(post(port, b"", {"Content-Length": str(1 << 21)}) == 413, "a large body is accepted")
        finally:
            program.terminate()
            output = program.stdout.read()
            program.wait(10)
    expect(output.splitlines()[:2] == ["delete what was collected of customer 1005061234", "duplicate"], output)


def post(port, body, headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", "/consents", body, headers)
    try:
        return connection.getresponse().status
    finally:
        connection.close()

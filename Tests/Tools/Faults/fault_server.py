"""A server that misbehaves on purpose: each fault is one function. It counts what arrives.

Requests have the number of their call in a header, which finds the plan: the faults of the first requests of the call, then
good answers. Requests without a number, such as logins, follow a plan of their own."""

import asyncio
import functools
import gzip
import socket
import struct
import zlib
from dataclasses import dataclass, field

FAULTS = {}
# Seconds that a connection is kept open without an answer, at most; clients give up long before.
PATIENCE = 10
# The client of the test takes this many bytes at most.
LIMIT = 1 << 18


def fault(function):
    FAULTS[function.__name__] = function
    return function


@dataclass
class Answer:
    """What a well-behaved server says."""

    status: int
    media_type: str | None
    body: bytes

    def head(self, status=None, fields=(), length=None):
        lines = [f"HTTP/1.1 {status or self.status} Whatever"]
        if self.media_type:
            lines.append(f"Content-Type: {self.media_type}")
        if length is not False:
            lines.append(f"Content-Length: {len(self.body) if length is None else length}")
        return "\r\n".join([*lines, *fields, "", ""]).encode()


class Hangup(Exception):
    """The connection cannot be used any more."""


# Answers


@fault
async def good(answer, out):
    out.write(answer.head() + (answer.body if answer.status != 204 else b""))


@fault
async def slow(answer, out):
    """A byte now and then: longer than an attempt may take."""
    out.write(answer.head(length=PATIENCE * 20))
    for _ in range(PATIENCE * 20):
        out.write(b" ")
        await out.drain()
        await asyncio.sleep(0.05)
    raise Hangup


@fault
async def hang(answer, out):
    await asyncio.sleep(PATIENCE)
    raise Hangup


@fault
async def close_at_once(answer, out):
    raise Hangup


@fault
async def reset(answer, out):
    """The other side's system says that there is no such connection."""
    out.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Hangup


@fault
async def cut_head(answer, out):
    out.write(answer.head()[:20])
    raise Hangup


@fault
async def cut_body(answer, out):
    out.write(answer.head(length=len(answer.body) + 100) + answer.body)
    raise Hangup


@fault
async def cut_chunk(answer, out):
    out.write(answer.head(fields=["Transfer-Encoding: chunked"], length=False) + b"400\r\nabc")
    raise Hangup


@fault
async def no_chunk(answer, out):
    out.write(answer.head(fields=["Transfer-Encoding: chunked"], length=False) + b"this is no size\r\n")
    raise Hangup


@fault
async def another_protocol(answer, out):
    out.write(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
    raise Hangup


@fault
async def too_many_headers(answer, out):
    out.write(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"x" * 80) for n in range(20_000)) + b"\r\n")
    raise Hangup


# Bodies


@fault
async def no_json(answer, out):
    body = b'{"id": 1, "nam'
    out.write(Answer(answer.status, "application/json", body).head() + body)


@fault
async def another_shape(answer, out):
    body = b'[[[[{"unexpected": [1e400, "\\ud800", null]}]]]]'
    out.write(Answer(answer.status, "application/json", body).head() + body)


@fault
async def deep(answer, out):
    body = b"[" * 50_000
    out.write(Answer(answer.status, "application/json", body).head() + body)


@fault
async def empty(answer, out):
    out.write(answer.head(length=0))


@fault
async def html(answer, out):
    body = b"<html><h1>It works!</h1></html>"
    out.write(Answer(200, "text/html", body).head() + body)


@fault
async def no_gzip(answer, out):
    out.write(answer.head(fields=["Content-Encoding: gzip"]) + answer.body)


def with_body(answer):
    """The answer, with another status where it is a redirection. URLSession on Linux keeps the body of one to itself, however
    large, copies it again with every piece, and does nothing else meanwhile: calls beside it would meet no fault at all."""
    return Answer(200, answer.media_type, answer.body) if 301 <= answer.status <= 308 else answer


@fault
async def too_large(answer, out):
    out.write(with_body(answer).head(length=LIMIT * 8))
    for _ in range(8):
        out.write(b" " * LIMIT)
        await out.drain()


@fault
async def too_large_unannounced(answer, out):
    out.write(with_body(answer).head(fields=["Transfer-Encoding: chunked"], length=False))
    for _ in range(64):
        out.write(b"8000\r\n" + b" " * 0x8000 + b"\r\n")
        await out.drain()
    out.write(b"0\r\n\r\n")


def large(announced):
    async def say(answer, out):
        """Sent for as long as somebody reads, up to 200 MB."""
        piece, pieces = b" " * (1 << 16), 200_000_000 >> 16
        fields = [] if announced else ["Transfer-Encoding: chunked"]
        out.write(with_body(answer).head(fields=fields, length=len(piece) * pieces if announced else False))
        for _ in range(pieces):
            out.write(piece if announced else b"%x\r\n%s\r\n" % (len(piece), piece))
            await out.drain()
        if not announced:
            out.write(b"0\r\n\r\n")

    return say


@functools.cache
def packed_zeros(mebibytes):
    """A gzip file of so many mebibytes of nothing, about a thousandth as long: one packed mebibyte, again and again."""
    zeros = bytes(1 << 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(mebibytes):
        checksum = zlib.crc32(zeros, checksum)
    tail = struct.pack("<II", checksum, (mebibytes << 20) & 0xFFFFFFFF)
    return b"\x1f\x8b\x08\0\0\0\0\0\x02\xff" + piece * mebibytes + packer.flush() + tail


async def huge_bomb(answer, out):
    """A megabyte that unpacks to a gigabyte."""
    # In a thread: this takes a second, in which other parts want their answers.
    body = await asyncio.to_thread(packed_zeros, 1024)
    out.write(Answer(with_body(answer).status, answer.media_type, body).head(fields=["Content-Encoding: gzip"]) + body)


# Faults that take long, and so are no part of a schedule.
LARGE = {"huge": large(announced=True), "huge_unannounced": large(announced=False), "huge_bomb": huge_bomb}

BOMB = gzip.compress(b" " * (LIMIT * 64), 9)


@fault
async def bomb(answer, out):
    body = Answer(with_body(answer).status, answer.media_type, BOMB)
    out.write(body.head(fields=["Content-Encoding: gzip"]) + BOMB)


# Statuses


def status(number, *fields):
    async def say(answer, out):
        body = b'{"code": 4711, "message": "not now"}'
        out.write(Answer(number, "application/json", body).head(fields=fields) + body)

    name = f"status_{number}" + "".join("_" + field.split(":")[0].replace("-", "_").lower() for field in fields)
    FAULTS[name + ("_long" if any("3600" in field for field in fields) else "")] = say


status(302, "Location: http://127.0.0.1:1/elsewhere")
status(307, "Location: /elsewhere")
status(400)
status(401)
status(403)
status(404)
status(408)
status(429)
status(429, "Retry-After: 0")
status(429, "Retry-After: 3600")
status(500)
status(502)
status(503)
status(503, "retry-after-ms: 20")
status(504)


@dataclass
class Request:
    method: str
    path: str
    fields: dict


@dataclass
class Plan:
    """Which answer a request gets."""

    answers: list  # by call: the good answer
    faults: list  # by call: the faults of its requests, in their order
    login: Answer | None = None
    logins: list = field(default_factory=list)


class FaultServer:
    """`arrivals` has a list for each call: the fault that each of its requests met, once it had arrived whole."""

    def __init__(self, plan):
        self.plan = plan
        self.arrivals = [[] for _ in plan.answers]
        self.logins = 0
        # Number, method and path of each request, in the order in which they arrived.
        self.sent = []
        self.strays = []
        self.server = None

    async def start(self, tls=None):
        """Listens, with TLS where a context for it is given, and tells the address."""
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0, limit=1 << 20, backlog=1024, ssl=tls)
        return f"http{'s' if tls else ''}://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"

    def stop(self):
        """Takes no more connections."""
        self.server.close()

    async def serve(self, incoming, out):
        try:
            while request := await self.read(incoming):
                answer, name = self.choose(request)
                await (FAULTS.get(name) or LARGE[name])(answer, out)
                await out.drain()
        except (Hangup, ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            out.close()

    async def read(self, incoming):
        try:
            head = await incoming.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")[:-2]
        fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        await incoming.readexactly(int(fields.get("content-length", 0)))
        method, target, _ = first.split(" ", 2)
        return Request(method, target, fields)

    def choose(self, request):
        number = request.fields.get("call-number")
        if number is None:
            if self.plan.login is None or "elsewhere" in request.path:
                self.strays.append(request.path)
                return Answer(404, None, b""), "good"
            self.logins += 1
            faults = self.plan.logins
            return self.plan.login, faults[(self.logins - 1) % len(faults)] if faults else "good"
        arrivals = self.arrivals[int(number)]
        faults = self.plan.faults[int(number)]
        name = faults[len(arrivals)] if len(arrivals) < len(faults) else "good"
        arrivals.append(name)
        self.sent.append((number, request.method, request.path))
        return self.plan.answers[int(number)], name


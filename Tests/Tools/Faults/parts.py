"""Parts of a run: some calls of a module, what happens to their requests, and what is wrong with how they ended."""

import asyncio
import json
import time
from collections import Counter
from dataclasses import dataclass

import contract
import operations
from fault_server import LIMIT, Answer, FaultServer, Plan

# Milliseconds: of an attempt, of a call, and what a busy machine may add before anybody looks at the clock.
TIMEOUT, DEADLINE, PATIENCE = 400, 1500, 10_000
# For parts in which everything is answered at once: a machine that is busy may take its time.
UNHURRIED = 60_000

TRANSPORT = {"transport", "timedOut"}
# How a call may end whose last request met the fault. Every attempt may run out of time on a busy machine.
ENDINGS = {
    "good": {"answered"},
    "slow": {"timedOut"},
    "hang": {"timedOut"},
    "close_at_once": TRANSPORT,
    "reset": TRANSPORT,
    "cut_head": TRANSPORT,
    "cut_body": TRANSPORT,
    "cut_chunk": TRANSPORT,
    "no_chunk": TRANSPORT,
    "another_protocol": TRANSPORT | {"undecodable", "undocumented"},
    "too_many_headers": TRANSPORT | {"responseTooLarge", "undecodable", "answered"},
    "no_json": {"undecodable", "answered", "undocumented"},
    "another_shape": {"undecodable", "answered", "undocumented"},
    "deep": {"undecodable", "answered", "undocumented"},
    "empty": {"undecodable", "answered", "transport"},
    "html": {"undecodable", "answered", "undocumented"},
    "no_gzip": TRANSPORT | {"undecodable", "answered"},
    "too_large": {"responseTooLarge"},
    "too_large_unannounced": {"responseTooLarge"},
    "bomb": {"responseTooLarge"},
}
STATUS = {"status", "undocumented", "undecodable"}


class Base:
    """An operation with arguments and a good answer."""

    def __init__(self, entry, operation):
        self.entry = entry
        self.arguments = contract.arguments_of(entry, operation, "example")
        status, number = next((s for s in operation.statuses() if s[0][0] in "23"), ("default", 200))
        media_type = operation.media_type(status, entry["accept"] or ["*/*"])
        body = operation.answer(status, media_type, "example") if media_type else ""
        if media_type and operations.is_json(media_type):
            body = json.dumps(body)
        self.answer = Answer(number, media_type, body.encode() if isinstance(body, str) else b"%PDF-1.4 made up\n")
        self.acts = not entry["idempotent"]

    def line(self, number):
        call = {"number": str(number), "name": self.entry["name"], "arguments": self.arguments}
        return (json.dumps(call) + "\n").encode()


@dataclass
class Usage:
    """What the client has in use after so many calls; memory in kilobytes. `living` are calls that still have tasks."""

    calls: int
    resident: int
    peak: int
    allocated: int
    files: int
    threads: int
    living: int


class Part:
    """Some calls of a module with their faults, and what became of them."""

    def __init__(self, name, calls, faults, login=None, logins=(), looks=None, limit=LIMIT, timeout=TIMEOUT):
        self.name, self.calls, self.limit = name, calls, limit
        self.timeout, self.deadline = timeout, timeout * DEADLINE // TIMEOUT
        self.client, self.tls, self.allowed, self.mode = [], None, None, "calls"
        # A look waits for all calls before it.
        pieces = 10 if len(calls) >= 1_000 else 2
        self.looks = looks or sorted({len(calls) * piece // pieces for piece in range(1, pieces)} - {0})
        self.server = FaultServer(Plan([call.answer for call in calls], faults, login, list(logins)))
        self.results, self.usage, self.problems, self.seconds = {}, [], [], 0
        # By call: how many values its request has, and how many can be read when it is printed.
        self.shown = {}
        self.ended_well = False

    async def run(self, program, width):
        started = time.monotonic()
        address = await self.server.start(self.tls)
        process = await asyncio.create_subprocess_exec(
            *self.client, program, *map(str, self.arguments(address, width)),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        output, errors = await process.communicate(b"".join(self.lines()))
        self.server.stop()
        for line in output.decode().splitlines():
            if line.startswith("#"):
                self.usage.append(Usage(*map(int, line.split()[1:])))
            elif line.startswith("="):
                name, *counts = line.split()[1:]
                self.shown[name] = tuple(map(int, counts))
            else:
                number, *rest = line.split("\t")
                self.results.setdefault(int(number), []).append(rest)
        self.ended_well = process.returncode == 0
        if not self.ended_well:
            self.problems.append(f"the client ended with {process.returncode}: {errors.decode()[:4000]}")
        self.seconds = time.monotonic() - started
        self.judge()

    def arguments(self, address, width):
        return [self.mode, address, width, *self.looks, "--", self.timeout, self.deadline, self.limit]

    def lines(self):
        return [call.line(number) for number, call in enumerate(self.calls)]

    def judge(self):
        for number, call in enumerate(self.calls):
            # After a crash everything else follows from it.
            for problem in self.problems_of(number, call) if self.ended_well else []:
                self.problems.append(f"call {number}, {call.entry['name']}: {problem}")
        if self.usage and self.usage[-1].files > self.usage[0].files + 16:
            self.problems.append(f"{self.usage[-1].files} files are open, {self.usage[0].files} were before")
        if self.usage and self.usage[-1].living:
            self.problems.append(f"{self.usage[-1].living} calls have ended and still have tasks")
        for name, (values, shown) in self.shown.items():
            if shown:
                self.problems.append(f"{name}: {shown} of {values} values can be read when the request is printed")
        if self.server.strays:
            self.problems.append(f"requests that nobody asked for: {self.server.strays[:3]}")

    def problems_of(self, number, call):
        results = self.results.get(number, [])
        if len(results) != 1:
            yield f"ended {len(results)} times"
            return
        word, milliseconds, attempts, left, safe, kind, late = results[0]
        met = self.server.arrivals[number]
        acted = [fault for fault in met if fault != "status_401"]
        if self.allowed:
            if kind not in self.allowed:
                yield f"ended with {word} {kind} after {met}"
            return
        # The request of an attempt that ran out of time may arrive after the one that decides.
        decisive = met if int(late) else met[-1:]
        allowed = {"timedOut", "credentials"}.union(*(ENDINGS.get(fault, STATUS) for fault in decisive))
        # An answer without a body, and a redirection with one, end with their heads.
        if any(fault.startswith("status_3") for fault in decisive) or not call.answer.media_type:
            allowed.add("answered")
        if word not in allowed:
            yield f"ended with {word} after {met}"
        if int(milliseconds) > self.deadline + PATIENCE:
            yield f"took {milliseconds} ms"
        if call.acts and len(acted) > 1:
            yield f"arrived {len(acted)} times: {met}"
        if len(met) > 6:
            yield f"arrived {len(met)} times: {met}"
        if left == "false" and acted and not self.was_sent_again(call, met):
            yield f"nothing is said to have left, but it arrived: {met}"
        if safe == "true" and call.acts and acted:
            yield f"is said to be safe to repeat after {met}"

    @staticmethod
    def was_sent_again(call, met):
        """Whether URLSession sent what is safe again by itself, after a lost connection of which the client knows nothing. The 401 for
        the second request says that nothing was done."""
        return not call.acts and met[-1] == "status_401" and set(met[:-1]) <= {"close_at_once", "reset", "status_401"}

    @property
    def requests(self):
        return sum(map(len, self.server.arrivals))

    def words(self):
        return Counter(results[0][0] for results in self.results.values())


class BarePart(Part):
    """The requests of another part over a URLSession that nothing is built on: what they take that is not ours."""

    def __init__(self, name, other, looks):
        self.sent = other.server.sent
        super().__init__(name, other.calls, [[]] * len(other.calls), looks=looks)

    def arguments(self, address, width):
        return ["bare", address, width, *self.looks]

    def lines(self):
        return [f"{number}\t{method}\t{path}\n".encode() for number, method, path in self.sent]

    def problems_of(self, number, call):
        return []

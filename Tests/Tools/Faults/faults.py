"""Sends calls of generated clients to a server that misbehaves, and counts: does every call end in one documented way within
its deadline, and does nothing that acts arrive twice?

The schedule comes from a seed: which operation, and what happens to each request of its call. A run has four parts:
`schedule` (every fault in turn), `outage` (nothing but 503), `silence` (nothing but waiting), and, where the description has an
operation for logins, `refused login`. The first module has more: `long run` looks for what grows, `large answers` for how much
memory one answer takes, and the parts that are called after certificates for what is sent to a server with such a one."""

import argparse
import asyncio
import json
import os
import random
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

HERE = Path(os.path.abspath(__file__)).parent
sys.path.append(str(HERE.parent / "Servers"))

import certificates  # noqa: E402
import contract  # noqa: E402
import driver  # noqa: E402
import operations  # noqa: E402
from fault_server import FAULTS, LARGE, LIMIT, Answer, FaultServer, Plan  # noqa: E402
from values import Impossible  # noqa: E402

ROOT = contract.ROOT
# Milliseconds: of an attempt, of a call, and what a busy machine may add before anybody looks at the clock.
TIMEOUT, DEADLINE, PATIENCE = 400, 1500, 10_000
# Calls of a client may be repeated so many times before any has succeeded.
BUDGET = 10
# The long run is looked at after so many calls, and again when all deadlines have passed. What malloc has handed out then may be
# so many bytes more for each call than after the first look. It is about 240 with URLSession on Linux.
LOOKS, GROWTH = [1_000, 5_000, 10_000], 512
# What an answer may take beyond small ones, in kilobytes: a twentieth of what is sent, or of what it unpacks to. Who keeps the answer
# takes at least all of it; runs of one program differ by some mebibytes, by what lay in sockets and what malloc had not given back.
LIMITS = {"huge": 200_000 // 20, "huge_unannounced": 200_000 // 20, "huge_bomb": (1 << 20) // 20}
# Faults that cost no time.
QUICK = [
    "close_at_once", "reset", "cut_head", "cut_body", "cut_chunk", "no_json", "another_shape", "empty", "html", "no_gzip",
    "too_large_unannounced", "bomb", "status_302_location", "status_400", "status_404", "status_500", "status_503",
]  # fmt: skip

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
    """What the client has in use after so many calls; memory in kilobytes."""

    calls: int
    resident: int
    peak: int
    allocated: int
    files: int
    threads: int


class Part:
    """Some calls of a module with their faults, and what became of them."""

    def __init__(self, name, calls, faults, login=None, logins=(), looks=None, limit=LIMIT, timeout=TIMEOUT):
        self.name, self.calls, self.limit, self.timeout = name, calls, limit, timeout
        self.client, self.tls, self.allowed = [], None, None
        self.looks = looks or sorted({len(calls) * tenth // 10 for tenth in range(1, 10)} - {0})
        self.plan = Plan([call.answer for call in calls], faults, login, list(logins))
        self.results, self.usage, self.problems = {}, [], []

    async def run(self, program, width):
        server = FaultServer(self.plan)
        address = await server.start(self.tls)
        deadline = self.timeout * DEADLINE // TIMEOUT
        process = await asyncio.create_subprocess_exec(
            *self.client, program, address,
            *map(str, [self.timeout, deadline, width, self.limit, *self.looks]),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )
        lines = b"".join(call.line(number) for number, call in enumerate(self.calls))
        output, errors = await process.communicate(lines)
        self.server = server
        for line in output.decode().splitlines():
            if line.startswith("#"):
                self.usage.append(Usage(*map(int, line.split()[1:])))
            else:
                number, *rest = line.split("\t")
                self.results.setdefault(int(number), []).append(rest)
        self.ended_well = process.returncode == 0
        if not self.ended_well:
            self.problems.append(f"the client ended with {process.returncode}: {errors.decode()[:4000]}")
        return self

    def judge(self):
        for number, call in enumerate(self.calls):
            # After a crash everything else follows from it.
            for problem in self.problems_of(number, call) if self.ended_well else []:
                self.problems.append(f"call {number}, {call.entry['name']}: {problem}")
        if self.usage and self.usage[-1].files > self.usage[0].files + 16:
            self.problems.append(f"{self.usage[-1].files} files are open, {self.usage[0].files} were before")
        if self.server.strays:
            self.problems.append(f"requests that nobody asked for: {self.server.strays[:3]}")
        return self

    def problems_of(self, number, call):
        results = self.results.get(number, [])
        if len(results) != 1:
            yield f"ended {len(results)} times"
            return
        word, milliseconds, attempts, left, safe, kind = results[0]
        met = self.server.arrivals[number]
        acted = [fault for fault in met if fault != "status_401"]
        last = met[-1] if met else None
        if self.allowed:
            if kind not in self.allowed:
                yield f"ended with {word} {kind} after {met}"
            return
        allowed = ENDINGS.get(last, STATUS if last else set()) | {"timedOut", "credentials"}
        # An answer without a body, and a redirection with one, end with their heads.
        if last and last.startswith("status_3") or not call.answer.media_type:
            allowed = allowed | {"answered"}
        if word not in allowed:
            yield f"ended with {word} after {met}"
        if int(milliseconds) > DEADLINE + PATIENCE:
            yield f"took {milliseconds} ms"
        if call.acts and len(acted) > 1:
            yield f"arrived {len(acted)} times: {met}"
        if len(met) > 6:
            yield f"arrived {len(met)} times: {met}"
        if left == "false" and acted:
            yield f"nothing is said to have left, but it arrived: {met}"
        if safe == "true" and call.acts and acted:
            yield f"is said to be safe to repeat after {met}"

    @property
    def requests(self):
        return sum(map(len, self.server.arrivals))

    def words(self):
        return Counter(results[0][0] for results in self.results.values())


def schedule(bases, count, chance):
    """Every operation in turn, each with a fault for its first request and perhaps more; a quarter has none."""
    names = [name for name in FAULTS if name != "good"]
    calls = [bases[number % len(bases)] for number in range(count)]
    faults = []
    for number in range(count):
        first = "good" if chance.random() < 0.25 else names[number % len(names)]
        faults.append([first, *chance.choices(["good", *names], k=chance.randrange(3))])
    chance.shuffle(calls)
    return calls, faults


def login_of(bases):
    """The operation that hands out tokens, if there is one that needs no more than credentials."""
    return next((base for base in bases if base.entry["token"]), None)


class Module:
    def __init__(self, found, options):
        self.name, self.parts, self.problems, self.notes = found.name, [], [], []
        work = options.work / found.name
        work.mkdir(parents=True, exist_ok=True)
        calls = work / "Calls"
        contract.run(
            options.build / "apigen", "calls", "--config", ROOT / "apigen.yaml", "--module", found.name,
            "--output", calls, "--quiet", "--force",
        )  # fmt: skip
        self.program = driver.program(found, calls, options.build, work, ROOT, HERE / "FaultDriver" / "main.swift")
        self.document = operations.load(found.description)
        self.bases = []
        for line in (calls / "calls.jsonl").read_text().splitlines():
            entry = json.loads(line)
            try:
                operation = operations.Operation(self.document, entry["path"], entry["method"])
                self.bases.append(Base(entry, operation))
            except Impossible as problem:
                self.problems.append(f"{entry['name']}: {problem}")

    def run(self, count, options):
        chance = random.Random(options.seed)
        login = login_of(self.bases)
        bases = [base for base in self.bases if base is not login]
        answer = login and login.answer
        few = [bases[number % len(bases)] for number in range(max(100, count // 10))]
        calls, faults = schedule(bases, count, chance)
        # Most logins succeed: what one of them does not get, many calls have to do without.
        logins = [name for bad in ("status_503", "hang", "close_at_once", "empty") for name in ("good",) * 7 + (bad,)]
        self.add(Part("schedule", calls, faults, answer, logins), options.width)
        outage = self.add(Part("outage", few, [["status_503"] * 9] * len(few), answer), options.width)
        if outage.requests > len(few) * 1.1 + BUDGET:
            self.problems.append(f"{len(few)} calls sent {outage.requests} requests in an outage")
        quiet = few[:100]
        self.add(Part("silence", quiet, [["hang"] * 9] * len(quiet), answer), options.width)
        if login:
            refused = self.add(Part("refused login", few, [[]] * len(few), answer, ["status_401"]), options.width)
            if refused.server.logins > 2 or refused.requests:
                self.problems.append(f"{refused.server.logins} logins after a refusal, {refused.requests} requests")
        return self

    def run_long(self, count, options):
        """Quick calls, many of them: what grows with their number is a leak."""
        chance = random.Random(options.seed)
        login = login_of(self.bases)
        bases = [base for base in self.bases if base is not login]
        calls = [bases[number % len(bases)] for number in range(count)]
        faults = [[chance.choice(QUICK)] if number % 4 == 0 else [] for number in range(count)]
        looks = [look for look in LOOKS if look < count] + [count]
        long = self.add(Part("long run", calls, faults, login and login.answer, looks=looks), options.width)
        grown = long.usage[-1].allocated - long.usage[1].allocated if len(long.usage) > 2 else 0
        each = grown * 1024 / max(count - long.usage[1].calls, 1) if long.usage else 0
        self.notes.append(f"long run: {each:.0f} bytes for each call were not given back")
        if each > GROWTH:
            self.problems.append(f"{grown} KiB were allocated and not given back since call {long.usage[1].calls}")

    def run_large(self, options):
        """How much memory an answer takes that is not wanted, beside what the client takes for small ones."""
        login = login_of(self.bases)
        calls = [next(base for base in self.bases if base is not login and not base.acts)] * 3
        small = Part("small answers", calls, [[]] * 3, login and login.answer, limit=1 << 20)
        base = self.add(small, 1).usage[-1].peak
        for name in LARGE:
            part = Part(name, calls, [[name]] * 3, login and login.answer, limit=1 << 20, timeout=20_000)
            part.allowed = {"responseTooLarge"}
            peak = self.add(part, 1).usage[-1].peak
            self.notes.append(f"{name}: {(peak - base) / 1024:.1f} MiB more than small answers take at most")
            if peak > base + LIMITS[name]:
                self.problems.append(f"{name}: {peak - base} KiB more than small answers, with a limit of 1024 KiB")

    def run_certificates(self, options):
        """What becomes of calls to servers with certificates that are right and wrong."""
        if problem := certificates.problem():
            self.notes.append(f"certificates are left out: {problem}")
            return
        login = login_of(self.bases)
        calls = [base for base in self.bases if base is not login][:20]
        made = certificates.Certificates(options.work / "certificates")
        for kind in certificates.KINDS:
            part = Part(kind, calls, [[]] * len(calls), login and login.answer, timeout=5_000)
            part.client, part.tls = made.client(kind), made.server(kind)
            part.allowed = {"-"} if kind == "good certificate" else {"insecure"}
            self.add(part, options.width)
            if kind != "good certificate" and part.requests + part.server.logins:
                self.problems.append(f"{part.requests} requests and {part.server.logins} logins were sent")

    def add(self, part, width):
        asyncio.run(part.run(self.program, width))
        self.parts.append(part.judge())
        self.problems += [f"{part.name}: {problem}" for problem in part.problems]
        return part


def show(modules):
    print(f"{'module':20} {'part':14} {'calls':>6} {'requests':>9} {'logins':>7} {'memory':>16} {'files':>9}  endings")
    for module in modules:
        for part in module.parts:
            memory = "–".join(f"{part.usage[index].resident / 1024:.0f}" for index in (1, -1)) + " MiB" if part.usage else ""
            files = "–".join(str(part.usage[index].files) for index in (0, -1)) if part.usage else ""
            endings = ", ".join(f"{word} {count}" for word, count in part.words().most_common())
            print(f"{module.name:20} {part.name:14} {len(part.calls):6} {part.requests:9} {part.server.logins:7}"
                  f" {memory:>16} {files:>9}  {endings}")
    for part in (part for module in modules for part in module.parts if part.name == "long run"):
        print(f"\n{'calls':>7} {'resident':>11} {'allocated':>11} {'files':>6} {'threads':>8}")
        for usage in part.usage:
            print(f"{usage.calls:7} {usage.resident / 1024:7.1f} MiB {usage.allocated / 1024:7.1f} MiB"
                  f" {usage.files:6} {usage.threads:8}")
        print()
    met = Counter(name for m in modules for p in m.parts for names in p.server.arrivals for name in names)
    print("faults: " + ", ".join(f"{name} {count}" for name, count in met.most_common()))
    for module in modules:
        for note in module.notes:
            print(note)
        for problem in module.problems[:20]:
            print(f"{module.name}: {problem}")
        if len(module.problems) > 20:
            print(f"{module.name}: … and {len(module.problems) - 20} more")


def main():
    parser = argparse.ArgumentParser(prog="scripts/faults", description=__doc__.split("\n")[0])
    parser.add_argument("modules", nargs="*", help="modules of apigen.yaml; all with operations unless given")
    parser.add_argument("--calls", type=int, default=10_000, help="calls of the schedule, over all modules")
    parser.add_argument("--long", type=int, default=30_000, help="calls of the long run; 0 leaves it out")
    parser.add_argument("--seed", type=int, default=1, help="another seed is another schedule")
    parser.add_argument("--width", type=int, default=16, help="calls at once")
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "debug", help="where the package was built")
    parser.add_argument("--work", type=Path, default=ROOT / ".build" / "faults", help="a folder for what is made")
    options = parser.parse_args()
    options.spec = options.corpus = None
    found = contract.modules_of(options)
    try:
        modules = [Module(module, options).run(options.calls // len(found), options) for module in found]
        modules[0].run_large(options)
        modules[0].run_certificates(options)
        if options.long:
            modules[0].run_long(options.long, options)
    except (contract.Failure, driver.CompileError) as error:
        sys.exit(f"scripts/faults: {error}")
    show(modules)
    return 1 if any(module.problems for module in modules) else 0


if __name__ == "__main__":
    sys.exit(main())

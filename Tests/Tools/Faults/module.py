"""The parts that a module goes through, and what has to be true of each as a whole."""

import json
import random
from pathlib import Path

import certificates
import contract
import driver
import operations
from fault_server import FAULTS, LARGE
from parts import UNHURRIED, BarePart, Base, Part
from values import Impossible

# Calls of a client may be repeated so many times before any has succeeded.
BUDGET = 10
# The long run is looked at after so many calls, and after the first ones and the last ones again when all deadlines have passed.
LOOKS = [1_000, 1_000, 5_000, 10_000]
# What malloc has handed out in between may be so many bytes more for each request than what a bare URLSession takes for the same
# requests. Two runs of one program differ by half a mebibyte, by what threads keep to themselves.
GROWTH, NOISE = 96, 1 << 19
# What an answer may take beyond small ones, in kilobytes: a tenth of what is sent, or of what it unpacks to. Who keeps the
# answer takes at least all of it; runs of one program differ by some mebibytes, by what lay in sockets and what malloc had not
# given back.
LIMITS = {"huge": 200_000 // 10, "huge_unannounced": 200_000 // 10, "huge_bomb": (1 << 20) // 10}
# Faults that cost no time.
QUICK = [
    "close_at_once", "reset", "cut_head", "cut_body", "cut_chunk", "no_json", "another_shape", "empty", "html", "no_gzip",
    "too_large_unannounced", "bomb", "status_302_location", "status_400", "status_404", "status_500", "status_503",
]  # fmt: skip
# Most logins succeed: what one of them does not get, many calls have to do without. None is slow, so that each is known to both
# sides.
LOGINS = [name for bad in ("status_503", "reset", "close_at_once", "empty") for name in ("good",) * 7 + (bad,)]


class Module:
    def __init__(self, found, options, slots):
        self.name, self.options, self.slots = found.name, options, slots
        self.parts, self.problems, self.notes = [], [], []
        work = options.work / found.name
        work.mkdir(parents=True, exist_ok=True)
        calls = work / "Calls"
        contract.run(
            options.build / "apigen", "calls", "--config", contract.ROOT / "apigen.yaml", "--module", found.name,
            "--output", calls, "--quiet", "--force",
        )  # fmt: skip
        main = Path(__file__).with_name("FaultDriver") / "main.swift"
        self.program = options.program or driver.program(found, calls, options.build, work, contract.ROOT, main)
        document = operations.load(found.description)
        every = []
        for line in (calls / "calls.jsonl").read_text().splitlines():
            entry = json.loads(line)
            try:
                every.append(Base(entry, operations.Operation(document, entry["path"], entry["method"])))
            except Impossible as problem:
                self.problems.append(f"{entry['name']}: {problem}")
        # The operation that hands out tokens, if there is one that needs no more than credentials.
        login = next((base for base in every if base.entry["token"]), None)
        self.bases = [base for base in every if base is not login]
        self.login = login and login.answer

    def some(self, count):
        return [self.bases[number % len(self.bases)] for number in range(count)]

    def runs(self, count):
        """The parts that every module goes through, each to be awaited."""
        few = max(100, count // 10)
        runs = [self.schedule(count), self.printed_requests(), self.outage(few), self.silence(32)]
        return runs + [self.bad_logins(few), self.refused_login(few)] if self.login else runs

    async def schedule(self, count):
        """Every operation in turn, each with a fault for its first request and perhaps more; a quarter has none."""
        chance = random.Random(self.options.seed)
        names = [name for name in FAULTS if name != "good"]
        calls, faults = self.some(count), []
        for number in range(count):
            first = "good" if chance.random() < 0.25 else names[number % len(names)]
            faults.append([first, *chance.choices(["good", *names], k=chance.randrange(3))])
        chance.shuffle(calls)
        await self.run(Part("schedule", calls, faults, self.login))

    async def printed_requests(self):
        """Each operation once: can anything be read in its request, when that is printed in all ways that there are?"""
        part = Part("printed requests", self.bases, [[]] * len(self.bases), self.login, timeout=UNHURRIED)
        part.mode = "watched"
        await self.run(part)
        values = sum(values for values, shown in part.shown.values())
        shown = sum(shown for values, shown in part.shown.values())
        self.notes.append(f"{self.name}: {len(part.shown)} requests have {values} values; {shown} can be read when printed")
        if not values:
            self.problems.append("printed requests: no request has a value")

    async def outage(self, count):
        calls, faults = self.some(count), [["status_503"] * 9] * count
        part = await self.run(Part("outage", calls, faults, self.login, timeout=UNHURRIED))
        if part.requests > count * 1.1 + BUDGET:
            self.problems.append(f"{count} calls sent {part.requests} requests in an outage")

    async def silence(self, count):
        await self.run(Part("silence", self.some(count), [["hang"] * 9] * count, self.login))

    async def bad_logins(self, count):
        # Refused tokens are what makes another login necessary.
        faults = [["status_401"] if number % 8 == 7 else [] for number in range(count)]
        part = Part("bad logins", self.some(count), faults, self.login, LOGINS, timeout=UNHURRIED)
        await self.run(part)
        refused = sum(names.count("status_401") for names in part.server.arrivals)
        bad = sum(name != "good" for name in LOGINS[: part.server.logins])
        if part.server.logins > 1 + refused + bad:
            self.problems.append(f"{part.server.logins} logins for {refused} refused tokens and {bad} logins that failed")

    async def refused_login(self, count):
        calls = self.some(count)
        part = Part("refused login", calls, [[]] * count, self.login, ["status_401"], timeout=UNHURRIED)
        await self.run(part)
        if part.server.logins > 2 or part.requests:
            self.problems.append(f"{part.server.logins} logins after a refusal, {part.requests} requests")

    async def long_run(self, count):
        """Quick calls, many of them: what grows with their number is a leak, unless it grows without us."""
        chance = random.Random(self.options.seed)
        faults = [[chance.choice(QUICK)] if number % 4 == 0 else [] for number in range(count)]
        looks = [look for look in LOOKS if look < count] + [count]
        part = await self.run(Part("long run", self.some(count), faults, self.login, looks=looks, timeout=1_000))
        bare = BarePart("bare requests", part, looks=[min(LOOKS[0], part.requests)])
        await self.run(bare)
        if not (part.ended_well and bare.ended_well) or count <= LOOKS[0]:
            return
        ours, theirs = growth(part, part.requests / count), growth(bare, 1)
        self.notes.append(f"long run: {ours:.0f} bytes for each request were not given back; {theirs:.0f} by URLSession alone")
        allowed = theirs + GROWTH + NOISE / (part.requests - LOOKS[0])
        if ours > allowed:
            self.problems.append(f"long run: {ours:.0f} bytes for each request were not given back, more than {allowed:.0f}")

    async def large_answers(self):
        """How much memory an answer takes that is not wanted, beside what the client takes for small ones."""
        calls = [next(base for base in self.bases if not base.acts)] * 3
        small = await self.run(Part("small answers", calls, [[]] * 3, self.login, limit=1 << 20), 1)
        for name in LARGE if small.ended_well else []:
            part = Part(name, calls, [[name]] * 3, self.login, limit=1 << 20, timeout=UNHURRIED)
            part.allowed = {"responseTooLarge"}
            if not (await self.run(part, 1)).ended_well:
                continue
            more = part.usage[-1].peak - small.usage[-1].peak
            self.notes.append(f"{name}: {more / 1024:.1f} MiB more than small answers take at most")
            if more > LIMITS[name]:
                self.problems.append(f"{name}: {more} KiB more than small answers, with a limit of 1024 KiB")

    async def certificates(self):
        """What becomes of calls to servers with certificates that are right and wrong."""
        if problem := certificates.problem():
            self.notes.append(f"certificates are left out: {problem}")
            return
        made = certificates.Certificates(self.options.work / "certificates")
        for kind in certificates.KINDS:
            part = Part(kind, self.bases[:20], [[]] * len(self.bases[:20]), self.login, timeout=UNHURRIED)
            part.client, part.tls = made.client(kind), made.server(kind)
            part.allowed = {"-"} if kind == "good certificate" else {"insecure"}
            await self.run(part)
            if kind != "good certificate" and part.requests + part.server.logins:
                self.problems.append(f"{part.requests} requests and {part.server.logins} logins were sent")

    async def run(self, part, width=None):
        """Runs a part when there is a slot for its client."""
        self.parts.append(part)
        async with self.slots:
            await part.run(self.program, width or self.options.width)
        self.problems += [f"{part.name}: {problem}" for problem in part.problems]
        return part


def growth(part, requests):
    """Bytes that were allocated and not given back since the first look, for each request, with so many for each call."""
    first = [usage for usage in part.usage if usage.calls == part.usage[1].calls][-1]
    last = part.usage[-1]
    return (last.allocated - first.allocated) * 1024 / ((last.calls - first.calls) * requests)

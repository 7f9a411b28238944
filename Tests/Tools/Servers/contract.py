"""Calls every operation of a module through its generated client on a server that validates requests and answers.

The server is connexion's, the requests and answers are the description's examples and values made up from its schemas.
Each operation is called with all it takes and with as little as it may get, and is answered with each status that the
description has for it. A call passes when the server accepts the request and the client reads the answer as what it is
documented to be."""

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import driver
import operations
from values import FORMS, Impossible

ROOT = Path(os.path.abspath(__file__)).parents[3]
SHARED = Path(os.environ.get("APIGEN_SHARED", ROOT.parent / "shared"))
CORPUS = SHARED / "corpus" / "Mastercard__open-banking-us-openapi__openbanking-us.yaml"
# What its clients need beyond it, and a program that uses that.
CORPUS_FOLDER = Path(__file__).with_name("OpenBankingUS")
SERVER = Path(__file__).with_name("contract_server.py")
# Seconds. The largest description at hand takes 20.
START_LIMIT = 90


class Failure(Exception):
    pass


class Call:
    """One request and the answer to it."""

    def __init__(self, entry, answer, arguments, expected):
        self.entry, self.answer, self.arguments, self.expected = entry, answer, arguments, expected

    def line(self, number):
        members = {"number": str(number), "answer": self.answer, "arguments": self.arguments}
        return json.dumps(members | {key: self.entry[key] for key in ("name", "operation")}) + "\n"


def calls_of(entry, operation, problems):
    """The calls of one generated function: a success in each form, every other documented status in one of them."""
    seen = set()
    for index, (status, number) in enumerate(operation.statuses()):
        for form in FORMS if number < 400 else [FORMS[index % len(FORMS)]]:
            try:
                media_type = operation.media_type(status, entry["accept"] or ["*/*"])
                body = operation.answer(status, media_type, form) if media_type else None
                arguments = arguments_of(entry, operation, form)
            except Impossible as problem:
                problems.append((entry["name"], f"{status} {form}: {problem}"))
                continue
            # Small schemas have one value for several forms.
            key = json.dumps([status, body, arguments], sort_keys=True)
            if key not in seen:
                seen.add(key)
                word = "answered" if number < 400 else "typed" if media_type else "untyped"
                yield Call(entry, f"{status} {form}", arguments, (word, str(number)))


def arguments_of(entry, operation, form):
    arguments = {
        parameter["key"]: operation.argument(parameter["in"], parameter["name"], form)
        for parameter in entry["parameters"]
        if parameter["required"] or form != "least"
    }
    body = entry["body"]
    if body and (body["required"] or form != "least"):
        arguments["body"] = operation.body(body["contentType"], form)
    return arguments


@contextmanager
def serving(description):
    """The address of a server for a description; the server ends with its input."""
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", SERVER, description], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    watch = threading.Timer(START_LIMIT, process.kill)
    watch.start()
    try:
        address = process.stdout.readline().strip()
        watch.cancel()
        if not address:
            raise Failure(f"the server does not start within {START_LIMIT} s; what it says stands above")
        yield address
    finally:
        watch.cancel()
        process.stdin.close()
        process.wait(timeout=10)


class Module:
    def __init__(self, name, description, sources=None, overlays=(), flow=None):
        self.name, self.description, self.sources = name, description, sources
        self.overlays, self.flow = overlays, flow
        self.problems, self.failures, self.good, self.bad = [], [], set(), set()
        self.described, self.called, self.requests, self.seconds = 0, set(), 0, 0

    def test(self, options):
        started = time.monotonic()
        work = options.work / self.name
        work.mkdir(parents=True, exist_ok=True)
        generated = work / "Calls"
        if self.sources is None:
            run(options.build / "apigen", "calls", *self.flags(generated))
        else:
            flags = "--config", ROOT / "apigen.yaml", "--module", self.name, "--output", generated
            run(options.build / "apigen", "calls", *flags, "--quiet", "--force")
        if self.sources is None:
            self.sources = work / "Module"
            run(options.build / "apigen", "generate", *self.flags(self.sources))
        program = driver.program(self, generated, options.build, work, ROOT)
        document = operations.load(self.description)
        entries = [json.loads(line) for line in (generated / "calls.jsonl").read_text().splitlines()]
        described = {key: operations.Operation(document, *key) for key in operations.all_of(document)}
        calls = []
        for entry in entries:
            calls += calls_of(entry, described[entry["path"], entry["method"]], self.problems)
        with serving(self.description) as address:
            results = self.sent(program, address, calls, options.limit)
        self.judge(calls, results)
        if self.flow:
            run(driver.flow(self, options.build, work, ROOT))
        self.described = len(described)
        self.uncalled = [f"{method} {path}" for path, method in described if (path, method) not in self.called]
        self.seconds = time.monotonic() - started
        return self

    def flags(self, output):
        overlays = [word for path in self.overlays for word in ("--overlay", path)]
        return "--spec", self.description, *overlays, "--module", self.name, "--output", output, "--quiet", "--force"

    def sent(self, program, address, calls, limit):
        lines = "".join(call.line(number) for number, call in enumerate(calls))
        try:
            done = subprocess.run([program, address], input=lines, capture_output=True, text=True, timeout=limit)
        except subprocess.TimeoutExpired as error:
            raise Failure(f"the calls take longer than {limit} s; the last was {str(error.stdout)[-200:]}") from error
        results = {}
        for line in done.stdout.split("\n")[:-1]:
            number, word, text = line.split("\t", 2)
            results[int(number)] = (word, text)
        if done.returncode != 0:
            last = max(results, default=0)
            results[last] = ("trapped", done.stderr.strip()[-500:])
        return results

    def judge(self, calls, results):
        self.requests = len(calls)
        for number, call in enumerate(calls):
            self.called.add((call.entry["path"], call.entry["method"]))
            word, text = results.get(number, ("not reached", ""))
            name = call.entry["name"]
            if (word, text) == call.expected:
                self.good.add(name)
            else:
                self.bad.add(name)
                wanted = " ".join(call.expected)
                self.failures.append(f"{name}, answer {call.answer}: {word} {text}; expected: {wanted}")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failure(f"{' '.join(map(str, command[:2]))} failed\n{done.stdout}{done.stderr}")


def show(modules, verbose):
    if not modules:
        return
    print(f"{'module':20} {'operations':>10} {'called':>7} {'passed':>7} {'failed':>7} {'requests':>9} {'seconds':>8}")
    for module in modules:
        # An operation with answers of several media types has several calls.
        called = len(module.good | module.bad)
        passed = len(module.good - module.bad)
        print(f"{module.name:20} {module.described:10} {called:7} {passed:7} {len(module.bad):7}"
              f" {module.requests:9} {module.seconds:8.1f}")
    for module in modules:
        for failure in module.failures if verbose else module.failures[:20]:
            print(f"{module.name}: {failure[:2000]}")
        if len(module.failures) > 20 and not verbose:
            print(f"{module.name}: … and {len(module.failures) - 20} more; --verbose shows all")
        for operation in module.uncalled:
            print(f"{module.name}: not callable: {operation}")
        for reason, count in Counter(f"{name}: {text}" for name, text in module.problems).items():
            print(f"{module.name}: no value: {reason}" + (f" ({count} times)" if count > 1 else ""))


def parse_arguments():
    parser = argparse.ArgumentParser(prog="scripts/contract", description=__doc__.split("\n")[0])
    parser.add_argument("modules", nargs="*", help="modules of apigen.yaml; all with operations unless given")
    parser.add_argument("--spec", type=Path, help="a description instead, as a module that is generated for the test")
    parser.add_argument("--overlay", type=Path, action="append", default=[], help="with --spec: an overlay to apply")
    parser.add_argument("--corpus", action="store_true", help="the largest description of the corpus instead, if any")
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "debug", help="where the package was built")
    parser.add_argument("--work", type=Path, default=ROOT / ".build" / "contract", help="a folder for what is made")
    parser.add_argument("--limit", type=int, default=120, help="seconds that the calls of a module may take")
    parser.add_argument("--verbose", action="store_true", help="show all failures")
    return parser.parse_args()


def modules_of(options):
    if options.corpus:
        if CORPUS.exists():
            overlays = [CORPUS_FOLDER / "overlay.yaml"]
            return [Module("OpenBankingUS", CORPUS.resolve(), overlays=overlays, flow=CORPUS_FOLDER / "Flow")]
        print("skipped: there is no corpus at hand, so nothing is called")
        return []
    if options.spec:
        return [Module((options.modules or ["Client"])[0], options.spec.resolve(), overlays=options.overlay)]
    configured = operations.load(ROOT / "apigen.yaml")["modules"]
    unknown = set(options.modules) - set(configured)
    if unknown:
        sys.exit(f"scripts/contract: apigen.yaml has no module {', '.join(sorted(unknown))}")
    found = []
    for name, settings in configured.items():
        path = (ROOT / settings["description"]).resolve()
        # Descriptions of events have no operations that a client could call.
        if name in options.modules or not options.modules and operations.load(path).get("paths"):
            found.append(Module(name, path, ROOT / settings["output"]))
    return found


def main():
    options = parse_arguments()
    modules = modules_of(options)
    with ThreadPoolExecutor(2) as pool:
        running = [pool.submit(module.test, options) for module in modules]
    problems = 0
    tested = []
    for module, run in zip(modules, running):
        try:
            tested.append(run.result())
        except (Failure, driver.CompileError) as error:
            problems += 1
            print(f"{module.name}: {error}", file=sys.stderr)
    show(tested, options.verbose)
    problems += sum(len(module.failures) + len(module.uncalled) + len(module.problems) for module in tested)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

"""What becomes of one description: generated, compiled, its examples passed through the generated types."""

import json
import re
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from build import Build, CompileError
from checks import check
from documents import ACCEPTED, Document
from process import Run, run
from sizes import check_sizes

ROOT = Path(__file__).resolve().parents[3]
MODULE = "Client"
# Seconds; more than ten times what the largest description needs.
GENERATION_LIMIT = 120
FINDING = re.compile(r"^(?P<path>.+?)(?P<position>:\d+:\d+)?: (?P<severity>error|warning|info|note): .*\[[a-z0-9-]+\]$")


@dataclass
class Result:
    document: Document
    outcome: str
    generation: Run
    findings: dict = field(default_factory=dict)
    # Why the outcome is what it is.
    text: str = ""
    # Seconds and MiB of the compiler; `None` where nothing was compiled.
    compile: tuple | None = None
    # What compiling the module alone took, and how many lines it has; `None` where its types were only checked.
    cost: tuple | None = None
    # What became of the examples, as `check` tells it; `None` where they were not passed through types.
    report: dict | None = None

    @property
    def seconds(self):
        return self.generation.seconds + (self.compile[0] if self.compile else 0)

    @property
    def peak(self):
        return max(self.generation.peak, self.compile[1] if self.compile else 0)

    @property
    def behaves(self):
        if self.document.expected == "error-or-warn" and not self.findings.get("positioned"):
            return False
        return self.outcome in ACCEPTED.get(self.document.expected, set())


def examine(document, package, with_examples, with_sizes):
    """The result for a document; `package` is the build folder of the package. Types are only checked by the compiler,
    which is faster than making a program, where no example passes through them and sizes are not asked for."""
    # Not where the tests write, which may run at the same time.
    work = ROOT / ".build" / "corpus" / "checked" / document.folder
    work.mkdir(parents=True, exist_ok=True)
    generation = apigen("generate", document, package, work / "Module")
    result = Result(document, "generated", generation, count(generation.text), generation.text)
    if generation.status == 1:
        result.outcome = "refused" if result.findings["positioned error"] else "refused without a position"
    elif generation.status != 0:
        slow = generation.seconds >= GENERATION_LIMIT
        result.outcome = "too slow" if slow else f"crashed ({generation.status})"
    elif result.findings["error"]:
        result.outcome = "errors, but status 0"
    if result.outcome == "generated":
        compile_and_check(result, package, work, with_examples, with_sizes)
    return result


def apigen(command, document, package, output):
    arguments = ["--spec", document.path, "--module", MODULE, "--output", output.relative_to(ROOT)]
    return run([package / "apigen", command, *arguments, "--force", "--color", "never"], GENERATION_LIMIT, ROOT)


def count(text):
    """How many findings of each severity there are, and how many of all have a line and a column."""
    counts = {"error": 0, "warning": 0, "info": 0, "positioned": 0, "positioned error": 0}
    for line in text.splitlines():
        if match := FINDING.match(line):
            counts[match["severity"]] = counts.get(match["severity"], 0) + 1
            if match["position"]:
                counts["positioned"] += 1
                counts["positioned error"] += match["severity"] == "error"
    return counts


def compile_and_check(result, package, work, with_examples, with_sizes):
    build = Build(MODULE, work / "Module", package, work, ROOT)
    try:
        if with_examples:
            result.report = round_trip(result.document, build, package, work)
        if with_sizes and not build.module_cost:
            list_examples(result.document, package, work)
            build.program(work / "Examples" / "ExampleChecks.swift")
        if not build.has_compiled:
            build.type_check()
        if build.module_cost:
            result.cost = (build.module_cost, build.lines)
            wrong = check_sizes(work / "roundtrip", list_sizes(result.document, package), ROOT)
            if wrong:
                result.outcome, result.text = "sizes differ", "\n".join(f"error: {line}" for line in wrong)
        if result.report and result.report["failures"]:
            result.outcome = "examples fail"
            result.text = "\n".join(
                f"error: {item['pointer']} as {item['type']}: {item['text']}" for item in result.report["failures"])
    except CompileError as error:
        result.outcome, result.text = "checks fail" if error.in_checks else "does not compile", str(error)
    except Exception:
        # A fault of the judge is told like any other; the documents behind this one are still examined.
        result.outcome, result.text = "not judged", traceback.format_exc()
    result.compile = (build.seconds, build.peak)


def list_examples(document, package, work):
    listing = apigen("examples", document, package, work / "Examples")
    if listing.status != 0:
        raise CompileError(f"apigen examples ended with status {listing.status}\n{listing.text}", in_checks=True)


def list_sizes(document, package):
    command = [package / "apigen", "sizes", "--spec", document.path, "--module", MODULE, "--format", "json"]
    return run(command, GENERATION_LIMIT, ROOT).output


def round_trip(document, build, package, work):
    list_examples(document, package, work)
    report = check(
        document.path, work / "Examples" / "examples.jsonl",
        lambda: build.program(work / "Examples" / "ExampleChecks.swift"), ROOT)
    (work / "report.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    return report

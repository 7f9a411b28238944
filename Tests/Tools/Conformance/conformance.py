"""Asks generated types what the JSON Schema Test Suite asks of validators.

Each schema of the suite becomes the schema of a member, in a file of its own, of a description that is generated with
`validation: true`. A value is accepted when the generated type reads it and finds no violation. A generator of types is
no validator: what it cannot say about values it leaves open, and says so in a finding. So there are two scores a
file: values that are valid have to be accepted, all of them but for listed reasons; of those that are invalid as
many as possible should be refused.

The scores are compared with `scores.tsv`; RECORD=1 writes them anew.

Exit status: 0 the scores are as recorded; 1 they are not, or a module does not compile; 2 wrong usage.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

HERE = Path(os.path.abspath(__file__)).parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE.parent / "RoundTrip"))
import build  # noqa: E402

SHARED = Path(os.environ.get("APIGEN_SHARED", ROOT.parent / "shared"))
SUITES = SHARED / "conformance" / "json-schema"
# Which version of OpenAPI has which dialect.
DIALECTS = {"draft2020-12": "3.1.0", "draft4": "3.0.3"}
SCORES = HERE / "scores.tsv"


@dataclass
class Case:
    """A schema of the suite with its values."""

    name: str
    file: str
    version: str
    group: dict

    @property
    def schema(self):
        schema = self.group["schema"]
        return {key: value for key, value in schema.items() if key != "$schema"} if isinstance(schema, dict) else schema


def cases():
    found = []
    for dialect, version in DIALECTS.items():
        for path in sorted((SUITES / dialect).rglob("*.json")):
            file = str(path.relative_to(SUITES).with_suffix(""))
            for group in json.loads(path.read_text(encoding="utf-8")):
                found.append(Case(f"Case{len(found)}", file, version, group))
    return found


def describe(cases, folder):
    """Writes a description whose schemas are objects with a member of each case's schema."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    schemas = {}
    for case in cases:
        (folder / f"{case.name}.json").write_text(json.dumps(case.schema))
        member = {"$ref": f"{case.name}.json"}
        schemas[case.name] = {"type": "object", "required": ["value"], "properties": {"value": member}}
    description = {"openapi": cases[0].version, "info": {"title": "Suite", "version": "1"}, "paths": {}}
    description["components"] = {"schemas": schemas}
    path = folder / "description.json"
    path.write_text(json.dumps(description))
    return path


def generate(tool, description, module, output):
    command = [tool, "generate", "--spec", description, "--module", module, "--output", output]
    return subprocess.run([*command, "--validation", "true", "--force", "--quiet"], capture_output=True, text=True)


def split(cases, tool, work):
    """The cases that the generator takes, and those that it refuses. One refused case refuses its whole description."""
    done = generate(tool, describe(cases, work / "Description"), "Suite", work / "Probe")
    if done.returncode == 0:
        return cases, []
    if done.returncode != 1:
        sys.exit(f"apigen ended with status {done.returncode}\n{done.stderr}")
    if len(cases) == 1:
        return [], cases
    half = len(cases) // 2
    halves = [split(part, tool, work) for part in (cases[:half], cases[half:])]
    return halves[0][0] + halves[1][0], halves[0][1] + halves[1][1]


def judge(cases, tool, build_folder, work):
    """For each value of each case whether its type takes it."""
    module = work / "Module"
    done = generate(tool, describe(cases, work / "Description"), "Suite", module)
    if done.returncode != 0:
        sys.exit(done.stderr)
    checks = work / "Checks"
    checks.mkdir(exist_ok=True)
    (checks / "ExampleChecks.swift").write_text(driver(cases))
    program = build.Build("Suite", module, build_folder, work, ROOT).program(checks / "ExampleChecks.swift")
    lines = []
    for case in cases:
        for number, test in enumerate(case.group["tests"]):
            lines.append(f"{case.name}.{number}\t{case.name}\t{json.dumps({'value': test['data']})}\n")
    done = subprocess.run([program], input="".join(lines), capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"the program ended with status {done.returncode}\n{done.stderr[-2000:]}")
    states = {}
    for line in done.stdout.split("\n")[:-1]:
        key, state, text = line.split("\t", 2)
        states[key] = (state == "written" and not text, text)
    return states


def driver(cases):
    """What the program of the round trips calls: an empty answer accepts a value."""
    lines = "\n".join(f'        case "{case.name}": return {case.name}.self' for case in cases)
    return f"""import ClientRuntime
import Foundation
import Suite

enum ExampleChecks {{
    static func type(of name: String) -> (any (Codable & Sendable).Type)? {{
        switch name {{
{lines}
        default: return nil
        }}
    }}

    static func sizes(_ add: (String, Int) -> Void) {{}}

    static func roundTrip<Value: Codable>(_ type: Value.Type, _ data: Data) throws -> Data {{
        let value = try JSONDecoder().decode(Value.self, from: data)
        let violations = (value as? any Validatable)?.violations ?? []
        return Data(violations.map(\\.description).joined(separator: "; ").utf8)
    }}
}}
"""


def main():
    parser = argparse.ArgumentParser(prog="scripts/conformance", description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "debug", help="where the package was built")
    parser.add_argument("--verbose", action="store_true", help="list every value that is judged otherwise")
    options = parser.parse_args()
    if not SUITES.exists():
        print(f"conformance: skipped, there is no {SUITES}")
        return 0
    tool = options.build.absolute() / "apigen"
    everything = cases()
    scores, refused = {}, Counter()
    for version in DIALECTS.values():
        mine = [case for case in everything if case.version == version]
        work = ROOT / ".build" / "conformance" / version
        taken, left = split(mine, tool, work)
        for case in left:
            refused[case.file] += len(case.group["tests"])
        states = judge(taken, tool, options.build.absolute(), work)
        for case in taken:
            score = scores.setdefault(case.file, Counter())
            for number, test in enumerate(case.group["tests"]):
                accepted, text = states[f"{case.name}.{number}"]
                score["valid" if test["valid"] else "invalid"] += 1
                score["accepted" if test["valid"] else "refused"] += accepted == test["valid"]
                if options.verbose and accepted != test["valid"]:
                    print(f"{case.file}: {case.group['description']}: {test['description']}: "
                          f"{'refused, ' + text if test['valid'] else 'accepted'}")
    return compare(table(scores, refused))


def table(scores, refused):
    """Lines of: file, valid values accepted, of how many, invalid values refused, of how many, not generated."""
    lines = ["file\taccepted\tvalid\trefused\tinvalid\tnot generated"]
    names = sorted({*scores, *refused})
    total = Counter()
    for name in names:
        score = scores.get(name, Counter())
        total += Counter(score)
        columns = [score[key] for key in ("accepted", "valid", "refused", "invalid")] + [refused[name]]
        lines.append("\t".join([name, *map(str, columns)]))
    columns = [total[key] for key in ("accepted", "valid", "refused", "invalid")] + [sum(refused.values())]
    lines.append("\t".join(["total", *map(str, columns)]))
    return "\n".join(lines) + "\n"


def compare(text):
    print(text.expandtabs(24), end="")
    recorded = SCORES.read_text() if SCORES.exists() else ""
    if recorded == text:
        return 0
    if os.environ.get("RECORD") == "1":
        SCORES.write_text(text)
    else:
        print(f"\nthe scores differ from {SCORES.relative_to(ROOT)}; RECORD=1 records them", file=sys.stderr)
        for line in sorted(set(recorded.splitlines()) ^ set(text.splitlines())):
            print(("- " if line in recorded else "+ ") + line, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

"""Generates a module from a description and passes every example of the description through the generated types.

Only examples count that the description's own schemas accept, as an independent validator sees it. What is read and
written again must be the same JSON value, number by number. Members that a schema does not declare are left out by
generated types; examples that are equal but for these are counted apart.

Exit status: 0 every accepted example comes back; 1 some do not, or the module does not compile; 2 wrong usage.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import build
import comparison
import description
import judge

ROOT = Path(os.path.abspath(__file__)).parents[2]


def main():
    options = parse_arguments()
    work = options.work or ROOT / ".build" / "roundtrip" / options.module
    work.mkdir(parents=True, exist_ok=True)
    tool = options.build / "apigen"
    module, checks = work / "Module", work / "Examples"
    for command, output in (("generate", module), ("examples", checks)):
        arguments = [tool, command, "--spec", options.description, "--module", options.module, "--output", output]
        done = subprocess.run([*arguments, "--quiet", "--force"], capture_output=True, text=True)
        if done.returncode != 0:
            return fail(f"apigen {command} failed\n{done.stderr}")
    try:
        program = build.program(options.module, module, checks, options.build, work, ROOT)
    except build.CompileError as error:
        return fail(f"the generated code does not compile\n{error}")
    report = check(options.description, checks / "examples.jsonl", program)
    (work / "report.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    show(options.module, report, options.verbose)
    return 1 if report["failures"] else 0


def parse_arguments():
    parser = argparse.ArgumentParser(prog="scripts/roundtrip", description=__doc__.split("\n")[0])
    parser.add_argument("description", type=Path, help="an OpenAPI description")
    parser.add_argument("--module", default="Client", help="the name of the generated module")
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "debug", help="where the package was built")
    parser.add_argument("--work", type=Path, help="a folder for what is made; .build/roundtrip/MODULE unless given")
    parser.add_argument("--verbose", action="store_true", help="list what is rejected, untyped and undeclared too")
    options = parser.parse_args()
    if not options.description.is_file():
        parser.error(f"there is no file {options.description}")
    return options


def fail(message):
    print(message, file=sys.stderr)
    return 1


def check(path, list, program):
    document = description.load(path)
    registry = description.registry()
    base_uri = path.resolve().as_uri()
    jury = judge.Judge(str(document["openapi"]), base_uri, registry)
    report = {"found": 0, "kinds": Counter(), "rejected": [], "equal": 0, "undeclared": [], "untyped": [],
              "failures": []}
    accepted = []
    for line in list.read_text().splitlines():
        example = description.parse_json(line)
        report["found"] += 1
        report["kinds"][example["kind"]] += 1
        objection = jury.objection(example["value"], example["schema"])
        if objection is None:
            accepted.append((example, line))
        else:
            report["rejected"].append(entry(example, f"{objection.validator}: {objection.message[:200]}"))
    report["accepted"] = len(accepted)
    for (example, _), (state, text) in zip(accepted, passed(accepted, program)):
        if state == "untyped":
            report["untyped"].append(entry(example, "the schema has no type of its own"))
        elif state != "written":
            report["failures"].append(entry(example, f"{state}: {text}"))
        else:
            target = registry.resolver().lookup(jury.uri(example["schema"]))
            value = example["value"]
            schemas = [(target.contents, target.resolver)]
            found = sorted(comparison.differences(value, description.parse_json(text), schemas, jury.fits))
            wrong = [f"{place}: {words}" for place, is_undeclared, words in found if not is_undeclared]
            if wrong:
                report["failures"].append(entry(example, "; ".join(wrong)))
            elif found:
                report["undeclared"].append(entry(example, ", ".join(place for place, _, _ in found)))
            else:
                report["equal"] += 1
    return report


def entry(example, text):
    return {"pointer": example["pointer"], "schema": example["schema"], "type": example["type"], "text": text}


def passed(accepted, program):
    """What the program made of each example, in order: a state and a text."""
    lines = []
    for number, (example, line) in enumerate(accepted):
        # The value is the last member of the line; its text is used as it is, so that no digit changes.
        value = line[line.index('"value":', line.index('"type":')) + len('"value":') : -1]
        lines.append(f"{number}\t{example['schema']}\t{value}\n")
    done = subprocess.run([program], input="".join(lines), capture_output=True, text=True)
    results = {}
    for line in done.stdout.split("\n")[:-1]:
        number, state, text = line.split("\t", 2)
        results[int(number)] = (state, text)
    missing = ("not reached", f"the program ended before, with status {done.returncode}")
    for number in range(len(accepted)):
        state, text = results.get(number, missing)
        yield ("trapped", done.stderr.strip()[-500:]) if state == "reading" else (state, text)


def show(module, report, verbose):
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(report["kinds"].items()))
    print(f"{module}: {report['found']} examples ({kinds})")
    print(f"  accepted by their own schemas    {report['accepted']}")
    print(f"  equal after a round trip         {report['equal']}")
    print(f"  equal but for undeclared members {len(report['undeclared'])}")
    print(f"  of schemas without a Swift type  {len(report['untyped'])}")
    print(f"  failed                           {len(report['failures'])}")
    lists = ["rejected", "untyped", "undeclared"] if verbose else []
    for name in [*lists, "failures"]:
        for item in report[name]:
            print(f"{name}: {item['pointer']} as {item['type']}: {item['text']}")


if __name__ == "__main__":
    sys.exit(main())

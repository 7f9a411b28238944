"""Generates a module from a description and passes every example of the description through the generated types.

Examples are the values that `apigen examples` lists: `example` and `examples` of media types, parameters, headers and
schemas, `default`, `enum` and `const`. Only those count that the description's own schemas accept, as an independent
validator sees it. A value is read as the type of its place, with the wire format that members of that type have, and
written again. Both texts must be the same JSON value:

- objects have the same members, in any order, and arrays the same elements in the same order;
- texts are the same, character by character; so dates and times, ids and addresses come back as they were written;
- numbers have the same value, digit by digit: 1.50 is 1.5, but 0.1 is not 0.10000000000000001. Texts of the format
  `decimal` are numbers;
- `null` is not the same as an absent member.

All of this happens on a thread with a stack of 512 KB. The sizes of all generated types are compared with what
`apigen sizes` says.

Members that a schema does not declare are left out by generated types; examples that are equal but for these are
counted apart. A value that fits several alternatives of `oneOf` or `anyOf` is read as one of them: the members that
only the others declare count as not declared. Values without a Swift type are counted apart too: those of parameters,
headers and bodies that no call has, and of parts of a schema that the whole does not accept.

Exit status: 0 every accepted example comes back; 1 some do not, sizes differ, or the module does not compile; 2 wrong usage.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from build import Build, CompileError
from checks import check
from process import run
from sizes import check_sizes

ROOT = Path(os.path.abspath(__file__)).parents[3]
# Seconds that generating may take.
LIMIT = 120


def main():
    options = parse_arguments()
    work = options.work or ROOT / ".build" / "roundtrip" / options.module
    work.mkdir(parents=True, exist_ok=True)
    module, checks = work / "Module", work / "Examples"
    for command, output in (("generate", module), ("examples", checks)):
        arguments = ["--spec", options.description.absolute(), "--module", options.module, "--output", output]
        done = run([options.build / "apigen", command, *arguments, "--quiet", "--force"], LIMIT, Path.cwd())
        if done.status != 0:
            return fail(f"apigen {command} failed\n{done.errors}")
    build = Build(options.module, module, options.build, work, ROOT)
    try:
        if not build.runtime:
            return fail("ClientRuntime has not been built: run `swift build --build-tests` first")
        program = build.program(checks / "ExampleChecks.swift")
    except CompileError as error:
        return fail(f"the generated code does not compile\n{error}")
    report = check(options.description, checks / "examples.jsonl", lambda: program, ROOT)
    (work / "report.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    show(options.module, report, options.verbose)
    arguments = ["--spec", options.description.absolute(), "--module", options.module, "--format", "json"]
    wrong = check_sizes(program, run([options.build / "apigen", "sizes", *arguments], LIMIT, Path.cwd()).output, ROOT)
    for line in wrong:
        print(f"sizes: {line}")
    return 1 if report["failures"] or wrong else 0


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


def show(module, report, verbose):
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(report["kinds"].items()))
    print(f"{module}: {report['found']} examples ({kinds})")
    print(f"  accepted by their own schemas    {report['accepted']}")
    print(f"  equal after a round trip         {report['equal']}")
    print(f"  equal but for undeclared members {len(report['undeclared'])}")
    print(f"  of schemas without a Swift type  {len(report['untyped'])}")
    print(f"  failed                           {len(report['failures'])}")
    lists = ["rejected", "unjudged", "untyped", "undeclared"] if verbose else []
    for name in [*lists, "failures"]:
        for item in report[name]:
            print(f"{name}: {item['pointer']} as {item['type']}: {item['text']}")


if __name__ == "__main__":
    sys.exit(main())

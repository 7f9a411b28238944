"""Speed of generation, compile cost of what is generated, speed of reading and writing JSON: one table, each figure beside a
reference of the same run.

    scripts/bench [DESCRIPTION [MODULE]]     everything; by default generation with the largest description at hand, compile cost
                                             and examples of that, of GitHub's and of a synthetic one
    scripts/bench generation|compile|examples [DESCRIPTION [MODULE]]
    scripts/bench json                       reading and writing of JSON without a description
    scripts/bench recompile [DESCRIPTION [PLACES]]
                                             what one changed line of a description lets SwiftPM compile again
    scripts/bench curves [MOST]              how generation grows with the description, with a drawing

The table is written to .build/bench/bench.json as well.
"""

import json
import shutil
import sys
from pathlib import Path

import compiling
import curves
import generation
import jsonexamples
import jsonspeed
import recompiling
from measure import GITHUB, LARGE, ROOT, WORK, stripe_like


def main(arguments):
    if arguments[:1] == ["curves"]:
        return curves.main(arguments[1:])
    if arguments[:1] == ["recompile"]:
        return recompiling.main(arguments[1:])
    parts = ["generation", "compile", "json", "examples"]
    if arguments and arguments[0] in parts:
        parts = [arguments.pop(0)]
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    descriptions = subjects(arguments, parts)
    module, description = next(iter(descriptions.items()))
    print(f"==> {description.name}, {description.stat().st_size / 1e6:.2f} MB", flush=True)
    tables = {}
    if "generation" in parts:
        tables[description.name] = generation.rows(description, module)
        show(tables[description.name])
    for module, description in descriptions.items() if "compile" in parts else []:
        print(f"==> compiling the client of {description.name}", flush=True)
        rows = compiling.rows(description, module)
        tables[description.name] = tables.get(description.name, []) + rows
        show(rows)
    if "json" in parts:
        jsonspeed.measure()
    for module, description in descriptions.items() if "examples" in parts else []:
        jsonexamples.measure(description, module)
    (WORK / "bench.json").write_text(json.dumps(tables, indent=2) + "\n")
    return 0


def subjects(arguments, parts):
    """Module names and descriptions; of several only the first one is generated for its own sake."""
    if arguments:
        return {arguments[1] if len(arguments) > 1 else "Measured": Path(arguments[0]).resolve()}
    found = {"MeasuredUS": LARGE if LARGE.exists() else ROOT / "Specs" / "mastercard-openbanking.yaml"}
    if "compile" in parts or "examples" in parts:
        if GITHUB.exists():
            found["MeasuredGitHub"] = GITHUB
        found["MeasuredStripeLike"] = stripe_like()
    return found


def show(rows):
    print(f"{'':34} {'figure':>9} {'':8} {'ratio':>7} {'MiB':>6}")
    for row in rows:
        ratio = f"{row['ratio']:7.2f}" if row["ratio"] else " " * 7
        memory = f"{row['MiB']:6.0f}" if row["MiB"] else " " * 6
        print(f"{row['name']:34} {row['figure']:9.3f} {row['unit']:8} {ratio} {memory}  {row['reference']}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

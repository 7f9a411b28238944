"""Speed of generation, compile cost of what is generated, speed of reading and writing JSON: one table, each figure beside a
reference of the same run.

    scripts/bench [DESCRIPTION [MODULE]]     everything; by default with the largest description at hand
    scripts/bench generation|compile [DESCRIPTION [MODULE]]
    scripts/bench json                       reading and writing of JSON only
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
import jsonspeed
import recompiling
from measure import LARGE, ROOT, WORK


def main(arguments):
    if arguments[:1] == ["curves"]:
        return curves.main(arguments[1:])
    if arguments[:1] == ["recompile"]:
        return recompiling.main(arguments[1:])
    parts = ["generation", "compile", "json"]
    if arguments and arguments[0] in parts:
        parts = [arguments.pop(0)]
    description = Path(arguments[0]).resolve() if arguments else LARGE
    if not description.exists():
        description = ROOT / "Specs" / "mastercard-openbanking.yaml"
    module = arguments[1] if len(arguments) > 1 else "Measured"
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    print(f"==> {description.name}, {description.stat().st_size / 1e6:.2f} MB", flush=True)
    rows = []
    if "generation" in parts:
        rows += generation.rows(description, module)
    if "compile" in parts:
        rows += compiling.rows(description, module)
    print(f"{'':34} {'figure':>9} {'':8} {'ratio':>7} {'MiB':>6}")
    for row in rows:
        ratio = f"{row['ratio']:7.2f}" if row["ratio"] else " " * 7
        memory = f"{row['MiB']:6.0f}" if row["MiB"] else " " * 6
        print(f"{row['name']:34} {row['figure']:9.3f} {row['unit']:8} {ratio} {memory}  {row['reference']}")
    if "json" in parts:
        jsonspeed.measure()
    (WORK / "bench.json").write_text(json.dumps({"description": description.name, "rows": rows}, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Generates from every description of the corpus, compiles what comes out, passes every example through the generated
types, and keeps the score.

What counts as an example, and as equal, is told in Tests/Tools/RoundTrip/roundtrip.py. A document behaves when its outcome is
the expected one; an example that does not come back is a failure of its document, whatever was expected. The package
has to be built before. The corpus is an optional folder: `corpus` in $APIGEN_SHARED, or in ../shared.
"""

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import table
from documents import documents
from examination import ROOT, examine

CORPUS = Path(os.environ.get("APIGEN_SHARED", ROOT.parent / "shared")) / "corpus"
# Two at a time: compiling a large module takes most of a small machine's memory.
WORKERS = 2
# `--quick` leaves larger documents out.
QUICK_BYTES = 100_000


def main():
    options = parse_arguments()
    if not (CORPUS / "INDEX.tsv").exists():
        print(f"corpus: skipped, there is no {CORPUS}")
        return 0
    package = options.build.absolute()
    missing = [path for path in (package / "apigen", package / "Modules" / "Webhooks.swiftmodule") if not path.exists()]
    if missing:
        print(f"corpus: {missing[0]} has not been built: run `swift build` first", file=sys.stderr)
        return 2
    start = time.monotonic()
    chosen = [document for document in documents(CORPUS) if not options.quick or document.size < QUICK_BYTES]
    print(table.HEADER)
    results = []
    with ProcessPoolExecutor(WORKERS) as pool:
        for result in pool.map(partial(examine, package=package, with_examples=True, with_sizes=options.sizes), chosen):
            results.append(result)
            print(table.row(result), flush=True)
    failed = [result for result in results if not result.behaves]
    for result in failed:
        print(table.complaint(result))
    if options.sizes:
        print(f"\n{table.costs(results)}")
    print(f"\n{table.slowest(results)}\n\n{table.totals(results)}")
    passed = len(results) - len(failed)
    print(f"{passed} of {len(results)} behave as expected, in {time.monotonic() - start:.0f} s")
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed or not results else 0


def parse_arguments():
    parser = argparse.ArgumentParser(prog="scripts/corpus", description=__doc__.split("\n\n")[0])
    parser.add_argument("--quick", action="store_true", help="only documents below 100 KB")
    parser.add_argument(
        "--sizes", action="store_true",
        help="compile every module, compare the sizes of all types with what the generator says, and tell the cost")
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "debug", help="where the package was built")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

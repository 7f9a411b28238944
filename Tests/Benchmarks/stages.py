"""The stages of the generator in instructions, against a baseline that is checked in: a regression is seen, not guessed on a
noisy machine.

    scripts/bench-check             compares; fails where a stage takes more than the baseline and its tolerance
    scripts/bench-check --record    writes the baseline

The baseline is of a generator with static libraries; where `scripts/tool` says that there are none, the start takes more.
"""

import json
import shutil
import sys

from measure import ROOT, WORK, instructions, release_tool

BASELINE = ROOT / "Tests" / "Benchmarks" / "baseline.json"
DESCRIPTION = "Specs/mastercard-openbanking.yaml"
# Versions of libraries differ a little from machine to machine.
TOLERANCE = 0.03


def stages(apigen):
    """Instructions by stage. `validate` goes as far as the model: the difference is what the next stages take."""
    # A folder of its own: no configuration is near.
    folder = WORK / "stages"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / DESCRIPTION, folder / "api.yaml")
    module = ["--spec", "api.yaml", "--module", "Measured"]
    output = ["--output", "Generated"]

    def count(command, *flags):
        return instructions([apigen, command, *flags], folder)

    start = count("--version")
    validate = count("validate", "-q", "api.yaml")
    whole = count("generate", "-q", *module, *output)
    again = count("generate", "-q", *module, *output)
    check = count("check", "-q", *module, *output)
    return {
        "start": start, "read, validate, model": validate - start, "render and write": whole - validate, "generate": whole, "generate, nothing to do": again, "check": check}


def main():
    found = stages(release_tool())
    if "--record" in sys.argv[1:]:
        BASELINE.write_text(json.dumps({"description": DESCRIPTION, "instructions": found}, indent=2) + "\n")
        print(f"bench: wrote {BASELINE.relative_to(ROOT)}")
        return 0
    expected = json.loads(BASELINE.read_text())["instructions"]
    print(f"{'stage':28} {'millions':>9} {'baseline':>9} {'change':>8}")
    slower = []
    for stage, count in found.items():
        before = expected[stage]
        change = count / before - 1
        print(f"{stage:28} {count / 1e6:9.1f} {before / 1e6:9.1f} {change:8.1%}")
        if change > TOLERANCE:
            slower.append(stage)
    if slower:
        print(f"bench: slower than the baseline by more than {TOLERANCE:.0%}: {', '.join(slower)}", file=sys.stderr)
        print("Mend it, or write a new baseline with scripts/bench-check --record and say why.", file=sys.stderr)
        return 1
    if all(found[stage] < count * (1 - TOLERANCE) for stage, count in expected.items()):
        print("Everything is faster than the baseline: write a new one with scripts/bench-check --record.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Compares how large generated types are with what the generator says about them."""

import json

from process import run

# The most bytes of a value where it stands.
MOST = 512
# Seconds.
LIMIT = 60


def check_sizes(program, listing, folder):
    """What is wrong, as lines. `listing` is what `apigen sizes --format json` wrote, `program` the one that tells."""
    done = run([program, "sizes"], LIMIT, folder)
    if done.status != 0:
        return [f"the program ended with status {done.status}: {done.errors.strip()[-500:]}"]
    actual = dict(line.rsplit("\t", 1) for line in done.output.splitlines())
    said = {item["name"]: item for module in json.loads(listing) for item in module["types"]}
    wrong = [f"{name}: the generator says nothing about it" for name in sorted(actual.keys() - said.keys())]
    wrong += [f"{name}: it is not declared" for name in sorted(said.keys() - actual.keys())]
    for name in sorted(actual.keys() & said.keys()):
        bytes = int(actual[name])
        if bytes > said[name]["bytes"]:
            wrong.append(f"{name}: {bytes} bytes, and the generator says {said[name]['bytes']}")
        if bytes > MOST:
            wrong.append(f"{name}: {bytes} bytes; more than {MOST} are too many")
    return wrong

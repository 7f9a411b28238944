"""Passes examples through a program made of generated types, and compares what comes back."""

from collections import Counter

import comparison
import description
import judge
from process import run

# Seconds for all examples of a description.
LIMIT = 300


def check(path, list, program, folder):
    """What became of each example of the list that `apigen examples` made of the description at `path`.

    `program` makes the program; it is not called where no example has a type. The report counts, and has for
    everything but equal values a list of the examples with the reasons."""
    registry = description.registry()
    base_uri = path.resolve().as_uri()
    document = registry.get_or_retrieve(base_uri).value.contents
    jury = judge.Judge(str(document["openapi"]), base_uri, registry)
    lines = list.read_text().splitlines()
    report = {"found": len(lines), "kinds": Counter(), "accepted": 0, "equal": 0, "rejected": [], "unjudged": [],
              "undeclared": [], "untyped": [], "failures": []}
    accepted = []
    for line in lines:
        example = description.parse_json(line)
        report["kinds"][example["kind"]] += 1
        try:
            objection = jury.objection(example["value"], example["schema"])
        except Exception as error:
            # Whatever the validator stumbles over, such as a pattern that Python cannot read.
            report["unjudged"].append(entry(example, f"{type(error).__name__}: {str(error)[:200]}"))
            continue
        if objection is not None:
            report["rejected"].append(entry(example, f"{objection.validator}: {objection.message[:200]}"))
            continue
        report["accepted"] += 1
        if example["type"] is None:
            report["untyped"].append(entry(example, "no type is made of the schema"))
        elif example["place"] != example["schema"] and jury.objection(example["value"], example["place"]):
            report["untyped"].append(entry(example, f"the type is made of {example['place']}, which has no such value"))
        else:
            accepted.append((example, line))
    if not accepted:
        return report
    for (example, _), (state, text) in zip(accepted, passed(accepted, program(), folder)):
        if state != "written":
            report["failures"].append(entry(example, f"{state}: {text}"))
            continue
        targets = [registry.resolver().lookup(jury.uri(example[name])) for name in ("schema", "place")]
        schemas = [(target.contents, target.resolver) for target in targets]
        after = description.parse_json(text)
        found = sorted(comparison.differences(example["value"], after, schemas, jury.fits))
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


def passed(accepted, program, folder):
    """What the program made of each example, in order: a state and a text."""
    lines = []
    for number, (example, line) in enumerate(accepted):
        # The value is the last member of the line; its text is used as it is, so that no digit changes.
        value = line[line.index('"value":', line.index('"type":')) + len('"value":') : -1]
        lines.append(f"{number}\t{example['place']}\t{value}\n")
    done = run([program], LIMIT, folder, input="".join(lines))
    results = {}
    for line in done.output.split("\n")[:-1]:
        number, state, text = line.split("\t", 2)
        results[int(number)] = (state, text)
    missing = ("not reached", f"the program ended before, with status {done.status}")
    for number in range(len(accepted)):
        state, text = results.get(number, missing)
        yield ("trapped", done.errors.strip()[-500:]) if state == "reading" else (state, text)

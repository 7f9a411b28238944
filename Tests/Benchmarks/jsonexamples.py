"""Reading and writing of the largest examples of a description by its generated types, against types as one writes them by hand
for these examples with Foundation's coders."""

import json
import subprocess

from handwritten import HandWritten
from measure import ROOT, WORK, build, release_tool, run

MOST = 16
# Of one type; other examples of it look alike.
MOST_OF_TYPE = 3


def chosen(path):
    """The largest objects and lists that are examples, none of them twice."""
    found, counts, seen = [], {}, set()
    examples = [json.loads(line) for line in path.read_text().splitlines()]
    sized = [(len(json.dumps(example["value"])), example) for example in examples if example.get("type")]
    for _, example in sorted(sized, key=lambda pair: -pair[0]):
        text = json.dumps(example["value"])
        name = example["type"]
        if not isinstance(example["value"], (dict, list)) or text in seen or counts.get(name, 0) == MOST_OF_TYPE:
            continue
        seen.add(text)
        counts[name] = counts.get(name, 0) + 1
        found.append((name, example["value"]))
        if len(found) == MOST:
            break
    return found


def program(module, examples):
    """The source of a program that measures them; the texts come as the lines of its input."""
    declarations, cases = [], []
    for number, (name, value) in enumerate(examples):
        types, plain = HandWritten(f"Plain{number}").declarations(value)
        declarations.append(types)
        cases.append(f"            example({json.dumps(name)}, {plain}.self, {name}.self),\n")
    return (f"import ClientRuntime\nimport Foundation\nimport {module}\n\n" + "\n".join(declarations)
            + f"\n@main struct Program {{\n    static func main() throws {{\n        try report([\n{''.join(cases)}        ])\n"
            + "    }\n}\n")


def measure(description, module):
    apigen = release_tool()
    build("-c", "release", "--target", "ClientRuntime")
    release = ROOT / ".build" / "release"
    folder = WORK / "examples" / module
    folder.mkdir(parents=True, exist_ok=True)
    flags = ["--quiet", "--spec", description, "--module", module, "--force"]
    run([apigen, "generate", *flags, "--output", folder / "Module"])
    run([apigen, "examples", *flags, "--output", folder / "Examples"])
    examples = chosen(folder / "Examples" / "examples.jsonl")
    (folder / "Program.swift").write_text(program(module, examples))
    objects = folder / "objects"
    objects.mkdir(exist_ok=True)
    common = ["swiftc", "-O", "-swift-version", "6", "-suppress-warnings", "-parse-as-library", "-I", release / "Modules"]
    run([*common, "-wmo", "-num-threads", "2", "-c", "-module-name", module, "-emit-module", "-emit-module-path",
         folder / f"{module}.swiftmodule", *sorted((folder / "Module").rglob("*.swift"))], cwd=objects)
    here = ROOT / "Tests" / "Benchmarks"
    run([*common, "-I", folder, "-o", folder / "program", folder / "Program.swift", here / "Measuring.swift",
         here / "ExamplesBenchmark.swift", *objects.glob("*.o"), *(release / "ClientRuntime.build").glob("*.o")])
    print(f"largest examples of {description.name}", flush=True)
    texts = "".join(json.dumps(value, ensure_ascii=False) + "\n" for _, value in examples)
    subprocess.run([folder / "program"], input=texts.encode(), check=True)

"""What one changed line of a description costs its consumer: how many generated files are written anew, and how many files
SwiftPM compiles again in debug, of all files of the module.

    scripts/bench recompile [DESCRIPTION [PLACES]]

Each edit is made at several properties, spread over the description. Files that are compiled are counted twice, by the
files with diagnostics that the compiler writes for each and by what SwiftPM says that it compiles, and both have to agree;
before, changes whose answer is known are counted. An object file tells less: it stays where the code in it is the same.
"""

import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from measure import LARGE, ROOT, WORK, release_tool

MODULE = "Measured"
FOLDER = WORK / "recompile"
SOURCES = FOLDER / "Sources" / MODULE
MANIFEST = f"""// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Recompile", platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bank-api-clients", path: "{ROOT}")],
    targets: [
        .target(name: "{MODULE}", dependencies: [.product(name: "ClientRuntime", package: "bank-api-clients")]),
        .executableTarget(name: "Consumer", dependencies: ["{MODULE}"]),
    ])
"""


class Description:
    """A description in YAML in block style, indented by two blanks, and its properties that something describes."""

    def __init__(self, path):
        self.lines = path.read_text().split("\n")

    def schema_of(self, index):
        """The lines of the schema that a line belongs to."""
        start = next(i for i in range(index, 0, -1) if re.match(r"    \S", self.lines[i]))
        end = next((i for i in range(start + 1, len(self.lines)) if re.match(r" {0,4}\S", self.lines[i])), len(self.lines))
        return range(start, end)

    def properties(self):
        """The positions of optional properties that have a comment on a line of its own."""
        found, inside = [], False
        start = self.lines.index("  schemas:")
        for index in range(start, len(self.lines) - 2):
            line = self.lines[index]
            if re.match(r" {6}\S", line):
                inside = line == "      properties:"
            elif re.match(r" {0,4}\S", line):
                inside = False
            name = re.fullmatch(r" {8}(\w+):", line) if inside else None
            comment = index + 1
            while name and re.match(r" {10}", self.lines[comment]) and "description: " not in self.lines[comment]:
                comment += 1
            if name and re.match(r" {10}description: \w", self.lines[comment]):
                required = f"        - {name[1]}"
                if not any(self.lines[i] == required for i in self.schema_of(index)):
                    found.append((index, comment))
        return found

    def reword(self, place):
        self.lines[place[1]] = self.lines[place[1]].replace("description: ", "description: Indeed, ", 1)

    def add(self, place):
        self.lines[place[0]:place[0]] = ["        anAddedMember:", "          type: string"]

    def rename(self, place):
        self.lines[place[0]] = self.lines[place[0]][:-1] + "Renamed:"


EDITS = [("comment of a member", Description.reword), ("another name of a member", Description.rename),
         ("a further optional member", Description.add)]


def contents():
    return {path.name: path.read_bytes() for path in SOURCES.rglob("*.swift")}


def generate(apigen, description):
    """Writes the module; the names of the files that were written anew."""
    (FOLDER / "api.yaml").write_text("\n".join(description.lines))
    before = contents()
    command = [apigen, "generate", "--spec", "api.yaml", "--module", MODULE, "--output", f"Sources/{MODULE}"]
    done = subprocess.run(command, cwd=FOLDER, check=True, capture_output=True, text=True)
    after = contents()
    written = {name for name, text in after.items() if before.get(name) != text}
    said = re.search(rf"{MODULE}: (\d+) files? written", done.stdout)
    if not said or int(said[1]) != len(written):
        sys.exit(f"bench: {len(written)} files differ, and apigen says: {done.stdout}")
    return written


def times(ending):
    """When the compiler wrote its files with an ending, by the source file."""
    files = FOLDER.glob(f".build/*/debug/{MODULE}.build/*{ending}")
    return {path.name.removesuffix(ending): path.stat().st_mtime_ns for path in files if ".emit-module." not in path.name}


def compile():
    """Builds the package; the names of the files of the module that were compiled, and of those with other code."""
    before = {ending: times(ending) for ending in [".dia", ".swift.o"]}
    done = subprocess.run(["swift", "build"], cwd=FOLDER, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"bench: the package does not compile\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    compiled, emitted = (
        {name + ".swift" for name, time in times(ending).items() if old.get(name) != time} for ending, old in before.items())
    said = set(re.findall(rf"Compiling {MODULE} (\S+\.swift)", done.stdout))
    if said != compiled:
        sys.exit(f"bench: files were written for {sorted(compiled)}, and SwiftPM says that it compiles {sorted(said)}")
    return compiled, emitted


def expect(name, found, expected):
    if found != expected:
        sys.exit(f"bench: {name}: {sorted(found)} were compiled, and not {sorted(expected)}")
    print(f"{name:40} {len(found):4} compiled, as expected", flush=True)


def try_known_answers():
    files = sorted(SOURCES.rglob("*.swift"))
    expect("the first build", compile()[0], {path.name for path in files})
    expect("nothing", compile()[0], set())
    for name, edit in [("a comment", comment), ("a statement in an initialiser", statement)]:
        path, text = next((path, text) for path in files if (text := edit(path.read_text())))
        before = path.read_text()
        path.write_text(text)
        expect(f"{name} in one file", compile()[0], {path.name})
        path.write_text(before)
        compile()


def comment(text):
    return text + "// A comment.\n"


def statement(text):
    """With a statement at the start of an initialiser; None where there is none that can be told by its line."""
    changed = re.sub(r"^( +public init\(.*\) \{)$", r"\1 _ = 0", text, count=1, flags=re.MULTILINE)
    return changed if changed != text else None


def main(arguments):
    source = Path(arguments[0]).resolve() if arguments else LARGE
    if not source.exists():
        source = ROOT / "Specs" / "mastercard-openbanking.yaml"
    places = int(arguments[1]) if len(arguments) > 1 else 3
    apigen = release_tool()
    shutil.rmtree(FOLDER, ignore_errors=True)
    SOURCES.mkdir(parents=True)
    (FOLDER / "Sources" / "Consumer").mkdir()
    (FOLDER / "Package.swift").write_text(MANIFEST)
    (FOLDER / "Sources" / "Consumer" / "main.swift").write_text(f"import {MODULE}\n\nprint({MODULE}.self)\n")
    description = Description(source)
    total = len(generate(apigen, description))
    print(f"==> {source.name}: {total} files", flush=True)
    try_known_answers()
    properties = description.properties()
    chosen = [properties[(2 * number + 1) * len(properties) // (2 * places)] for number in range(places)]
    print(f"{'edit':28} {'line':>6} {'rewritten':>10} {'compiled':>9} {'other code':>11} {'of all':>7}")
    counts = {name: [] for name, _ in EDITS}
    # From the end to the start: lines that are added move none of those that come.
    for place in reversed(chosen):
        for name, edit in EDITS:
            edit(description, place)
            written = generate(apigen, description)
            compiled, emitted = compile()
            if not written <= compiled:
                sys.exit(f"bench: {sorted(written - compiled)} were written and not compiled")
            found = [len(written), len(compiled), len(emitted)]
            counts[name].append(found)
            print(f"{name:28} {place[0] + 1:6} {found[0]:10} {found[1]:9} {found[2]:11} {total:7}", flush=True)
    for name, found in counts.items():
        middle = [statistics.median(column) for column in zip(*found)]
        print(f"{name:28} {'median':6} {middle[0]:10.0f} {middle[1]:9.0f} {middle[2]:11.0f} {total:7}")
    return 0

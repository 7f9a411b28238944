"""Compiles a generated module and its checks into a program; what did not change is not compiled again."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from process import run

FLAGS = ["-swift-version", "6", "-warnings-as-errors", "-Onone"]
# As the package manager compiles a module: one object file for each source file. With all functions in one, some passes of
# the compiler take a time that grows with the square of the module.
OBJECTS = ["-enable-batch-mode", "-j2", "-c"]
RUNTIME = ["ClientRuntime"]
RECEIVING = ["MessageSigning", "Webhooks"]
# Seconds; more than ten times what the largest description needs.
LIMIT = 900


class CompileError(Exception):
    """Carries what the compiler said. `in_checks`: not about the generated module, but about what calls it."""

    def __init__(self, text, in_checks=False):
        super().__init__(text)
        self.in_checks = in_checks


class Build:
    """The build of one generated module.

    `sources` is a folder of Swift files, `package` the build folder of the package, `work` a folder for what is made,
    `root` the folder of the package."""

    def __init__(self, module, sources, package, work, root):
        self.module, self.work, self.package, self.root = module, Path(work), Path(package), Path(root)
        self.files = sorted(Path(sources).rglob("*.swift"))
        # Only modules that receive signed events stand on more than the runtime.
        self.receives = any(line == "import Webhooks" for file in self.files for line in file.read_text().splitlines())
        # Its own folder first: the package may have a module of the same name.
        self.search = ["-I", self.work, "-I", self.package / "Modules", "-I", self.root / "Sources" / "CCrypto"]
        # What the compilers took together: seconds, and MiB at the most.
        self.seconds, self.peak, self.has_compiled = 0.0, 0.0, False
        # What compiling the module itself took, where it was compiled and not only checked.
        self.module_cost = None

    def type_check(self):
        """Without making anything, which takes half the time."""
        result = self.work / "checked"
        command = self.swiftc(self.module, "-typecheck", "-wmo", "-parse-as-library")
        self.make(result, command + self.files, self.files + self.runtime)

    def program(self, checks):
        """The path of the program that calls the module: `checks` and `main.swift` beside this file."""
        objects = self.library()
        sources = [Path(checks), Path(__file__).parent / "main.swift"]
        try:
            return self.linked("RoundTrip", sources, objects, self.work / "roundtrip")
        except CompileError as error:
            raise CompileError(str(error), in_checks=True) from None

    def library(self):
        """The object files of the module, compiled."""
        library = self.work / "objects"
        command = self.swiftc(self.module, *OBJECTS, "-parse-as-library", "-emit-module")
        command += ["-emit-module-path", self.work / f"{self.module}.swiftmodule"]
        self.module_cost = self.make(library, command + self.files, self.files + self.runtime, folder=library)
        return [library / f"{file.stem}.o" for file in self.files]

    def linked(self, name, sources, objects, result):
        """The path of a program: its sources, compiled, with the objects of the module and what the module imports."""
        inputs = [*sources, *objects, *self.runtime]
        command = self.swiftc(name, *(["-lcrypto"] if self.receives else []), "-o", result)
        self.make(result, command + inputs, inputs)
        return result

    def swiftc(self, module, *arguments):
        return ["swiftc", *FLAGS, "-module-name", module, *self.search, *arguments]

    @property
    def runtime(self):
        """The object files of the libraries that the module imports."""
        libraries = RUNTIME + (RECEIVING if self.receives else [])
        return [file for library in libraries for file in objects_of(library, self.package)]

    def make(self, result, command, inputs, folder=None):
        if folder:
            folder.mkdir(exist_ok=True)
        cost, failure = make(command, result, inputs, folder or self.root)
        self.seconds += cost.seconds
        self.peak = max(self.peak, cost.peak)
        self.has_compiled = True
        if failure:
            raise CompileError(failure)
        return cost

    @property
    def lines(self):
        return sum(file.read_bytes().count(b"\n") for file in self.files)


def objects_of(target, package):
    """The objects of the sources that the target has now; its build folder keeps those of former ones too."""
    plan = Path(package) / f"{target}.build" / "output-file-map.json"
    if not plan.exists():
        return []
    outputs = json.loads(plan.read_text())
    objects = sorted(Path(output["object"]) for source, output in outputs.items() if source and "object" in output)
    missing = next((object for object in objects if not object.exists()), None)
    if missing:
        raise CompileError(f"{target} was built in part only, {missing.name} is missing: run `swift build` first")
    return objects


@dataclass
class Cost:
    """What a compiler took: seconds, MiB at the most, and seconds of processors."""

    seconds: float
    peak: float
    cpu: float


def recorded(stamp):
    """What a stamp says; nothing for one that was cut off or is of another kind."""
    try:
        return dict(json.loads(stamp.read_text()))
    except (OSError, ValueError):
        return {}


def make(command, result, inputs, folder):
    """Runs a compiler in a folder, unless it has made the result of the same inputs before.

    What it took, then or now, and what it said where it failed, else `None`."""
    digest = hashlib.sha256("\0".join(map(str, command)).encode())
    for path in inputs:
        digest.update(hashlib.sha256(Path(path).read_bytes()).digest())
    stamp = result.with_suffix(".stamp")
    known = recorded(stamp) if result.exists() else {}
    if known.get("digest") == digest.hexdigest() and "cpu" in known:
        return Cost(known["seconds"], known["peak"], known["cpu"]), None
    stamp.unlink(missing_ok=True)
    done = run(command, LIMIT, folder)
    cost = Cost(done.seconds, done.peak, done.cpu)
    if done.status != 0:
        return cost, done.text or f"the compiler ended with status {done.status}"
    # Checking types makes nothing.
    result.touch()
    stamp.write_text(json.dumps({"digest": digest.hexdigest(), **asdict(cost)}))
    return cost, None

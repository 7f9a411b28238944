"""Compiles the calls of a module into a program that sends them; what did not change is not compiled again."""

import json
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "RoundTrip"))

import build  # noqa: E402
from build import CompileError  # noqa: E402, F401


CONTRACT = Path(__file__).parent / "ContractDriver" / "main.swift"


def program(module, calls, built, work, root, main=CONTRACT):
    """The path of the program.

    `calls` is the folder that `apigen calls` wrote, `built` the build folder of the package, `main` the file that says
    what is done with the calls, which may have others beside it. A module that the package has is taken from there, as it was built; any other is
    compiled."""
    runtime = objects_of("ClientRuntime", built)
    if not runtime:
        raise CompileError("ClientRuntime has not been built: run `swift build` first")
    search = ["-I", str(built / "Modules"), "-I", str(root / "Sources" / "CCrypto"), "-I", str(work)]
    objects = objects_of(module.name, built) or [compiled(module, work, search, runtime, root)]
    files = [calls / "OperationCalls.swift", *sorted(main.parent.glob("*.swift"))]
    result = work / "driver"
    command = ["swiftc", *build.FLAGS, "-module-name", main.parent.name, *search, "-o", str(result)]
    inputs = [*files, *objects, *runtime]
    make(command + inputs, result, inputs, root)
    return result


def flow(module, built, work, root):
    """The path of the program in the folder `module.flow`, which uses the module; the module has been compiled before."""
    search = ["-I", str(built / "Modules"), "-I", str(root / "Sources" / "CCrypto"), "-I", str(work)]
    inputs = [*sorted(module.flow.glob("*.swift")), work / f"{module.name}.o", *objects_of("ClientRuntime", built)]
    result = work / "flow"
    make(["swiftc", *build.FLAGS, "-module-name", "Flow", *search, "-o", str(result), *inputs], result, inputs, root)
    return result


def objects_of(target, built):
    """The objects of the sources that the target has now; its build folder keeps those of former ones too."""
    plan = built / f"{target}.build" / "output-file-map.json"
    if not plan.exists():
        return []
    outputs = json.loads(plan.read_text())
    objects = sorted(Path(output["object"]) for source, output in outputs.items() if source and "object" in output)
    missing = next((object for object in objects if not object.exists()), None)
    if missing:
        raise CompileError(f"{target} was built in part only, {missing.name} is missing: run `swift build` first")
    return objects


def compiled(module, work, search, runtime, root):
    files = sorted(Path(module.sources).rglob("*.swift"))
    library = work / f"{module.name}.o"
    command = ["swiftc", *build.FLAGS, "-parse-as-library", "-wmo", "-module-name", module.name, *search]
    command += ["-emit-module", "-emit-module-path", str(work / f"{module.name}.swiftmodule")]
    make(command + ["-c", "-o", library, *files], library, files + runtime, root)
    return library


def make(command, result, inputs, root):
    _, failure = build.make(command, result, inputs, root)
    if failure:
        raise CompileError(failure)

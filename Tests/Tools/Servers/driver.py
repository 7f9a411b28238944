"""Compiles the calls of a module into a program that sends them; what did not change is not compiled again."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "RoundTrip"))

from build import Build, CompileError, objects_of  # noqa: E402


CONTRACT = Path(__file__).parent / "ContractDriver" / "main.swift"


def program(module, calls, built, work, root, main=CONTRACT):
    """The path of the program.

    `calls` is the folder that `apigen calls` wrote, `built` the build folder of the package, `main` the file that says
    what is done with the calls, which may have others beside it. A module that the package has is taken from there, as it was built; any other is
    compiled."""
    build = builder(module, built, work, root)
    objects = objects_of(module.name, built) or build.library()
    files = [calls / "OperationCalls.swift", *sorted(main.parent.glob("*.swift"))]
    return build.linked(main.parent.name, files, objects, work / "driver")


def flow(module, built, work, root):
    """The path of the program in the folder `module.flow`, which uses a module that the package does not have."""
    build = builder(module, built, work, root)
    return build.linked("Flow", sorted(module.flow.glob("*.swift")), build.library(), work / "flow")


def builder(module, built, work, root):
    build = Build(module.name, module.sources, built, work, root)
    if not build.runtime:
        raise CompileError("ClientRuntime has not been built: run `swift build` first")
    return build

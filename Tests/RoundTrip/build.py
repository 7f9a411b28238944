"""Compiles a generated module and its checks into a program; what did not change is not compiled again."""

import hashlib
import os
import subprocess
from pathlib import Path

FLAGS = ["-swift-version", "6", "-warnings-as-errors", "-Onone"]
RUNTIME = ["ClientRuntime"]
RECEIVING = ["MessageSigning", "Webhooks"]


class CompileError(Exception):
    pass


def program(module, sources, checks, build, work, root):
    """The path of the program.

    `sources` and `checks` are folders of Swift files, `build` is the build folder of the package."""
    files = sorted(Path(sources).rglob("*.swift"))
    # Only modules that receive signed events stand on more than the runtime.
    receives = any(line == "import Webhooks" for file in files for line in file.read_text().splitlines())
    libraries = RUNTIME + (RECEIVING if receives else [])
    objects = [object for library in libraries for object in objects_of(library, build)]
    runner = [Path(checks) / "ExampleChecks.swift", Path(__file__).parent / "main.swift"]
    search = ["-I", str(build / "Modules"), "-I", str(root / "Sources" / "CCrypto"), "-I", str(work)]
    link = ["-lcrypto"] if receives else []

    library = work / f"{module}.o"
    compile = ["swiftc", *FLAGS, "-parse-as-library", "-wmo", "-module-name", module, *search, "-emit-module"]
    compile += ["-emit-module-path", str(work / f"{module}.swiftmodule"), "-c", "-o", str(library), *map(str, files)]
    run(compile, library, files + objects)

    result = work / "roundtrip"
    compile = ["swiftc", *FLAGS, "-module-name", "RoundTrip", *search, *link, "-o", str(result)]
    run(compile + [str(file) for file in runner + [library] + objects], result, runner + [library] + objects)
    return result


def objects_of(library, build):
    found = sorted((build / f"{library}.build").glob("*.swift.o"))
    if not found:
        raise CompileError(f"{library} has not been built: run `swift build --build-tests` first")
    return found


def run(command, result, inputs):
    digest = hashlib.sha256("\0".join(command).encode())
    for path in inputs:
        digest.update(hashlib.sha256(Path(path).read_bytes()).digest())
    stamp = result.with_suffix(".stamp")
    if result.exists() and stamp.exists() and stamp.read_text() == digest.hexdigest():
        return
    stamp.unlink(missing_ok=True)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("SWIFT")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise CompileError(done.stdout + done.stderr)
    stamp.write_text(digest.hexdigest())

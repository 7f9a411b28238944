"""What compiling a generated module takes, against a workload that never changes: 300 structs with synthesized coding."""

import shutil
import subprocess

from generation import row
from measure import ROOT, WORK, build, release_tool, run


def reference_models(folder):
    """A workload that never changes: 300 structs of ten members with synthesized coding."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number in range(15):
        path = folder / f"Reference{number}.swift"
        with open(path, "w") as file:
            for index in range(20):
                members = "".join(f"    public var member{m}: {'String' if m % 2 else 'Int'}?\n" for m in range(10))
                keys = "".join(f"        case member{m} = \"member_{m}\"\n" for m in range(10))
                file.write(
                    f"public struct Reference{number}x{index}: Codable, Sendable {{\n{members}"
                    f"    private enum CodingKeys: String, CodingKey {{\n{keys}    }}\n}}\n")
        files.append(path)
    return files


def rows(description, module):
    apigen = release_tool()
    build("-c", "release", "--target", "ClientRuntime")
    build("--target", "ClientRuntime")
    output = WORK / "compiled" / module
    shutil.rmtree(output, ignore_errors=True)
    subprocess.run([apigen, "generate", "-q", "--spec", description, "--module", module,
                    "--output", output.relative_to(ROOT)], cwd=ROOT, check=True)
    sources = sorted(output.rglob("*.swift"))
    lines = sum(path.read_bytes().count(b"\n") for path in sources)
    found = [row("lines of Swift", lines, "lines"), row("files", len(sources), "files")]
    references = reference_models(WORK / "reference")
    # As the package manager compiles modules.
    modes = [("-Onone", ["-Onone", "-enable-batch-mode", "-j2"], "debug"),
             ("-O", ["-O", "-wmo", "-num-threads", "2"], "release")]
    for title, flags, configuration in modes:
        objects = WORK / ("objects" + configuration)
        objects.mkdir(exist_ok=True)
        common = ["swiftc", *flags, "-swift-version", "6", "-parse-as-library", "-warnings-as-errors",
                  "-I", ROOT / ".build" / configuration / "Modules", "-emit-module", "-emit-object"]
        reference, _ = run([*common, "-module-name", "Reference", *references], cwd=objects)
        reference_size = sum(path.stat().st_size for path in objects.glob("*.o"))
        for path in objects.iterdir():
            path.unlink()
        cpu, memory = run([*common, "-module-name", module, *sources], cwd=objects)
        size = sum(path.stat().st_size for path in objects.glob("*.o"))
        found.append(row(f"compile {title}", cpu, "s", cpu / reference, "reference models", memory))
        found.append(row(f"compile {title}, 1,000 lines", cpu / lines * 1000, "s"))
        found.append(row(f"object code {title}", size / 1e6, "MB", size / reference_size, "reference models"))
    return found

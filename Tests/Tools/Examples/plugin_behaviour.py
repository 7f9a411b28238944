"""What the build plugin does when something changes: on a copy of Examples/BuildPlugin, so that nothing is left behind."""

import shutil
import time

from package import ROOT, SCRATCH, Package, expect, note

FOLDER = ROOT / ".build/examples-copy/BuildPlugin"
CARDS = FOLDER / "Sources/CardsKit/cards.yaml"


def check():
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(ROOT / "Examples/BuildPlugin", FOLDER)
    manifest = FOLDER / "Package.swift"
    manifest.write_text(manifest.read_text().replace('path: "../.."', f'path: "{ROOT}"'))
    plain = Package("CheckedIn")
    plain.build()
    without = fastest_build(plain)
    package = Package("BuildPlugin", FOLDER)
    package.build()
    note(f"a build with nothing to do takes {fastest_build(package):.2f} s, one without the plugin {without:.2f} s")
    check_changes(package)
    check_warnings(package)
    check_errors(package)
    check_configuration(package)
    shutil.rmtree(FOLDER)


def fastest_build(package):
    times = []
    for _ in range(3):
        start = time.monotonic()
        package.build()
        times.append(time.monotonic() - start)
    return min(times)


def outputs():
    return {
        path: path.stat().st_mtime_ns
        for path in SCRATCH.glob("plugins/outputs/buildplugin/CardsKit/**/*.swift")}


def compiled():
    return {path: path.stat().st_mtime_ns for path in SCRATCH.glob("debug/CardsKit.build/*.o")}


def check_changes(package):
    """A changed line rewrites the file that it is about and no other."""
    before = outputs()
    objects = compiled()
    expect(len(before) >= 2, "the plugin wrote nothing")
    replace("description: A payment card.", "description: A card for payments.")
    package.build()
    changed = [path.name for path, time in outputs().items() if time != before.get(path)]
    expect(len(changed) == 1, f"one line rewrote {changed} of {len(before)} files")
    recompiled = [path for path, time in compiled().items() if time != objects.get(path)]
    note(f"a changed line rewrote 1 of {len(before)} files and recompiled {len(recompiled)} of {len(objects)}")


def check_warnings(package):
    """A warning about a description is one of the build, with its place."""
    replace("      required: [id, limit]", "      required: [id, limit]\n      requird: [id]")
    line = 1 + CARDS.read_text().splitlines().index("      requird: [id]")
    status, output = package.swift("build")
    expect(status == 0, output)
    expect(f"{CARDS}:{line}:7: warning: " in output, f"no warning with its place:\n{output}")


def check_errors(package):
    """A description that cannot be understood stops the build, and stops it again; code of before is not built."""
    good = CARDS.read_text()
    replace("#/components/schemas/Card'", "#/components/schemas/Crad'")
    for _ in range(2):
        status, output = package.swift("build")
        expect(status != 0 and f"{CARDS}:" in output and ": error:" in output, f"the build did not fail:\n{output}")
    CARDS.write_text(good)
    status, output = package.swift("build")
    expect(status == 0, output)


def check_configuration(package):
    """A module more is noticed, and what the plugin cannot read it says."""
    file = FOLDER / "Sources/CardsKit/apigen.yaml"
    good = file.read_text()
    file.write_text(good + "  MoreCards: {description: cards.yaml, rename: {types: {Card: OtherCard}}}\n")
    status, output = package.swift("build")
    expect(status != 0 and "‘MoreCards’" in output and "touch Package.swift" in output, output)
    (FOLDER / "Package.swift").touch()
    package.swift("build")
    expect(any(path.name == "MoreCards.swift" for path in outputs()), "the module was not generated")
    file.write_text("version: 1\nmodules: {CardsAPI: {description: cards.yaml}}\n")
    (FOLDER / "Package.swift").touch()
    status, output = package.swift("build")
    expect(status != 0 and f"{file}:2:1: error:" in output, f"flow style is accepted:\n{output}")
    file.unlink()
    status, output = package.swift("build")
    expect(status != 0 and "apigen init" in output, f"a target without configuration is built:\n{output}")
    file.write_text(good)


def replace(old, new):
    text = CARDS.read_text()
    expect(old in text, f"{CARDS} has no {old}")
    CARDS.write_text(text.replace(old, new))

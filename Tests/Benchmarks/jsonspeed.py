"""Reading and writing of JSON by generated types, against Foundation's coders in the same process."""

import subprocess

from measure import ROOT, WORK, build


def measure():
    for target in ["ClientRuntime", "OpenBankingAU"]:
        build("-c", "release", "--target", target)
    release = ROOT / ".build" / "release"
    WORK.mkdir(parents=True, exist_ok=True)
    objects = [path for target in ["ClientRuntime", "OpenBankingAU"]
               for path in sorted((release / f"{target}.build").glob("*.o"))]
    program = WORK / "json"
    subprocess.run(["swiftc", "-O", "-swift-version", "6", "-parse-as-library", "-I", release / "Modules",
                    "-o", program, *(ROOT / "Tests" / "Benchmarks" / name for name in ["JSONBenchmark.swift", "Measuring.swift"]), *objects], check=True)
    subprocess.run([program], check=True)

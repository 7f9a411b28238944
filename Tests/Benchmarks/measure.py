"""Runs programs and tells what they took. CPU seconds and MiB are of this machine and its load: only ratios of one run say
something. Instructions are the same on every machine with the same libraries."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("APIGEN_SHARED", ROOT.parent / "shared"))
LARGE = SHARED / "corpus" / "Mastercard__open-banking-us-openapi__openbanking-us.yaml"
GITHUB = SHARED / "corpus" / "CreateAPI__CreateAPI__github.yaml"
WORK = ROOT / ".build" / "bench"


def stripe_like():
    """A description of hundreds of objects and unions that refer to each other, made anew."""
    path = WORK / "stripe-like.json"
    with open(path, "w") as file:
        script = ROOT / "Tests" / "Tools" / "Sizes" / "stripe_like.py"
        subprocess.run([sys.executable, script], check=True, stdout=file)
    return path


def run(command, **options):
    """Runs a command; gives its CPU seconds and its peak memory in MiB."""
    process = subprocess.Popen(
        list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **options)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"bench: {' '.join(map(str, command[:4]))} … failed\n{complaints[-2000:]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(command, times, before=lambda: None, **options):
    """The least CPU seconds of several runs, and the most memory."""
    figures = []
    for _ in range(times):
        before()
        figures.append(run(command, **options))
    return min(cpu for cpu, _ in figures), max(memory for _, memory in figures)


def instructions(command, folder):
    """How many instructions a command executes in a folder, in all its threads, by valgrind."""
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)]
    try:
        done = subprocess.run(tool, capture_output=True, text=True, env=environment, cwd=folder)
    except FileNotFoundError:
        sys.exit("bench: valgrind is missing; on Debian: apt-get install valgrind")
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not found:
        sys.exit(f"bench: {' '.join(map(str, command[:4]))} … failed\n{done.stderr[-2000:]}")
    return int(found[1])


def build(*arguments):
    subprocess.run(["swift", "build", *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def release_tool():
    """The generator as people use it."""
    done = subprocess.run([ROOT / "scripts" / "tool"], check=True, stdout=subprocess.PIPE, text=True)
    return ROOT / done.stdout.strip()

"""Sends calls of generated clients to a server that misbehaves, and counts: does every call end in one documented way within
its deadline, and does nothing that acts arrive twice?

The schedule comes from a seed: which operation, and what happens to each request of its call. A module has the parts `schedule`
(every fault in turn), `printed requests` (what can be read in them), `outage` (nothing but 503), `silence` (nothing but waiting),
and, where the description has an operation for logins, `bad logins` and `refused login`. The first module has more: `long run`
looks for what grows, `large answers` for how much memory one answer takes, and the parts that are called after certificates for
what is sent to a server with such a one. Parts run side by side, as many as there are processors: most of them wait most of the
time."""

import argparse
import asyncio
import os
import sys
from collections import Counter
from pathlib import Path

HERE = Path(os.path.abspath(__file__)).parent
sys.path.append(str(HERE.parent / "Servers"))

import contract  # noqa: E402
import driver  # noqa: E402
from fault_server import FAULTS  # noqa: E402
from module import Module  # noqa: E402

ROOT = contract.ROOT


async def run(found, options):
    slots = asyncio.Semaphore(options.slots)
    modules = [Module(module, options, slots) for module in found]
    each = max(1, options.calls // len(modules))
    # What takes longest first.
    runs = [modules[0].long_run(options.long)] if options.long else []
    # A program that was made elsewhere may take memory as it likes, and time.
    runs += [] if options.program else [modules[0].large_answers(), modules[0].certificates()]
    runs += [part for module in modules for part in module.runs(each)]
    await asyncio.gather(*runs)
    return modules


def show(modules):
    print(f"{'module':20} {'part':16} {'seconds':>7} {'calls':>6} {'requests':>9} {'logins':>7}"
          f" {'memory':>16} {'files':>9}  endings")
    for module in modules:
        for part in module.parts:
            memory = "–".join(f"{part.usage[index].resident / 1024:.0f}" for index in (1, -1)) + " MiB" if part.usage else ""
            files = "–".join(str(part.usage[index].files) for index in (0, -1)) if part.usage else ""
            endings = ", ".join(f"{word} {count}" for word, count in part.words().most_common())
            print(f"{module.name:20} {part.name:16} {part.seconds:7.1f} {len(part.calls):6} {part.requests:9}"
                  f" {part.server.logins:7} {memory:>16} {files:>9}  {endings}")
    for part in (part for module in modules for part in module.parts if part.name == "long run"):
        print(f"\n{'calls':>7} {'resident':>11} {'allocated':>11} {'files':>6} {'threads':>8} {'with tasks':>11}")
        for usage in part.usage:
            print(f"{usage.calls:7} {usage.resident / 1024:7.1f} MiB {usage.allocated / 1024:7.1f} MiB"
                  f" {usage.files:6} {usage.threads:8} {usage.living:11}")
        print()
    print("faults: " + ", ".join(f"{name} {count}" for name, count in met(modules).most_common()))
    for module in modules:
        for note in module.notes:
            print(note)
        for problem in module.problems[:20]:
            print(f"{module.name}: {problem}")
        if len(module.problems) > 20:
            print(f"{module.name}: … and {len(module.problems) - 20} more")


def met(modules):
    """How many requests met each fault."""
    parts = [part for module in modules for part in module.parts]
    return Counter(name for part in parts for names in part.server.arrivals for name in names)


def main():
    parser = argparse.ArgumentParser(prog="scripts/faults", description=__doc__.split("\n")[0])
    parser.add_argument("modules", nargs="*", help="modules of apigen.yaml; all with operations unless given")
    parser.add_argument("--calls", type=int, default=10_000, help="calls of the schedule, over all modules")
    parser.add_argument("--long", type=int, help="calls of the long run; thrice those of the schedule, but at least 12,000")
    parser.add_argument("--seed", type=int, default=1, help="another seed is another schedule")
    parser.add_argument("--width", type=int, default=16, help="calls at once")
    parser.add_argument("--slots", type=int, default=os.cpu_count(), help="parts at once")
    parser.add_argument("--program", type=Path, help="the program of one module, built elsewhere")
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "debug", help="where the package was built")
    parser.add_argument("--work", type=Path, default=ROOT / ".build" / "faults", help="a folder for what is made")
    options = parser.parse_args()
    options.spec = options.corpus = None
    if options.long is None:
        options.long = 0 if options.program else max(3 * options.calls, 12_000)
    try:
        modules = asyncio.run(run(contract.modules_of(options), options))
    except (contract.Failure, driver.CompileError) as error:
        sys.exit(f"scripts/faults: {error}")
    show(modules)
    unmet = [name for name in FAULTS if not met(modules)[name]]
    if unmet:
        print(f"no request met {', '.join(unmet)}: more calls are needed")
    return 1 if unmet or any(module.problems for module in modules) else 0


if __name__ == "__main__":
    sys.exit(main())

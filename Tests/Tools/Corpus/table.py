"""The table of a run: a line for each document, what is wrong, and the totals."""

import statistics

HEADER = (
    f"  {'document':64} {'expected':23} {'outcome':16} {'findings':>14} {'seconds':>7} {'compile':>7} {'MiB':>6} "
    f"{'examples':>8} {'accepted':>8} {'equal':>6} {'undecl.':>7} {'untyped':>7} {'failed':>6}")


def row(result):
    findings = ", ".join(f"{result.findings[name]}{name[0]}" for name in ("error", "warning", "info"))
    mark = " " if result.behaves else "!"
    name = result.document.file if len(result.document.file) <= 64 else "…" + result.document.file[-63:]
    compile = f"{result.compile[0]:7.1f}" if result.compile else "      -"
    return (
        f"{mark} {name:64} {result.document.expected:23} {result.outcome:16} {findings:>14} "
        f"{result.generation.seconds:7.2f} {compile} {result.peak:6.0f} {examples(result.report)}")


def examples(report):
    if report is None:
        return f"{'-':>8} {'-':>8} {'-':>6} {'-':>7} {'-':>7} {'-':>6}"
    return (
        f"{report['found']:8} {report['accepted']:8} {report['equal']:6} {len(report['undeclared']):7} "
        f"{len(report['untyped']):7} {len(report['failures']):6}")


def complaint(result):
    """The lines that tell what is wrong with a document that does not behave."""
    lines = [line for line in result.text.splitlines() if "error: " in line or "warning: " in line]
    lines = lines or result.text.splitlines()
    heading = f"\n{result.document.file}: expected {result.document.expected}, {result.outcome}"
    return "\n".join([heading] + [f"    {line[:240]}" for line in lines[:5]])


def slowest(results):
    def five(key, text):
        best = sorted(results, key=key, reverse=True)[:5]
        return ", ".join(f"{result.document.file} {text(result)}" for result in best)

    return "\n".join([
        "slowest generation: " + five(
            lambda result: result.generation.seconds, lambda result: f"{result.generation.seconds:.2f} s"),
        "slowest with compiling: " + five(lambda result: result.seconds, lambda result: f"{result.seconds:.0f} s"),
        "most memory: " + five(lambda result: result.peak, lambda result: f"{result.peak:.0f} MiB"),
    ])


# Modules with fewer lines cost what the compiler costs without any.
LEAST_LINES = 2000


def costs(results):
    """What compiling each module took for each 1,000 lines, the most expensive first, and which is above twice the median."""
    rows = []
    for result in results:
        if result.cost and result.cost[1] >= LEAST_LINES:
            cost, lines = result.cost
            rows.append((cost.cpu * 1000 / lines, cost.peak * 1000 / lines, lines, result.document.file))
    if not rows:
        return f"no module of at least {LEAST_LINES} lines was compiled"
    rows.sort(reverse=True)
    cpu, memory = statistics.median(row[0] for row in rows), statistics.median(row[1] for row in rows)
    text = [f"compiling, for each 1,000 lines of modules with at least {LEAST_LINES}: median {cpu:.2f} s of processors, "
            f"{memory:.0f} MiB", f"{'CPU s':>7} {'MiB':>6} {'lines':>8}  document"]
    text += [
        f"{row[0]:7.2f} {row[1]:6.0f} {row[2]:8}  {row[3]}{'  more than twice the median' if row[0] > 2 * cpu else ''}"
        for row in rows]
    worst = ", ".join(f"{row[3]} {row[0] / cpu:.2f}" for row in rows[:5])
    return "\n".join([*text, f"the five worst, in medians: {worst}"])


def totals(results):
    """The sums over all documents whose examples passed through their types."""
    reports = [result.report for result in results if result.report]
    checked = sum(report["accepted"] > 0 for report in reports)

    def sum_of(name):
        return sum(len(report[name]) if isinstance(report[name], list) else report[name] for report in reports)

    return (
        f"examples of {len(reports)} documents, {checked} of them with accepted ones: {sum_of('found')} found, "
        f"{sum_of('rejected')} rejected by their schemas, {sum_of('unjudged')} that the judge cannot read, "
        f"{sum_of('accepted')} accepted: {sum_of('equal')} equal, {sum_of('undeclared')} equal but for undeclared "
        f"members, {sum_of('untyped')} without a type, {sum_of('failures')} failed")

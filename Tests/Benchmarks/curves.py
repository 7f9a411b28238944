"""How generation grows with the description, as instructions per schema, and a drawing of it.

    scripts/bench curves [MOST]     writes Documentation/scaling.svg; up to MOST schemas, by default 10000
"""

import json
import math
import shutil
import sys

from measure import ROOT, WORK, best, instructions, release_tool

PICTURE = ROOT / "Documentation" / "scaling.svg"
SIZES = [100, 300, 1000, 3000, 10_000, 30_000, 100_000]


def description(count):
    """Objects of six members, each of which refers to the one before."""
    schemas = {}
    for number in range(count):
        properties = {
            "id": {"type": "string"}, "name": {"type": "string", "description": f"The name of object {number}."},
            "amount": {"type": "number"}, "created": {"type": "string", "format": "date-time"},
            "state": {"type": "string", "enum": ["open", "closed"]}}
        if number:
            properties["others"] = {"type": "array", "items": {"$ref": f"#/components/schemas/Object{number - 1}"}}
        schemas[f"Object{number}"] = {"type": "object", "required": ["id"], "properties": properties}
    return {"openapi": "3.0.3", "info": {"title": "Scaling", "version": "1"}, "paths": {},
            "components": {"schemas": schemas}}


def points(apigen, most):
    """For each number of schemas: instructions, where valgrind is not too slow, CPU seconds and MiB."""
    WORK.mkdir(parents=True, exist_ok=True)
    found = []
    for count in [size for size in SIZES if size <= most]:
        folder = WORK / "scaling"
        folder.mkdir(exist_ok=True)
        (folder / "api.json").write_text(json.dumps(description(count)))
        command = [apigen, "generate", "-q", "--spec", "api.json", "--module", "Scaling", "--output", "Generated"]

        def clear():
            shutil.rmtree(folder / "Generated", ignore_errors=True)

        clear()
        counted = instructions(command, folder) if count <= 3000 else None
        seconds, memory = best(command, 1 if count > 10_000 else 3, clear, cwd=folder)
        clear()
        found.append({"schemas": count, "instructions": counted, "seconds": seconds, "MiB": memory})
        shown = f"{counted / 1e6:10.1f}" if counted else " " * 10
        print(f"{count:8} schemas {shown} million instructions {seconds:8.2f} s {memory:6.0f} MiB", flush=True)
    return found


def exponent(found, key):
    """The slope of a line through the logarithms: 1 is linear. The start of the program weighs less with size, so small
    descriptions do not count."""
    pairs = [(math.log(p["schemas"]), math.log(p[key])) for p in found if p[key] and p["schemas"] >= 1000]
    mean = [sum(values) / len(pairs) for values in zip(*pairs)]
    above = sum((x - mean[0]) * (y - mean[1]) for x, y in pairs)
    return above / sum((x - mean[0]) ** 2 for x, _ in pairs)


def svg(found):
    """Both axes are logarithmic; the dashed line is linear growth from the last point."""
    width, height, left, bottom = 560, 340, 70, 50
    series = [("seconds", "CPU seconds", "#0a66c2"), ("MiB", "memory, hundreds of MiB", "#c2410c")]
    scale = {"seconds": 1, "MiB": 0.01}
    xs = [math.log10(p["schemas"]) for p in found]
    values = [p[key] * scale[key] for p in found for key, _, _ in series]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))

    def place(x, y):
        across = (x - xs[0]) / (xs[-1] - xs[0]) * (width - left - 20)
        up = (math.log10(y) - low) / (high - low) * (height - bottom - 20)
        return f"{left + across:.1f},{height - bottom - up:.1f}"

    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
             'font-size="12">', f'<rect width="{width}" height="{height}" fill="white"/>']
    for power in range(low, high + 1):
        x1, y = place(xs[0], 10 ** power).split(",")
        lines.append(f'<path d="M{x1},{y}H{width - 20}" stroke="#ddd"/><text x="{left - 8}" y="{float(y) + 4}" '
                     f'text-anchor="end">{10.0 ** power:g}</text>')
    for x, point in zip(xs, found):
        across = place(x, 10 ** low).split(",")[0]
        lines.append(f'<text x="{across}" y="{height - bottom + 18}" text-anchor="middle">{point["schemas"]:,}</text>')
    lines.append(f'<text x="{(left + width) / 2}" y="{height - 10}" text-anchor="middle">schemas</text>')
    for number, (key, title, colour) in enumerate(series):
        shown = [place(x, p[key] * scale[key]) for x, p in zip(xs, found)]
        lines.append(f'<polyline points="{" ".join(shown)}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(f'<text x="{left + 12}" y="{30 + 16 * number}" fill="{colour}">{title}</text>')
    last = found[-1]
    start = last["seconds"] * found[0]["schemas"] / last["schemas"]
    if start >= 10 ** low:
        lines.append(f'<path d="M{place(xs[0], start)}L{place(xs[-1], last["seconds"])}" stroke="#888" '
                     'stroke-dasharray="4"/>')
    return "\n".join([*lines, "</svg>"]) + "\n"


def main(arguments):
    found = points(release_tool(), int(arguments[0]) if arguments else 10_000)
    PICTURE.write_text(svg(found))
    (WORK / "scaling.json").write_text(json.dumps(found, indent=2) + "\n")
    print(f"growth of CPU time: schemas to the power of {exponent(found, 'seconds'):.2f}; {PICTURE.relative_to(ROOT)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

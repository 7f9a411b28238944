"""What generation takes, against libyaml's own scan of the same file."""

import shutil
import subprocess

from measure import ROOT, WORK, best, release_tool

EVENTS = r"""
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>
int main(int count, char **arguments) {
    FILE *file = fopen(arguments[1], "rb");
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    unsigned char *text = malloc(size);
    if (fread(text, 1, size, file) != (size_t)size) return 1;
    yaml_parser_t parser;
    yaml_event_t event;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, text, size);
    for (int done = 0; !done;) {
        if (!yaml_parser_parse(&parser, &event)) return 1;
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    return 0;
}
"""


def row(name, figure, unit, ratio=None, reference="", memory=None):
    return {"name": name, "figure": figure, "unit": unit, "ratio": ratio, "reference": reference, "MiB": memory}


def rows(description, module):
    apigen = release_tool()
    (WORK / "events.c").write_text(EVENTS)
    subprocess.run(["cc", "-O2", "-o", "events", "events.c", "-lyaml"], cwd=WORK, check=True)
    # A copy, so that one line of it can change.
    copy, output = WORK / f"copy{description.suffix}", WORK / "generated" / module
    shutil.copyfile(description, copy)
    text = copy.read_bytes()
    flags = ["-q", "--spec", copy.relative_to(ROOT), "--module", module, "--output", output.relative_to(ROOT)]
    generate = [apigen, "generate", *flags]

    def clear():
        shutil.rmtree(output, ignore_errors=True)

    def change():
        change.count += 1
        copy.write_bytes(text.replace(b"description: ", b"description: %d " % change.count, 1))

    change.count = 0
    events, _ = best([WORK / "events", copy], 9)
    start, _ = best([apigen, "--version"], 9)
    found = [row("libyaml, events alone", events, "s"), row("start of the program", start, "s", start / events)]
    validate = [apigen, "validate", "-q", copy.relative_to(ROOT)]
    coverage = [apigen, "coverage", *flags[:5]]
    for name, command, before in [
            ("read and validate", validate, lambda: None), ("read, validate, model", coverage, lambda: None),
            ("generate, all files new", generate, clear), ("generate, one line changed", generate, change),
            ("generate, nothing to do", generate, lambda: None), ("check", [apigen, "check", *flags], lambda: None)]:
        cpu, memory = best(command, 5, before)
        found.append(row(name, cpu, "s", cpu / events, "libyaml", memory))
    for name in ["generate", "check"]:
        cpu, memory = best([apigen, name, "-q"], 5, cwd=ROOT)
        found.append(row(f"{name}, our modules, nothing to do", cpu, "s", cpu / start, "start", memory))
    return found

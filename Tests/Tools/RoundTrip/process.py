"""Runs programs within a time limit, and tells what they took: time, work of the processors, memory."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass


@dataclass
class Run:
    """What a program did: its status (negative: killed by that signal), texts, seconds, peak memory in MiB, and the
    seconds that it and its children kept processors busy."""

    status: int
    output: str
    errors: str
    seconds: float
    peak: float
    cpu: float

    @property
    def text(self):
        return self.output + self.errors


def run(command, limit, folder, input=""):
    """Runs a program in a folder; one that takes longer than `limit` seconds is killed."""
    # Files rather than pipes, so that nobody waits for a full pipe.
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        given.write(input.encode())
        given.seek(0)
        start = time.monotonic()
        # What a surrounding `swift test` sets would change what a compiler does.
        environment = {key: value for key, value in os.environ.items() if not key.startswith("SWIFT")}
        process = subprocess.Popen(
            [str(part) for part in command], cwd=folder, env=environment, stdin=given, stdout=output, stderr=errors,
            start_new_session=True)
        timer = threading.Timer(limit, lambda: os.killpg(process.pid, 9))
        timer.start()
        # Not `process.wait()`, which does not tell the memory of a single child.
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        # Linux counts in KiB, macOS in bytes.
        peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
        cpu = usage.ru_utime + usage.ru_stime
        return Run(process.returncode, text(output), text(errors), time.monotonic() - start, peak, cpu)


def text(file):
    file.seek(0)
    return file.read().decode(errors="replace")

"""A Swift package that depends on this one: building and running it in the build folder that all examples share."""

import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]
SCRATCH = ROOT / ".build/examples"
APIGEN = ROOT / ".build/debug/apigen"
TIMEOUT = 900
# What a package that only needs the runtime must do without.
HEADERS = ["/usr/include/yaml.h", "/usr/include/openssl"]


def note(text):
    print(f"    {text}", flush=True)


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


class Package:
    def __init__(self, name, folder=None):
        self.name = name
        self.folder = folder or ROOT / "Examples" / name
        # SwiftPM keeps the plan of the last build. It notices neither that the root is another one now, nor files that
        # have come to the packages that the root depends on.
        for plan in [SCRATCH / "debug.yaml", *SCRATCH.glob("*/debug/description.json")]:
            plan.unlink(missing_ok=True)

    def apigen(self, *arguments):
        result = subprocess.run(
            [APIGEN, *arguments], cwd=self.folder, capture_output=True, text=True, timeout=TIMEOUT)
        expect(result.returncode == 0, f"apigen {' '.join(arguments)}:\n{result.stdout}{result.stderr}")

    def swift(self, verb, *arguments, prefix=(), shared=True):
        """Status and output of a command of SwiftPM, which uses the shared build folder or none."""
        options = ["--disable-sandbox", "--scratch-path", str(SCRATCH)] if shared else []
        command = [*prefix, "swift", verb, *options, *arguments]
        result = subprocess.run(
            command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=TIMEOUT)
        return result.returncode, result.stdout

    def build(self, *arguments, without_headers=False):
        prefix = hiding_headers() if without_headers else ()
        status, output = self.swift("build", *arguments, prefix=prefix)
        expect(status == 0, f"swift build:\n{output}")
        expect("warning:" not in output, f"swift build warns:\n{output}")
        return output

    def program(self, name):
        return SCRATCH / "debug" / name

    def run(self, name, **environment):
        result = subprocess.run(
            [self.program(name)], env={**os.environ, **environment}, capture_output=True, text=True, timeout=60)
        expect(result.returncode == 0, f"{name} ended with {result.returncode}:\n{result.stdout}{result.stderr}")
        return result.stdout


def hiding_headers():
    """A command prefix that hides the headers of the C libraries, by empty mounts in a mount namespace."""
    hide = "; ".join(
        f"mount --bind {'/dev/null' if header.endswith('.h') else '/var/empty-headers'} {header}"
        for header in HEADERS if pathlib.Path(header).exists())
    hide = hide.replace("/var/empty-headers", '"$empty"')
    # The programs of pkg-config would find the libraries by their descriptions.
    script = f'set -e; empty=$(mktemp -d); {hide or ":"}; export PKG_CONFIG_LIBDIR="$empty"; exec "$@"'
    prefix = ["unshare", "--mount", "sh", "-c", script, "sh"]
    probe = ["sh", "-c", "! echo '#include <yaml.h>\nint v = YAML_UTF8_ENCODING;' | cc -fsyntax-only -x c - 2>/dev/null"]
    if shutil.which("unshare") and subprocess.run(prefix + probe, capture_output=True).returncode == 0:
        return prefix
    note("SKIPPED: hiding the headers of libyaml and OpenSSL needs the right to make a mount namespace")
    return []

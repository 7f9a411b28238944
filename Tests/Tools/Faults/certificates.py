"""Certificates of the test's own, and servers that have them: one that is right, and one for each thing that can be wrong.

URLSession on Linux trusts the authorities of the system and nobody else. So the client runs where the file of these is another
one: in a mount namespace of its own, which the kernel gives to root, and mostly to others too."""

import os
import shutil
import ssl
import subprocess

SYSTEM = "/etc/ssl/certs/ca-certificates.crt"
# What the certificate of the server is, and whether the client trusts its authority.
KINDS = {
    "good certificate": ("good", True),
    "wrong name": ("wrong", True),
    "expired": ("expired", True),
    "unknown issuer": ("good", False),
    "its own issuer": ("own", True),
}


class Certificates:
    """An authority and certificates for 127.0.0.1, in a folder."""

    def __init__(self, folder):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.authority("authority")
        self.issue("good", "IP:127.0.0.1,DNS:localhost", days=1)
        self.issue("wrong", "DNS:another.example", days=1)
        # It ended a day before it began.
        self.issue("expired", "IP:127.0.0.1,DNS:localhost", days=-1)
        self.authority("own", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost")

    def openssl(self, *arguments):
        subprocess.run(["openssl", *map(str, arguments)], cwd=self.folder, check=True, capture_output=True)

    def authority(self, name, *arguments):
        self.openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.pem",
            "-subj", f"/CN={name}", "-days", "1", *arguments,
        )  # fmt: skip

    def issue(self, name, names, days):
        (self.folder / f"{name}.ext").write_text(f"subjectAltName={names}\n")
        self.openssl(
            "req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}"
        )
        self.openssl(
            "x509", "-req", "-in", f"{name}.csr", "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial",
            "-days", days, "-extfile", f"{name}.ext", "-out", f"{name}.pem",
        )  # fmt: skip

    def server(self, kind):
        """How a server does TLS with the certificate of a kind."""
        name, _ = KINDS[kind]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / f"{name}.pem", self.folder / f"{name}.key")
        return context

    def client(self, kind):
        """What stands before the command of a client that trusts the authority, where the kind says so."""
        _, is_trusted = KINDS[kind]
        return trusting(self.folder / "authority.pem") if is_trusted else []


def trusting(authority):
    rights = ["-m"] if os.geteuid() == 0 else ["-r", "-m"]
    return ["unshare", *rights, "sh", "-c", f'mount --bind "$0" {SYSTEM} && exec "$@"', str(authority)]


def problem():
    """Why certificates cannot be tried here, if they cannot."""
    if not shutil.which("openssl"):
        return "there is no openssl"
    if not os.path.exists(SYSTEM):
        return f"the system has no {SYSTEM}"
    attempt = subprocess.run([*trusting(SYSTEM), "true"], capture_output=True, text=True)
    return attempt.stderr.strip() or "no namespace" if attempt.returncode else None

"""The descriptions of the corpus, and how what becomes of them is judged."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

# How outcomes are judged; everything else is a failure, whatever was expected.
ACCEPTED = {
    "generate": {"generated"},
    "generate-or-clear-error": {"generated", "refused"},
    "error-or-warn": {"generated", "refused"},
}


@dataclass
class Document:
    corpus: Path
    file: str
    expected: str

    @property
    def path(self):
        return self.corpus / self.file

    @property
    def size(self):
        return self.path.stat().st_size

    @property
    def folder(self):
        return re.sub(r"[^A-Za-z0-9]", "_", self.file)


def documents(corpus):
    """All of the index, and the older editions, which were all valid when they were published."""
    with (corpus / "INDEX.tsv").open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        found = [Document(corpus, row["file"], row["expected"]) for row in rows]
    history = sorted((corpus / "history").glob("*"))
    return found + [
        Document(corpus, f"history/{path.name}", "generate") for path in history if path.suffix != ".tsv"]

"""Reads descriptions independently of the generator: YAML by the rules of its 1.2 core schema, numbers exact."""

import json
import re
from functools import cache
from decimal import Decimal
from pathlib import Path
from urllib.parse import unquote, urlsplit

import yaml
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

BASE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class CoreLoader(BASE):
    """PyYAML reads YAML 1.1, where `no` is false and `2020-01-01` is a date."""

    def construct_mapping(self, node, deep=False):
        self.flatten_mapping(node)
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        list("-+0123456789."),
    ),
    ("merge", r"^<<$", ["<"]),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def _integer(loader, node):
    text = node.value
    for prefix, base in (("0x", 16), ("0o", 8)):
        if text.startswith(prefix):
            return int(text[2:], base)
    return int(text)


def _float(loader, node):
    text = node.value.lower()
    return float(text.replace(".", "")) if text.endswith(("inf", "nan")) else Decimal(text)


CoreLoader.add_constructor("tag:yaml.org,2002:int", _integer)
CoreLoader.add_constructor("tag:yaml.org,2002:float", _float)


def parse_json(text):
    """JSON with numbers as they are written."""
    return json.loads(text, parse_float=Decimal)


def load(path):
    text = Path(path).read_text(encoding="utf-8-sig")
    if str(path).endswith(".json"):
        return parse_json(text)
    return yaml.load(text, CoreLoader)


def registry():
    """Loads whatever file is named, each once; nothing is fetched from a network."""

    # A registry is immutable and forgets what it retrieved.
    @cache
    def retrieve(uri):
        parts = urlsplit(uri)
        if parts.scheme != "file":
            raise LookupError(f"{uri} is not a file")
        return Resource(contents=load(unquote(parts.path)), specification=DRAFT202012)

    return Registry(retrieve=retrieve)

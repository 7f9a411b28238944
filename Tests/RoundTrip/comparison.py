"""Compares what went in with what came out, as JSON: the order of members does not count, every digit does."""

import re
from decimal import Decimal


class Schemas:
    """All schemas that may describe one value, with the resolvers of their references."""

    def __init__(self, pairs):
        self.parts = []
        seen = set()
        stack = list(pairs)
        while stack:
            schema, resolver = stack.pop()
            if not isinstance(schema, dict) or id(schema) in seen:
                continue
            seen.add(id(schema))
            self.parts.append((schema, resolver))
            if "$ref" in schema:
                target = resolver.lookup(schema["$ref"])
                stack.append((target.contents, target.resolver))
            for keyword in ("allOf", "oneOf", "anyOf"):
                stack += [(part, resolver) for part in schema.get(keyword) or []]

    def member(self, name):
        found = []
        for schema, resolver in self.parts:
            properties = schema.get("properties") or {}
            if name in properties:
                found.append((properties[name], resolver))
            for pattern, part in (schema.get("patternProperties") or {}).items():
                if re.search(pattern, name):
                    found.append((part, resolver))
            rest = schema.get("additionalProperties")
            if name not in properties and rest not in (None, False):
                found.append(({} if rest is True else rest, resolver))
        return Schemas(found) if found else None

    def element(self):
        return Schemas(
            [(schema["items"], resolver) for schema, resolver in self.parts if isinstance(schema.get("items"), dict)]
        )

    @property
    def name_members(self):
        """Whether named members are all that values have, as far as types go."""
        return any(schema.get("properties") for schema, _ in self.parts)


def differences(before, after, schemas, pointer=""):
    """Yields `(pointer, is_undeclared, text)`. Undeclared members are those that no schema of the value gives a type:
    generated types leave them out."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name, value in before.items():
            place = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            member = schemas.member(name)
            if name in after:
                yield from differences(value, after[name], member or Schemas([]), place)
            elif member is None and schemas.name_members:
                yield place, True, "the schema does not declare the member"
            else:
                yield place, False, "the member is missing"
        for name in after.keys() - before.keys():
            yield f"{pointer}/{name}", False, "the member was not there before"
    elif isinstance(before, list) and isinstance(after, list):
        if len(before) != len(after):
            yield pointer, False, f"{len(before)} elements became {len(after)}"
        element = schemas.element()
        for index, pair in enumerate(zip(before, after)):
            yield from differences(*pair, element, f"{pointer}/{index}")
    elif kind(before) != kind(after) or before != after:
        yield pointer, False, f"{shown(before)} became {shown(after)}"


def kind(value):
    for types, name in (((bool,), "bool"), ((int, Decimal), "number"), ((str,), "text"), ((dict,), "object")):
        if isinstance(value, types):
            return name
    return "list" if isinstance(value, list) else "null"


def shown(value):
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) < 100 else text[:97] + "…"

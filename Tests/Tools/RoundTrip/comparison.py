"""Compares what went in with what came out, as JSON: the order of members does not count, every digit does."""

import re
from decimal import Decimal


class Reading:
    """The schemas that describe one value, with the resolvers of their references: one way to read it."""

    def __init__(self, parts):
        self.parts = parts

    def member(self, name):
        """The schemas of a member; none where it is not declared."""
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
        return found

    @property
    def element(self):
        return [(schema.get("items", {}), resolver) for schema, resolver in self.parts]

    @property
    def is_decimal(self):
        """Whether values are decimal numbers in texts."""
        return any(schema.get("format") == "decimal" for schema, _ in self.parts)

    @property
    def names_members(self):
        """Whether named members are all that values have, as far as types go. What stands inside a member that is
        not declared is not declared either."""
        return not self.parts or any(schema.get("properties") for schema, _ in self.parts)


def readings(schemas, value, fits):
    """All ways to read a value: with each of the alternatives that it fits. `fits` says whether it does."""

    def expanded(stack, parts, seen):
        while stack:
            item = stack.pop()
            if isinstance(item, list):
                for choice in item:
                    yield from expanded([*stack, choice], list(parts), set(seen))
                return
            schema, resolver = item
            if schema is True:
                schema = {}
            if not isinstance(schema, dict) or id(schema) in seen:
                continue
            seen.add(id(schema))
            parts.append((schema, resolver))
            if "$ref" in schema:
                target = resolver.lookup(schema["$ref"])
                stack.append((target.contents, target.resolver))
            stack += [(part, resolver) for part in schema.get("allOf") or []]
            for keyword in ("oneOf", "anyOf"):
                choices = [(part, resolver) for part in schema.get(keyword) or [] if fits(value, part, resolver)]
                if choices:
                    stack.append(choices)
        yield Reading(parts)

    return expanded(list(schemas), [], set())


def differences(before, after, schemas, fits, pointer=""):
    """A list of `(pointer, is_undeclared, text)`. Undeclared members are those that no schema of the value gives a
    type: generated types leave them out. A value that fits several alternatives is read as one of them; the one that
    explains most is taken."""
    found = None
    for reading in readings(schemas, before, fits):
        these = list(_differences(before, after, reading, fits, pointer))
        if found is None or _weight(these) < _weight(found):
            found = these
        if not found:
            break
    return found


def _weight(found):
    return sum(not is_undeclared for _, is_undeclared, _ in found), len(found)


def _differences(before, after, reading, fits, pointer):
    if isinstance(before, dict) and isinstance(after, dict):
        for name, value in before.items():
            place = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            member = reading.member(name)
            if name in after:
                yield from differences(value, after[name], member, fits, place)
            elif not member and reading.names_members:
                yield place, True, "the schema does not declare the member"
            else:
                yield place, False, "the member is missing"
        for name in after.keys() - before.keys():
            yield f"{pointer}/{name}", False, "the member was not there before"
    elif isinstance(before, list) and isinstance(after, list):
        if len(before) != len(after):
            yield pointer, False, f"{len(before)} elements became {len(after)}"
        for index, (old, new) in enumerate(zip(before, after)):
            yield from differences(old, new, reading.element, fits, f"{pointer}/{index}")
    elif kind(before) != kind(after) or before != after and not (
        reading.is_decimal and isinstance(before, str) and Decimal(before) == Decimal(after)
    ):
        yield pointer, False, f"{shown(before)} became {shown(after)}"


def kind(value):
    for types, name in (((bool,), "bool"), ((int, Decimal), "number"), ((str,), "text"), ((dict,), "object")):
        if isinstance(value, types):
            return name
    return "list" if isinstance(value, list) else "null"


def shown(value):
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) < 100 else text[:97] + "…"

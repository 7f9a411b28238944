"""Writes a description of the shape that is hardest to compile: no tags, hundreds of objects that refer to each other, and
members that are an id or the object itself (`anyOf`), which makes a union of each. Always the same for the same numbers.

    python3 stripe_like.py [OBJECTS [UNIONS]] > description.json
"""

import json
import random
import sys

# Of so many operations the answer has an example.
EXAMPLES = 24

SCALARS = [
    {"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "integer", "format": "unix-time"},
    {"type": "number"}, {"type": "array", "items": {"type": "string"}},
    {"type": "object", "additionalProperties": {"type": "string"}},
    {"type": "string", "enum": ["active", "pending", "closed"]},
]


def description(objects=700, unions=500):
    chance = random.Random(1)
    names = [f"object_{number}" for number in range(objects)]
    schemas = {name: plain(chance, name, names) for name in names}
    for number in range(unions):
        owner, *targets = chance.sample(names, 2 + chance.randrange(3))
        schemas[owner]["properties"][f"expandable_{number}"] = {
            "anyOf": [{"maxLength": 5000, "type": "string"}, *map(reference, targets)]}
    paths = {}
    for position, name in enumerate(names[: objects * 2 // 3]):
        media = {"schema": reference(name)}
        if position < EXAMPLES:
            media["example"] = example(chance, schemas, schemas[name], 3)
        body = {"content": {"application/json": media}, "description": "The object."}
        paths[f"/v1/{name}s/{{id}}"] = {"get": {
            "operationId": f"Get{name}",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"200": body}}}
    return {
        "openapi": "3.0.3", "info": {"title": "Objects that refer to each other", "version": "1"},
        "servers": [{"url": "https://api.example.com"}], "paths": paths, "components": {"schemas": schemas}}


def plain(chance, name, names):
    """An object of up to forty members; one in five is another object in place, one in ten a list of them."""
    properties = {"id": {"type": "string"}, "object": {"type": "string", "enum": [name]}}
    for number in range(4 + chance.randrange(36)):
        kind = chance.random()
        if kind < 0.1:
            schema = {"type": "array", "items": reference(chance.choice(names))}
        elif kind < 0.3:
            schema = reference(chance.choice(names))
        else:
            schema = dict(chance.choice(SCALARS))
        properties[f"member_{number}"] = schema
    return {"type": "object", "required": ["id", "object"], "properties": properties}


def example(chance, schemas, schema, depth):
    """A value of a schema; below a depth objects have what they must have only, and expandable members are ids."""
    if "$ref" in schema:
        return example(chance, schemas, schemas[schema["$ref"].split("/")[-1]], depth - 1)
    if "anyOf" in schema:
        return example(chance, schemas, chance.choice(schema["anyOf"]) if depth > 1 else {"type": "string"}, depth)
    if "enum" in schema:
        return chance.choice(schema["enum"])
    if schema["type"] == "array":
        return [example(chance, schemas, schema["items"], depth) for _ in range(2)]
    if schema["type"] != "object":
        return {"string": "text_%d" % chance.randrange(10**9), "integer": 1_700_000_000 + chance.randrange(10**6),
                "boolean": chance.random() < 0.5, "number": chance.randrange(10**5) / 4}[schema["type"]]
    if "properties" not in schema:
        return {f"key_{number}": "value" for number in range(chance.randrange(4))}
    return {name: example(chance, schemas, member, depth) for name, member in schema["properties"].items()
            if name in schema["required"] or depth > 0}


def reference(name):
    return {"$ref": f"#/components/schemas/{name}"}


if __name__ == "__main__":
    json.dump(description(*map(int, sys.argv[1:])), sys.stdout, indent=1)
    print()

"""Values for schemas: the examples of a description where it has them, and made-up ones that fit everywhere else.

A value comes in three forms: `example` as the description shows it; `full` with every member that the schema names;
`least` with what the schema demands and nothing more, null where null is allowed."""

import re
import time

FORMS = ("example", "full", "least")

# Made-up texts, by format. Where a format has no entry, any text fits.
TEXTS = {
    "date-time": "2024-05-17T09:30:00Z", "date": "2024-05-17", "time": "09:30:00Z", "duration": "P1D",
    "uuid": "0b5f2a52-6c1f-4a57-9d8e-2f1d3c4b5a69", "uri": "https://example.com/made/up", "url": "https://example.com/",
    "uri-reference": "/made/up", "email": "made.up@example.com", "hostname": "example.com", "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1", "byte": "bWFkZSB1cA==", "binary": "bWFkZSB1cA==", "decimal": "12.50",
}
# The members that say what a list of variants or of parts adds to its schema.
COMBINING = ("allOf", "oneOf", "anyOf")


class Impossible(Exception):
    """There is no value, or none that this module can think of."""


class Values:
    """`objection(value, schema)` says why a value may not be used; `None` where it may."""

    def __init__(self, document, objection):
        self.document = document
        self.objection = objection
        # Which of several variants is made; the first, unless what else a schema says forbids it.
        self.choice = 0

    def fits(self, value, schema):
        return self.objection(value, schema) is None

    def resolved(self, node):
        """The node behind references inside the document, and the last name on the way."""
        name = None
        while isinstance(node, dict) and "$ref" in node:
            steps = node["$ref"].removeprefix("#/").split("/")
            node = self.document
            for step in steps:
                node = node[step.replace("~1", "/").replace("~0", "~")]
            name = steps[-1]
        return node, name

    def of_media(self, media, form, sending):
        """A value for the content of a body."""
        schema = media.get("schema", {})
        if form == "example":
            for example in self.examples(media):
                if self.fits(example, schema):
                    return example
        if sending and self.resolved(schema)[0].get("nullable"):
            # No body is null: that would be none.
            schema = {**self.resolved(schema)[0], "nullable": False}
        return self.of_schema(schema, form, sending)

    def of_parameter(self, parameter, form):
        holder = parameter if "schema" in parameter else next(iter(parameter.get("content", {}).values()), {})
        for example in (*self.examples(parameter), *self.examples(holder)):
            if form != "full" and self.fits(example, holder.get("schema", {})):
                return example
        return self.of_schema(holder.get("schema", {}), "full" if form == "least" else form, True)

    def of_schema(self, schema, form, sending):
        objections = []
        for self.choice in range(8):
            value = self.made(schema, form, sending, ())
            objection = self.objection(value, schema)
            if objection is None:
                return value
            objections.append(objection)
        raise Impossible(f"no value comes to mind that fits: {objections[0]}"[:300])

    def examples(self, holder):
        if "example" in holder:
            yield holder["example"]
        examples = holder.get("examples")
        for example in examples.values() if isinstance(examples, dict) else examples or []:
            example, _ = self.resolved(example)
            yield example["value"] if isinstance(examples, dict) and "value" in example else example

    # Making

    def made(self, schema, form, sending, path):
        _, name = self.resolved(schema)
        flat = self.flat(schema)
        if flat.get("nullable") and form == "least":
            return None
        kind = flat.get("type") or ("object" if "properties" in flat else "array" if "items" in flat else None)
        is_leaf = kind not in ("object", "array")
        if form == "example" or is_leaf:
            for example in self.examples(flat):
                if self.fits(example, schema):
                    return example
        if "enum" in flat:
            return next((value for value in flat["enum"] if value is not None), None)
        if "default" in flat and is_leaf and self.fits(flat["default"], schema):
            return flat["default"]
        if kind == "object":
            return self.object(flat, form, sending, (*path, name or id(schema)))
        if kind == "array":
            return self.array(flat, form, sending, path)
        if kind == "string":
            return self.text(flat)
        if kind in ("integer", "number"):
            return number(flat, kind)
        return True if kind == "boolean" else "made up"

    def flat(self, schema):
        """The schema with its parts and one of its variants in it."""
        schema, name = self.resolved(schema)
        flat = {key: value for key, value in schema.items() if key not in COMBINING}
        for part in schema.get("allOf", []):
            merge(flat, self.flat(part))
        variants = schema.get("oneOf") or schema.get("anyOf") or []
        if variants:
            variant = variants[self.choice % len(variants)]
            _, variant_name = self.resolved(variant)
            merge(flat, self.flat(variant))
            self.tag(flat, schema.get("discriminator"), variant_name)
        elif "discriminator" in schema:
            self.tag(flat, schema["discriminator"], name)
        return flat

    def tag(self, flat, discriminator, name):
        """Gives the member that tells variants apart its value."""
        member = (discriminator or {}).get("propertyName")
        if not member or not name:
            return
        mapping = discriminator.get("mapping", {})
        tag = next((key for key, target in mapping.items() if target.split("/")[-1] == name), name)
        flat.setdefault("properties", {})
        flat["properties"] = {**flat["properties"], member: {"type": "string", "enum": [tag]}}
        flat["required"] = sorted({*flat.get("required", []), member})

    def object(self, schema, form, sending, path):
        value = {}
        required = schema.get("required", [])
        hidden = "readOnly" if sending else "writeOnly"
        for name, member in schema.get("properties", {}).items():
            target, target_name = self.resolved(member)
            if target.get(hidden):
                continue
            if name in required or form != "least" and not self.leads_to(member, path):
                if path.count(target_name) > 1 and target_name:
                    raise Impossible(f"{target_name} contains itself")
                value[name] = self.made(member, form, sending, path)
        rest = schema.get("additionalProperties", {})
        wanted = max(schema.get("minProperties", 0), 1 if form != "least" and not value else 0)
        # A member may be required and described nowhere.
        undeclared = [name for name in required if name not in schema.get("properties", {})]
        for name in (*undeclared, "made", "up", "more"):
            if (name in undeclared or len(value) < wanted and name not in value) and rest is not False:
                value[name] = self.made(rest if isinstance(rest, dict) else {}, form, sending, path)
        return value

    def array(self, schema, form, sending, path):
        items = schema.get("items", {})
        least = schema.get("minItems", 0)
        count = least if form == "least" or self.leads_to(items, path) else max(1, least)
        return [self.made(items, form, sending, path) for _ in range(min(count, schema.get("maxItems", count)))]

    def leads_to(self, schema, path):
        """Whether the schema, or the element of the list that it is, is being made already."""
        target, name = self.resolved(schema)
        if name in path or id(target) in path:
            return True
        return "items" in target and self.leads_to(target["items"], path)

    def text(self, schema):
        text = TEXTS.get(schema.get("format"), "made up")
        least, most = schema.get("minLength", 0), schema.get("maxLength", len(text))
        text = text.ljust(least, "x") if most < least else text.ljust(least, "x")[: max(most, least)]
        if "pattern" in schema and not re.search(schema["pattern"], text):
            # Only what the descriptions at hand need: classes, groups of letters and digits, counts.
            text = matching(schema["pattern"])
        return text


def merge(into, other):
    for key, value in other.items():
        if key == "properties":
            known = into.get(key, {})
            both = {name: {"allOf": [known[name], value[name]]} for name in known if name in value}
            into[key] = {**value, **known, **both}
        elif key == "required":
            into[key] = [*into.get(key, []), *(name for name in value if name not in into.get(key, []))]
        else:
            into.setdefault(key, value)


def number(schema, kind):
    value = 7 if kind == "integer" else 12.5
    if schema.get("format") == "unixtime":
        # Yesterday: clients may refuse what is long past.
        value = int(time.time()) - 86_400
    step = schema.get("multipleOf")
    low, high = schema.get("minimum"), schema.get("maximum")
    if isinstance(schema.get("exclusiveMinimum"), (int, float)) and schema["exclusiveMinimum"] is not True:
        low = schema["exclusiveMinimum"] + 1
    elif schema.get("exclusiveMinimum") is True and low is not None:
        low += 1
    if schema.get("exclusiveMaximum") is True and high is not None:
        high -= 1
    if low is not None:
        value = max(value, low)
    if high is not None:
        value = min(value, high)
    if step:
        value = step * max(1, round(value / step))
    return value


TOKEN = re.compile(r"(\[[^\]]+\]|\\[dw]|\.|[^\[\]\\.^$(){}?*+|])(\{(\d+)(?:,\d*)?\}|[+*?])?")


def matching(pattern):
    """A text for a pattern without groups and alternatives."""
    inside = pattern.removeprefix("^").removesuffix("$")
    text, place = "", 0
    for token in TOKEN.finditer(inside):
        if token.start() != place:
            break
        place = token.end()
        atom, count = token.group(1), token.group(3)
        letter = next((c for c in ("A", "a", "1", "7", "-", " ", atom[-1]) if re.fullmatch(atom, c)), None)
        text += (letter or "") * (int(count) if count else 0 if token.group(2) in ("*", "?") else 1)
    if place != len(inside) or not re.search(pattern, text):
        raise Impossible(f"no text comes to mind for the pattern {pattern}")
    return text

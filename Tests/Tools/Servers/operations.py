"""What a description says of its operations: the requests they take and the answers they give, as values.

The server answers with these, and the test knows from the same place what has to come back."""

import sys
from copy import deepcopy
from decimal import Decimal
from functools import cache
from pathlib import Path

from connexion.json_schema import Draft4RequestValidator, Draft4ResponseValidator, format_error_with_path

sys.path.append(str(Path(__file__).parent.parent / "RoundTrip"))

import description  # noqa: E402
import judge  # noqa: E402
from values import Impossible, Values  # noqa: E402

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def load(path):
    return plain(description.load(path))


def plain(value):
    """The same with numbers of Python, which the validators of the server can count with."""
    if isinstance(value, dict):
        return {str(key): plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [plain(element) for element in value]
    return float(value) if isinstance(value, Decimal) else value


def prepared(document):
    """The same for a server that wants each schema of a parameter to stand in its place and to have a type, and that
    takes the first path that fits: `/accounts/all` before `/accounts/{id}`."""
    document = deepcopy(document)
    values = Values(document, None)

    def typed(parameter):
        parameter, _ = values.resolved(parameter)
        schema, _ = values.resolved(parameter.get("schema", {}))
        if "schema" not in parameter or "type" in schema:
            return parameter
        variants = schema.get("oneOf") or schema.get("anyOf") or [{}]
        kinds = {values.flat({**schema, "oneOf": [variant], "anyOf": []}).get("type") for variant in variants}
        # What may be several things arrives as text and is left to the variants.
        kind = kinds.pop() if len(kinds) == 1 else "string"
        return {**parameter, "schema": {**schema, "type": kind or "string"}}

    for path, item in document["paths"].items():
        for holder in (item, *(item[method] for method in METHODS if method in item)):
            if "parameters" in holder:
                holder["parameters"] = [typed(parameter) for parameter in holder["parameters"]]
    paths = document["paths"]
    document["paths"] = {path: paths[path] for path in sorted(paths, key=lambda p: ["{" in s for s in p.split("/")])}
    return document


def all_of(document):
    """Path and method of every operation."""
    return [(path, method) for path, item in document["paths"].items() for method in METHODS if method in item]


class Operation:
    def __init__(self, document, path, method):
        item = document["paths"][path]
        self.node = item[method]
        requests = Values(document, objecting(document, Draft4RequestValidator))
        self.sent, self.received = requests, Values(document, objecting(document, Draft4ResponseValidator))
        found = [requests.resolved(node)[0] for node in (*item.get("parameters", []), *self.node.get("parameters", []))]
        self.parameters = {(parameter["in"], parameter["name"]): parameter for parameter in found}
        self.responses = {
            status: requests.resolved(node)[0] for status, node in self.node.get("responses", {}).items()
        }

    # Requests

    @cache
    def argument(self, place, name, form):
        return self.sent.of_parameter(self.parameters[place, name], form)

    @cache
    def body(self, content_type, form):
        content = self.sent.resolved(self.node["requestBody"])[0]["content"]
        media = next(media for name, media in content.items() if bare(name) == bare(content_type))
        return self.sent.of_media(media, form, True)

    # Answers

    def statuses(self):
        """The documented statuses, each with a number that stands for it."""
        numbers = {int(status) for status in self.responses if status.isdigit()}
        for status in self.responses:
            if status.isdigit():
                yield status, int(status)
            elif status == "default":
                yield status, next(number for number in (500, 503, 418, 422) if number not in numbers)
            else:
                hundred = int(status[0]) * 100
                yield status, next(hundred + n for n in range(99, 0, -1) if hundred + n not in numbers)

    def media_type(self, status, accept):
        """The documented media type for a status that a client wants: `None` for an answer without a body. Errors
        come as they are documented, whatever the client wants."""
        names = list(self.responses[status].get("content", {}))
        if not names:
            return None
        ranges = [bare(part) for part in accept]
        for wanted in ranges:
            for name in names:
                if wanted in ("*/*", bare(name)) or wanted.endswith("/*") and bare(name).startswith(wanted[:-1]):
                    return name
        if status[0] in "23":
            raise Impossible(f"there is no answer {status} of a type among {', '.join(accept)}")
        return names[0]

    @cache
    def answer(self, status, media_type, form):
        return self.received.of_media(self.responses[status]["content"][media_type], form, False)

    def headers(self, status):
        """The documented headers of an answer; those of its body are given by what carries it."""
        for name, node in self.responses[status].get("headers", {}).items():
            if name.lower() not in ("content-type", "content-length"):
                header, _ = self.received.resolved(node)
                yield name, self.received.of_parameter(header, "example")


def bare(media_type):
    return media_type.split(";")[0].strip().lower()


def is_json(media_type):
    return bare(media_type).endswith(("/json", "+json"))


def objecting(document, validator):
    """What speaks against a value for a schema, as the server sees it, with formats checked on top: `None` if nothing."""

    def objection(value, schema):
        errors = validator({**document, **schema}, format_checker=judge.FORMATS).iter_errors(value)
        error = next(errors, None)
        return None if error is None else f"{format_error_with_path(error)} {error.message}"

    return objection

"""Says whether a value fits its schema. Nothing here comes from the generator: validator, formats and references are
those of openapi-schema-validator and jsonschema, with the formats that they leave unchecked added below."""

import base64
import binascii
import re
from datetime import date
from decimal import Decimal
from urllib.parse import quote

import jsonschema.validators as validators_of_jsonschema
import openapi_schema_validator as validators
from jsonschema import FormatChecker

FORMATS = FormatChecker(formats=())


def text_format(name):
    def register(check):
        FORMATS.checks(name)(lambda value: not isinstance(value, str) or check(value))
        return check

    return register


@text_format("date")
def is_date(text):
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text, re.ASCII)
    return bool(found) and is_calendar_day(*map(int, found.groups()))


@text_format("date-time")
def is_date_time(text):
    """RFC 3339, section 5.6."""
    found = re.fullmatch(
        r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[-+](\d\d):(\d\d))", text, re.ASCII
    )
    if not found:
        return False
    year, month, day, hour, minute, second, *offset = (int(group or 0) for group in found.groups())
    return (
        is_calendar_day(year, month, day)
        and hour < 24 and minute < 60 and second <= 60 and offset[0] < 24 and offset[1] < 60
    )


def is_calendar_day(year, month, day):
    # Python has no year 0, which is a leap year.
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


@text_format("uuid")
def is_uuid(text):
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None


@text_format("decimal")
def is_decimal(text):
    """A number as JSON writes it."""
    return re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", text, re.ASCII) is not None


@text_format("byte")
def is_base64(text):
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


@text_format("uri")
def is_uri(text):
    """The characters of RFC 3986 behind a scheme."""
    return (
        re.fullmatch(
            r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
            r"(?:#(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?",
            text,
        )
        is not None
    )


def integer_format(name, bits):
    def check(value):
        if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
            return True
        return value == int(value) and -(2 ** (bits - 1)) <= value < 2 ** (bits - 1)

    FORMATS.checks(name)(check)


integer_format("int32", 32)
integer_format("int64", 64)


def is_integer(checker, value):
    """Since OpenAPI 3.1, 1.0 is an integer. Numbers with a point are read as decimal ones."""
    if isinstance(value, Decimal):
        return value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


WITH_EXACT_NUMBERS = validators_of_jsonschema.extend(
    validators.OAS31Validator,
    type_checker=validators.OAS31Validator.TYPE_CHECKER.redefine("integer", is_integer))


class Judge:
    def __init__(self, version, base_uri, registry):
        self.kind = validators.OAS30Validator if version.startswith("3.0") else WITH_EXACT_NUMBERS
        self.base_uri = base_uri
        self.registry = registry

    def uri(self, pointer):
        """The address of a schema: `file#/pointer`, the file relative to the description."""
        file, _, fragment = pointer.partition("#")
        base = self.base_uri if not file else self.base_uri.rsplit("/", 1)[0] + "/" + quote(file)
        return base + "#" + quote(fragment)

    def objection(self, value, schema_pointer):
        """The first error; `None` where the value fits."""
        return next(self.validator({"$ref": self.uri(schema_pointer)}).iter_errors(value), None)

    def fits(self, value, schema, resolver):
        """Whether the value is valid for a schema whose references the resolver resolves."""
        return self.validator(schema).evolve(_resolver=resolver).is_valid(value)

    def validator(self, schema):
        return self.kind(schema, registry=self.registry, format_checker=FORMATS)

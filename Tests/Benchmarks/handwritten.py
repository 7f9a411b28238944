"""Swift types as one writes them by hand for a JSON value: structs of optionals with synthesized coding. Addresses are `URL`, other
texts stay texts, also those of dates; numbers are `Int` or `Double`, the fastest types there are."""

import json
import re

KEYWORDS = set("""as associatedtype break case catch class continue default defer deinit do else enum extension fallthrough
    false fileprivate for func guard if import in init inout internal is let nil operator private protocol public repeat
    rethrows return self static struct subscript super switch throw throws true try typealias var where while Any Self
    Protocol Type""".split())


class HandWritten:
    """The types of one value; `root` is the name of the outermost one."""

    def __init__(self, root):
        self.root, self.structs = root, []

    def type_of(self, values, name):
        """The type that holds all of the values, none of which is null."""
        kinds = {kind(value) for value in values}
        if kinds == {"object"}:
            return self.struct(values, name)
        if kinds == {"array"}:
            elements = [element for value in values for element in value]
            present = [element for element in elements if element is not None]
            inner = self.type_of(present, name + "Item") if present else "String"
            return f"[{inner}{'?' if len(present) < len(elements) else ''}]"
        if kinds <= {"Int", "Double"}:
            return "Double" if "Double" in kinds else "Int"
        if kinds == {"String"} and all(re.fullmatch(r"https?://[^{}\s]+", value) for value in values):
            return "URL"
        return kinds.pop() if len(kinds) == 1 else "PlainValue"

    def struct(self, values, name):
        members = list(dict.fromkeys(key for value in values for key in value))
        number = len(self.structs)
        self.structs.append("")
        lines, cases = [], []
        for position, key in enumerate(members):
            present = [value[key] for value in values if value.get(key) is not None]
            type_name = self.type_of(present, f"{name}_{position}") if present else "PlainValue"
            lines.append(f"    var {identifier(key, position)}: {type_name}?\n")
            cases.append(f"        case {identifier(key, position)} = {json.dumps(key)}\n")
        keys = f"    enum CodingKeys: String, CodingKey {{\n{''.join(cases)}    }}\n" if members else ""
        self.structs[number] = f"struct {name}: Codable {{\n{''.join(lines)}{keys}}}\n"
        return name

    def declarations(self, value):
        """All declarations, and the name of the type of the value."""
        name = self.type_of([value], self.root)
        return "\n".join(self.structs), name


def kind(value):
    if isinstance(value, bool):
        return "Bool"
    return {dict: "object", list: "array", str: "String", int: "Int", float: "Double"}.get(type(value), "PlainValue")


def identifier(key, position):
    """The name of a member; made up where the key is none."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", key):
        return f"member{position}"
    return f"`{key}`" if key in KEYWORDS else key

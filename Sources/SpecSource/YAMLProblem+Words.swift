// libyaml's phrases → sentences for people, and what to do about them.

extension YAMLProblem {
    static let keyHelp =
        "A key and its value are written ‘key: value’, with a blank after the colon. Longer texts go below a ‘|’."
    static let indentationHelp =
        "Keys of one mapping and dashes of one sequence stand exactly below each other; check the indentation, and"
        + " quotes that end too early."
    static let bracketHelp = "Look for a closing bracket that is missing, or a comma that is missing."
    private static let quoteHelp = "Look for a closing quote that is missing, or a quote that belongs to the text."

    /// What a note says about the context that libyaml names.
    static let plainContexts: [String: String] = [
        "while scanning a simple key": "the key starts here",
        "while parsing a block mapping": "the mapping starts here",
        "while parsing a block collection": "the sequence starts here",
        "while parsing a flow mapping": "the opening brace is here",
        "while parsing a flow sequence": "the opening bracket is here",
        "while scanning a quoted scalar": "the quoted text starts here",
        "while parsing a quoted scalar": "the quoted text starts here",
        "while scanning a block scalar": "the block text starts here",
        "while scanning a plain scalar": "the text starts here",
        "while scanning an alias": "the alias starts here",
        "while scanning an anchor": "the anchor starts here",
        "while scanning a tag": "the tag starts here",
        "while parsing a tag": "the tag starts here",
        "while scanning a directive": "the directive starts here",
        "while scanning a tag directive": "the directive starts here",
        "while parsing a tag directive": "the directive starts here",
        "while parsing a %TAG directive": "the directive starts here",
        "while scanning a %YAML directive": "the directive starts here",
        "while scanning a %TAG directive": "the directive starts here",
        "while parsing a node": "the value starts here",
        "while parsing a block node": "the value starts here",
        "while parsing a flow node": "the value starts here",
        "while scanning for the next token": "the next token was expected here",
    ]

    /// Messages and help texts by the problem that libyaml names.
    static let plainProblems: [String: (message: String, help: String?)] = [
        "mapping keys are not allowed in this context": ("a ‘?’ that makes a key is not allowed here", indentationHelp),
        "block sequence entries are not allowed in this context": (
            "a ‘- ’ is not allowed here",
            "Start the sequence on a line of its own, or put the text in quotes if the dash belongs to it."
        ),
        "did not find expected node content": (
            "a value is missing here", "Put the text in quotes if it starts with a character such as ‘,’ or ‘]’."
        ),
        "found unexpected ':'": (
            "a ‘:’ cannot stand here", "Put the text in quotes if the colon belongs to it, as in a URL inside brackets."
        ),
        "did not find expected ',' or ']'": ("expected ‘,’ or ‘]’", bracketHelp),
        "did not find expected ',' or '}'": ("expected ‘,’ or ‘}’", bracketHelp),
        "did not find expected <document start>": (
            "there is more text after the end of the document",
            "Check the indentation of this line and of the lines before."
        ),
        "found unexpected end of stream": ("the file ends inside a quoted text", quoteHelp),
        "found unexpected document indicator": ("the document ends inside a quoted text", quoteHelp),
        "found unknown escape character": (
            "this escape does not exist in YAML",
            "Write a backslash as ‘\\\\’, or use single quotes, where backslashes are ordinary."
        ),
        "did not find expected hexdecimal number": ("this escape needs hexadecimal digits", nil),
        "found invalid Unicode character escape code": (
            "this escape is not a Unicode character",
            "YAML has no surrogate pairs; write the character itself or ‘\\U0001F600’."
        ),
        "found an indentation indicator equal to 0": ("the indentation indicator must be 1 to 9", nil),
        "did not find expected comment or line break": (
            "the first line of a block text holds nothing but the indicator", "Start the text on the next line."
        ),
        "did not find expected alphabetic or numeric character": (
            "a name is missing or is followed by a character that cannot stand there",
            "Put the text in quotes if it only happens to start with ‘&’ or ‘*’."
        ),
        "found undefined tag handle": ("this tag prefix is not declared", "Put the text in quotes if it is not a tag."),
        "did not find expected whitespace or line break": (
            "expected a blank after the tag or directive",
            "Put the text in quotes if it only happens to start with ‘!’."
        ),
        "did not find expected whitespace": ("expected a blank in this directive", nil),
        "did not find expected tag URI": (
            "this is not a tag", "Put the text in quotes if it only happens to start with ‘!’."
        ),
        "did not find expected '!'": ("this is not the prefix of a tag", "A prefix starts and ends with ‘!’."),
        "did not find the expected '>'": ("the tag is never closed with ‘>’", nil),
        "did not find URI escaped octet": ("‘%’ in a tag needs two hexadecimal digits", nil),
        "found an incorrect leading UTF-8 octet": ("the escaped bytes of this tag are not valid UTF-8", nil),
        "found an incorrect trailing UTF-8 octet": ("the escaped bytes of this tag are not valid UTF-8", nil),
        "found duplicate %YAML directive": ("a second %YAML directive", nil),
        "found duplicate %TAG directive": ("this tag prefix is declared twice", nil),
        "found incompatible YAML document": ("this version of YAML is not supported", "Use YAML 1.2."),
        "found unknown directive name": ("this directive does not exist", nil),
        "could not find expected directive name": ("the name of the directive is missing", nil),
        "found unexpected non-alphabetical character": ("the name of a directive has letters only", nil),
        "did not find expected version number": ("the version number is missing", nil),
        "found extremely long version number": ("the version number is too long", nil),
        "did not find expected digit or '.' character": ("the version number needs a dot", nil),
        "control characters are not allowed": (
            "control characters are not allowed here",
            "Remove the character, or write it as an escape in double quotes."
        ),
        "out of memory": ("there is not enough memory to read this file", nil),
    ]
}

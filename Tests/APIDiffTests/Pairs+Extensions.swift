// Pairs that differ in what extensions say.

import APIDiff

extension Pair {
    static let extensions = meanings + work + renamed + lists + fills + objects

    private static func extended(
        _ name: String, swift: Verdict, wire: Verdict = .patch, meaning: Verdict = .patch, _ edits: (String, String)...
    ) -> Pair {
        Pair(name, base: ExtendedDescription.text, swift: swift, wire: wire, meaning: meaning, edits)
    }

    private static let cases = "        - {name: gone, values: '3', facts: {remedy: ask}}\n"

    private static let meanings = [
        extended(
            "a case more", swift: .major, (cases, cases + "        - {name: lost, values: '4'}\n")),
        extended("a case less", swift: .major, (cases, "")),
        extended("a case of another name", swift: .major, ("name: gone", "name: missing")),
        extended(
            "a value of another case", swift: .patch, meaning: .major, ("values: ['1', '2']", "values: ['1']"),
            ("values: '3'", "values: ['3', '2']")),
        extended("a value without a meaning", swift: .patch, meaning: .major, ("values: ['1', '2']", "values: ['1']")),
        extended("a value with a meaning", swift: .patch, meaning: .minor, ("values: '3'", "values: ['3', '4']")),
        extended(
            "a fact more", swift: .minor,
            ("          repeats: {type", "          lasts: {type: integer}\n          repeats: {type")),
        extended("a fact less", swift: .major, ("          advice: {type: string}\n", ""), (", advice: Wait.", "")),
        extended("a fact without a default", swift: .major, meaning: .major, (", default: false", "")),
        extended("a fact with another default", swift: .patch, meaning: .major, ("default: false", "default: true")),
        extended(
            "a fact of another type", swift: .major,
            ("advice: {type: string}", "advice: {type: integer}"), ("advice: Wait.", "advice: 1")),
        extended("a fact of another value", swift: .patch, meaning: .major, ("repeats: true", "repeats: false")),
        extended("a fact in other words", swift: .patch, meaning: .minor, ("advice: Wait.", "advice: Be patient.")),
        extended("another remedy", swift: .patch, meaning: .major, ("remedy: ask", "remedy: wait")),
        extended(
            "codes without meanings", swift: .major,
            ("      x-meanings:\n        facts", "      x-hidden:\n        facts")),
        extended(
            "an object told by another member", swift: .patch, meaning: .major,
            ("when: {state: failed, code", "when: {id: failed, code")),
        extended(
            "objects told in another order", swift: .patch, meaning: .major,
            (
                "[{name: refused, when: {state: failed, code: '5'}}, {name: broken, when: {state: failed}}]",
                "[{name: broken, when: {state: failed}}, {name: refused, when: {state: failed, code: '5'}}]"
            )),
        extended("objects without meanings", swift: .major, ("x-meanings: {cases", "x-hidden: {cases")),
    ]

    private static let poll =
        "      x-poll: {operation: getReportQq, arguments: {reportId: /id}, status: /state, pending: [working], interval: 20}\n"

    private static let work = [
        extended("work that is not waited for", swift: .major, (poll, "")),
        extended(
            "other states of work", swift: .patch, meaning: .major, ("pending: [working]", "pending: [working, queued]")
        ),
        extended(
            "the end of work by other states", swift: .patch, meaning: .major, ("pending: [working]", "final: [done]")),
        extended(
            "other questions for work", swift: .patch, meaning: .minor, ("interval: 20", "interval: 10, deadline: 60")),
        extended(
            "work that is asked for by what code gives", swift: .major, meaning: .major,
            ("arguments: {reportId: /id}, ", "")),
        extended("another time for an answer", swift: .patch, meaning: .minor, ("x-timeout: 90", "x-timeout: 30")),
    ]

    private static let renamed = [
        extended(
            "a call of another id and another time for its answer", swift: .major, meaning: .minor,
            ("orderReportQq", "requestReportQq"), ("x-timeout: 90", "x-timeout: 30")),
        extended(
            "a call of another id and other states of work", swift: .major, meaning: .major,
            ("orderReportQq", "requestReportQq"), ("pending: [working]", "pending: [working, queued]")),
        extended(
            "a call of another id and another first element", swift: .major, meaning: .major,
            ("listReceiptsQq", "findReceiptsQq"), ("first: 1", "first: 0")),
        extended("a call of another id that is asked for work", swift: .major, ("getReportQq", "fetchReportQq")),
        extended("a call of another id that hands out a token", swift: .major, ("createTokenQq", "makeTokenQq")),
    ]

    private static let pages =
        "      x-pagination: {style: offset, offset: start, limit: limit, first: 1, items: receipts, more: more}\n"

    private static let lists = [
        extended("a list without pages", swift: .major, (pages, "")),
        extended("another first element", swift: .patch, meaning: .major, ("first: 1", "first: 0")),
        extended("another sign of further pages", swift: .patch, meaning: .major, ("more: more", "more: isMore")),
        extended("other elements of pages", swift: .patch, meaning: .major, ("items: receipts", "items: found")),
        extended(
            "pages by number", swift: .patch, meaning: .major,
            ("style: offset, offset: start", "style: page, page: start")),
        extended(
            "a further name of a member", swift: .patch, wire: .major, ("x-aliases: [no]", "x-aliases: [no, num]")),
        extended("a name of a member less", swift: .patch, ("{type: string, x-aliases: [no]}", "{type: string}")),
        extended(
            "a member that is a name of another", swift: .major, wire: .minor,
            ("x-aliases: [no]", "x-aliases: [no, nr]")),
        extended("a scope less", swift: .major, meaning: .major, (", x-scope: consented", "")),
        extended("a scope of another name", swift: .major, meaning: .major, ("x-scope: consented", "x-scope: allowed")),
        extended(
            "a scope for another parameter", swift: .minor, meaning: .minor,
            (
                "name: X-Mark, in: header, schema: {type: string}",
                "name: X-Mark, in: header, schema: {type: string}, x-scope: marked"
            )),
    ]

    private static let fills = [
        extended(
            "a member that is no longer filled in", swift: .major, meaning: .major,
            (", x-credential: appToken/partner", "")),
        extended(
            "a member that is filled in", swift: .patch, meaning: .minor,
            ("kind: {type: string}", "kind: {type: string, x-credential: appToken/partner}")),
        extended(
            "another credential in a member", swift: .patch, meaning: .major,
            ("x-credential: appToken/partner", "x-credential: appToken/secret")),
        extended(
            "a token that is given by hand", swift: .major, wire: .minor, meaning: .major,
            (", x-token: {operation: createTokenQq, token: token, lifetime: 60}", ""),
            (", x-credential: appToken/partner", "")),
        extended(
            "a token of another call", swift: .patch, wire: .major,
            ("operation: createTokenQq, token", "operation: renewTokenQq, token")),
        extended("another member as the token", swift: .patch, wire: .major, ("token: token", "token: other")),
        extended(
            "a token that is renewed early", swift: .patch, wire: .minor,
            ("lifetime: 60}", "lifetime: 60, refreshAfter: 30}")),
        extended(
            "blanks in queries", swift: .minor, wire: .major,
            ("security: [{appToken: []}]", "security: [{appToken: []}]\nx-query-blank: plus")),
    ]

    private static let objects = [
        extended("an initialiser less", swift: .major, ("x-initializers: {span", "x-hidden: {span")),
        extended("an initialiser of another name", swift: .major, ("{span: {require", "{period: {require")),
        extended(
            "an initialiser that requires more", swift: .major,
            ("require: [from, to], omit: [kind]", "require: [from, to, kind]")),
        extended(
            "an initialiser with more", swift: .minor, ("require: [from, to], omit: [kind]", "require: [from, to]")),
        extended("no sign of being current", swift: .major, ("x-current: {", "x-hidden: {")),
        extended("current in another state", swift: .patch, meaning: .major, ("equals: done", "equals: ready")),
        extended("current since another time", swift: .patch, meaning: .major, ("since: madeAt", "since: readAt")),
        extended("another lifetime", swift: .patch, wire: .minor, ("x-expires-after: 60", "x-expires-after: 90")),
        extended("no lifetime", swift: .major, wire: .minor, ("x-expires-after: 60, ", "")),
        extended("a value that is printed", swift: .major, meaning: .major, (", x-sensitive: true", "")),
        extended(
            "a value that is masked", swift: .minor, meaning: .minor,
            ("name: {type: string}}", "name: {type: string, x-sensitive: true}}")),
        extended(
            "a rule that forbids", swift: .patch, wire: .major, ("require: [from]}]", "require: [from], forbid: [to]}]")
        ),
        extended("a rule more", swift: .patch, wire: .major, ("require: [from]}]", "require: [from, to]}]")),
        extended(
            "a rule less", swift: .major, wire: .minor,
            ("x-conditions: [{when: {property: kind, equals: long}, require: [from]}]", "x-hidden: true")),
        extended(
            "an id of its own", swift: .major,
            (
                "RemedyQq: {type: string, enum",
                "NumberQq: {type: string, x-id: true}\n    RemedyQq: {type: string, enum"
            ), ("id: {type: string}", "id: {$ref: '#/components/schemas/NumberQq'}")),
        extended("a closed enum", swift: .major, ("enum: [wait, ask]", "enum: [wait, ask], x-frozen: true")),
        extended(
            "other names of cases", swift: .major,
            ("enum: [wait, ask]", "enum: [wait, ask], x-enum-varnames: [stay, ask]")),
        extended(
            "a point in time", swift: .minor, wire: .minor,
            ("found: {type: array", "at: {type: integer, x-epoch: seconds}\n        found: {type: array")),
    ]
}

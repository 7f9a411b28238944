// The keys of the configuration file besides the switches, with the sentence that documents each.

struct ConfigurationKey: Sendable {
    enum Form: Sendable {
        case text
        /// A list of texts.
        case texts
        /// A mapping with these keys, each a list of texts.
        case lists([ConfigurationKey])
        /// A mapping with these keys, each a mapping from names to names.
        case names([ConfigurationKey])
    }

    let name: String
    let isRequired: Bool
    let summary: String
    var form = Form.text
}

extension ConfigurationKey {
    static let version = ConfigurationKey(
        name: "version", isRequired: true, summary: "The version of this file format: always 1."
    )
    static let modules = ConfigurationKey(
        name: "modules", isRequired: true,
        summary: "The modules to generate: the name of each, which consumers import, and how it is made."
    )
    static let rules = ConfigurationKey(
        name: "rules", isRequired: false,
        summary:
            "How severe findings are, by rule: `off`, `info`, `warning` or `error`. `apigen explain` lists the rules."
    )
    static let templates = ConfigurationKey(
        name: "templates", isRequired: false,
        summary:
            "A folder with Mustache templates that replace built-in ones of the same names, relative to the folder of"
            + " this file; for all modules, or for one."
    )
    static let description = ConfigurationKey(
        name: "description", isRequired: true,
        summary: "The API description (OpenAPI 3.0 or 3.1, YAML or JSON), relative to the folder of this file."
    )
    static let output = ConfigurationKey(
        name: "output", isRequired: false,
        summary:
            "The folder for the generated files, relative to the folder of this file and inside it. Needed by `generate`"
            + " and `check` unless they get `--output`, as they do from the build plugin."
    )

    static let source = ConfigurationKey(
        name: "source", isRequired: false,
        summary: "The `https` address where the description is published: `apigen update` fetches it from there."
    )
    static let sourceHash = ConfigurationKey(
        name: "sourceHash", isRequired: false,
        summary: "The SHA-256 of the published description, 64 hexadecimal digits: `apigen update` refuses any other."
    )
    static let base = ConfigurationKey(
        name: "base", isRequired: false,
        summary:
            "The address that relative servers of the description stand beside, such as `https://api.example.com`: a"
            + " client then needs no server where the first one is relative."
    )
    static let overlays = ConfigurationKey(
        name: "overlays", isRequired: false,
        summary:
            "OpenAPI Overlay 1.0 files, applied to the description in this order, relative to the folder of this file.",
        form: .texts
    )
    static let include = ConfigurationKey(
        name: "include", isRequired: false,
        summary: "The operations to generate, and with them the schemas they lead to. Without it, all.",
        form: .lists(ofFilter)
    )
    static let exclude = ConfigurationKey(
        name: "exclude", isRequired: false,
        summary: "Operations to leave out, even if included, and with them the schemas that only they lead to.",
        form: .lists(ofFilter)
    )
    static let rename = ConfigurationKey(
        name: "rename", isRequired: false,
        summary: "Swift names to use instead of those that the naming rules give; `apigen names --all` lists them.",
        form: .names(ofRename)
    )

    static let outsideTypes = ConfigurationKey(
        name: "types", isRequired: false,
        summary:
            "Swift types of your own for schemas and formats: `MoneyKit.Money` imports `MoneyKit`, `Money` is a type of"
            + " the target that the module is part of.",
        form: .names(ofOutsideTypes)
    )

    static let schemas = ConfigurationKey(
        name: "schemas", isRequired: false,
        summary: "By the name under `components/schemas`: `Amount: MoneyKit.Money`."
    )
    static let formats = ConfigurationKey(
        name: "formats", isRequired: false, summary: "By the `format`: `iban: MoneyKit.IBAN`."
    )

    static let tags = ConfigurationKey(name: "tags", isRequired: false, summary: "Tags of operations.")
    static let operations = ConfigurationKey(
        name: "operations", isRequired: false,
        summary: "Operation ids, or method and path of operations without one: `get /accounts`."
    )
    static let paths = ConfigurationKey(
        name: "paths", isRequired: false,
        summary:
            "Paths. `*` stands for any text within a segment, `?` for one character, `**` for any number of segments."
    )
    static let types = ConfigurationKey(
        name: "types", isRequired: false,
        summary: "Types, by the name of the schema or the Swift name: `account: BankAccount`."
    )
    static let properties = ConfigurationKey(
        name: "properties", isRequired: false,
        summary: "Properties, by type and name in the description: `account.bal: balance`."
    )
    static let operationNames = ConfigurationKey(
        name: "operations", isRequired: false, summary: "Calls, by operation id: `getAcc: account`."
    )
    static let enumCases = ConfigurationKey(
        name: "enumCases", isRequired: false,
        summary: "Cases of enums, by type and value: `currency.AUD: australianDollar`."
    )

    static let unionCases = ConfigurationKey(
        name: "unionCases", isRequired: false,
        summary: "Cases of unions, by type and schema, or the Swift name: `payment.CardPayment: card`."
    )
    static let parameters = ConfigurationKey(
        name: "parameters", isRequired: false,
        summary:
            "Parameters, by operation id and name: `getAcc.acc_id: accountID`; `getAcc.query id` where the path has one too."
    )
    static let groups = ConfigurationKey(
        name: "groups", isRequired: false, summary: "The accessors of tags: `Accts: accounts`."
    )
    static let receivers = ConfigurationKey(
        name: "receivers", isRequired: false, summary: "Receivers, by webhook or callback: `onAcct: AccountEvents`."
    )
    static let results = ConfigurationKey(
        name: "results", isRequired: false,
        summary: "The enums of results that differ by status, by operation id: `getAcc: AccountResult`."
    )
    static let headerSets = ConfigurationKey(
        name: "headerSets", isRequired: false,
        summary: "The structs of documented headers, by operation id: `getAcc: AccountHeaders`."
    )
    static let headers = ConfigurationKey(
        name: "headers", isRequired: false,
        summary: "Documented headers, by operation id and name: `getAcc.X-Rate: rate`."
    )
    static let credentials = ConfigurationKey(
        name: "credentials", isRequired: false, summary: "Credentials, by security scheme: `app_key: appKey`."
    )
    static let servers = ConfigurationKey(
        name: "servers", isRequired: false, summary: "Servers, by URL: `https://api.example.com: production`."
    )

    static let ofFile = [version, modules, rules, templates]
    static let ofModule = [
        description, output, source, sourceHash, base, overlays, include, exclude, rename, outsideTypes, templates,
    ]
    static let ofOutsideTypes = [schemas, formats]
    static let ofFilter = [tags, operations, paths]
    static let ofRename = [
        types, properties, operationNames, enumCases, unionCases, parameters, groups, receivers, results, headerSets,
        headers, credentials, servers,
    ]
}

// From names of a description to names that read as Swift.

import Testing

@testable import ClientModel

@Suite struct SwiftNamesTests {
    @Test(arguments: [
        ("customerId", "customerID"), ("customer_id", "customerID"), ("CUSTOMER-ID", "customerID"),
        ("Customer Id", "customerID"), ("customer.id", "customerID"), ("id", "id"), ("ID", "id"), ("URL", "url"),
        ("webURL", "webURL"), ("urlOfId", "urlOfID"), ("HTTPServer", "httpServer"), ("VOAReport", "voaReport"),
        ("accountIds", "accountIDs"), ("IDs", "ids"), ("partnerIDs", "partnerIDs"), ("IBAN", "iban"),
        ("apiURLs", "apiURLs"), ("sha256", "sha256"), ("address1", "address1"), ("line1Text", "line1Text"),
        ("X-Request-ID", "xRequestID"), ("$ref", "ref"), ("@type", "type"), ("#", "number"), ("+", "plus"),
        ("_private", "private"), ("__", "underscoreUnderscore"), ("1st", "_1st"), ("2", "_2"),
        ("INSTITUTIONS_REVOKED", "institutionsRevoked"), ("aBC", "aBC"), ("", "empty"), ("größe", "größe"),
        ("日本", "日本"), ("a\nb", "aB"), ("a\u{0}b", "aB"), ("self", "self"), ("iPhone", "iPhone"),
        ("OAuth2Token", "oAuth2Token"), ("mfa-Type", "mfaType"),
    ])
    func members(text: String, name: String) {
        #expect(SwiftNames.member(text) == name)
    }

    @Test(arguments: [
        ("account", "Account"), ("customer_id", "CustomerID"), ("ACCOUNT_DETAILS", "AccountDetails"),
        ("VOAReport", "VOAReport"), ("api error", "APIError"), ("ACH", "ACH"), ("ACCOUNT", "Account"),
        ("2fa", "Type2fa"), ("", "Empty"), ("🏦", "U1f3e6"), ("a/b", "AB"), ("../../etc/passwd", "EtcPasswd"),
        ("Pet<Dog>", "PetLessDogGreater"), ("élan", "Élan"), ("iPhone", "IPhone"), ("self", "Self"),
    ])
    func types(text: String, name: String) {
        #expect(SwiftNames.type(text) == name)
    }

    @Test(arguments: [
        ("ACTIVE", "active"), ("NOT_ACTIVE", "notActive"), ("401k", "value401k"), ("-1", "minus1"), ("+1", "plus1"),
        ("<=", "lessEqual"), ("<5", "less5"), ("a+", "aPlus"), ("*", "asterisk"), ("🏦", "u1f3e6"), ("", "empty"),
        (" ", "blank"), ("🏦🏦", "u1f3e6U1f3e6"), ("ALPHA2", "alpha2"), ("C", "c"), ("USD", "usd"),
    ])
    func enumCases(text: String, name: String) {
        #expect(SwiftNames.enumCase(text) == name)
    }

    @Test func everyNameIsAnIdentifier() {
        for value in 0...0x10FFFF {
            guard value % 97 == 0 || value < 0x1000, let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let text = String(scalar)
            for name in [SwiftNames.member(text), SwiftNames.type(text + "a"), SwiftNames.enumCase("1" + text)] {
                guard !Identifiers.isIdentifier(name) else { continue }
                Issue.record("U+\(String(value, radix: 16)) gives ‘\(name)’")
            }
        }
    }

    @Test(arguments: ["a", "A", "1", "ä", "日", "é\u{301}\u{302}", "🏦", "_", "\u{300}", "x y", "/"])
    func longNamesFitIntoAFileName(part: String) {
        let text = String(repeating: part, count: 300)
        for name in [SwiftNames.member(text), SwiftNames.type(text), SwiftNames.enumCase(text)] {
            #expect(name.unicodeScalars.count <= SwiftNames.longestName + 5)
            #expect(name.utf8.count <= SwiftNames.mostBytes + 5)
            #expect(Identifiers.isIdentifier(name))
        }
    }

    @Test(arguments: [
        ("accounts", "account"), ("addresses", "address"), ("categories", "category"), ("boxes", "box"),
        ("status", "statusItem"), ("address", "addressItem"), ("data", "dataItem"), ("as", "asItem"),
        ("batches", "batch"), ("houses", "house"),
    ])
    func singulars(name: String, singular: String) {
        #expect(SwiftNames.singular(name) == singular)
    }

    @Test(arguments: [
        ("Account", "Accounts"), ("Category", "Categories"), ("Key", "Keys"), ("Address", "Addresses"),
        ("Box", "Boxes"), ("Batch", "Batches"),
    ])
    func plurals(name: String, plural: String) {
        #expect(SwiftNames.plural(name) == plural)
    }

    @Test(arguments: [
        ("a", true), ("_a", true), ("a1", true), ("ä", true), ("日本", true), ("1a", false), ("", false), ("_", false),
        ("a b", false), ("a-b", false), ("$0", false), ("a\u{200B}", false), ("a\u{202E}b", false), ("🏦", false),
        ("\u{301}a", false), ("a\n", false), ("`a`", false),
    ])
    func identifiers(text: String, isOne: Bool) {
        #expect(Identifiers.isIdentifier(text) == isOne)
    }

    @Test(arguments: [
        ("one\ntwo", "one"), ("\n\n  one  \r\ntwo", "one"), ("one", "one"), ("", nil), (" \t", nil),
        ("\u{2028}a b", "a b"),
    ])
    func firstLine(text: String, line: String?) {
        #expect(text.firstLine == line)
    }
}

// Cases of the YAML test suite in which libyaml does not do what the suite says, each with the reason. The test
// fails for a case that is listed here and does not deviate any more.

enum SuiteDeviations {
    /// Case → reason.
    static let reasons: [String: String] = {
        var reasons: [String: String] = [:]
        for group in groups {
            for test in group.cases.split(separator: " ") { reasons[String(test)] = group.reason }
        }
        return reasons
    }()

    private static let groups: [(reason: String, cases: String)] = [
        (
            "valid, refused: an empty key, that is, a colon with nothing before it",
            "2JQS 4ABK 6M2F CFD4 FRK4 M2N8/0 NHX8 NKF9 S3PD SM9W/1 UKK6/0"
        ),
        (
            "valid, refused: a colon on the line after its key, or directly before its value, inside braces",
            "4MUZ/1 4MUZ/2 58MP 5MUD 5T43 9SA2 K3WX NJ66 UT92 VJP3/1"
        ),
        ("valid, refused: a plain text inside brackets that starts with a colon or dash", "DBG4 HM87/0"),
        ("valid, read differently: a question mark at the start of a plain text inside brackets", "652Z HM87/1"),
        (
            "valid, refused: a tab as a blank after a dash or before a value, where YAML 1.2 allows it",
            "6BCT 96NN/0 96NN/1 A2M4 DK95/0 DK95/3 DK95/4 R4YG Y79Y/1 Y79Y/10"
        ),
        ("valid, refused: directives of unknown names, and versions after 1.2", "2LFX 6LVF BEC7 MUS6/5 MUS6/6 ZYU8/3"),
        ("valid, refused: other uses of % at the start of a line", "W4TN ZYU8/0 ZYU8/1 ZYU8/2"),
        ("valid, refused or cut: anchor names of other than ASCII letters, digits, - and _", "2SXE 8XYN W5VH Y2GN"),
        ("valid, refused: block texts and bare documents that start in the first column", "7Z25 DK3J FP8R M7A3"),
        ("valid, refused: an end marker without a document", "HWV9 QT73"),
        ("valid, a line break is missing: a last line of blanks that does not end in a line break", "JEF9/2 L24T/1"),
        ("the suite says null, the specification says that ! alone makes a text", "UKK6/2"),
        (
            "invalid, accepted: wrong indentation inside brackets and quotes, where the meaning is still clear",
            "9C9N QB6E"
        ),
        ("invalid, accepted: a comment without a blank before it", "9JBA CVW2 SU5Z X4QW"),
        ("invalid, accepted: tabs as indentation inside quotes and brackets", "DK95/1 Y79Y/3"),
        ("invalid, accepted: a dash alone inside brackets", "G5U8 YJV2"),
        ("invalid, accepted: blank lines longer than the indentation before a block text", "S98Z"),
        ("invalid, accepted: a directive followed by a comment without a blank", "MUS6/0"),
    ]
}

// The list of every rule of this target, for `explain`, for configuration and for reports.

import Diagnostics

extension Rule {
    /// Every rule that reading a description can report, beyond those of reading its files.
    public static let openAPIRules: [Rule] =
        documentRules + fieldRules + referenceRules + schemaRules + pathRules + parameterRules + responseRules
        + overlayRules + securityRules + selectionRules + serverRules
}

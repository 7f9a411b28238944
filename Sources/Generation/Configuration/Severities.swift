// The severities of the configuration, applied to findings.

import Diagnostics

extension Finding {
    /// With the severity that a configuration gives its rule.
    func weighed(by severities: [String: Severity]) -> Finding {
        guard let severity = severities[rule.id] else { return self }
        var finding = self
        finding.severity = severity
        return finding
    }

    /// The same where nothing could be made of a description. Its errors stay errors and say so, because there is
    /// nothing to go on with.
    func weighedAsFatal(by severities: [String: Severity]) -> Finding {
        let weighed = weighed(by: severities)
        guard severity == .error, weighed.severity < .error else { return weighed }
        var finding = self
        finding.notes.append(
            Note("the configuration lowers ‘\(rule.id)’, but there is no description left to generate anything from"))
        return finding
    }
}

extension [Finding] {
    /// - Parameter isUsable: whether there is a description to go on with.
    func weighed(by severities: [String: Severity], isUsable: Bool = true) -> [Finding] {
        map { isUsable ? $0.weighed(by: severities) : $0.weighedAsFatal(by: severities) }
    }

    func stopGeneration(of module: ModuleConfiguration) -> Bool {
        contains { $0.weighed(by: module.severities).severity == .error }
    }
}

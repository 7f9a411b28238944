// Operations of which less is generated than described: why, for comments and counts.

import OpenAPI

extension Operation {
    /// `nil` where everything was understood.
    var stubReason: String? {
        let parameters = parameters.filter { $0.unknownStyle != nil }.map { "the parameter ‘\($0.name)’" }
        let fields = (requestBody?.content ?? []).flatMap(\.encoding).filter { $0.unknownStyle != nil }.map {
            "the field ‘\($0.property)’"
        }
        let styles = (parameters + fields).map {
            "\($0) has a style that is not known, and is written in the usual one"
        }
        let reasons = flaws.map { flaw in
            switch flaw {
            case .parameter: "a parameter that cannot be understood is left out"
            case .requestBody: "the body of the request cannot be understood, and may be any bytes"
            case .response(let status): "the response ‘\(status)’ cannot be understood, and its body is passed as bytes"
            case .status(let key): "the response ‘\(key)’ is left out, because that is no status"
            }
        }
        let all = reasons + styles
        return all.isEmpty ? nil : all.joined(separator: "; ")
    }
}

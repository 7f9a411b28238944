// Rules about security schemes and requirements.

import Diagnostics

extension Rule {
    static let securityRules: [Rule] = [.unknownSecurityScheme, .unknownSecurityType]

    public static let unknownSecurityScheme = Rule(
        id: "unknown-security-scheme", severity: .warning, title: "Security scheme is not declared",
        explanation: "A security requirement names a scheme that components/securitySchemes does not have, so that"
            + " nobody knows how to authenticate. The requirement is left out: no credentials are sent for it.",
        fix: "Declare the scheme, or correct its name."
    )
    public static let unknownSecurityType = Rule(
        id: "unknown-security-type", severity: .warning, title: "Unknown type of security scheme",
        explanation: "The types of security schemes are apiKey, http, oauth2, openIdConnect and, in OpenAPI 3.1,"
            + " mutualTLS. Credentials of another one are supplied by a middleware.",
        fix: "Use one of these types. ‘basic’ of Swagger 2.0 is ‘type: http’ with ‘scheme: basic’."
    )
}

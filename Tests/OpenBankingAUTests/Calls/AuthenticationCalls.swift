// The token call on the wire.

import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    static let authentication = [
        WireCase(
            "CreateToken",
            """
            POST /aggregation/v2/partners/authentication
            Accept: application/json
            App-Key: app-key
            Content-Type: application/json

            {"partnerId":"1445585709680","partnerSecret":"a \\"b\\"/é"}
            """,
            .json(#"{"token":"token-1"}"#)
        ) { bank in
            let answer = try await bank.authentication.createToken(
                .init(partnerID: "1445585709680", partnerSecret: #"a "b"/é"#))
            #expect(answer.token == "token-1")
        }
    ]
}

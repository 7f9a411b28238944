// Signatures made with the key of the test container that Mastercard's signer libraries publish (RSA, 2048 bits). The
// private key is not here; every one of them must verify with its public half.

import Testing

/// One signed text.
struct SignedText: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Base64.
    let signature: String

    var testDescription: String { name }
}

/// One request whose base string and signature are known.
struct SignedRequest: Sendable, CustomTestStringConvertible {
    let name: String
    let method: String
    let url: String
    let body: String
    let bodyHash: String
    let baseString: String
    /// Base64.
    let signature: String

    var testDescription: String { name }
    var signedText: SignedText { SignedText(name: name, text: baseString, signature: signature) }
}

enum SharedKeyVectors {
    static let consumerKey = "abc-abc-abc!123"
    static let nonce = "Wpe3LF09z1e3xQRI"
    static let timestamp = 1_626_728_330

    /// The modulus; the exponent is 65537.
    static let modulus = """
        98A1CE547B830AC47210792112290888BF7E351050ED7C0940B173FBE26A1D26EC2748B39F4A414D80A1F8CBABD22A250AEC\
        1C54D8A172EC591127DFEF71E2663FD303E9B58F813D9683889243180FB401C4569B3D318BE4856D25B748728407062D4477\
        91BE188D29067DAF04CC6FC6DA0FBF54A74BD269D28168429D2067474C51C1671C81D4532E6DB4FE3CD79261C3F760C147B9\
        03822054ACF5937CB1C39EC568214BADE8100F23CDD32231E3546D499FC2B4A6B6C679053D00BC1A2F7EAABE9A58A660AA68\
        018738CD9F5EC10F14D8446714296F25B63383ED5C79E34AA94D38A376B66745DE35B09BD84A67DC5E6962640660672DEDED\
        373D0E74ED29
        """

    static let texts: [SignedText] = [
        SignedText(
            name: "one word",
            text: """
                baseString
                """,
            signature: """
                IJeNKYGfUhFtj5OAPRI92uwfjJJLCej3RCMLbp7R6OIYJhtwxnTkloHQ2bgV7fks4GT/A7rkqrgUGk0ewbwIC6nS3piJHyKVc7rv\
                QXZuCQeeeQpFzLRiH3rsb+ZS+AULK+jzDje4Fb+BQR6XmxuuJmY6YrAKkj13Ln4K6bZJlSxOizbNvt+Htnx+hNd4VgaVBeJKcLhH\
                fZbWQxK76nMnjY7nDcM/2R6LUIR2oLG1L9m55WP3bakAvmOr392ulv1+mWCwDAZZzQ4lakDD2BTu0ZaVsvBW+mcKFxYeTq7SyTQM\
                M4lEwFPJ6RLc8jJJ+veJXHekLVzWg4qHRtzNBLz1mA==
                """),
        SignedText(
            name: "hand-written base string",
            text: """
                POST&https%3A%2F%2Fsandbox.api.mastercard.com%2Ffraud%2Fmerchant%2Fv1%2Ftermination-inquiry&Format%3\
                DXML%26PageLength%3D10%26PageOffset%3D0%26oauth_body_hash%3DWhqqH%252BTU95VgZMItpdq78BWb4cE%253D%26o\
                auth_consumer_key%3Dxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%26oauth_nonce%3D111111111111111\
                1111%26oauth_signature_method%3DRSA-SHA1%26oauth_timestamp%3D1111111111%26oauth_version%3D1.0
                """,
            signature: """
                DvyS3R795sUb/cvBfiFYZzPDU+RVefW6X+Afyu+9fxjudQft+ShXhpounzJxYCwOkkjZWXOR0ICTMn6MOuG04TTtmPMrOxj5feGw\
                D3leMBsi+3XxcFLPi8BhZKqgapcAqlGfjEhq0COZ/F9aYDcjswLu0zgrTMSTp4cqXYMr9mbQVB4HL/jiHni5ejQu9f6JB9wWW+LX\
                Yhe8F6b4niETtzIe5o77++kKK67v9wFIZ9pgREz7ug8K5DlxX0DuwdUKFhsenA5z/NNCZrJE+tLu0tSjuF5Gsjw5GRrvW33MSoZ0\
                AYfeleh5V3nLGgHrhVjl5+iS40pnG2po/5hIAUT5ag==
                """),
        SignedText(
            name: "termination inquiry",
            text: """
                POST&https%3A%2F%2Fsandbox.api.mastercard.com%2Ffraud%2Fmerchant%2Fv1%2Ftermination-inquiry&Format%3\
                DXML%26PageLength%3D10%26PageOffset%3D0%26oauth_body_hash%3Dh2Pd7zlzEZjZVIKB4j94UZn%2FxxoR3RoCjYQ9%2\
                FJdadGQ%3D%26oauth_consumer_key%3Dxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%26oauth_nonce%3D1\
                111111111111111111%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D1111111111%26oauth_vers\
                ion%3D1.0
                """,
            signature: """
                KIIUnNHHPrZmPNP4QcIUn67L5jfGjueTLnJwmAFjPCPvOS56Fb9U3OgMsCfWM6kmdtgb63VYdsoLlb4vyUU5aj9Kp1iRYJJxs4RN\
                JxK+VesWyu5/VZy2dQ5gKjYEdMWo7o1mmdG8PxTX2L/EoCj7xrMCtOrvIRiYewgpfPByWsUtb0jBmXnvS3A107XoCYZBelGCaQpB\
                xP/tIbpQ9gD01t52r2gAEoLa4C0WoQ68WoM3q2+5hFWD38ODpPR5yt0taZhPQU/bVdX8J0i+92ujDiueJIPWHnokxnx9efL7K5pX\
                lkP/zX8E0mw2xYYZzIStOx4oI6VvWlel1aNgYFGBFw==
                """),
    ]

    static let requests: [SignedRequest] = [
        SignedRequest(
            name: "an escape in the path stays, in the query it becomes upper case",
            method: "GET",
            url: "https://api.mastercard.com/abc/%123/service?a=123&b=%2a2b3",
            body: "",
            bodyHash: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            baseString: """
                GET&https%3A%2F%2Fapi.mastercard.com%2Fabc%2F%25123%2Fservice&a%3D123%26b%3D%252A2b3%26oauth_body_ha\
                sh%3D47DEQpj8HBSa%2B%2FTImW%2B5JCeuQeRkm5NMpJWZG3hSuFU%3D%26oauth_consumer_key%3Dabc-abc-abc%21123%2\
                6oauth_nonce%3DWpe3LF09z1e3xQRI%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D1626728330\
                %26oauth_version%3D1.0
                """,
            signature: """
                GFdvCNe14/QdPi6KLgdFtYnqz9QVsqlzRwT1P5wvZCgyBzfTol69SRz4cIkeDx+IEeUfkbrPdVA9JPy0S9lgpMzs0KfIAX064Bz5\
                mBbTni8NWD74ulN5eEDQRWB47BqEsvNPSJlJLGapVeYFyRlcIU7xMU1e1lA/tPTTHDSmIBfq4CtpCPvYMcd7ywoiHsi4hfI0d+TG\
                S9pe0ez00mkne8C3/AHtuRIp564D02Hhl6s+TUGdUvlXTaFaIH9GVdZ15n/UcTCqSKFjorwA9guiJQlFpZtQy04BBD19VbN6/+SJ\
                vMAnVFQM5FJhgZ/5T9OP9+mjXz47EhG9MAx3raBjIw==
                """),
        SignedRequest(
            name: "reserved characters, encoded",
            method: "GET",
            url: "https://example.com/request?colon=%3A&plus=%2B&comma=%2C",
            body: "",
            bodyHash: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            baseString: """
                GET&https%3A%2F%2Fexample.com%2Frequest&colon%3D%253A%26comma%3D%252C%26oauth_body_hash%3D47DEQpj8HB\
                Sa%2B%2FTImW%2B5JCeuQeRkm5NMpJWZG3hSuFU%3D%26oauth_consumer_key%3Dabc-abc-abc%21123%26oauth_nonce%3D\
                Wpe3LF09z1e3xQRI%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D1626728330%26oauth_versio\
                n%3D1.0%26plus%3D%252B
                """,
            signature: """
                BJGTHj7bxDWKRpES4KyLxrg0jTgk11b8RCdQzOMbY+QoltCaocwk3+I1MlYyX5oT8xMCKcjvH6EhF2J+MojheBdomDuNqVlr7NvS\
                0uRjbD1Iem+o0RXMU+ag62XBMYnGdzhk3Nr1Ifwsb1seTND++f+DFjAWoD7UoY/o2aWg1xbkXgKtykV1QIfKRsZfyJJUARUB6yhn\
                MegryPURrGI8yAwoxGI37o0RsbCQdrnzIdpQYm6C5a9FPhPTqREAXEMpBVvY2e3Fk922IXiAd6Ph/LdIAOnIE8RRXmc5gYmzftl8\
                jcztjG4EJNhD2jk6YVG5tt9yq/rcvbokgDnZ/7qPeg==
                """),
        SignedRequest(
            name: "an encoded colon",
            method: "GET",
            url: "https://example.com/?param=token1%3Atoken2",
            body: "",
            bodyHash: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            baseString: """
                GET&https%3A%2F%2Fexample.com%2F&oauth_body_hash%3D47DEQpj8HBSa%2B%2FTImW%2B5JCeuQeRkm5NMpJWZG3hSuFU\
                %3D%26oauth_consumer_key%3Dabc-abc-abc%21123%26oauth_nonce%3DWpe3LF09z1e3xQRI%26oauth_signature_meth\
                od%3DRSA-SHA256%26oauth_timestamp%3D1626728330%26oauth_version%3D1.0%26param%3Dtoken1%253Atoken2
                """,
            signature: """
                B473PPrHLU4KIJ5763HLGk6OR2Lo5FPXTXN72K5ihc4cZMYkfAUxAfANJUoKx5fHrcNPkGWeLkLdpqRLXfMNi39tB3WNOKZqYd0A\
                geAH9OkhFnJ0J/J8oiXsaTcWK1tBm+PMtIFaAzA1MhILuns8p1GVPBOCK4ZAfdHMOf19TVV7uCO+waeQgEmzNsGt6L6/gIRwpFnT\
                wr9iEQCWju9LCxHpRDJIzA/x4JT+Rn5fOa3KyjPJkY70EPWmvMhdciBVYNpv+jEjPmrQTNN0RZDYRPX+uj6ZRspAo+wHQDqAU3Fd\
                1+D4lBEjY9fmK+3tz+9Ckhk/OfDvyIhSY4BtvsNoag==
                """),
        SignedRequest(
            name: "a plain colon",
            method: "GET",
            url: "https://example.com/?param=token1:token2",
            body: "",
            bodyHash: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            baseString: """
                GET&https%3A%2F%2Fexample.com%2F&oauth_body_hash%3D47DEQpj8HBSa%2B%2FTImW%2B5JCeuQeRkm5NMpJWZG3hSuFU\
                %3D%26oauth_consumer_key%3Dabc-abc-abc%21123%26oauth_nonce%3DWpe3LF09z1e3xQRI%26oauth_signature_meth\
                od%3DRSA-SHA256%26oauth_timestamp%3D1626728330%26oauth_version%3D1.0%26param%3Dtoken1%3Atoken2
                """,
            signature: """
                iD/TWBltcpIpyWJY7vDLaB2fjjEKVuBvhQje5OTOX0Cx6q+JnIEeRjkWxcmy4UclR2hn3zugQv9IIzPuQzOMnHZA/yS+ZQRtY1pR\
                2DgWSifTr0mkiIuVNB5zNcc1ZvFbjqY5I7u5+d1tseEWchRLUbuUZDiQP7XVdfsjJpfynDi3qbU67naKXf7HWhR/bg4AglVH8xxn\
                0hUqyMs5uHk8pmx4+UGzgtzDT3vs5/ZqUALZiElm9oq0DvWvY5cgRVm/yCPvPBIz+D3e8RSKtbiZXCqzJF6zddvyUOOmp0nrso06\
                5LsvG6PLR2DYjE62XIFXy1urqiMUoHu2f52YpEzCGg==
                """),
        SignedRequest(
            name: "no path, and a plus sign",
            method: "GET",
            url: "https://sandbox.api.mastercard.com?param1=plus+value&param2=colon:value",
            body: "",
            bodyHash: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            baseString: """
                GET&https%3A%2F%2Fsandbox.api.mastercard.com%2F&oauth_body_hash%3D47DEQpj8HBSa%2B%2FTImW%2B5JCeuQeRk\
                m5NMpJWZG3hSuFU%3D%26oauth_consumer_key%3Dabc-abc-abc%21123%26oauth_nonce%3DWpe3LF09z1e3xQRI%26oauth\
                _signature_method%3DRSA-SHA256%26oauth_timestamp%3D1626728330%26oauth_version%3D1.0%26param1%3Dplus%\
                2Bvalue%26param2%3Dcolon%3Avalue
                """,
            signature: """
                BSbz5UAdn1iRFpFCs0y6U4HhBCm4gR56690cYyGVvkYoqcYB4PsMrurMu8aojktsKmgz0oYM77YylUJMVlbWclwW2I1hexLfErvG\
                WA91AsJT557g6kbV9ON8daDy1u33LezMjTrrmErSb+MtgLQ5NE8pAwo4tPDBx33rjckZ7SPewrZS63EQAkc6wjt+nWhzkRU8/uze\
                0cLUemaVExHSwUULV38OXxOxOa3VBrBi2p/yEFqKgTWXJmNlZ2nzHsZVcwE2TNJdZjLP0bHn2tg3MRi112u51Tag5bT4RrkwkCg6\
                gcGc9Pn6gxIgH/FWBCbjgdBnR0plo3Z9SX3uQcDrvw==
                """),
        SignedRequest(
            name: "a request for an account",
            method: "POST",
            url: "https://sandbox.api.mastercard.com/openbanking/connect/api/accounts/account",
            body: """
                {"requestInfo":{"xRequestId":"11111111-2222-4333-8444-555555555555","consentId":"consent-1","aspspId\
                ":"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"},"accountId":"acct-1"}
                """,
            bodyHash: "jozftaz2b5Plgj+h9CY4ca9/wXfL/MHoVw36YDMWDzI=",
            baseString: """
                POST&https%3A%2F%2Fsandbox.api.mastercard.com%2Fopenbanking%2Fconnect%2Fapi%2Faccounts%2Faccount&oau\
                th_body_hash%3Djozftaz2b5Plgj%2Bh9CY4ca9%2FwXfL%2FMHoVw36YDMWDzI%3D%26oauth_consumer_key%3Dabc-abc-a\
                bc%21123%26oauth_nonce%3DWpe3LF09z1e3xQRI%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D\
                1626728330%26oauth_version%3D1.0
                """,
            signature: """
                Uh38YjwtHpzZL0zuvfd5sLuQLBr7dLUffBNMOSiHz83aR6kl4h75gTKtmO2u8Yvx0F9vM5TOdUfXPFJSBtN8w/7PyVQ+Ve3i4+ZA\
                FSAaaoiZ9qb8igxB/yfsujG3gPu6YuFBCDANrzqU/KspxySk4k5vmnsbLR96VinWHAljD7Wojov6u9Cg4dk0GW8MJu3W0R8k/7rX\
                Wm/45VPyCzIj5z24DgbYv9lFTO9cMhA0F5Nr/AMeZOPIBBdurEj0BsQmlvvnn57XGoHyAEZFnMcTKTI8MCck0pHrP2wNFt5FfMlD\
                hJVTyqm7yS70nHUmoOjF6lYHK+bWljJRntz3+uQl0A==
                """),
        SignedRequest(
            name: "a request without body",
            method: "POST",
            url: "https://sandbox.api.mastercard.com/openbanking/connect/api/accounts/account",
            body: "",
            bodyHash: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            baseString: """
                POST&https%3A%2F%2Fsandbox.api.mastercard.com%2Fopenbanking%2Fconnect%2Fapi%2Faccounts%2Faccount&oau\
                th_body_hash%3D47DEQpj8HBSa%2B%2FTImW%2B5JCeuQeRkm5NMpJWZG3hSuFU%3D%26oauth_consumer_key%3Dabc-abc-a\
                bc%21123%26oauth_nonce%3DWpe3LF09z1e3xQRI%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D\
                1626728330%26oauth_version%3D1.0
                """,
            signature: """
                YMI6YpPXzic1CEseAz1QECDSUwlyM3yYLwiR585Vobdr392aduxkYdw9OymLjj6ydrQ4XU/peB+EGdDK1bR76dIAIKivP9gYbZpu\
                kalAeegVs6DEfZjeg0UmybXF6Oprawjgw2A54Li4WYM0Cmdb2Hb+G5llQgBpesQJLN1cL0Dp7f1ps12pbT6UG6FaPq5UzGrMGY4m\
                8sJMljWASQIerdHxRYoInKRcI4bZgWZm9DpxQX9XBOt1dR9KPtcZXp6hl5i5w8+2//YgQ+EqK2gGvwyAUItcm4XPvsAbUpa9xsRb\
                twDfWyan8n9bRJZ25wUH0X7kcXp1Zs5mh878xA6Fpw==
                """),
        SignedRequest(
            name: "a health check",
            method: "GET",
            url: "https://sandbox.api.mastercard.com/openbanking/connect/api/accounts/health",
            body: "",
            bodyHash: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            baseString: """
                GET&https%3A%2F%2Fsandbox.api.mastercard.com%2Fopenbanking%2Fconnect%2Fapi%2Faccounts%2Fhealth&oauth\
                _body_hash%3D47DEQpj8HBSa%2B%2FTImW%2B5JCeuQeRkm5NMpJWZG3hSuFU%3D%26oauth_consumer_key%3Dabc-abc-abc\
                %21123%26oauth_nonce%3DWpe3LF09z1e3xQRI%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D16\
                26728330%26oauth_version%3D1.0
                """,
            signature: """
                bGgV8o7ETFoM2EOo0liTR9W2n3zMTNJDi0OA2R9LtsXBXAcvG0hSaQ4dY2PZLKntUGqFPVhF0jC/9XUm+eJd2z/k7m8fJAZlWM8d\
                GRYR0W0a4N/E6pgThel6xzlHbA4eS+t7I61u20NQovY+BXPaZieS0IR0XSoaFXl9XMXL8IIaEu+ED+YtAWxXPvW28oaWsg9k1wwt\
                8jZCCwva1u3A7oRofh4CUj/gBozgWIWTgn0VFexcw/wb7xgMeRq5F7gLZXKZX0LBVZ1cPbSoz3EPa40NFjN8Mdqke+lIh5LeeAK0\
                VW/d53oiwwVFmM8r3+6PHIduwxsCt0tu3IVmPLuiSQ==
                """),
        SignedRequest(
            name: "case, default port and fragment",
            method: "POST",
            url: "HTTPS://Sandbox.API.mastercard.com:443/openbanking/connect/api/accounts?x=1#f",
            body: "{}",
            bodyHash: "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=",
            baseString: """
                POST&https%3A%2F%2Fsandbox.api.mastercard.com%2Fopenbanking%2Fconnect%2Fapi%2Faccounts&oauth_body_ha\
                sh%3DRBNvo1WzZ4oRRq0W9%2BhknpT7T8If536DEMBg9hyq%2F4o%3D%26oauth_consumer_key%3Dabc-abc-abc%21123%26o\
                auth_nonce%3DWpe3LF09z1e3xQRI%26oauth_signature_method%3DRSA-SHA256%26oauth_timestamp%3D1626728330%2\
                6oauth_version%3D1.0%26x%3D1
                """,
            signature: """
                bNeazuwg82hK6g06syr/KDQX5Evd3gIrSC+yMRYtigy1NHC6IJoZcrzENlh11mbE/PHt4y6WESITLhXAJx7/XGWFRJFVlxGw7cY1\
                wz+1m18lCXISrjNoxGjuT0EEnRtn+VsXEUDZcILVdG1SMbAZXNso1uLZRaovkgsmagldzUEeOVXCr3OvdY6xxG0gbHBvnFIfj7YN\
                j65iIG1qP+KEuLWGulqVANMENCwq1LZ3A8ln4f279hbVGTHU41NqcrfoBEAS+8VaMG/v+1NVadeTm4fgccWq5ilnpel1i6csfyNB\
                ooS4GL7IOScCZ6kyPgL3CzE3ffIrxxvR/qn1ag/CTw==
                """),
    ]
}

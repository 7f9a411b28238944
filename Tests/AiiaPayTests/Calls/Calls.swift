// Every operation of the description, as calls over real HTTP.

import AiiaPay
import TestSupport

enum Calls {
    typealias Call = WireCall<AiiaPay>

    static let all: [Call] =
        authentication + payees + acceptPayments + paymentLinks + inboundPayments + payouts + authorizations + providers
}

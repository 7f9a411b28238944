// Every operation of the description, as calls over real HTTP.

import OpenBankingAU
import TestSupport

typealias WireCase = WireCall<OpenBankingAU>

enum Calls {
    static let all: [WireCase] =
        authentication + applications + customers + consumers + institutions + connect + accounts + transactions
        + payments + reports + subscriptions + consents
}

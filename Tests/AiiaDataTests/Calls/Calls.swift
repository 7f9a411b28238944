// Every operation of the description, as calls over real HTTP.

import AiiaData
import TestSupport

enum Calls {
    typealias Call = WireCall<AiiaData>

    static let all: [Call] = authentication + accounts + transactions + providers + consents
}

// The failures of all APIs by the names of their cases.

import ClientRuntime

/// A failure of any API.
protocol NamedFailure: CallFailure {
    var name: String { get }
    /// What went wrong on the way to the server, or the name of the case.
    var trouble: String { get }
}

extension APIFailure: NamedFailure {
    var name: String {
        switch self {
        case .status: "status"
        case .undocumented: "undocumented"
        case .undecodable: "undecodable"
        case .invalidRequest: "invalidRequest"
        case .credentials: "credentials"
        case .heldBack: "heldBack"
        case .timedOut: "timedOut"
        case .cancelled: "cancelled"
        case .transport: "transport"
        case .responseTooLarge: "responseTooLarge"
        case .paging: "paging"
        }
    }

    var trouble: String {
        switch self {
        case .transport(let failure): "\(failure.kind)"
        case .credentials(let problem):
            if case .token(_, let failure) = problem.reason, case .transport(let kind) = failure.cause {
                "\(kind)"
            } else {
                name
            }
        default: name
        }
    }
}

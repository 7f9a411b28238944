// How much of a request is printed. What is not named here is not shown.

/// How much printing a request shows.
public enum PrintedDetail: Sendable, Hashable {
    /// The operation, its method, the template of its path, and names: of parameters, headers and members of the body.
    /// What every way of printing shows that is not asked for more.
    case names
    /// The values as well, except those that the description calls sensitive, credentials, and headers whose names speak of
    /// secrets. For a terminal that nobody else reads: ids of customers and accounts are shown.
    case values
}

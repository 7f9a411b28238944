// Where an operation is called that has servers of its own.

extension APIOperation {
    /// The server of a call.
    ///
    /// An operation without servers of its own is called at the server of the client. One that has some is called at
    /// the one of the same position where it has as many as the description, at its first one otherwise, and at a
    /// relative one beside the server of the client. A client whose server is not in the description, as a stand-in in
    /// tests or a gateway, sends everything there. A description without servers has the server `/`.
    ///
    /// - Parameters:
    ///   - client: the server of the client.
    ///   - described: the servers of the description.
    func server(of client: ServerURL, among described: [ServerURL]) -> ServerURL {
        guard let first = servers.first else { return client }
        let described = described.isEmpty ? ["/"] : described
        let position =
            described.firstIndex { $0.template == client.template } ?? described.firstIndex { $0.describes(client) }
        let isPaired = servers.count == described.count
        let own = isPaired ? servers[position ?? 0] : first
        if own.namesHost, position == nil { return client }
        return client.resolving(own)
    }
}

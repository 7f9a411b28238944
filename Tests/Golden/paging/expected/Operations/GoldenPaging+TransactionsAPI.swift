// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenPaging {
    /// transactions
    public struct TransactionsAPI: Sendable {
        let client: APIClient<GoldenPaging>

        /// Source: `api.yaml#/paths/~1transactions~1{accountId}/get`
        /// - Parameters:
        ///   - accountID:
        ///   - start:
        ///   - limit:
        ///   - cursor:
        /// - Returns: A page.
        public func getTransactions(
            accountID: String,
            start: Int? = nil,
            limit: Int32? = nil,
            cursor: String? = nil
        ) -> Paged<GoldenPaging, Page, Transaction> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getTransactions(
                        accountID: accountID,
                        start: start,
                        limit: limit.map { Int32(clamping: $0) },
                        cursor: cursor
                    )
                },
                items: { $0.transactions },
                more: { PageFlag.value(of: $0.moreAvailable) }
            )
        }

        /// Source: `api.yaml#/paths/~1events/get`
        /// - Parameters:
        ///   - start:
        ///   - after:
        /// - Returns: A page.
        public func getEvents(
            start: CalendarDate? = nil,
            after: String? = nil
        ) -> Paged<GoldenPaging, Page, Transaction> {
            Paged(
                client,
                cursor: after,
                request: { cursor in
                    .getEvents(
                        start: start,
                        after: cursor
                    )
                },
                items: { $0.transactions },
                next: { $0.next }
            )
        }

        /// Source: `api.yaml#/paths/~1positions/get`
        /// - Parameters:
        ///   - start:
        ///   - offset:
        ///   - limit:
        /// - Returns: A page.
        public func getPositions(
            start: CalendarDate,
            offset: Int? = nil,
            limit: Int? = nil
        ) -> Paged<GoldenPaging, Page, Transaction> {
            Paged(
                client,
                offset: PageOffset(first: offset.map { Int($0) } ?? 0, limit: nil),
                request: { startOfPage, _ in
                    .getPositions(
                        start: start,
                        offset: startOfPage,
                        limit: limit
                    )
                },
                items: { $0.transactions }
            )
        }
    }
}

nonisolated extension APIRequest where API == GoldenPaging, Output == Page {
    /// GET `/transactions/{accountId}`
    public static func getTransactions(
        accountID: String,
        start: Int? = nil,
        limit: Int32? = nil,
        cursor: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "getTransactions",
                method: .get,
                path: "/transactions/{accountId}",
                tags: ["transactions"],
                security: [["appKey", "appToken"]]
            ))
        builder.path("accountId", accountID)
        builder.query("start", start)
        builder.query("limit", limit)
        builder.query("cursor", cursor)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenPaging, Output == Page {
    /// GET `/events`
    public static func getEvents(
        start: CalendarDate? = nil,
        after: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "getEvents",
                method: .get,
                path: "/events",
                tags: ["transactions"],
                security: [["appKey", "appToken"]]
            ))
        builder.query("start", start)
        builder.query("after", after)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenPaging, Output == Page {
    /// GET `/positions`
    public static func getPositions(
        start: CalendarDate,
        offset: Int? = nil,
        limit: Int? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "getPositions",
                method: .get,
                path: "/positions",
                tags: ["transactions"],
                security: [["appKey", "appToken"]]
            ))
        builder.query("start", start)
        builder.query("offset", offset)
        builder.query("limit", limit)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

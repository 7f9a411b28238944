// Descriptions of lists whose pages are found in other ways than by members of the answer, of some that are not found, and of
// work.

enum SuggestedDescriptions {
    static let lists = """
        openapi: 3.0.3
        info: {title: Lists, version: '1'}
        paths:
          /products:
            get:
              operationId: listProducts
              parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: page-size, in: query, schema: {type: integer}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Products'}}}}}
          /logs:
            get:
              operationId: listLogs
              parameters: [{name: cursor, in: query, schema: {type: string}}]
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Logs'}}}}}
          /names:
            get:
              operationId: listNames
              parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: per_page, in: query, schema: {type: integer}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Names'}}}}}
          /short:
            get:
              # Nothing says how many there are of a page.
              operationId: listShort
              parameters: [{name: page, in: query, schema: {type: integer}}]
              responses: {'200': {description: D, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
          /times:
            get:
              operationId: listTimes
              parameters:
              - {name: from, in: query, description: Unix timestamp in seconds., schema: {type: integer}}
              - {name: limit, in: query, schema: {type: integer}}
              responses: {'200': {description: D, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
          /groups:
            get:
              operationId: listGroups
              parameters:
              - {name: page, in: query, description: Page token, schema: {type: integer}}
              - {name: per_page, in: query, schema: {type: integer}}
              responses: {'200': {description: D, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
          /senders:
            get:
              # The number is for the caller alone; the token leads on, by a link.
              operationId: listSenders
              parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: page_size, in: query, schema: {type: integer}}
              - {name: page_token, in: query, schema: {type: string}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Senders'}}}}}
          /albums:
            get:
              operationId: listAlbums
              parameters: [{name: after, in: query, schema: {type: string}}]
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Albums'}}}}}
          /orders/search:
            post:
              operationId: searchOrders
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/Search'}}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Orders'}}}}}
          /banks:
            post:
              operationId: findBanks
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/Search'}}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Banks'}}}}}
        components:
          schemas:
            Product:
              type: object
              properties:
                passport: {type: string}
                governmentId: {$ref: '#/components/schemas/GovernmentId'}
                otherGovernmentId: {$ref: '#/components/schemas/GovernmentId'}
                telephone: {$ref: '#/components/schemas/Text'}
                shopperEmail: {type: string}
                shopperEmailVerified: {type: string}
                supportPhone: {type: string}
                email: {type: string}
            GovernmentId: {type: string}
            Text: {type: string}
            Products:
              type: object
              properties:
                data: {type: object, properties: {products: {type: array, items: {$ref: '#/components/schemas/Product'}}}}
                meta: {type: object, properties: {totalPages: {type: integer}}}
            Logs:
              type: object
              properties:
                data: {type: array, items: {type: string}}
                meta:
                  type: object
                  properties: {cursors: {type: object, properties: {previous: {type: string}, next: {type: string}}}}
            Names: {type: array, items: {type: object, properties: {name: {type: string}}}}
            Senders:
              type: object
              properties:
                senders: {type: array, items: {type: string}}
                meta: {type: object, properties: {next_page_url: {type: string}}}
            Albums:
              type: object
              properties:
                items: {type: array, items: {type: string}}
                next: {type: string, description: URL of the next page.}
            Search: {type: object, properties: {text: {type: string}, cursor: {type: string}, offset: {type: string}}}
            Orders:
              type: object
              properties:
                entries_of_orders: {type: array, items: {$ref: '#/components/schemas/Product'}}
                orders: {type: array, items: {$ref: '#/components/schemas/Product'}}
                cursor: {type: string}
            Banks: {type: object, properties: {banks: {type: array, items: {type: string}}, offset: {type: string}}}

        """

    /// Work that is begun, and three operations that tell a state.
    static let work = """
        openapi: 3.0.3
        info: {title: Work, version: '1'}
        paths:
          /sets/{setId}/imports/from-campaign:
            post:
              operationId: importFromCampaign
              parameters: [{name: setId, in: path, required: true, schema: {type: string}}]
              responses: {'202': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}}
          /campaigns/{campaignId}:
            get:
              operationId: getCampaign
              parameters: [{name: campaignId, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Campaign'}}}}}
          /sets/{setId}/tasks/{taskId}:
            get:
              operationId: getTask
              parameters:
              - {name: setId, in: path, required: true, schema: {type: string}}
              - {name: taskId, in: path, required: true, schema: {type: string}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}}
          /accounts/{accountId}/report:
            post:
              operationId: reportOnAccount
              parameters: [{name: accountId, in: path, required: true, schema: {type: string}}]
              responses: {'202': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}}
          /accounts/{accountId}:
            get:
              operationId: getAccount
              parameters: [{name: accountId, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}}
        components:
          schemas:
            Task: {type: object, properties: {id: {type: string}, status: {type: string, enum: [RUNNING, DONE]}}}
            Campaign: {type: object, properties: {id: {type: string}, status: {type: string, enum: [RUNNING, OVER]}}}
            Account: {type: object, properties: {accountId: {type: string}, status: {type: string, enum: [pending, active]}}}

        """
}

// A description of lists whose pages are found in other ways than by members of the answer, and of some that are not found.

enum ListDescription {
    static let text = """
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
}

// The description that the pairs about extensions change.

/// Every extension that changes what generated code offers or does. `Qq` is as in the base description.
enum ExtendedDescription {
    static let text = """
        openapi: 3.0.3
        info: {title: Bank, version: '1'}
        servers: [{url: 'https://api.example', description: Production}]
        security: [{appToken: []}]
        paths:
          /tokens:
            post:
              operationId: createTokenQq
              security: []
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/LoginQq'}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/TokenQq'}}}}}
          /tokens/again:
            post:
              operationId: renewTokenQq
              security: []
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/LoginQq'}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/TokenQq'}}}}}
          /receipts:
            get:
              operationId: listReceiptsQq
              parameters:
                - {name: start, in: query, schema: {type: integer}}
                - {name: limit, in: query, schema: {type: integer}}
                - {name: X-Consent, in: header, schema: {type: string}, x-scope: consented}
                - {name: X-Mark, in: header, schema: {type: string}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/ReceiptsQq'}}}}}
              x-pagination: {style: offset, offset: start, limit: limit, first: 1, items: receipts, more: more}
          /reports:
            post:
              operationId: orderReportQq
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/OrderQq'}}}}
              responses: {'202': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/ReportQq'}}}}}
              x-timeout: 90
              x-poll: {operation: getReportQq, arguments: {reportId: /id}, status: /state, pending: [working], interval: 20}
          /reports/{reportId}:
            get:
              operationId: getReportQq
              parameters: [{name: reportId, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/ReportQq'}}}}}
        components:
          securitySchemes:
            appToken: {type: apiKey, in: header, name: App-Token, x-token: {operation: createTokenQq, token: token, lifetime: 60}}
          schemas:
            LoginQq: {type: object, required: [partner, secret], properties: {partner: {type: string}, secret: {type: string}}}
            TokenQq: {type: object, required: [token], properties: {token: {type: string}, other: {type: string}}}
            ReceiptsQq:
              type: object
              properties:
                more: {type: boolean}
                isMore: {type: boolean}
                receipts: {type: array, items: {$ref: '#/components/schemas/ReceiptQq'}}
                found: {type: array, items: {$ref: '#/components/schemas/ReceiptQq'}}
            ReceiptQq: {type: object, properties: {number: {type: string, x-aliases: [no]}, nr: {type: string}, name: {type: string}}}
            OrderQq:
              type: object
              required: [partner]
              properties:
                partner: {type: string, x-credential: appToken/partner}
                from: {type: string}
                to: {type: string}
                kind: {type: string}
              x-initializers: {span: {require: [from, to], omit: [kind]}}
              x-conditions: [{when: {property: kind, equals: long}, require: [from]}]
            ReportQq:
              type: object
              required: [id, state]
              properties:
                id: {type: string}
                state: {type: string}
                code: {$ref: '#/components/schemas/CodeQq'}
                madeAt: {type: string, format: date-time}
                readAt: {type: string, format: date-time}
                link: {type: string, x-expires-after: 60, x-sensitive: true}
              x-current: {status: state, equals: done, since: madeAt}
              x-meanings: {cases: [{name: refused, when: {state: failed, code: '5'}}, {name: broken, when: {state: failed}}]}
            RemedyQq: {type: string, enum: [wait, ask]}
            CodeQq:
              type: string
              x-meanings:
                facts:
                  repeats: {type: boolean, default: false}
                  remedy: {schema: RemedyQq}
                  advice: {type: string}
                cases:
                - {name: busy, values: ['1', '2'], facts: {repeats: true, remedy: wait, advice: Wait.}}
                - {name: gone, values: '3', facts: {remedy: ask}}

        """
}

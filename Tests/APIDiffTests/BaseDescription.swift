// The description that the pairs change.

/// `Qq` stands for the number of the pair, so that the clients of all pairs can be compiled as one module.
enum BaseDescription {
    static let text = """
        openapi: 3.0.3
        info: {title: Bank, version: '1', description: A bank.}
        servers:
          - {url: 'https://api.example', description: Production}
          - {url: 'https://{region}.example', description: Regional, variables: {region: {default: eu, enum: [eu, us]}}}
        security: [{appKey: []}]
        tags: [{name: Accounts, description: Accounts of a customer.}, {name: Payments}]
        paths:
          /accounts:
            get:
              operationId: listAccountsQq
              tags: [Accounts]
              summary: All accounts.
              parameters:
                - {name: limit, in: query, schema: {type: integer, maximum: 100}}
                - {name: state, in: query, schema: {$ref: '#/components/schemas/StateQq'}}
              responses:
                '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/AccountQq'}}}}}
            post:
              operationId: createAccountQq
              tags: [Accounts]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewAccountQq'}}}}
              responses:
                '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/AccountQq'}}}}
                '400': {description: wrong, content: {application/json: {schema: {$ref: '#/components/schemas/ProblemQq'}}}}
          /accounts/{id}:
            get:
              operationId: getAccountQq
              tags: [Accounts]
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: X-Trace, in: header, schema: {type: string}}
              responses:
                '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/AccountQq'}}}}
                '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/ProblemQq'}}}}
            delete:
              operationId: closeAccountQq
              tags: [Accounts]
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
              responses: {'204': {description: closed}}
          /payments:
            post:
              operationId: payQq
              tags: [Payments]
              parameters:
                - {name: X-Correlation, in: header, required: true, schema: {type: string}}
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/PaymentQq'}}}}
              responses:
                '200': {description: paid, content: {application/json: {schema: {$ref: '#/components/schemas/ReceiptQq'}}}}
                '202': {description: later, content: {application/json: {schema: {$ref: '#/components/schemas/PendingQq'}}}}
        components:
          securitySchemes:
            appKey: {type: apiKey, in: header, name: App-Key}
          schemas:
            AccountQq:
              type: object
              description: An account.
              required: [id, balance, owner]
              properties:
                id: {type: string, description: Its id.}
                balance: {type: number}
                currency: {type: string}
                owner: {$ref: '#/components/schemas/OwnerQq'}
                state: {$ref: '#/components/schemas/StateQq'}
                opened: {type: string, format: date}
                note: {type: string, nullable: true}
                tags: {type: array, items: {type: string}}
            OwnerQq: {type: object, required: [name], properties: {name: {type: string}, email: {type: string}}}
            StateQq: {type: string, enum: [open, blocked, closed]}
            LevelQq: {type: string, enum: [low, high], x-frozen: true}
            NewAccountQq:
              type: object
              required: [name]
              properties:
                name: {type: string, maxLength: 40}
                level: {$ref: '#/components/schemas/LevelQq'}
                purpose: {type: string}
                limit: {type: integer}
            PaymentQq:
              oneOf: [{$ref: '#/components/schemas/CardQq'}, {$ref: '#/components/schemas/TransferQq'}]
              discriminator: {propertyName: kind, mapping: {card: '#/components/schemas/CardQq', transfer: '#/components/schemas/TransferQq'}}
            CardQq: {type: object, required: [kind, number], properties: {kind: {type: string}, number: {type: string}}}
            TransferQq: {type: object, required: [kind, iban], properties: {kind: {type: string}, iban: {type: string}}}
            ReceiptQq: {type: object, required: [id], properties: {id: {type: string}, amount: {$ref: '#/components/schemas/AmountQq'}}}
            PendingQq: {type: object, required: [link], properties: {link: {type: string, format: uri}}}
            AmountQq: {type: number}
            ProblemQq: {type: object, properties: {code: {type: string}, message: {type: string}}}

        """
}

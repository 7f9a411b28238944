// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Source: `api.yaml#/components/schemas/SomeKind`
public typealias SomeKind = Kind

/// Source: `api.yaml#/components/schemas/Code`
public typealias Code = String

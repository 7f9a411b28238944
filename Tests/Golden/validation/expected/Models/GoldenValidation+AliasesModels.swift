// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Length: 1 to 10 characters. Pattern: `^[A-Z][\w-]*$`.
///
/// Source: `api.yaml#/components/schemas/Reference`
public typealias Reference = String

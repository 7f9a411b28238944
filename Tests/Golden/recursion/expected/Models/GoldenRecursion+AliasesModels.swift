// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Source: `api.yaml#/components/schemas/Row`
public typealias Row = [String: Grid]

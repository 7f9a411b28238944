// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Source: `api.yaml#/components/schemas/LenientID`
public typealias LenientIDModel = LenientID

// Values that a description gives as examples of its own schemas: what a generated type must be able to read and write.

import OpenAPI

/// A value that stands in a description beside or inside the schema that it belongs to.
public struct Example: Sendable, Hashable {
    /// Where the value was found.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// `example` or `examples` of a media type.
        case mediaType = "media-type"
        /// `example` or `examples` of a schema.
        case schema
        /// `example` or `examples` of a parameter.
        case parameter
        /// `example` or `examples` of a header.
        case header
        /// `default` of a schema.
        case defaultValue = "default"
        /// One value of `enum`, or that of `const`.
        case listedValue = "enum"
    }

    public var kind: Kind
    /// The place of the value, as a JSON pointer in a fragment, such as `#/components/schemas/Account/example`; with
    /// the name of the file in front where it is not the root file.
    public var pointer: String
    public var schema: SchemaID
    /// The place of the schema, in the same form.
    public var schemaPointer: String
    /// The schema that the type of the value is made of: the same one, or another that stands in for it.
    public var place: SchemaID
    /// The place of that schema, in the same form.
    public var placePointer: String
    /// The value on one line, its numbers with the digits of the description.
    public var json: String
}

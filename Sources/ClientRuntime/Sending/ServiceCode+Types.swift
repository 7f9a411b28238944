// Codes of errors as values of the types that descriptions give them.

extension ServiceCode {
    /// The code as a value of a type whose values are texts.
    public func typed<Code: DistinctID>(as type: Code.Type) -> Code? where Code.Value == String { Code(rawValue) }

    /// The code as a value of a type whose values are texts or numbers.
    public func typed<Code: DistinctID>(as type: Code.Type) -> Code? where Code.Value == LenientID { Code(rawValue) }

    /// The code as a value of a type whose values are integers; nil for another text.
    public func typed<Code: DistinctID>(as type: Code.Type) -> Code? where Code.Value: FixedWidthInteger {
        Code.Value(rawValue).map { Code($0) }
    }

    /// The code as a value of an enumeration of texts; nil for a text that a closed one does not list.
    public func typed<Code: RawRepresentable<String>>(as type: Code.Type) -> Code? { Code(rawValue: rawValue) }

    /// The code as a value of an enumeration of integers; nil for another text.
    public func typed<Code: RawRepresentable<Int>>(as type: Code.Type) -> Code? {
        Int(rawValue).flatMap { Code(rawValue: $0) }
    }
}

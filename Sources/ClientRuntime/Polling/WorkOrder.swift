// The answer to the call that begins work, as the place where later calls find their arguments.

/// What the server answered to the call that began the work.
public struct WorkOrder: Sendable {
    /// Nil where no answer came, or none that is JSON.
    let json: JSONValue?

    /// The value at a JSON pointer.
    /// - Throws: ``NoArgument`` when there is none, or none of the type.
    public func argument<Argument: Decodable>(_ pointer: String) throws(NoArgument) -> Argument {
        guard let value = json?.values(at: pointer)?.first, let data = try? value.data(),
            let argument = try? JSONCoding.decode(Argument.self, from: data)
        else { throw NoArgument(pointer: pointer) }
        return argument
    }

    /// The answer does not have an argument at this place.
    public struct NoArgument: Error, Sendable {
        let pointer: String
    }
}

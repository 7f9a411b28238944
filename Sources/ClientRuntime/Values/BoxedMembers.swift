// Structs that refer to an object with their members: nobody who prints one sees the object.

/// A struct that refers to an object with all its members, because they are large. It is printed as if they stood in it.
public protocol BoxedMembers: CustomReflectable {
    /// The object.
    var _allMembers: any Sendable { get }
}

extension BoxedMembers {
    public var customMirror: Mirror {
        Mirror(self, children: Mirror(reflecting: _allMembers).children, displayStyle: .struct)
    }
}

// Structs whose members are in boxes: nobody who prints one sees the boxes.

/// A struct that keeps its members in boxes, because they are many. It is printed as if they stood in it.
public protocol BoxedMembers: CustomReflectable {
    /// The values of the boxes, in the order of the members.
    var _boxes: [any Sendable] { get }
}

extension BoxedMembers {
    public var customMirror: Mirror {
        Mirror(self, children: _boxes.flatMap { Array(Mirror(reflecting: $0).children) }, displayStyle: .struct)
    }
}

// What this tool calls itself.

public enum Apigen {
    public static let name = "apigen"
    public static let version = "0.1.0"
}

// The same declarations in a number of files whose names are known before the description is read: a build system wants
// to know what a step writes before it runs it. A change of one part of a description changes few of the files.

/// What stands in a file of the plan below its head.
struct FilePart: Sendable {
    /// The name of the file, without folder and ending.
    var name: String
    var isClient: Bool
    var imports: FileImports
    /// Rendered, each after an empty line.
    var declarations: [UInt8]
}

/// `Bank.swift` for the client, `Bank+2.swift` to `Bank+7.swift` for everything else.
public struct FixedFiles: Sendable {
    struct File: Sendable {
        var path: String
        var imports = FileImports.none
        var declarations: [UInt8] = []

        mutating func add(_ part: FilePart) {
            imports.formUnion(part.imports)
            declarations += part.declarations
        }
    }

    let module: String
    let count: Int

    /// - Parameter count: at least 1.
    public init(module: String, count: Int) {
        self.module = module
        self.count = count
    }

    /// Relative to the module's folder.
    public var paths: [String] {
        (1...count).map { $0 == 1 ? "\(module).swift" : "\(module)+\($0).swift" }
    }

    /// Each part goes to the file that its name leads to, or, where that one is full, to the next: its place depends on
    /// the other parts as little as files of about the same size allow.
    func distribute(_ parts: [FilePart]) -> [File] {
        var files = paths.map { File(path: $0) }
        for part in parts where part.isClient || count == 1 { files[0].add(part) }
        if count == 1 { return files }
        let others = parts.filter { !$0.isClient }
        let total = others.reduce(0) { $0 + $1.declarations.count }
        let capacity = total / (count - 1) * 5 / 4
        for part in others {
            let first = Int(Self.hash(part.name) % UInt64(count - 1))
            let candidates = (0..<count - 1).map { 1 + (first + $0) % (count - 1) }
            let free = candidates.first { index in
                let size = files[index].declarations.count
                return size == 0 || size + part.declarations.count <= capacity
            }
            let emptiest = candidates.min { files[$0].declarations.count < files[$1].declarations.count }
            files[free ?? emptiest ?? 1].add(part)
        }
        return files
    }

    /// FNV-1a, because the place of a part has to be the same in every run.
    private static func hash(_ name: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}

// What the generator says about the sizes of types, against what the compiler makes of them.

import ClientRuntime
import Foundation
import TestSupport
import Testing

@testable import ClientModel
@testable import Generation

/// A module that is linked into this program, with what the generator says about its types.
struct SizedModule: CustomTestStringConvertible, Sendable {
    let name: String
    let types: [SizeListing.Entry]

    var testDescription: String { name }

    static let all: [SizedModule] = {
        let topics = PackageFolder.folders(in: "Tests/Golden").map { "Tests/Golden/\($0)/apigen.yaml" }
        return (["apigen.yaml"] + topics).flatMap { file -> [SizedModule] in
            let path = "\(PackageFolder.path)/\(file)"
            guard let configuration = ConfigurationReader.read(path: path, rules: .standard).configuration else {
                Issue.record("\(file) cannot be read")
                return []
            }
            return SizeListing.make(configuration).modules.map { SizedModule(name: $0.name, types: $0.types) }
        }
    }()

    /// The type of a declaration; `nil` for names that are not made of ASCII characters, which are written otherwise in
    /// the names that the runtime knows types by.
    func type(_ entry: SizeListing.Entry) -> Any.Type? {
        guard entry.name.utf8.allSatisfy({ $0 < 128 }) else { return nil }
        let kind = entry.kind == .enum ? "O" : "V"
        return _typeByName("\(name.utf8.count)\(name)\(entry.name.utf8.count)\(entry.name)\(kind)")
    }
}

@Suite struct TypeSizeTests {
    /// No value takes more room than this where it stands: half a kilobyte.
    static let most = 512

    @Test func thereAreModulesWithTypes() {
        #expect(SizedModule.all.count >= 30)
        #expect(SizedModule.all.reduce(0) { $0 + $1.types.count } > 600)
    }

    /// The Swift types of the table by their names.
    private static let scalars: [String: Any.Type] = [
        "Bool": Bool.self, "CalendarDate": CalendarDate.self, "Data": Data.self, "Date": Date.self,
        "DateTime": DateTime.self,
        "DateTimeInterval": DateTimeInterval.self, "Decimal": Decimal.self, "Double": Double.self,
        "FilePart": FilePart.self, "Float": Float.self, "Int": Int.self, "Int32": Int32.self, "Int64": Int64.self,
        "JSONValue": JSONValue.self, "LenientID": LenientID.self, "LocalDateTime": LocalDateTime.self,
        "String": String.self, "UInt64": UInt64.self, "URL": URL.self, "UUID": UUID.self,
    ]

    @Test(arguments: Scalar.table)
    func everyScalarIsAsLargeAsItsTypeAndItsOptional(scalar: Scalar) throws {
        let type = try #require(Self.scalars[scalar.swiftName])
        #expect(Self.size(of: type) == scalar.size.bytes)
        #expect(Self.sizeOfOptional(of: type) == scalar.size.optional.bytes)
    }

    @Test(arguments: SizedModule.all)
    func everyTypeIsAtMostAsLargeAsTheGeneratorSays(module: SizedModule) {
        for entry in module.types {
            guard let type = module.type(entry) else {
                #expect(entry.name.utf8.contains { $0 >= 128 }, "\(module.name).\(entry.name) is not in this program")
                continue
            }
            let size = Self.size(of: type)
            #expect(size <= entry.bytes, "\(module.name).\(entry.name)")
            #expect(size <= Self.most, "\(module.name).\(entry.name)")
            // What is said is no wild guess either, but for types of the user, which count as 64 bytes.
            if module.name == "GoldenWire" { continue }
            #expect(Double(entry.bytes) <= Double(size) * 1.25 + 8, "\(module.name).\(entry.name)")
        }
    }

    /// A struct that is said to refer to its members has one reference, whatever they are.
    @Test(arguments: SizedModule.all)
    func membersThatAreTooLargeAreBehindOneReference(module: SizedModule) {
        for entry in module.types {
            guard let boxed = entry.boxed, let type = module.type(entry) else { continue }
            #expect(boxed > SizeBudget.mostOfStruct, "\(module.name).\(entry.name)")
            #expect(Self.size(of: type) == MemoryLayout<AnyObject>.size, "\(module.name).\(entry.name)")
        }
    }

    private static func size(of type: Any.Type) -> Int {
        func open<Value>(_ type: Value.Type) -> Int { MemoryLayout<Value>.size }
        return _openExistential(type, do: open)
    }

    private static func sizeOfOptional(of type: Any.Type) -> Int {
        func open<Value>(_ type: Value.Type) -> Int { MemoryLayout<Value?>.size }
        return _openExistential(type, do: open)
    }
}

// Personal data does not show, however deep it is and however it is printed.
import ClientRuntime
import Foundation
import Testing

@Suite struct MaskingTests {
    struct Person: MaskedDescription, Codable, Sendable {
        static let maskedMembers = ["ssn", "tags"]
        var name: String
        var ssn: String?
        var tags: [String]
    }

    enum Party: Encodable, Sendable {
        case person(Person)

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            if case .person(let it) = self { try value.encode(it) }
        }
    }

    struct Family: MaskedDescription, Sendable {
        static let maskedMembers: [String] = []
        var head: Person
        var members: [Person?]
        var byName: [String: Person]
        var party: Party
        var boxed: Box<Person>
        var nullable: Nullable<Person>
    }

    let person = Person(name: "Ann", ssn: "123-45", tags: ["vip-tag"])

    var family: Family {
        Family(
            head: person, members: [person, nil], byName: ["a": person], party: .person(person), boxed: Box(person),
            nullable: .value(person))
    }

    @Test func descriptionsShowTheWireFormWithoutMaskedMembers() {
        #expect(person.description == #"Person{"name":"Ann","ssn":"•••","tags":"•••"}"#)
    }

    @Test func nullIsNotMasked() {
        #expect(!Person(name: "Ann", ssn: nil, tags: []).description.contains("ssn"))
    }

    @Test func noWayOfPrintingShowsAMaskedValue() {
        var dumped = ""
        dump(family, to: &dumped)
        dump([family], to: &dumped)
        dump(person, to: &dumped)
        let printed = [
            "\(person)", String(reflecting: person), "\(family)", String(reflecting: family), dumped,
            "\([person])", "\(Optional(person) as Any)", "\(["k": person])", "\(Box(person))",
            "\(Nullable.value(person))", "\(Mirror(reflecting: family).children.map { $0 })",
            "\(Mirror(reflecting: Box(person)).children.map { $0 })",
        ].joined()
        #expect(!printed.contains("123-45"))
        #expect(!printed.contains("vip-tag"))
        #expect(printed.contains("Ann"))
    }
}

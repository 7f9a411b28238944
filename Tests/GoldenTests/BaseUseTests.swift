// Generated types of bases and overlapping alternatives, in use: nothing of a value is lost.

import ClientRuntime
import Foundation
import GoldenBases
import Testing

@Suite struct BaseUseTests {
    // MARK: Bases

    @Test func whatDerivesFromABaseKeepsItsMembers() throws {
        let json = #"{"petType": "dog", "name": "Rex", "bark": "loud"}"#
        guard case .dog(let dog) = try roundTrip(PetBase.self, json) else {
            Issue.record("no dog")
            return
        }
        #expect(dog == Dog(petType: "dog", bark: "loud", name: "Rex"))
        let puppy = try roundTrip(PetBase.self, #"{"petType": "Puppy", "bark": "low", "weeks": 3}"#)
        #expect(puppy == .puppy(Puppy(petType: "Puppy", bark: "low", weeks: 3)))
    }

    @Test func theBaseItselfIsOneOfThem() throws {
        let pet = try roundTrip(PetBase.self, #"{"petType": "PetBase", "name": "Nemo"}"#)
        #expect(pet == .petBase(PetBaseFields(petType: "PetBase", name: "Nemo")))
    }

    @Test func aKindThatIsNotDescribedIsKept() throws {
        let pet = try roundTrip(PetBase.self, #"{"petType": "snake", "name": "Kaa", "length": 3}"#)
        #expect(pet == .unrecognized(["petType": "snake", "name": "Kaa", "length": 3]))
    }

    @Test func membersAndListsOfABaseHoldAllThatDeriveFromIt() throws {
        let owner = try roundTrip(
            Owner.self,
            #"{"favourite": {"petType": "dog", "bark": "x"}, "pets": [{"petType": "Cat", "lives": 9}]}"#)
        #expect(owner.pets == [.cat(Cat(petType: "Cat", lives: 9))])
        let sent = Owner(favourite: .dog(Dog(petType: "dog", bark: "x")))
        #expect(String(decoding: try JSONCoding.encode(sent), as: UTF8.self).contains(#""bark":"x""#))
    }

    // MARK: Alternatives

    @Test func alternativesThatHoldTogetherLoseNothing() throws {
        let contact = try roundTrip(Contact.self, #"{"email": "a@b", "phone": "1", "since": "2026-01-01"}"#)
        #expect(contact.email == "a@b" && contact.phone == "1")
    }

    @Test func aValueThatIsSeveralNamedAlternativesIsKeptAsItIs() throws {
        let both = try roundTrip(Booking.self, #"{"order": "1", "refund": "2", "reason": "broken"}"#)
        #expect(both == .unrecognized(["order": "1", "refund": "2", "reason": "broken"]))
        let order = try roundTrip(Booking.self, #"{"order": "1", "note": "n"}"#)
        #expect(order == .order(Order(order: "1", note: "n")))
    }

    @Test func membersBesideAlternativesAreInEach() throws {
        guard case .car(let car) = try roundTrip(Vehicle.self, #"{"wheels": 4, "kind": "Car", "doors": 5}"#) else {
            Issue.record("no car")
            return
        }
        #expect(car.wheels == 4 && car.doors == 5)
    }

    @Test func theListWhoseElementsFitIsChosen() throws {
        let steps = try roundTrip(Steps.self, #"[{"title": "t", "code": "c"}]"#)
        #expect(steps != .unrecognized([["title": "t", "code": "c"]]))
    }

    // MARK: Parts

    @Test func membersOfConditionsAreKept() throws {
        let address = try roundTrip(Address.self, #"{"country": "DE", "iban": "D1", "bic": "B", "bsb": "6"}"#)
        #expect(address.iban == "D1" && address.bic == "B" && address.bsb == "6")
    }

    @Test func membersGivenTwiceAreWhatBothSay() throws {
        let json = """
            {"kind": "b", "amount": 3, "lines": [{"id": "1", "size": 2}], "day": "2026-02-03", "choice": "p",
             "version": "v2"}
            """
        let merged = try roundTrip(Merged.self, json)
        #expect(merged.kind == .b && merged.amount == 3 && merged.lines?.first?.size == 2)
        #expect(merged.day == CalendarDate(year: 2026, month: 2, day: 3) && merged.choice == .p)
        #expect(merged.version == .unrecognized("v2"))
    }
}

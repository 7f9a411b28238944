// Generated enums and unions in use: what is not known is kept.

import ClientRuntime
import Foundation
import GoldenEnums
import GoldenUnions
import Testing

@Suite struct ChoiceUseTests {
    @Test func anUnknownValueComesBackAsItCame() throws {
        #expect(try roundTrip([Status].self, #"["ACTIVE", "NEW"]"#) == [.active, .unrecognized("NEW")])
        #expect(try roundTrip([Level].self, "[-1, 9]") == [.minus1, .unrecognized(9)])
    }

    @Test func aClosedEnumRefusesIt() throws {
        #expect(try roundTrip([Frozen].self, #"["on"]"#) == [.on])
        #expect(throws: (any Error).self) { try roundTrip([Frozen].self, #"["maybe"]"#) }
        #expect(Frozen.allCases == [.on, .off, .allCasesValue])
        #expect(FrozenLevel.allCases.map(\.rawValue) == [10, 20])
    }

    @Test func awkwardValuesTravel() throws {
        let texts = ["", " ", "1", "-1", "+1", "self", "a\"b", "a\\b", "Größe", "🏦", "a\nb", "<=", "A", "a", "none"]
        for text in texts {
            let value = Awkward(rawValue: text)
            #expect(value.rawValue == text)
            if case .unrecognized = value { Issue.record("‘\(text)’ is a documented value") }
        }
        let status: Awkward? = .noneValue
        #expect(status != nil)
    }

    @Test func largeEnumsFindAllTheirValues() throws {
        let texts = #"["A0","A9","","a\"b","a\\b","Größe","🏦","a\nb","listedCases","wireText"]"#
        let values = try roundTrip([Many].self, texts)
        #expect(values == [.a0, .a9, .empty, .aB2, .aB3, .größe, .u1f3e6, .aB, .listedCasesValue, .wireTextValue])
        #expect(try roundTrip([Many].self, #"["a0","A10"]"#) == [.unrecognized("a0"), .unrecognized("A10")])
        #expect(Many(rawValue: "Größe") == .größe)
        #expect(Many.größe.rawValue == "Größe")
    }

    @Test func theDiscriminatorDecides() throws {
        let payments = try roundTrip(
            [Payment].self,
            """
            [{"type": "card", "masked": "1"}, {"type": "credit", "masked": "2"}, {"type": "bank", "reference": "3"}, \
            {"type": "cheque", "number": 4}]
            """)
        guard case .cardPayment(let card) = payments[0], case .cardPayment(let credit) = payments[1],
            case .bankPayment(let bank) = payments[2], case .unrecognized(let raw) = payments[3]
        else {
            Issue.record("\(payments)")
            return
        }
        #expect([card.masked, credit.masked, bank.reference] == ["1", "2", "3"])
        #expect(raw == ["type": "cheque", "number": 4])
    }

    @Test func aMemberWithValuesOfItsOwnDecides() throws {
        let events = try roundTrip([Event].self, #"[{"kind": "closed", "reason": "x"}, {"kind": "opened"}]"#)
        guard case .closed(let closed) = events[0], case .opened = events[1] else {
            Issue.record("\(events)")
            return
        }
        #expect(closed.reason == "x")
    }

    @Test func theMostSpecificFormDecides() throws {
        let guesses = try roundTrip([Guess].self, #"[{"a": "1"}, {"a": "1", "b": "2"}, ["x"], 5]"#)
        guard case .guessVariant1 = guesses[0], case .guessVariant2 = guesses[1], case .strings(["x"]) = guesses[2],
            case .unrecognized(5) = guesses[3]
        else {
            Issue.record("\(guesses)")
            return
        }
    }

    @Test func scalarsAreToldApart() throws {
        let values = try roundTrip([TextOrNumber].self, #"["1", 1.5]"#)
        guard case .string("1") = values[0], case .number(let number) = values[1] else {
            Issue.record("\(values)")
            return
        }
        #expect(number == Decimal(string: "1.5"))
        let holder = try roundTrip(Holder.self, #"{"id": 7, "either": 5}"#)
        #expect(holder.id == "7")
    }
}

// Which members are never printed: personal data and secrets.

import NormalSchemas
import OpenAPI

enum Sensitivity {
    /// Names that mean personal data or a secret wherever they occur, compared without case and separators.
    static let names: Set<String> = [
        "accountnumber", "realaccountnumber", "bankaccountnumber", "cardnumber", "pan", "cvv", "cvc", "iban", "bban",
        "bsb", "routingnumber", "sortcode", "ssn", "socialsecuritynumber", "taxfilenumber", "tfn", "taxid",
        "dateofbirth", "birthdate", "dob", "birthday", "password", "passphrase", "pin", "secret", "clientsecret",
        "partnersecret", "newpartnersecret", "signingkey", "privatekey", "apikey", "appkey", "accesstoken",
        "refreshtoken", "idtoken", "token", "otp", "authorization", "firstname", "lastname", "middlename", "fullname",
        "givenname", "familyname", "surname", "email", "emailaddress", "phone", "phonenumber", "mobilenumber",
        "ownername", "owneraddress", "accountholdername", "accountname", "streetaddress", "addressline1",
        "addressline2", "passportnumber", "driverslicensenumber", "driverlicensenumber", "nationalid",
    ]

    static func isSensitive(_ name: String, _ schema: Schema, _ site: Schema, _ options: ModelOptions) -> Bool {
        if let explicit = site.extension("x-sensitive")?.bool ?? schema.extension("x-sensitive")?.bool {
            return explicit
        }
        if schema.format == "password" { return true }
        guard options.masksKnownNames else { return false }
        let types = schema.types.subtracting(.null)
        guard types.isDisjoint(with: [.object, .array, .boolean]) else { return false }
        return isSensitiveName(name)
    }

    static func isSensitiveName(_ name: String) -> Bool {
        var folded = ""
        if name.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in name.utf8 where isLetterOrDigit(byte) {
                folded.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            }
            return names.contains(folded)
        }
        for scalar in name.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            folded.unicodeScalars.append(scalar)
        }
        return names.contains(folded.lowercased())
    }

    /// Of ASCII. The bit that tells small letters from capitals is set in digits anyway.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}

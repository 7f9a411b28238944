// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A date of birth in parts.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Birthday`
public nonisolated struct Birthday: Codable, Hashable, Sendable {
    /// Year, four digits
    public var year: Int32?
    /// Month, 1 to 12
    public var month: Int32?
    /// Day of the month
    public var dayOfMonth: Int32?

    public init(
        year: Int32? = nil,
        month: Int32? = nil,
        dayOfMonth: Int32? = nil
    ) {
        self.year = year
        self.month = month
        self.dayOfMonth = dayOfMonth
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.year = object.optional("year")
        self.month = object.optional("month")
        self.dayOfMonth = object.optional("dayOfMonth")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.year, "year")
        object.write(self.month, "month")
        object.write(self.dayOfMonth, "dayOfMonth")
        try object.finish()
    }
}

nonisolated extension Birthday: MaskedDescription {
    public static var maskedMembers: [String] {
        ["year", "month", "dayOfMonth"]
    }
}

/// Consumer to create for a customer, so that reports can be generated. A customer has at most one consumer, and a
/// consumer cannot be deleted.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NewConsumer`
public nonisolated struct NewConsumer: Codable, Hashable, Sendable {
    /// Given name
    public var firstName: String
    /// Family name
    public var lastName: String
    /// Telephone number
    public var phone: String?
    /// Street address
    public var address: String?
    /// City or suburb
    public var city: String?
    /// State or territory, for example `NSW`
    public var state: String?
    /// Postcode
    public var zip: String?
    /// E-mail address
    ///
    /// Format: `email`.
    public var email: String?
    /// Name suffix
    public var suffix: String?
    /// Date of birth
    public var birthday: Birthday?
    /// Social security number of the United States; without meaning in Australia
    public var ssn: String?

    public init(
        firstName: String,
        lastName: String,
        phone: String? = nil,
        address: String? = nil,
        city: String? = nil,
        state: String? = nil,
        zip: String? = nil,
        email: String? = nil,
        suffix: String? = nil,
        birthday: Birthday? = nil,
        ssn: String? = nil
    ) {
        self.firstName = firstName
        self.lastName = lastName
        self.phone = phone
        self.address = address
        self.city = city
        self.state = state
        self.zip = zip
        self.email = email
        self.suffix = suffix
        self.birthday = birthday
        self.ssn = ssn
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.firstName = try object.required("firstName")
        self.lastName = try object.required("lastName")
        self.phone = object.optional("phone")
        self.address = object.optional("address")
        self.city = object.optional("city")
        self.state = object.optional("state")
        self.zip = object.optional("zip")
        self.email = object.optional("email")
        self.suffix = object.optional("suffix")
        self.birthday = object.optional("birthday")
        self.ssn = object.optional("ssn")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.firstName, "firstName")
        object.write(self.lastName, "lastName")
        object.write(self.phone, "phone")
        object.write(self.address, "address")
        object.write(self.city, "city")
        object.write(self.state, "state")
        object.write(self.zip, "zip")
        object.write(self.email, "email")
        object.write(self.suffix, "suffix")
        object.write(self.birthday, "birthday")
        object.write(self.ssn, "ssn")
        try object.finish()
    }
}

nonisolated extension NewConsumer: MaskedDescription {
    public static var maskedMembers: [String] {
        ["firstName", "lastName", "phone", "address", "city", "state", "zip", "email", "suffix", "birthday", "ssn"]
    }
}

/// Answer to the creation of a consumer.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CreatedConsumer`
public nonisolated struct CreatedConsumer: Codable, Hashable, Sendable {
    /// Identifier of a consumer, the person a report is about: 32 lower-case hexadecimal digits in every known sample.
    public let id: String
    /// When the consumer was created
    public let createdDate: Date
    /// Customer the consumer belongs to; a number here
    public let customerID: LenientID

    public init(
        id: String,
        createdDate: Date,
        customerID: LenientID
    ) {
        self.id = id
        self.createdDate = createdDate
        self.customerID = customerID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.createdDate = try object.required("createdDate", as: UnixSeconds.self)
        self.customerID = try object.required("customerId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.customerID, "customerId")
        try object.finish()
    }
}

/// The person or business that a report is about.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Consumer`
public nonisolated struct Consumer: Codable, Hashable, Sendable {
    /// Identifier of a consumer, the person a report is about: 32 lower-case hexadecimal digits in every known sample.
    public let id: String
    /// Given name
    public let firstName: String?
    /// Family name
    public let lastName: String?
    /// Customer the consumer belongs to
    public let customerID: LenientID?
    /// Street address
    public let address: String?
    /// City or suburb
    public let city: String?
    /// State or territory
    public let state: String?
    /// Postcode
    public let zip: String?
    /// Telephone number
    public let phone: String?
    /// Last digits of the social security number (United States)
    public let ssn: String?
    /// Date of birth
    public let birthday: Birthday?
    /// E-mail address
    public let email: String?
    /// When the consumer was created
    public let createdDate: Date?
    /// Name suffix
    public let suffix: String?

    public init(
        id: String,
        firstName: String? = nil,
        lastName: String? = nil,
        customerID: LenientID? = nil,
        address: String? = nil,
        city: String? = nil,
        state: String? = nil,
        zip: String? = nil,
        phone: String? = nil,
        ssn: String? = nil,
        birthday: Birthday? = nil,
        email: String? = nil,
        createdDate: Date? = nil,
        suffix: String? = nil
    ) {
        self.id = id
        self.firstName = firstName
        self.lastName = lastName
        self.customerID = customerID
        self.address = address
        self.city = city
        self.state = state
        self.zip = zip
        self.phone = phone
        self.ssn = ssn
        self.birthday = birthday
        self.email = email
        self.createdDate = createdDate
        self.suffix = suffix
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.firstName = object.optional("firstName")
        self.lastName = object.optional("lastName")
        self.customerID = object.optional("customerId")
        self.address = object.optional("address")
        self.city = object.optional("city")
        self.state = object.optional("state")
        self.zip = object.optional("zip")
        self.phone = object.optional("phone")
        self.ssn = object.optional("ssn")
        self.birthday = object.optional("birthday")
        self.email = object.optional("email")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.suffix = object.optional("suffix")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.firstName, "firstName")
        object.write(self.lastName, "lastName")
        object.write(self.customerID, "customerId")
        object.write(self.address, "address")
        object.write(self.city, "city")
        object.write(self.state, "state")
        object.write(self.zip, "zip")
        object.write(self.phone, "phone")
        object.write(self.ssn, "ssn")
        object.write(self.birthday, "birthday")
        object.write(self.email, "email")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.suffix, "suffix")
        try object.finish()
    }
}

nonisolated extension Consumer: MaskedDescription {
    public static var maskedMembers: [String] {
        ["firstName", "lastName", "address", "city", "state", "zip", "phone", "ssn", "birthday", "email", "suffix"]
    }
}

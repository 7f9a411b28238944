// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Customer to enrol. Names, telephone and e-mail address are expected for individuals; the sandbox is said to insist
/// on both names.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NewCustomer`
public nonisolated struct NewCustomer: Codable, Hashable, Sendable {
    /// Unique name chosen by the partner: letters, digits and `! @ . # $ % & * _ - +`; preferably no e-mail address
    ///
    /// Length: 6 to 255 characters.
    public var username: String
    /// Given name
    public var firstName: String?
    /// Family name
    public var lastName: String?
    /// Telephone number, at most 15 characters
    ///
    /// Length: at most 15 characters.
    public var phone: String?
    /// E-mail address
    ///
    /// Format: `email`.
    public var email: String?
    /// Registered application the customer belongs to; needed for active customers
    public var applicationID: String?
    /// Individual, the default, or business
    public var category: CustomerCategory?
    /// Australian Business Number, 11 digits; needed for businesses under the BCDC model, where it is checked
    public var abn: String?

    public init(
        username: String,
        firstName: String? = nil,
        lastName: String? = nil,
        phone: String? = nil,
        email: String? = nil,
        applicationID: String? = nil,
        category: CustomerCategory? = nil,
        abn: String? = nil
    ) {
        self.username = username
        self.firstName = firstName
        self.lastName = lastName
        self.phone = phone
        self.email = email
        self.applicationID = applicationID
        self.category = category
        self.abn = abn
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.username = try object.required("username")
        self.firstName = object.optional("firstName")
        self.lastName = object.optional("lastName")
        self.phone = object.optional("phone")
        self.email = object.optional("email")
        self.applicationID = object.optional("applicationId")
        self.category = object.optional("category")
        self.abn = object.optional("abn")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.username, "username")
        object.write(self.firstName, "firstName")
        object.write(self.lastName, "lastName")
        object.write(self.phone, "phone")
        object.write(self.email, "email")
        object.write(self.applicationID, "applicationId")
        object.write(self.category, "category")
        object.write(self.abn, "abn")
        try object.finish()
    }
}

nonisolated extension NewCustomer: MaskedDescription {
    public static var maskedMembers: [String] {
        ["username", "firstName", "lastName", "phone", "email"]
    }
}

/// Answer to the enrolment of a customer.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CreatedCustomer`
public nonisolated struct CreatedCustomer: Codable, Hashable, Sendable {
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public let id: LenientID
    /// Name given in the request
    public let username: String
    /// When the customer was created
    public let createdDate: Date

    public init(
        id: LenientID,
        username: String,
        createdDate: Date
    ) {
        self.id = id
        self.username = username
        self.createdDate = createdDate
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.username = try object.required("username")
        self.createdDate = try object.required("createdDate", as: UnixSeconds.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.username, "username")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        try object.finish()
    }
}

nonisolated extension CreatedCustomer: MaskedDescription {
    public static var maskedMembers: [String] {
        ["username"]
    }
}

/// A customer of the partner, whose accounts can be shared through Connect.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Customer`
public nonisolated struct Customer: Codable, Hashable, Sendable {
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public let id: LenientID
    /// Unique name chosen by the partner
    public let username: String?
    /// Given name
    public let firstName: String?
    /// Family name
    public let lastName: String?
    /// Telephone number
    public let phone: String?
    /// E-mail address
    public let email: String?
    /// Live or testing customer
    public let type: CustomerType?
    /// When the customer was created
    public let createdDate: Date?
    /// When the customer last changed
    public let lastModifiedDate: Date?
    /// Individual or business
    public let category: CustomerCategory?
    /// Australian Business Number
    public let abn: String?
    /// Application the customer belongs to
    public let applicationID: String?

    public init(
        id: LenientID,
        username: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        phone: String? = nil,
        email: String? = nil,
        type: CustomerType? = nil,
        createdDate: Date? = nil,
        lastModifiedDate: Date? = nil,
        category: CustomerCategory? = nil,
        abn: String? = nil,
        applicationID: String? = nil
    ) {
        self.id = id
        self.username = username
        self.firstName = firstName
        self.lastName = lastName
        self.phone = phone
        self.email = email
        self.type = type
        self.createdDate = createdDate
        self.lastModifiedDate = lastModifiedDate
        self.category = category
        self.abn = abn
        self.applicationID = applicationID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.username = object.optional("username")
        self.firstName = object.optional("firstName")
        self.lastName = object.optional("lastName")
        self.phone = object.optional("phone")
        self.email = object.optional("email")
        self.type = object.optional("type")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.lastModifiedDate = object.optional("lastModifiedDate", as: UnixSeconds.self)
        self.category = object.optional("category")
        self.abn = object.optional("abn")
        self.applicationID = object.optional("applicationId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.username, "username")
        object.write(self.firstName, "firstName")
        object.write(self.lastName, "lastName")
        object.write(self.phone, "phone")
        object.write(self.email, "email")
        object.write(self.type, "type")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.lastModifiedDate, "lastModifiedDate", as: UnixSeconds.self)
        object.write(self.category, "category")
        object.write(self.abn, "abn")
        object.write(self.applicationID, "applicationId")
        try object.finish()
    }
}

nonisolated extension Customer: MaskedDescription {
    public static var maskedMembers: [String] {
        ["username", "firstName", "lastName", "phone", "email"]
    }
}

/// One page of customers.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Customers`
public nonisolated struct Customers: Codable, Hashable, Sendable {
    /// Number of customers that match
    public let found: Int?
    /// Number of customers in this page
    public let displaying: Int?
    /// True when a further page exists
    public let moreAvailable: Bool?
    /// The customers of this page
    public let customers: [Customer]?

    public init(
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: Bool? = nil,
        customers: [Customer]? = nil
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.customers = customers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.customers = object.optional("customers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.customers, "customers")
        try object.finish()
    }
}

// The names that the client type has inside: results, headers, errors, credentials, servers; and those of files.

import Diagnostics
import OpenAPI

extension NameList {
    /// The types that calls have of their own: results that differ by status, and documented headers.
    mutating func addTypesOfCalls() {
        let described = Dictionary(
            document.operations.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        let reserved = ReservedNames.types.union(ReservedNames.clientTypes)
        for call in model.operations {
            guard let operation = described[call.wireName] else { continue }
            let prefix = SwiftNames.type(operation.operationID ?? operation.madeUpID)
            let span = operation.node["operationId"]?.span ?? operation.methodKey.span
            if let result = call.resultName {
                let name = NameCase(
                    wireName: call.wireName, plain: prefix + "Result", swiftName: result, reserved: reserved,
                    isFromWireName: false)
                add(.result, nil, name, span)
            }
            if let set = call.headerSet { addHeaders(set, call, prefix, operation, span) }
        }
    }

    private mutating func addHeaders(
        _ set: HeaderSetModel, _ call: OperationModel, _ prefix: String, _ operation: Operation, _ span: SourceSpan
    ) {
        let name = NameCase(
            wireName: call.wireName, plain: prefix + "Headers", swiftName: set.typeName,
            reserved: ReservedNames.types.union(ReservedNames.clientTypes), isFromWireName: false)
        add(.headerSet, nil, name, span)
        let siblings = Self.siblings(set.headers.map { ($0.wireName, SwiftNames.member($0.wireName)) })
        let described = operation.responses.flatMap(\.headers)
        for header in set.headers {
            let name = NameCase(
                wireName: header.wireName, plain: SwiftNames.member(header.wireName), swiftName: header.name,
                reserved: ReservedNames.headers, siblings: siblings)
            add(.header, set.typeName, name, described.first { $0.name == header.wireName }?.node.span)
        }
    }

    mutating func addClient() {
        addErrorCases()
        addCredentials()
        let siblings = Self.siblings(zip(document.servers, Servers.plainNames(document)).map { ($0.url, $1) })
        for (described, (server, plain)) in zip(document.servers, zip(model.servers, Servers.plainNames(document))) {
            let name = NameCase(
                wireName: server.url, plain: plain, swiftName: server.name, reserved: ReservedNames.members,
                siblings: siblings, isFromWireName: false)
            add(.server, nil, name, described.node.span)
            let variables = Self.siblings(server.variables.map { ($0.wireName, SwiftNames.member($0.wireName)) })
            for variable in server.variables {
                let name = NameCase(
                    wireName: variable.wireName, plain: SwiftNames.member(variable.wireName), swiftName: variable.name,
                    reserved: ReservedNames.parameters, siblings: variables)
                add(.serverVariable, server.name, name, described.node["variables"]?.key(variable.wireName)?.span)
            }
        }
    }

    /// Errors are called after their types.
    private mutating func addErrorCases() {
        for body in model.errorBodies {
            let plain = ErrorNaming.name(body, model)
            let name = NameCase(
                wireName: plain, plain: plain, swiftName: body.name, reserved: ReservedNames.errorCases,
                isFromWireName: false)
            add(.errorCase, nil, name, nil)
        }
    }

    private mutating func addCredentials() {
        let nodes = Dictionary(
            document.securitySchemes.map { ($0.name, $0.node) }, uniquingKeysWith: { first, _ in first })
        let siblings = Self.siblings(
            model.authentication.schemes.map { ($0.wireName, SwiftNames.member($0.wireName)) })
        for scheme in model.authentication.schemes {
            let name = NameCase(
                wireName: scheme.wireName, plain: SwiftNames.member(scheme.wireName), swiftName: scheme.name,
                reserved: ReservedNames.credentials, siblings: siblings)
            add(.credential, nil, name, nodes[scheme.wireName]?.span)
            for field in scheme.token?.fields ?? [] {
                let name = NameCase(
                    wireName: field.label, plain: field.label, swiftName: field.name,
                    reserved: ReservedNames.credentials, isFromWireName: false)
                add(.credential, scheme.name, name, nodes[scheme.wireName]?.span)
            }
        }
    }

    /// The files of types; those of calls are called after the types behind the accessors.
    mutating func addFiles() {
        let written = Set(model.filePlan.files.map(\.name))
        let siblings = Self.siblings(model.groups.compactMap(\.tag).map { ($0, SwiftNames.type($0).lowercased()) })
        for (group, file) in zip(model.groups, FilePlan.groupNames(model)) where written.contains(file) {
            guard let wire = group.tag else { continue }
            let name = NameCase(
                wireName: wire, plain: SwiftNames.type(wire), swiftName: file, reserved: FilePlan.reserved,
                ignoresCase: true, siblings: siblings, isFromWireName: false)
            add(.file, nil, name, document.tags.first { $0.name == wire }?.node.span)
        }
    }
}

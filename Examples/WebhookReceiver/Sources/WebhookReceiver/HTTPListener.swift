// As much of an HTTP/1.1 server as a webhook needs: one request on one connection, with the bytes of its body untouched.

import ClientRuntime
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Listens on the loopback interface: TLS and the way in from outside belong to a proxy in front of it.
struct HTTPListener {
    /// A request that waits for its answer.
    struct Message {
        var headers: HTTPHeaders
        var body: [UInt8]
        var isTooLarge = false
        fileprivate let connection: Int32

        /// Answers and closes the connection.
        func answer(_ status: Int) {
            let text =
                "HTTP/1.1 \(status) \(status < 300 ? "OK" : "Refused")\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            _ = text.utf8.withContiguousStorageIfAvailable { bytes in
                send(connection, bytes.baseAddress, bytes.count, HTTPListener.flags)
            }
            close(connection)
        }
    }

    struct Failure: Error {
        let call: String
        let code = errno
    }

    static let mostBytes = 1 << 20
    #if canImport(Darwin)
        fileprivate static let flags: Int32 = 0
        private static let stream = SOCK_STREAM
    #else
        // A sender that has gone is no reason to end.
        fileprivate static let flags = Int32(MSG_NOSIGNAL)
        #if canImport(Glibc)
            private static let stream = Int32(SOCK_STREAM.rawValue)
        #else
            private static let stream = SOCK_STREAM
        #endif
    #endif

    let port: UInt16
    private let socket: Int32

    /// - Parameter port: 0 for one that is free.
    init(port: UInt16) throws {
        #if canImport(Glibc)
            let socket = Glibc.socket(AF_INET, Self.stream, 0)
        #elseif canImport(Musl)
            let socket = Musl.socket(AF_INET, Self.stream, 0)
        #else
            let socket = Darwin.socket(AF_INET, Self.stream, 0)
        #endif
        guard socket >= 0 else { throw Failure(call: "socket") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(socket, generic, length) == 0 && listen(socket, 16) == 0
                    && getsockname(socket, generic, &length) == 0
            }
        }
        guard isBound else { throw Failure(call: "bind") }
        self.socket = socket
        self.port = UInt16(bigEndian: address.sin_port)
    }

    /// Waits for the next request; what is no HTTP request is dropped.
    func next() throws -> Message? {
        while true {
            let connection = accept(socket, nil, nil)
            guard connection >= 0 else {
                if errno == EINTR { continue }
                throw Failure(call: "accept")
            }
            var patience = timeval(tv_sec: 10, tv_usec: 0)
            setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            if let message = read(connection) { return message }
            close(connection)
        }
    }

    private func read(_ connection: Int32) -> Message? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var head: (headers: HTTPHeaders, start: Int, length: Int)?
        while true {
            if let head {
                if head.length > Self.mostBytes {
                    return Message(headers: head.headers, body: [], isTooLarge: true, connection: connection)
                }
                if bytes.count >= head.start + head.length {
                    let body = bytes[head.start..<head.start + head.length]
                    return Message(headers: head.headers, body: Array(body), connection: connection)
                }
            } else if bytes.count > 1 << 16 {
                return nil
            }
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            bytes += chunk[..<count]
            if head == nil, let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                head = parse(bytes[..<end.lowerBound]).map {
                    ($0, end.upperBound, Int($0["Content-Length"] ?? "") ?? -1)
                }
                guard let head, head.length >= 0 else { return nil }
            }
        }
    }

    private func parse(_ head: ArraySlice<UInt8>) -> HTTPHeaders? {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n").dropFirst()
        var headers = HTTPHeaders()
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers.add(String(line[..<colon]), value)
        }
        return headers
    }
}

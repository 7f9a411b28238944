// The few BSD socket calls of the loopback server, in Swift types.
import Foundation

#if canImport(Glibc)
    import Glibc
    private let streamType = Int32(SOCK_STREAM.rawValue)
    private let sendFlags = Int32(MSG_NOSIGNAL)
    private let bothDirections = Int32(SHUT_RDWR)
#else
    import Darwin
    private let streamType = SOCK_STREAM
    private let sendFlags: Int32 = 0
    private let bothDirections = SHUT_RDWR
#endif

struct SocketError: Error { let call: String }

/// A socket that listens on a free port of 127.0.0.1.
struct ListeningSocket: Sendable {
    let descriptor: Int32
    let port: UInt16

    init() throws {
        descriptor = socket(AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw SocketError(call: "socket") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listening = descriptor
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listening, $0, length) }
        }
        guard bound == 0, listen(descriptor, 128) == 0 else { throw SocketError(call: "bind") }
        let named = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listening, $0, &length) }
        }
        guard named == 0 else { throw SocketError(call: "getsockname") }
        port = UInt16(bigEndian: address.sin_port)
    }

    func acceptWithin(milliseconds: Int32) -> Int32? {
        guard SocketCalls.isReadable(descriptor, milliseconds: milliseconds) else { return nil }
        let connection = accept(descriptor, nil, nil)
        return connection >= 0 ? connection : nil
    }
}

enum SocketCalls {
    static func isReadable(_ descriptor: Int32, milliseconds: Int32) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, milliseconds) > 0
    }

    /// Some bytes, or nil at the end of the stream.
    static func receive(from descriptor: Int32) -> Data? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? Data(bytes.prefix(count)) : nil
    }

    /// Sends everything; false when the peer is gone.
    static func send(_ data: Data, to descriptor: Int32) -> Bool {
        let bytes = [UInt8](data)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                systemSend(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    static func shutDown(_ descriptor: Int32) { _ = shutdown(descriptor, bothDirections) }

    static func close(_ descriptor: Int32) { systemClose(descriptor) }
}

private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    send(descriptor, bytes, count, sendFlags)
}

private func systemClose(_ descriptor: Int32) { _ = close(descriptor) }

// Reads requests from one connection and writes answers to it: just enough of HTTP/1.1 for a client under test.
import Foundation

struct HTTPConnection {
    let descriptor: Int32
    private var buffer = Data()

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next request, or nil when the peer is gone, the server stops, or the bytes are not HTTP.
    mutating func readRequest(while running: () -> Bool) -> LoopbackServer.Request? {
        guard let head = readHead(while: running) else { return nil }
        var lines = head.components(separatedBy: "\r\n")
        let start = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard start.count == 3 else { return nil }
        var headers: [(name: String, value: String)] = []
        for line in lines where !line.isEmpty {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers.append((name: String(line[..<colon]), value: value))
        }
        var request = LoopbackServer.Request(
            method: String(start[0]), target: String(start[1]), headers: headers, body: Data())
        if request.header("Expect")?.lowercased() == "100-continue" {
            guard SocketCalls.send(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8), to: descriptor) else { return nil }
        }
        guard let body = readBody(of: request, while: running) else { return nil }
        request.body = body
        return request
    }

    func write(_ response: LoopbackServer.Response, to request: LoopbackServer.Request) -> Bool {
        if let raw = response.raw {
            raw { SocketCalls.send($0, to: descriptor) }
            return false
        }
        var head = "HTTP/1.1 \(response.status) Answer\r\n"
        for header in response.headers { head += "\(header.name): \(header.value)\r\n" }
        if let stream = response.stream {
            guard SocketCalls.send(Data((head + "\r\n").utf8), to: descriptor) else { return false }
            var isOpen = true
            stream { piece in
                let chunk = String(piece.utf8.count, radix: 16) + "\r\n" + piece + "\r\n"
                isOpen = isOpen && SocketCalls.send(Data(chunk.utf8), to: descriptor)
                return isOpen
            }
            return isOpen && !response.dropsConnection && SocketCalls.send(Data("0\r\n\r\n".utf8), to: descriptor)
        }
        let bodyAllowed = response.status != 204 && response.status != 304
        if bodyAllowed { head += "Content-Length: \(response.body.count)\r\n" }
        var bytes = Data((head + "\r\n").utf8)
        if bodyAllowed, request.method != "HEAD" { bytes.append(response.body) }
        return SocketCalls.send(bytes, to: descriptor)
    }

    private mutating func readHead(while running: () -> Bool) -> String? {
        let end = Data("\r\n\r\n".utf8)
        while true {
            if let range = buffer.range(of: end) {
                let head = String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
                buffer = Data(buffer[range.upperBound...])
                return head
            }
            guard fill(while: running) else { return nil }
        }
    }

    private mutating func readBody(of request: LoopbackServer.Request, while running: () -> Bool) -> Data? {
        if request.header("Transfer-Encoding")?.lowercased() == "chunked" { return readChunks(while: running) }
        return take(request.header("Content-Length").flatMap { Int($0) } ?? 0, while: running)
    }

    private mutating func readChunks(while running: () -> Bool) -> Data? {
        var body = Data()
        while true {
            guard let line = readLine(while: running), let size = Int(line.prefix { $0 != ";" }, radix: 16),
                let chunk = take(size, while: running), readLine(while: running) != nil
            else { return nil }
            if size == 0 { return body }
            body.append(chunk)
        }
    }

    private mutating func readLine(while running: () -> Bool) -> String? {
        while true {
            if let range = buffer.range(of: Data("\r\n".utf8)) {
                let line = String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
                buffer = Data(buffer[range.upperBound...])
                return line
            }
            guard fill(while: running) else { return nil }
        }
    }

    private mutating func take(_ count: Int, while running: () -> Bool) -> Data? {
        while buffer.count < count { guard fill(while: running) else { return nil } }
        let taken = Data(buffer.prefix(count))
        buffer = Data(buffer.dropFirst(count))
        return taken
    }

    private mutating func fill(while running: () -> Bool) -> Bool {
        while running() {
            guard SocketCalls.isReadable(descriptor, milliseconds: 50) else { continue }
            guard let bytes = SocketCalls.receive(from: descriptor) else { return false }
            buffer.append(bytes)
            return true
        }
        return false
    }
}

// What happened, on standard output.

import Foundation

/// Writes a line at once, even where the output is a file.
func report(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

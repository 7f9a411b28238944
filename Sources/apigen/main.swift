// The entry point: arguments in, exit status out.

import Foundation

runOnDeepStack {
    let words = Array(CommandLine.arguments.dropFirst())
    exit(Tool(environment: ProcessInfo.processInfo.environment).run(words).rawValue)
}

// The entry point: arguments in, exit status out.

import Foundation

let status = Tool(environment: ProcessInfo.processInfo.environment).run(Array(CommandLine.arguments.dropFirst()))
exit(status.rawValue)

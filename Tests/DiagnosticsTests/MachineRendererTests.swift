// What machines read: JSON and SARIF, as whole texts.

import Diagnostics
import Foundation
import Testing

@Suite("JSON renderer")
struct JSONRendererTests {
    @Test("Every key is always there, in the same order")
    func wholeText() {
        let findings = [
            Finding(
                .sample, "the type \"x\" is unknown", at: span(2, 7..<10), pointer: "#/type",
                notes: [Note("here", at: span(1, 1..<6))], help: "Use string."
            ),
            Finding(.advice, "odd", at: nil),
        ]
        #expect(
            JSONRenderer().render(findings, texts: SourceTexts()) == #"""
                [
                  {
                    "rule": "advice",
                    "severity": "warning",
                    "message": "odd",
                    "path": null,
                    "line": null,
                    "column": null,
                    "endLine": null,
                    "endColumn": null,
                    "pointer": null,
                    "help": "Think again.",
                    "notes": []
                  },
                  {
                    "rule": "sample-rule",
                    "severity": "error",
                    "message": "the type \"x\" is unknown",
                    "path": "api.yaml",
                    "line": 2,
                    "column": 7,
                    "endLine": 2,
                    "endColumn": 10,
                    "pointer": "#/type",
                    "help": "Use string.",
                    "notes": [
                      {
                        "message": "here",
                        "path": "api.yaml",
                        "line": 1,
                        "column": 1,
                        "endLine": 1,
                        "endColumn": 6
                      }
                    ]
                  }
                ]

                """#
        )
    }

    @Test("No findings are an empty array")
    func empty() {
        #expect(JSONRenderer().render([], texts: SourceTexts()) == "[]\n")
    }

    @Test("Any text survives")
    func escapes() throws {
        let message = "quote \" backslash \\ controls \u{0}\u{1F}\n\r\t tag \u{E0041} emoji 😀"
        let output = JSONRenderer().render([Finding(.sample, message, at: nil)], texts: SourceTexts())
        let decoded = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
        #expect(decoded?.first?["message"] as? String == message)
    }
}

@Suite("SARIF renderer")
struct SARIFRendererTests {
    @Test("A run lists its rules by id and refers to them by position")
    func wholeText() {
        let finding = Finding(
            .mendable, "wrong", at: span(2, 7..<10, file: "my api.yaml"), pointer: "#/type",
            notes: [Note("here", at: span(1, 1..<6))], help: "Mend it."
        )
        let renderer = SARIFRenderer(toolName: "apigen", toolVersion: "1.0", rules: [.advice])
        #expect(
            renderer.render([finding], texts: SourceTexts()) == #"""
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "apigen",
                          "version": "1.0",
                          "rules": [
                            {
                              "id": "advice",
                              "shortDescription": {
                                "text": "Advice"
                              },
                              "fullDescription": {
                                "text": "Something is odd."
                              },
                              "help": {
                                "text": "Think again."
                              },
                              "defaultConfiguration": {
                                "level": "warning"
                              }
                            },
                            {
                              "id": "sample-rule",
                              "shortDescription": {
                                "text": "A sample"
                              },
                              "fullDescription": {
                                "text": "Something is wrong."
                              },
                              "help": {
                                "text": "Mend it."
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "sample-rule",
                          "ruleIndex": 1,
                          "level": "error",
                          "message": {
                            "text": "wrong\nMend it."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "my%20api.yaml"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 7,
                                  "endLine": 2,
                                  "endColumn": 10
                                }
                              },
                              "logicalLocations": [
                                {
                                  "fullyQualifiedName": "#/type"
                                }
                              ]
                            }
                          ],
                          "relatedLocations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "api.yaml"
                                },
                                "region": {
                                  "startLine": 1,
                                  "startColumn": 1,
                                  "endLine": 1,
                                  "endColumn": 6
                                }
                              },
                              "message": {
                                "text": "here"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """#
        )
    }

    @Test("Absolute paths become file URLs")
    func absolutePath() {
        let finding = Finding(.sample, "wrong", at: span(1, 1..<2, file: "/tmp/ä.yaml"))
        let output = SARIFRenderer(toolName: "t", toolVersion: "1").render([finding], texts: SourceTexts())
        #expect(output.contains("\"uri\": \"file:///tmp/%C3%A4.yaml\""))
    }
}

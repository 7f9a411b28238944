// Templates of the user's: what they replace, what is found in them before anything is rendered, and what they cannot do.

import GeneratorSupport
import Mustache
import TestSupport
import Testing

@testable import SwiftRendering

@Suite struct UserTemplateTests {
    private func template(_ name: String, _ text: String) -> UserTemplate {
        UserTemplate(name: name, path: "T/\(name).mustache", text: text)
    }

    /// Each problem as `path:line:column kind message`.
    private func problems(_ templates: UserTemplate...) -> [String] {
        do {
            _ = try TemplateSet(replacing: templates)
            return []
        } catch {
            return error.problems.map { "\($0.path):\($0.line):\($0.column) \($0.kind) \($0.message)" }
        }
    }

    @Test func theBuiltInTemplatesAreDeclaredAndHaveNoProblems() throws {
        let sources = TemplateLibrary.embeddedSources
        #expect(Set(sources.keys) == Set(TemplateDeclaration.all.map(\.name)))
        let all = sources.map { UserTemplate(name: $0.key, path: $0.key, text: $0.value) }
        #expect(TemplateCheck.problems(in: all, sources: sources) == [])
    }

    @Test func everyKindOfContextIsReachedAndDeclaredOnce() {
        let names = ContextKind.all.map(\.name)
        #expect(Set(names).count == names.count)
        var reached = Set(TemplateDeclaration.all.compactMap { $0.kind?.name })
        var waiting = Array(reached)
        while let name = waiting.popLast() {
            for variable in ContextKind.named[name]?.variables ?? [] {
                switch variable.value {
                case .context(let kind), .list(let kind):
                    if reached.insert(kind).inserted { waiting.append(kind) }
                case .identifier, .literal, .type, .comment, .word, .flag: break
                }
            }
        }
        #expect(reached == Set(names))
    }

    @Test func aTemplateReplacesABuiltInOne() throws {
        let templates = try TemplateSet(replacing: [
            template("alias", "{{>doc}}\n{{access}} typealias {{name}} = {{>mine}}\n"), template("mine", "({{type}})"),
        ])
        let model = try Modelling.schemas("Name: {type: string, description: What it is called.}").model
        let files = try ModuleRenderer(model, options: RenderOptions(), templates: templates.library).render()
        let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("/// What it is called."))
        #expect(text.contains("public typealias Name = (String)"))
    }

    // MARK: Mistakes

    @Test func unknownVariables() {
        #expect(
            problems(template("alias", "{{access}} typealias\n  {{nam}} = {{type}}"))
                == ["T/alias.mustache:2:3 unknownName there is no variable ‘nam’ here"])
        // A name of another context, and in a section that this description may never need.
        #expect(
            problems(template("object", "{{#validated}}{{#rules}}{{discriminator}}{{/rules}}{{/validated}}"))
                == ["T/object.mustache:1:25 unknownName there is no variable ‘discriminator’ here"])
        #expect(
            problems(template("object", "{{#properties}}{{#rest}}{{known}}{{hashable}}{{/rest}}{{/properties}}")) == [])
        #expect(
            problems(template("object", "{{properties}}"))
                == ["T/object.mustache:1:1 unknownName ‘properties’ is no text"])
    }

    @Test func unknownVariablesHaveASuggestion() throws {
        let templates = [template("alias", "{{nmae}}")]
        let error = #expect(throws: TemplateProblems.self) { try TemplateSet(replacing: templates) }
        let problem = try #require(error?.problems.first)
        #expect(problem.word == "nmae")
        #expect(problem.candidates.contains("name"))
    }

    @Test func unknownPartials() {
        #expect(
            problems(template("alias", "{{>../../etc/passwd}}"))
                == ["T/alias.mustache:1:1 unknownName there is no template ‘../../etc/passwd’"])
        #expect(
            problems(template("alias", " {{>*name}}"))
                == ["T/alias.mustache:1:2 unknownName the name of a template cannot come from a value"])
    }

    @Test func aPartialThatNeedsAnotherContextIsReportedWhereItIsIncluded() {
        #expect(
            problems(template("alias", "\n{{>pageMember}}")).first
                == "T/alias.mustache:2:1 unknownName ‘pageMember’ needs the variable ‘steps’, which there is none of here"
        )
    }

    @Test func syntax() {
        #expect(problems(template("alias", "{{#type}}")).first?.hasPrefix("T/alias.mustache:1:1 syntax ") == true)
        #expect(problems(template("alias", "a\n{{type")).first?.hasPrefix("T/alias.mustache:2:1 syntax ") == true)
        #expect(
            problems(template("alias", "{{<doc}}{{name}}{{/doc}}")).first?.hasPrefix("T/alias.mustache:1:9 syntax ")
                == true)
    }

    @Test func aTemplateThatNothingIncludes() {
        #expect(
            problems(template("aliases", "{{name}}"))
                == ["T/aliases.mustache:0:0 unused ‘aliases’ is no built-in template, and no template includes it"])
    }

    @Test func templatesMayIncludeThemselves() {
        #expect(problems(template("alias", "{{#doc}}{{>alias}}{{/doc}}")) == [])
    }

    // MARK: What they cannot do

    /// A template that writes every value of every context as it is, beside hostile texts: still nothing of a text is
    /// code, for contexts have no other values than those that are safe.
    @Test func noTemplateGetsAroundTheDoors() throws {
        var templates: [UserTemplate] = []
        for declaration in TemplateDeclaration.all {
            guard let kind = declaration.kind else { continue }
            templates.append(template(declaration.name, everything(in: kind, depth: 0)))
        }
        let set = try TemplateSet(replacing: templates.filter { !$0.text.isEmpty })
        let description = SinkDescription(text: { Hostile.texts[$0].text }, count: Hostile.texts.count)
        let model = try Modelling(description.json()).model
        let files = try ModuleRenderer(model, options: RenderOptions(), templates: set.library).render()
        #expect(files.count > 3)
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!SwiftCode(text).words.contains("injected"), "\(file.path)")
            #expect(!file.path.contains("..") && !file.path.hasPrefix("/") && file.path.hasSuffix(".swift"))
        }
    }

    /// A template of all variables of a kind, each on a line of its own, those of inner contexts too.
    private func everything(in kind: ContextKind, depth: Int) -> String {
        guard depth < 4 else { return "" }
        return kind.variables.map { variable in
            switch variable.value {
            case .context(let name), .list(let name):
                let inner = ContextKind.named[name].map { everything(in: $0, depth: depth + 1) } ?? ""
                return "{{#\(variable.name)}}\n\(inner){{/\(variable.name)}}\n"
            case .comment: return kind.name == "file" ? "// {{{source}}}\n" : "{{{\(variable.name)}}}\n"
            case .identifier, .literal, .type, .word: return "{{{\(variable.name)}}}\n"
            case .flag: return "{{#\(variable.name)}}yes{{/\(variable.name)}}\n"
            }
        }.joined()
    }
}

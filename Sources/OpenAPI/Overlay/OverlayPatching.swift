// OpenAPI Overlay 1.0: a list of actions. Each has a query, and a change for the nodes that it selects.

import Diagnostics
import SpecSource

/// Applies overlays to the tree of a description, before anything is read from it.
struct OverlayPatching {
    /// The number of nodes that one action may visit.
    private let largestVisit: Int
    /// Each update can multiply what the next one selects. After one is refused, all are.
    private var isStopped = false

    private var patch: TreePatch
    private var list = FindingList()
    private(set) var document: SourceDocument
    /// The files before any overlay was applied.
    private(set) var unpatched: [SourceDocument]

    var findings: [Finding] { list.all }

    static func apply(
        _ overlays: [OverlayFile], to source: SourceDocument, files: InputFiles = InputFiles(),
        largestVisit: Int = 5_000_000
    ) -> OverlayPatching {
        var patching = OverlayPatching(source, largestVisit)
        for overlay in overlays {
            // The user names overlays, not the description, so an overlay may lie in any folder.
            let folder = overlay.path.lastIndex(of: "/").map { String(overlay.path[...$0]) }
            var loader = SourceLoader(root: folder ?? ".", files: files)
            let (document, findings) = loader.load(path: overlay.path, referencedFrom: overlay.span)
            patching.list.report(contentsOf: findings)
            if let document { patching.apply(document) }
        }
        patching.document = SourceDocument(path: source.path, root: patching.patch.tree)
        patching.list = FindingList(patching.list.all.map { $0.located(in: patching.unpatched) })
        return patching
    }

    private init(_ source: SourceDocument, _ largestVisit: Int) {
        self.largestVisit = largestVisit
        patch = TreePatch(source.root)
        document = source
        unpatched = [source]
    }

    private mutating func report(_ rule: Rule, _ message: String, at node: Node, help: String? = nil) {
        list.report(Finding(rule, message, at: node.span, help: help))
    }

    // MARK: One overlay

    private mutating func apply(_ overlay: SourceDocument) {
        unpatched.append(overlay)
        let root = overlay.root
        guard root.kind == .mapping else {
            return report(.overlayMalformed, "the overlay is no mapping", at: root)
        }
        guard let version = root["overlay"] else {
            let help = "An overlay begins with ‘overlay: 1.0.0’."
            return report(.overlayMalformed, "the file has no ‘overlay’, so it is no overlay", at: root, help: help)
        }
        let text = version.scalarText ?? ""
        guard text.hasPrefix("1.0") || text.hasPrefix("1.1") else {
            let message = "the overlay is written in version ‘\(text)’, which is not supported"
            return report(.overlayMalformed, message, at: version, help: "Write it in version 1.0.0.")
        }
        checkExtends(root)
        guard let actions = root["actions"], actions.kind == .sequence else {
            return report(.overlayMalformed, "the overlay has no list of ‘actions’", at: root["actions"] ?? root)
        }
        guard let adoption = patch.adopt(root) else {
            return report(.overlayMalformed, "the overlays are too large", at: root)
        }
        for action in actions.elements where !isStopped { apply(action, adoption) }
    }

    private mutating func apply(_ action: Node, _ adoption: TreePatch.Adoption) {
        guard action.kind == .mapping, let target = action["target"], let text = target.string else {
            let help = "Write ‘target: $.…’ with a JSONPath query."
            return report(.overlayMalformed, "the action has no ‘target’", at: action, help: help)
        }
        if let copy = action.key("copy") {
            return report(.overlayMalformed, "‘copy’ is not supported", at: copy, help: "Write an ‘update’.")
        }
        let path: JSONPath
        do throws(JSONPath.Problem) {
            path = try JSONPath(text)
        } catch {
            return report(
                .overlayTarget, "the target cannot be understood: \(error.message)", at: target,
                help: "Write names as .name or ['name'], elements as [0], all as *, and filters as ?@.x == 'y'.")
        }
        let found: [(place: NodePlace, node: Node)]
        do throws(JSONPath.TooMany) {
            found = try path.places(in: patch.tree, limit: largestVisit)
        } catch {
            isStopped = true
            return report(
                .overlayTarget, "the target looks at more than \(largestVisit) nodes", at: target,
                help: "Name more of the way instead of ‘..’.")
        }
        guard !found.isEmpty else { return reportNoMatch(path, text, target) }
        for name in path.namesWithoutMatch(in: patch.tree, limit: largestVisit) {
            report(
                .overlayNoMatch, "‘\(name)’ in the target no longer matches anything", at: target,
                help: "Correct the name to what the description has now, or remove it from the target.")
        }
        if action["remove"]?.bool == true {
            remove(found, target)
        } else if let update = action["update"], let value = adoption(update) {
            merge(update, value, into: found, target)
        } else {
            report(.overlayMalformed, "the action has neither ‘update’ nor ‘remove: true’", at: action)
        }
    }

    /// A target that ends at a reference matched before somebody moved things, or never did: it can mean nothing else
    /// than what the reference leads to.
    private mutating func reportNoMatch(_ path: JSONPath, _ text: String, _ target: Node) {
        let ends = path.deadEnds(in: patch.tree, limit: largestVisit)
        guard let reference = ends.lazy.compactMap({ $0["$ref"] }).first, let place = reference.string else {
            return report(
                .overlayNoMatch, "the target ‘\(text)’ no longer matches anything", at: target,
                help: "Correct the target to what the description has now, or remove the action.")
        }
        let file = place.prefix { $0 != "#" }
        let help =
            file.isEmpty
            ? "Let the target begin at ‘\(place)’."
            : "Overlays change ‘\(document.path)’ only. Change ‘\(file)’ itself, or remove the reference and write what is"
                + " to stand there with an ‘update’."
        list.report(
            Finding(
                .overlayBehindReference, "the target ‘\(text)’ goes on behind a reference to ‘\(place)’",
                at: target.span, notes: [Note("the reference is here", at: reference.span)], help: help))
    }

    /// The file that an overlay was written for, where it tells.
    private mutating func checkExtends(_ overlay: Node) {
        guard let node = overlay["extends"], let text = node.string,
            let name = text.split(separator: "/").last?.prefix(while: { $0 != "#" && $0 != "?" }),
            let own = document.path.split(separator: "/").last, name != own
        else { return }
        report(
            .overlayExtends, "the overlay was written for ‘\(text)’ and is applied to ‘\(document.path)’", at: node,
            help: "Correct ‘extends’ or remove it, or apply the overlay to the description that it names.")
    }

    private mutating func remove(_ found: [(place: NodePlace, node: Node)], _ target: Node) {
        if found.contains(where: { $0.place.isEmpty }) {
            return report(.overlayMismatch, "the whole description cannot be removed", at: target)
        }
        patch.remove(at: found.map(\.place))
    }

    private mutating func merge(
        _ update: Node, _ value: TreePatch.Adopted, into found: [(place: NodePlace, node: Node)], _ target: Node
    ) {
        let misfit = found.first { !Self.fits(update.kind, $0.node.kind) }
        if let misfit {
            let message = "the update is \(update.kind.shown), and the target selects \(misfit.node.kind.shown)"
            let note = Note("this is selected", at: misfit.node.span)
            let help = "Select the mapping around it, and update that."
            list.report(Finding(.overlayMismatch, message, at: update.span, notes: [note], help: help))
            return
        }
        patch.merge(value, at: found.map(\.place))
    }

    /// Mappings are merged with mappings, sequences take any element, and single values replace each other.
    private static func fits(_ update: Node.Kind, _ target: Node.Kind) -> Bool {
        switch target {
        case .mapping: update == .mapping
        case .sequence: true
        case .null, .bool, .integer, .float, .string: update != .mapping && update != .sequence
        }
    }
}

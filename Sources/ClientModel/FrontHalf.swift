// The front half of every command: a description is read, a part of it is selected, and a model is made of that. What
// becomes of the model is up to the command.

import Diagnostics
import OpenAPI
import SpecSource

/// What a module is made of, and how.
public struct FrontHalf: Sendable {
    /// The description as it is opened.
    public var path: String
    /// The description as generated text names it.
    public var shownPath: String
    public var overlays: [OverlayFile]
    public var selection: Selection
    public var options: ModelOptions

    public init(
        path: String, shownPath: String, overlays: [OverlayFile] = [], selection: Selection = Selection(),
        options: ModelOptions
    ) {
        self.path = path
        self.shownPath = shownPath
        self.overlays = overlays
        self.selection = selection
        self.options = options
    }

    /// Reads the description and selects from it.
    /// - Returns: no description where a finding of severity error says why.
    public func read(with loader: inout SourceLoader) -> (SelectedDescription?, [Finding]) {
        let (whole, findings) = Document.load(path: path, overlays: overlays, loader: &loader)
        guard let whole else { return (nil, findings) }
        var (selected, relevant) = whole.selecting(selection, findings)
        selected.path = shownPath
        let inputs = whole.files + overlays.map(\.path)
        return (SelectedDescription(whole: whole, selected: selected, inputs: inputs, options: options), relevant)
    }
}

/// A description that was read, and the part of it that a module is made of.
public struct SelectedDescription: Sendable {
    /// As it was read, with its overlays.
    public let whole: Document
    /// What the filters leave.
    public let selected: Document
    /// Every file that was read.
    public let inputs: [String]
    private let options: ModelOptions

    init(whole: Document, selected: Document, inputs: [String], options: ModelOptions) {
        self.whole = whole
        self.selected = selected
        self.inputs = inputs
        self.options = options
    }

    /// The model of what was selected.
    public func model() -> (ClientModel, [Finding]) {
        let (model, findings) = ClientModel.build(selected, options: options)
        return (model, FindingList(findings).located(in: selected))
    }

    /// The model with the limits of all values, whether or not the client checks them, and the model as it is.
    public func models() -> (limited: ClientModel, model: ClientModel, findings: [Finding]) {
        var limiting = options
        limiting.validates = true
        let (limited, findings) = ClientModel.build(selected, options: limiting)
        let model = options.validates ? limited : limited.checkingNoLimits()
        return (limited, model, FindingList(findings).located(in: selected))
    }
}

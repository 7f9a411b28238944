// The passes in their order: types, operations, names, recursion, usage. Each takes values and returns values.

import Diagnostics
import OpenAPI

extension ClientModel {
    /// Makes the model of a client from a description.
    /// - Returns: the model, and what could not be modelled as described.
    public static func build(_ document: Document, options: ModelOptions) -> (ClientModel, [Finding]) {
        var types = TypeBuilder(document: document, options: options)
        types.declareComponents()
        var calls = OperationBuilder(document: document, types: types, options: options)
        calls.addOperations()
        calls.addReceivers()
        var model = calls.model()
        model.checksLimits = options.validates
        model.schemaTypes = calls.types.schemaTypes
        // What is made of several schemas of the description stands nowhere in it.
        model.standIns = calls.types.standIns.filter { $0.value.index < document.schemas.count }
        model.rawBytes = calls.types.rawBytes
        TypeNaming.assign(&model)
        MemberNaming.assign(&model)
        var renaming = Renaming.apply(options.renames, late: false, to: &model)
        Recursion.box(&model)
        Usage.mark(&model)
        Validation.mark(&model)
        let extras = ClientExtras.add(to: &model, document: document)
        renaming += Renaming.apply(options.renames, late: true, to: &model)
        model.coverage = CoverageCount.count(model, document, calls.types.stubs)
        return (model, calls.types.findings.all + calls.findings.all + renaming + extras)
    }
}

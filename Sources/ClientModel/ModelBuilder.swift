// The passes in their order: types, operations, recursion, usage, names, credentials. Each takes values and returns values.

import Diagnostics
import OpenAPI

extension ClientModel {
    /// Makes the model of a client from a description.
    /// - Returns: the model, and what could not be modelled as described.
    public static func build(_ document: Document, options: ModelOptions) -> (ClientModel, [Finding]) {
        var types = TypeBuilder(document: document, options: options)
        types.declareComponents()
        types.reportConditionsWithoutObject()
        types.reportMeaningsWithoutPlace()
        types.reportAliasesWithoutProperty()
        var calls = OperationBuilder(document: document, types: types, options: options)
        calls.addOperations()
        calls.addReceivers()
        var model = calls.model()
        model.checksLimits = options.validates
        model.base = options.base
        model.outsideModules = options.outsideTypes.modules
        model.made = calls.types.madeTypes
        model.rawBytes = calls.types.raw.schemas
        model.groups = Groups.make(model, document)
        (model.servers, model.serverValues) = ServerValues.make(Servers.make(document))
        SharedMembers.add(to: &model)
        Recursion.box(&model)
        Usage.mark(&model)
        ObjectForms.decide(&model)
        Validation.mark(&model)
        SizeBudget.decide(&model)
        var naming = Naming(options.renames)
        let keys = document.componentSchemas.map { ($0.name, $0.key.span) }
        naming.nameTypes(in: &model, components: Dictionary(keys, uniquingKeysWith: { first, _ in first }))
        let scopes = ScopeReading.add(to: &model)
        let polls = PollReading.add(to: &model, document)
        let codes = ServiceCodeReading.add(to: &model, document)
        naming.nameCalls(in: &model)
        naming.nameClient(in: &model)
        // Credentials and pages reference members by their names.
        let (authentication, problems) = AuthenticationPass.make(model, document)
        model.authentication = authentication
        naming.nameCredentials(in: &model)
        let held = HeldCredentials.add(to: &model)
        let paging = Paging.add(to: &model, document)
        model.filePlan = FilePlanner.plan(model)
        naming.nameFiles(in: &model.filePlan)
        model.names = naming.records
        model.coverage = CoverageCount.count(model, document, calls.types.stubs)
        return (
            model,
            calls.types.findings.all + calls.types.unusedOutsideTypes + calls.findings.all + naming.findings + scopes
                + polls + codes + paging + held + problems
        )
    }
}

// Blanks in queries: `%20` for everybody, `+` for APIs that read queries as forms.
import ClientRuntime
import Foundation
import Testing

@Suite struct QueryBlankTests {
    enum FormAPI: APIDefinition {
        typealias ErrorBody = SampleErrorBody
        static var title: String { "Form" }
        static var queryBlank: QueryBlank { .plus }
    }

    private func request<API: APIDefinition>(of api: API.Type) -> APIRequest<API, Void> {
        var builder = RequestBuilder(APIOperation(id: "x", method: .get, path: "/a/{id}"))
        builder.path("id", "b c")
        builder.query("q", "d e+f%20g")
        builder.query("secret", "h i", sensitive: true)
        return APIRequest(builder, .void)
    }

    @Test func blanksAreEscapedUnlessTheAPISaysOtherwise() {
        #expect(request(of: SampleAPI.self).query == "q=d%20e%2Bf%2520g&secret=h%20i")
    }

    @Test func blanksArePlusSignsInFormsAndPlusSignsStayApart() {
        let request = request(of: FormAPI.self)
        #expect(request.query == "q=d+e%2Bf%2520g&secret=h+i")
        #expect(request.path == "/a/b%20c")
        #expect(!request.description.contains("h+i"))
    }
}

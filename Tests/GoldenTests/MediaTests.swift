// Several media types for one request: each call sends its own, with the operation's one id.

import ClientRuntime
import Foundation
import GoldenMedia
import Testing

@Suite struct MediaTests {
    private func sent<Output>(_ request: APIRequest<GoldenMedia, Output>) -> (type: String?, body: String) {
        (request.body?.contentType, String(decoding: request.body?.data ?? Data(), as: UTF8.self))
    }

    @Test func jsonIsTheCallWithoutSuffix() {
        let request = APIRequest<GoldenMedia, Note>.addNote(Note(title: "a"))
        #expect(sent(request) == ("application/json", #"{"title":"a"}"#))
    }

    @Test func formsAreSentAsForms() {
        let request = APIRequest<GoldenMedia, Note>.addNoteAsForm(Note(title: "a b", tags: ["x", "y"]), form: "f")
        #expect(sent(request) == ("application/x-www-form-urlencoded", "tags=x&tags=y&title=a%20b"))
        #expect(request.query == "form=f")
    }

    @Test func partsAreSentAsParts() throws {
        let body = AddNoteMultipartBody(title: "a", picture: FilePart(Data("p".utf8)))
        let request = APIRequest<GoldenMedia, Note>.addNoteAsMultipart(body, formValue: "f")
        let (type, text) = sent(request)
        #expect(type?.hasPrefix("multipart/form-data; boundary=") == true)
        #expect(text.contains(#"name="title""#) && text.contains(#"filename="picture""#))
        #expect(request.query == "form=f")
    }

    @Test func otherTypesAreBytes() {
        let request = APIRequest<GoldenMedia, Note>.addNoteAsXML(Data("<note/>".utf8))
        #expect(sent(request) == ("application/xml", "<note/>"))
    }

    @Test func aSuffixThatTheAnswerHasIsTheAnswers() {
        let answered = APIRequest<GoldenMedia, String>.addNoteAsText(Note(title: "a"))
        #expect(sent(answered).type == "application/json")
        #expect(answered.headers["Accept"] == "text/plain")
        let asked = APIRequest<GoldenMedia, Note>.addNoteWithTextBody("a")
        #expect(sent(asked) == ("text/plain", "a"))
        #expect(asked.headers["Accept"] == "application/json")
    }

    @Test func patchesAreToldApart() {
        let merge = APIRequest<GoldenMedia, Void>.changeNote(id: "1", Note(title: "a"))
        #expect(sent(merge).type == "application/merge-patch+json")
        let steps = APIRequest<GoldenMedia, Void>.changeNoteAsJSONPatch(id: "1", [Step(op: "add", path: "/title")])
        #expect(sent(steps) == ("application/json-patch+json", #"[{"op":"add","path":"/title"}]"#))
        #expect(sent(APIRequest<GoldenMedia, Void>.changeNoteAsData(id: "1")).type == nil)
    }

    @Test func allCallsAreOneOperation() {
        let ids = [
            APIRequest<GoldenMedia, Note>.addNote(Note(title: "a")).operation,
            .init(id: "addNote", method: .post, path: "/notes"),
            APIRequest<GoldenMedia, Note>.addNoteAsXML(Data()).operation,
        ]
        #expect(Set(ids).count == 1)
    }
}

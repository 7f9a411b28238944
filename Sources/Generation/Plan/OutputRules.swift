// The rules that protect the files of a project. Their severity is fixed: nothing is written while one is broken.

import Diagnostics

extension Rule {
    static let outputRules: [Rule] = [
        .nothingGenerated, .unsafeOutputPath, .fileInTheWay, .editedGeneratedFile, .symbolicLinkInOutput,
        .invalidManifest, .outputLocked, .outputUnwritable, .unfinishedWrite, .resumedWrite, .drift,
    ]

    static let nothingGenerated = Rule(
        id: "nothing-generated", severity: .error, title: "Nothing was generated",
        explanation: "The description led to no file at all, so writing would mean to remove the module.",
        fix: "Look at the other findings, including those whose severity the configuration lowers."
    )
    static let unsafeOutputPath = Rule(
        id: "unsafe-output-path", severity: .error, title: "Unsafe path of a generated file",
        explanation: "A file was about to be generated at a path that leaves the output folder, that means another"
            + " file on a file system that ignores the case of letters, or that not every system allows.",
        fix:
            "Rename the operation, tag or schema that the file is named after. Otherwise this is a bug worth reporting."
    )
    static let fileInTheWay = Rule(
        id: "file-in-the-way", severity: .error, title: "File in the way",
        explanation: "At the path of a generated file stands something that apigen did not write. It is never touched,"
            + " not even with --force.",
        fix: "Move or delete it, or choose another output folder."
    )
    static let editedGeneratedFile = Rule(
        id: "edited-generated-file", severity: .error, title: "Generated file was edited",
        explanation: "A generated file is about to be overwritten or removed, but it is not as apigen left it: somebody"
            + " changed it, and the change would be lost.",
        fix: "Make the change in the description, its extensions, or the configuration; then run generate with --force,"
            + " which discards the edit."
    )
    static let symbolicLinkInOutput = Rule(
        id: "symbolic-link-in-output", severity: .error, title: "Symbolic link in the output folder",
        explanation: "The output folder, or a folder inside it, is a symbolic link or leads out of the project, so that"
            + " files would be written somewhere else.",
        fix: "Replace the link by a folder, or choose another output folder."
    )
    static let invalidManifest = Rule(
        id: "invalid-manifest", severity: .error, title: "Unreadable manifest",
        explanation: "The file .apigen-manifest in the output folder is not as apigen wrote it, perhaps after a merge."
            + " Without it nobody knows which files are generated.",
        fix: "Restore it from version control; or delete it together with the generated files, and run generate."
    )
    static let outputLocked = Rule(
        id: "output-locked", severity: .error, title: "Output folder in use",
        explanation: "Another apigen is writing into the same output folder.",
        fix: "Wait until it has finished, and run the command again."
    )
    static let outputUnwritable = Rule(
        id: "output-unwritable", severity: .error, title: "Output cannot be read or written",
        explanation: "The file system refused to read or write a file or folder of the output.",
        fix: "Check the permissions and the free space."
    )
    static let unfinishedWrite = Rule(
        id: "unfinished-write", severity: .error, title: "Interrupted write cannot be finished",
        explanation: "An earlier run was interrupted while it replaced files, and it cannot be completed, because files"
            + " were changed since or are missing.",
        fix: "Run generate with --force: the interrupted write is dropped and everything is generated anew."
    )
    static let resumedWrite = Rule(
        id: "resumed-write", severity: .info, title: "Interrupted write was finished",
        explanation: "An earlier run was interrupted while it replaced files; this run completed it first.",
        fix: "Nothing needs to be done."
    )
    static let drift = Rule(
        id: "drift", severity: .error, title: "Generated files are not up to date",
        explanation: "The output folder differs from what generate would write: the description, the configuration,"
            + " the generator, or a generated file was changed.",
        fix: "Run apigen generate and commit the result."
    )
}

// The templates of this folder as part of the program, so that the tool is one file.

/// Template sources by name. The templates decide how generated Swift looks, and nothing else does.
public let embeddedTemplates: [(name: String, bytes: [UInt8])] = [
    ("alias", PackageResources.alias_mustache),
    ("calls", PackageResources.calls_mustache),
    ("client", PackageResources.client_mustache),
    ("collection", PackageResources.collection_mustache),
    ("enum", PackageResources.enum_mustache),
    ("examples", PackageResources.examples_mustache),
    ("file", PackageResources.file_mustache),
    ("group", PackageResources.group_mustache),
    ("object", PackageResources.object_mustache),
    ("receiver", PackageResources.receiver_mustache),
    ("union", PackageResources.union_mustache),
]

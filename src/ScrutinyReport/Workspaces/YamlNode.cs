using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>A piece of a settings file, and where it stands.</summary>
internal abstract record YamlNode(Place Place);

/// <summary>Any single value: a name, a number, a date. What it means is for whoever reads it to say.</summary>
internal sealed record YamlText(string Text, Place Place) : YamlNode(Place);

internal sealed record YamlList(ImmutableArray<YamlNode> Items, Place Place) : YamlNode(Place);

/// <summary>Keys with their values, in the order of the file; no key is there twice.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Place Place) : YamlNode(Place);

internal sealed record YamlEntry(YamlText Key, YamlNode Value);

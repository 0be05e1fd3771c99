using System.Collections.Immutable;
using System.Text;
using System.Xml;
using ScrutinyReport.Inspecting;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// What differs between an output that somebody edited and the new one, as a few lines that a person can read.
/// </summary>
internal static class EditedOutput
{
    private const int MostLines = 8;
    private const int MostCharacters = 160;
    private const StringSplitOptions NoSpace = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>
    /// The passages that differ: <c>[-</c> what only the edited file has, <c>{+</c> what only the new one has.
    /// </summary>
    public static ImmutableArray<string> Difference(string name, byte[] edited, ReadOnlyMemory<byte> built)
    {
        if (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            return ["it is not the file that was written here"];
        }

        if (TextOf(name, edited) is not { } before || TextOf(name, built) is not { } after)
        {
            return ["the edited file cannot be read as a document"];
        }

        string[] lines =
        [
            .. TextDifference.Of(before, after)
                .SelectMany(passage => TestPrinter.Shown(passage.Pieces, new(ShowsColour: false)).Split('\n', NoSpace))
                .Select(line => line.Length <= MostCharacters ? line : line[..(MostCharacters - 3)] + "..."),
        ];
        return lines.Length switch
        {
            0 => ["the text is the same; only its look differs"],
            > MostLines => [.. lines.Take(MostLines), $"... and {lines.Length - MostLines} more"],
            _ => [.. lines],
        };
    }

    /// <summary>A paragraph a line; null where a Word file is none.</summary>
    private static string? TextOf(string name, ReadOnlyMemory<byte> content)
    {
        if (!name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return string.Join('\n', Encoding.UTF8.GetString(content.Span).Split('\n', NoSpace));
        }

        try
        {
            return WordPackage.Read(content).Main is { } main
                ? string.Join('\n',
                    StoryReader.Read(main.Xml(), name).Paragraphs.Where(one => !one.IsBlank).Select(one => one.Text))
                : null;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            return null;
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace ScrutinyReport.Documents;

/// <summary>
/// The number of a paragraph or of a heading: 12 in a report whose paragraphs run on, 3.1 under heading 3, 5.2.1 below
/// that. All numbers of a document are one sequence of as many levels.
/// </summary>
internal sealed record ParagraphNumber(ImmutableArray<int> Parts)
{
    /// <summary>How many levels numbers go down: 1, 1.1, 1.1.1.</summary>
    public const int Deepest = 3;

    /// <summary>True where counting starts again here: this number is 1 although others were before it.</summary>
    public bool Restarts { get; init; }

    /// <summary>The level of the number, from 1.</summary>
    public int Level => Parts.Length;

    /// <summary>The number as it is printed.</summary>
    public string Shown =>
        string.Join('.', Parts.Select(part => part.ToString(CultureInfo.InvariantCulture)))
        + (Parts.Length == 1 ? "." : "");
}

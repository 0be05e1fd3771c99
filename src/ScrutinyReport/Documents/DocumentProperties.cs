using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Documents;

/// <summary>What a finished file says about itself, beside its text. Nothing here comes from a clock.</summary>
internal sealed record DocumentProperties
{
    public required string Title { get; init => field = Characters.Printable(value); }

    public string Subject { get; init => field = Characters.Printable(value); } = "";

    public string Author { get; init => field = Characters.Printable(value); } = "";

    public ImmutableArray<string> Keywords
    {
        get;
        init => field = [.. value.Select(Characters.Printable)];
    } = [];

    /// <summary>A BCP 47 tag: the language a screen reader speaks.</summary>
    public string Language { get; init => field = Characters.Printable(value); } = "en-GB";

    /// <summary>What stands at the head of every page: the council's name.</summary>
    public string Header { get; init => field = Characters.Printable(value); } = "";

    /// <summary>
    /// What stands at the foot of every page, beside the page number; empty where there is no notice.
    /// </summary>
    public string Notice { get; init => field = Characters.Printable(value); } = "";

    /// <summary>
    /// The number of its last page where its pages do not start at 1, and "of 7" would count them wrong; null
    /// elsewhere.
    /// </summary>
    public int? LastPage { get; init; }

    public FigureMarking Figures { get; init; } = new();

    /// <summary>The day of the report (its meeting), which the file gives as the day it was made.</summary>
    public required DateOnly Created { get; init; }
}

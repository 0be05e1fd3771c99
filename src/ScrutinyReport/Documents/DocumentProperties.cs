using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>What a finished file says about itself, beside its text. Nothing here comes from a clock.</summary>
internal sealed record DocumentProperties
{
    public required string Title { get; init; }

    public string Subject { get; init; } = "";

    public string Author { get; init; } = "";

    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>A BCP 47 tag: the language a screen reader speaks.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>What stands at the head of every page: the council's name.</summary>
    public string Header { get; init; } = "";

    /// <summary>What stands at the foot of every page, beside the page number; empty where there is no notice.</summary>
    public string Notice { get; init; } = "";

    /// <summary>The day of the report (its meeting), which the file gives as the day it was made.</summary>
    public required DateOnly Created { get; init; }
}

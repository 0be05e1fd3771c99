namespace ScrutinyReport.Data;

/// <summary>What is counted: "young person", "young people". Written <c>young person|young people</c>.</summary>
internal sealed record Noun(string Singular, string Plural);

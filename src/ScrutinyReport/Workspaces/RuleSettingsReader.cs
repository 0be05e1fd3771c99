using ScrutinyReport.Data;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// Reads rules, of the workspace or of one report; what they leave out stays as it is in the workspace, or keeps its
/// default.
/// </summary>
internal static class RuleSettingsReader
{
    public static RuleSettings Read(SettingsMap root, RuleSettings defaults)
    {
        if (root.Map("rules") is not { } rules)
        {
            return defaults;
        }

        var read = defaults with
        {
            Rag = rules.OneOf("rag", ChoiceWords.RagPolicies)?.Value ?? defaults.Rag,
            WithoutQuartile = rules.OneOf(
                "without_quartile", ("green", "Green"), ("amber", "Amber"), ("red", "Red"))?.Value
                ?? defaults.WithoutQuartile,
            Bands = rules.Has("bands") ? BandListReader.Read(rules) : defaults.Bands,
            ToleranceAbove = rules.Tolerance("tolerance_above")?.Value ?? defaults.ToleranceAbove,
            ToleranceBelow = rules.Tolerance("tolerance_below")?.Value ?? defaults.ToleranceBelow,
            Tolerance = rules.Tolerance("tolerance")?.Value ?? defaults.Tolerance,
            Vocabulary = rules.OneOf("vocabulary", [.. RuleSettings.Vocabularies.Select(words => (words, words))])?.Value
                ?? defaults.Vocabulary,
            NeighbourModel = rules.OneOf("neighbours", ChoiceWords.NeighbourModels)?.Value ?? defaults.NeighbourModel,
            Average = rules.OneOf(
                "neighbour_average",
                ("mean", AverageKind.Mean),
                ("median", AverageKind.Median))?.Value ?? defaults.Average,
            Comparators = ComparatorsOf(rules) ?? defaults.Comparators,
            CompositeAgainst = rules.Text("composite_against") ?? defaults.CompositeAgainst,
            Disclosure = rules.Has("disclosure") ? Disclosure(rules.Map("disclosure")) : defaults.Disclosure,
            Spc = rules.YesOrNo("spc")?.Value ?? defaults.Spc,
            RelativeChangeMinimumBase =
                rules.Number("relative_change_minimum_base")?.Value ?? defaults.RelativeChangeMinimumBase,
        };
        rules.Finish();
        return read;
    }

    private static Comparators? ComparatorsOf(SettingsMap rules)
    {
        if (rules.Text("comparator_group") is not { } text)
        {
            return null;
        }

        if (Comparators.Read(text.Value) is { } read)
        {
            return read;
        }

        rules.Problems.Add(
            WorkspaceProblems.NotOneOf("comparator_group", text, [.. Comparators.Words, .. Regions.Names]));
        return null;
    }

    /// <summary>
    /// Whoever writes the key wants control: one without a threshold has the usual one, one that is wrong too.
    /// </summary>
    private static DisclosureSettings Disclosure(SettingsMap? disclosure)
    {
        if (disclosure is null)
        {
            return new(DisclosureSettings.DefaultThreshold);
        }

        var threshold = disclosure.Whole("threshold");
        disclosure.Finish();
        if (threshold is { Value: < 1 or > 100 })
        {
            disclosure.Problems.Add(WorkspaceProblems.ThresholdOutOfRange(threshold));
        }

        return new(threshold?.Value ?? DisclosureSettings.DefaultThreshold);
    }
}

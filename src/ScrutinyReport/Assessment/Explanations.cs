using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// All that is said of how an indicator's figures and judgements were reached, from the cell to the rating.
/// </summary>
internal static class Explanations
{
    public static ImmutableArray<Explanation> Of(AssessedIndicator assessed) =>
        [
            Value(assessed), .. Events(assessed.Observation), .. Signed(assessed), .. Notes(assessed.Observation),
            .. Corrections(assessed.Observation),
            .. assessed.Explanations,
        ];

    /// <summary>What was counted over another time than the value, with its own.</summary>
    private static IEnumerable<Explanation> Events(Observation observation)
    {
        var events = observation.Events;
        if (events.Count.Figure is { } count)
        {
            var word = ChoiceWords.Bases.FirstOrDefault(choice => choice.Value == events.Basis)?.Words[0];
            var before = events.Before.Figure is { } earlier
                ? $"; {Counted(earlier, events.BeforeOf.Figure)} before"
                : "";
            yield return new(
                "events",
                $"{Counted(count, events.Of.Figure)} over the {word}{before}; compared with no value of another time",
                [.. events.Readings.Select(one => one.Figure).OfType<Figure>()]);
        }
    }

    private static string Counted(Figure count, Figure? of) =>
        of is null ? count.Shown : $"{count.Shown} of {of.Shown}";

    /// <summary>What the signs behind the latest value say, where the file has them.</summary>
    private static IEnumerable<Explanation> Signed(AssessedIndicator assessed) =>
        Signs.Meanings.Where(one => assessed.Latest?.Has(one.Sign) is true).Select(one => new Explanation(
            "symbol", $"`{one.Sign}` stands behind the value: {one.Meaning}", []));

    private static IEnumerable<Explanation> Notes(Observation observation) => observation.Notes.Select(note =>
        new Explanation("note",
            $"`{note.Mark}` leads to a note below the table: {note.Cell.Text} ({note.Cell.Place})", []));

    private static Explanation Value(AssessedIndicator assessed)
    {
        var observation = assessed.Observation;
        if (assessed.Latest is not { } latest)
        {
            var why = observation.Reason?.Text ?? (observation.Latest as Absence)?.Words ?? "not given";
            return new("value", $"there is no value: {why}", []);
        }

        var share = (observation.LatestNumerator.Figure, observation.LatestDenominator.Figure) switch
        {
            ({ } n, { } m) => $", {n.Shown} of {m.Shown}",
            ({ } n, null) => $", a count of {n.Shown}",
            _ => "",
        };
        var period = observation.LatestPeriod is { } of ? $" in {of}" : "";
        return new(
            "value",
            $"{latest.Shown}{period}{share}{Arrears(observation)}",
            [
                .. new[] { latest, observation.LatestNumerator.Figure, observation.LatestDenominator.Figure }
                    .OfType<Figure>(),
            ]);
    }

    private static string Arrears(Observation observation) => observation.Indicator.Lag is > 0 and var lag
        ? string.Create(
            CultureInfo.InvariantCulture, $"; its lag is {lag} quarter{(lag == 1 ? "" : "s")}")
        : "";

    /// <summary>A correction is shown wherever the figure is explained (METHODS 8).</summary>
    private static IEnumerable<Explanation> Corrections(Observation observation) =>
        observation.Corrections.Select(correction => new Explanation(
            "correction",
            $"`{correction.Column}` was published as `{correction.Was}` and is `{correction.Now}`: {correction.Reason} "
                + $"({correction.Who}, {correction.Place})",
            []));
}

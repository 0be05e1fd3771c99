using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads <c>indicators.csv</c>: one row an indicator.</summary>
internal static class CatalogueReader
{
    /// <summary>
    /// The catalogue, without the rows that have no usable id and name; null where there is no file, or it cannot be
    /// read.
    /// </summary>
    public static Catalogue? Read(InputFile? file, List<Problem> problems)
    {
        if (DatasetReader.Table(file, problems) is not { } text
            || TableReader.ReadStrict(text, CatalogueColumns.Rules, problems) is not { } table)
        {
            return null;
        }

        var rows = table.Rows
            .Select(row => new { Row = row, Entry = Entry(row, problems)! })
            .Where(pair => pair.Entry is not null)
            .ToList();
        var byName = ImmutableDictionary.CreateBuilder<string, CatalogueEntry>();
        rows.RemoveAll(pair => !Register(pair.Row, pair.Entry, "id", [pair.Entry.Indicator.Id], byName, problems));
        foreach (var pair in rows)
        {
            Register(pair.Row, pair.Entry, "name", [pair.Entry.Indicator.Name], byName, problems);
        }

        foreach (var pair in rows)
        {
            Register(pair.Row, pair.Entry, "aliases", pair.Entry.Indicator.Aliases, byName, problems);
        }

        ImmutableArray<CatalogueEntry> entries = [.. rows.Select(pair => pair.Entry)];
        CohortChecks.Run(entries, problems);
        PartChecks.Run(entries, problems);
        SpreadsheetErrors.ToldOnce(problems);
        return new(table.Source, entries, byName.ToImmutable());
    }

    private static CatalogueEntry? Entry(TableRow row, List<Problem> problems)
    {
        if (!row.Requires(["id", "name"], problems))
        {
            return null;
        }

        var (id, name) = (row.Find("id")!, row.Find("name")!);
        if (id.Text != Words.Slug(id.Text))
        {
            problems.Add(DataProblems.NotAnId(id));
        }

        var kind = ChoiceWords.Read(row.Find("unit"), "unit", ChoiceWords.Kinds, problems);
        var polarity = ChoiceWords.Read(row.Find("polarity"), "polarity", ChoiceWords.Polarities, problems);
        var frequency = ChoiceWords.Read(row.Find("frequency"), "frequency", ChoiceWords.Frequencies, problems);
        var decimals = Whole(row.Find("decimals"), 6, problems);
        return new(
            new()
            {
                Id = row.Text("id"),
                Name = row.Text("name"),
                Aliases = [.. row.Text("aliases").Split('|',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
                Subject = Optional(row, "subject"),
                Numerator = NounOf(row, "numerator"),
                Denominator = NounOf(row, "denominator"),
                Kind = kind ?? ValueKind.Number,
                Decimals = decimals ?? 0,
                Polarity = polarity ?? Polarity.None,
                Frequency = frequency ?? Frequency.Quarter,
                Basis = ChoiceWords.Read(row.Find("basis"), "basis", ChoiceWords.Bases, problems) ?? Basis.NotGiven,
                Lag = Whole(row.Find("lag"), 40, problems),
                Tolerance = ToleranceWords.Read(row.Find("tolerance"), problems),
                ComparedWith = ChoiceWords.Read(row.Find("comparison"), "comparison", ChoiceWords.Comparisons, problems)
                    ?? ComparedWith.ByFrequency,
                Break = BreakOf(row, problems),
                Rag = ChoiceWords.Read(row.Find("rag"), "rating policy", ChoiceWords.RagPolicies, problems),
                Spc = ChoiceWords.Read(row.Find("spc"), "spc", ChoiceWords.YesAndNo, problems),
                PartOf = Optional(row, "part_of"),
                Section = Optional(row, "section"),
                Group = Optional(row, "group"),
                Cohort = Optional(row, "cohort"),
                GapTo = Optional(row, "gap_to"),
                Benchmark = Optional(row, "benchmark"),
                Series = Optional(row, "series"),
                From = QuarterOf(row.Find("from"), problems),
                To = QuarterOf(row.Find("to"), problems),
                Owner = Optional(row, "owner"),
                Place = row.Place,
            },
            kind,
            decimals,
            polarity)
        { Frequency = frequency, Row = row };
    }

    /// <summary>Ids come first, then names, then aliases: of two that clash the weaker is reported.</summary>
    private static bool Register(
        TableRow row,
        CatalogueEntry entry,
        string column,
        IEnumerable<string> names,
        ImmutableDictionary<string, CatalogueEntry>.Builder byName,
        List<Problem> problems)
    {
        var isFree = true;
        foreach (var name in names)
        {
            var key = IndicatorNames.Key(name);
            if (!byName.TryGetValue(key, out var other))
            {
                byName.Add(key, entry);
            }
            else if (!ReferenceEquals(other, entry))
            {
                isFree = false;
                problems.Add(DataProblems.NameTaken(row.Find(column)!, name, other.Indicator.Place));
            }
        }

        return isFree;
    }

    private static string? Optional(TableRow row, string heading) => row.Text(heading) is { Length: > 0 } text
        ? text
        : null;

    private static Noun? NounOf(TableRow row, string heading) =>
        row.Text(heading).Split('|', StringSplitOptions.TrimEntries) switch
        {
            [""] => null,
            [var one] => new(one, one),
            [var singular, var plural, ..] => new(singular, plural),
            _ => null,
        };

    private static int? Whole(Cell? cell, int most, List<Problem> problems)
    {
        if (cell is null or { IsEmpty: true })
        {
            return null;
        }

        if (int.TryParse(cell.Text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var number)
            && number <= most)
        {
            return number;
        }

        problems.Add(DataProblems.NotReadable(
            cell,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from 0 to {most}")));
        return null;
    }

    private static SeriesBreak? BreakOf(TableRow row, List<Problem> problems)
    {
        var from = QuarterOf(row.Find("break_from"), problems);
        if (from is not null && row.Text("break_note").Length == 0)
        {
            problems.Add(DataProblems.BreakWithoutNote(row.Find("break_from")!));
        }
        else if (from is null && row.Text("break_note").Length > 0 && row.Text("break_from").Length == 0)
        {
            problems.Add(DataProblems.NoteWithoutBreak(row.Find("break_note")!));
        }

        return from is { } quarter ? new(quarter, row.Text("break_note")) : null;
    }

    private static Quarter? QuarterOf(Cell? cell, List<Problem> problems) =>
        cell is null or { IsEmpty: true } ? null : QuarterCell.Read(cell, problems);
}

using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// Drawings as somebody reads them who has a ruler: where points stand between the marks of the axes, or between two
/// values that the description tells, is worked back to values.
/// </summary>
internal static partial class Drawings
{
    // Coordinates are written with one decimal.
    private const decimal HalfATenth = 0.05m;

    /// <summary>
    /// Everything that the drawings of a page say: names, words, what is drawn, what its attributes hold.
    /// </summary>
    public static IEnumerable<string> Read(XElement page)
    {
        foreach (var drawing in page.Descendants().Where(element => element.Name.LocalName == "svg"))
        {
            var described = Words(drawing, "desc").FirstOrDefault() ?? "";
            yield return $"[chart] {Words(drawing, "title").FirstOrDefault()}: {described}";
            foreach (var reading in (string?)drawing.Attribute("class") == "spark"
                ? Between(described, [.. Path(drawing)], 0.5m)
                : Plotted(drawing))
            {
                yield return reading;
            }

            foreach (var noted in drawing.Descendants()
                .Attributes()
                .Where(one => one.Name.LocalName.StartsWith("data-", StringComparison.Ordinal)))
            {
                yield return $"[data] {noted.Value}";
            }
        }
    }

    /// <summary>
    /// A line without axes between two values that its description tells; each point may be off by so much.
    /// </summary>
    public static IEnumerable<string> Between(
        string described, IReadOnlyList<(decimal X, decimal Y)> points, decimal off)
    {
        var told = Told().Matches(described);
        if (told.Count < 2 || points.Count < 2)
        {
            return [];
        }

        var (first, last) = (Number(told[0], "value"), Number(told[^1], "value"));
        var (from, to) = (Number(told[0], "quarter"), Number(told[^1], "quarter"));
        return first == last || points[0].Y == points[^1].Y || points[0].X == points[^1].X
            ? []
            : Readings(
                points,
                x => from + ((to - from) * (x - points[0].X) / (points[^1].X - points[0].X)),
                y => first + ((last - first) * (y - points[0].Y) / (points[^1].Y - points[0].Y)),
                off,
                told[0].Groups["value"].Value.EndsWith('%'));
    }

    /// <summary>A chart with axes, and the words that stand at its points.</summary>
    private static IEnumerable<string> Plotted(XElement drawing)
    {
        var words = drawing.Descendants().Where(element => element.Name.LocalName == "text").ToArray();
        var marks = words.Where(word => Anchor(word) == "end" && Value().IsMatch(word.Value)).ToArray();
        var times = words.Where(word => Time().IsMatch(word.Value)).ToArray();
        if (marks.Length < 2 || times.Length < 2)
        {
            return [];
        }

        var (low, high, early, late) = (marks[0], marks[^1], times[0], times[^1]);
        decimal QuarterAt(decimal x) => Quarter(early)
            + ((Quarter(late) - Quarter(early)) * (x - At(early, "x")) / (At(late, "x") - At(early, "x")));

        // A mark's words stand a little below its line.
        decimal ValueAt(decimal y) => Of(low)
            + ((Of(high) - Of(low)) * (y + 4 - At(low, "y")) / (At(high, "y") - At(low, "y")));
        var dots = drawing.Descendants().Where(element => element.Name.LocalName == "circle")
            .Select(circle => (At(circle, "cx"), At(circle, "cy")));
        return Readings([.. Path(drawing), .. dots], QuarterAt, ValueAt, HalfATenth, low.Value.EndsWith('%'))
            .Concat(words.Where(word => Anchor(word) == "middle" && Value().IsMatch(word.Value))
                .Select(word => Line(QuarterAt(At(word, "x")), word.Value)).OfType<string>());
    }

    /// <summary>The points whose value, as it would be printed, is beyond doubt.</summary>
    private static IEnumerable<string> Readings(
        IReadOnlyList<(decimal X, decimal Y)> points, Func<decimal, decimal> quarter,
        Func<decimal, decimal> value, decimal off,
        bool isShare) =>
        from point in points
        let values = new[] { point.Y - off, point.Y + off }
            .Select(y => decimal.Round(value(y), isShare ? 1 : 0, MidpointRounding.AwayFromZero)).Distinct().ToArray()
        where values.Length == 1 && values[0] >= 0
        let line = Line(quarter(point.X), values[0].ToString(CultureInfo.InvariantCulture) + (isShare ? "%" : ""))
        where line is not null
        select line;

    private static string? Line(decimal quarter, string value) => Math.Abs(quarter - decimal.Round(quarter)) < 0.1m
        ? string.Create(CultureInfo.InvariantCulture, $"[data] Q{decimal.Round(quarter):0} 2023/24 | {value}")
        : null;

    private static IEnumerable<(decimal X, decimal Y)> Path(XElement drawing) =>
        from path in drawing.Descendants()
        where path.Name.LocalName == "path"
        from place in Place().Matches((string?)path.Attribute("d") ?? "")
        select (Number(place, "x"), Number(place, "y"));

    private static IEnumerable<string> Words(XElement drawing, string name) =>
        drawing.Elements().Where(element => element.Name.LocalName == name).Select(element => element.Value);

    private static string? Anchor(XElement word) => (string?)word.Attribute("text-anchor");

    private static decimal At(XElement element, string name) =>
        decimal.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);

    private static decimal Of(XElement mark) => decimal.Parse(mark.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static decimal Quarter(XElement time) => time.Value[1] - '0';

    private static decimal Number(Match match, string group) =>
        decimal.Parse(match.Groups[group].Value.TrimEnd('%', ',', ';', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(from|to|at) (?<value>\d[\d.]*%?) (in|from) Q(?<quarter>\d) 2023/24")]
    private static partial Regex Told();

    [GeneratedRegex(@"^\d[\d.,]*%?$")]
    private static partial Regex Value();

    [GeneratedRegex(@"^Q\d 2023/24$")]
    private static partial Regex Time();

    [GeneratedRegex(@"[ML](?<x>-?[\d.]+) (?<y>-?[\d.]+)")]
    private static partial Regex Place();
}

using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Reporting;

/// <summary>The problems of this stage, and all their wording.</summary>
internal static class ReportingProblems
{
    public static Problem UnknownSection(Indicator indicator, string section, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Problem.Error("SR0401", indicator.Place,
            $"indicator `{indicator.Id}` belongs to section `{section}`, which the report does not have",
            Suggestion.Hint(section, names)
                ?? $"the report's sections are {Suggestion.Listed(names)}")
            with
        { Indicator = indicator.Id };
    }

    public static Problem NoSection(Observation observation) => Problem.Warning("SR0402", observation.Place,
        $"`{observation.Indicator.Name}` belongs to no section of the report and is printed after the others",
        "give it a section in indicators.csv, or name its outcome in a section of scrutiny.yaml")
        with
    { Indicator = observation.Indicator.Id };

    public static Problem TextNotPrinted(string name, Place place, IEnumerable<string> asked) => Problem.Warning(
        "SR0403", place, $"no template of this report prints the text `{name}`",
        Suggestion.Hint(name, asked)
            ?? "take it out, or print it with {{ texts." + name + " }}");

    public static Problem CommentaryNotPrinted(string subject, Place place) => Problem.Warning(
        "SR0422", place, $"no report of this workspace prints commentary `{subject}`",
        "print it in a template of the report, or move it to where the report prints something, as `overview.md` or a section's");

    public static Problem OptionNotAsked(string name, Place place, IEnumerable<string> asked) => Problem.Warning(
        "SR0420", place, $"no template of this report knows the option `{name}`",
        Suggestion.Hint(name, asked)
            ?? "take it out; the templates read options as {{ options." + name + " }}");

    public static Problem Misnamed(string path, string near) => Problem.Warning("SR0421", Place.WholeFile(path),
        "nothing uses this, so every report is as if it were not there", $"did you mean `{near}`?");

    public static Problem NoTemplate(string family, Place place) => Problem.Error("SR0404", place,
        $"there is no template `report.scriban.md` in the family `{family}`",
        "name a built-in family such as `committee-report`, or put the template into templates/" + family + "/");
}

using System.Globalization;
using System.Text;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

public static class SettingsReaderTests
{
    private const string Whole = """
        council:
          name: Exampleshire County Council
          short_name: Exampleshire
          authority: 855
        notice: "Illustration built from published figures; not the council's own report"
        quarter_notation: year-end
        rules:
          rag: target-then-quartile
          without_quartile: amber
          tolerance: 0.5
          vocabulary: better-worse
          neighbours: april_2021
          neighbour_average: median
          comparator_group: region
          composite_against: CareLeaverEET
          relative_change_minimum_base: 10
        committees:
          children:
            name: Children and Families Overview and Scrutiny Committee
        reports:
          committee-report:
            template: committee-report
            committee: children
            department: Children and Family Services Department
            joint_report_of: Chief Executive and Director of Children and Family Services
            plan: Departmental Plan 2020-2023
            sections:
              - id: safe
                title: Helping children live in safe environments
                outcome: Safe
                subsections:
                  - id: early
                    title: Early Years
                    empty: >-
                      Nothing was published
                      this quarter.
              - {id: thrive, title: Helping children thrive}
            texts:
              background_papers: None
            contacts:
              - post: Director of Children and Family Services
                telephone: 0116 496 0101
                email: director@example.org
        """;

    [Fact]
    public static void Every_setting_is_read() => Approved.Text(Shown(Read(Whole).Value!));

    [Fact]
    public static void Whole_settings_have_no_problems() => Assert.Empty(Read(Whole).Problems);

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public static void Every_setting_keeps_its_place_whatever_the_line_ends_and_the_mark(string mark, string lineEnd)
    {
        var text = mark + Whole.ReplaceLineEndings(lineEnd);
        var files = WorkspaceOf.Files(("scrutiny.yaml", text));
        var settings = WorkspaceReader.Read(files).Value!.Settings;

        var telephone = settings.Reports[0].Contacts[0].Telephone!;
        Assert.Equal("scrutiny.yaml:42:20", telephone.Place.ToString());
        Assert.Equal("0116 496 0101", Under(telephone.Place));
        Assert.Equal("Illustration built from published figures; not the council's own report", settings.Notice!.Value);
        Assert.Equal($"\"{settings.Notice.Value}\"", Under(settings.Notice.Place));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("'true'", true)]
    [InlineData("yes", true)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("No", false)]
    [InlineData("", false)]
    [InlineData("null", false)]
    [InlineData("~", false)]
    public static void Yes_and_no_are_written_in_several_ways_and_so_is_nothing(string written, bool expected)
    {
        var read =
            Read($"council: {{ name: Exampleshire }}\nrules: {{ spc: {written} }}\nnotice: {(expected ? "null" : "")}");

        Assert.Empty(read.Problems);
        Assert.Equal(expected, read.Value!.Rules.Spc);
        Assert.Null(read.Value.Notice);
    }

    [Fact]
    public static void Quoted_words_for_nothing_are_words() =>
        Assert.Equal("null", Read("council: { name: 'null' }").Value!.Council.Name.Value);

    [Fact]
    public static void What_rules_leave_out_has_its_default()
    {
        var settings = Read(WorkspaceOf.Settings).Value!;

        Assert.Equal(new RuleSettings { Authority = 855 }, settings.Rules);
    }

    [Fact]
    public static void A_council_without_a_short_name_is_called_by_its_name()
    {
        var settings = Read(WorkspaceOf.Settings.Replace("  short_name: Exampleshire\n", "", StringComparison.Ordinal));

        Assert.Equal("Exampleshire County Council", settings.Value!.Council.ShortName.Value);
    }

    [Fact]
    public static void A_council_that_has_set_up_no_report_has_one()
    {
        var read = Read("council: {name: Exampleshire}\ncommittees: {children: {name: Children Committee}}\n");

        Assert.Empty(read.Problems);
        var report = Assert.Single(read.Value!.Reports);
        Assert.Equal("committee-report", report.Id.Value);
        Assert.Equal("committee-report", report.Template.Value);
        Assert.Equal("Children Committee", report.Committee!.Name.Value);
    }

    [Fact]
    public static void Every_wrong_setting_is_reported_at_its_place() => Approved.Text(Problems("""
        council:
          nam: Exampleshire County Council
          authority: 8x5
        notice: [a, b]
        quarter_notation: calender
        rules:
          rag: traffic-light
          tolerance: -1
          vocabulry: better-worse
        committees: children
        reports:
          committee-report:
            template:
            comittee: children
            sections:
              id: safe
            contacts:
              - Director
          second:
            template: committee-report
            committee: childern
            sections:
              - id: safe
                title: One
              - id: safe
                title: Two
                titel: Two
        """));

    [Theory]
    [InlineData("empty", "")]
    [InlineData("comment", "# nothing yet\n")]
    [InlineData("list", "- a\n- b\n")]
    [InlineData("word", "hello\n")]
    [InlineData("quote", "council:\n  name: \"Exampleshire\n")]
    [InlineData("colon", "council:\n  name: Report: the first\n")]
    [InlineData("tab", "council:\n\tname: Exampleshire\n")]
    [InlineData("twice", "council: {name: A}\nnotice: a\nnotice: b\n")]
    [InlineData("alias", "council:\n  name: &a A\n  short_name: *a\n")]
    [InlineData("second", "council: {name: A}\n---\ncouncil: {name: B}\n")]
    [InlineData("key", "[a, b]: c\n")]
    public static void A_file_that_is_not_settings_says_why(string variant, string text) =>
        Approved.Text(Problems(text), variant);

    [Fact]
    public static void Settings_nested_without_end_are_a_problem_and_not_a_fault()
    {
        var problems = Read("council: " + new string('[', 100_000)).Problems;

        Assert.Contains(problems, problem => problem is { Code: "SR0003" });
    }

    [Fact]
    public static void Whatever_is_typed_into_the_file_is_read_without_a_fault()
    {
        var random = new Random(20240604);
        const string typed = "\t\n :-[]{}#&*!|>'\"%@`,?\\\0\u00E9\uD83D0a";
        for (var round = 0; round < 1000; round++)
        {
            var text = new StringBuilder(Whole);
            for (var edit = random.Next(1, 4); edit > 0; edit--)
            {
                text[random.Next(text.Length)] = typed[random.Next(typed.Length)];
            }

            var read = Read(text.ToString());

            Assert.True(read.Value is not null || read.HasErrors);
        }
    }

    private static ScrutinyReport.Foundation.Checked<Settings> Read(string text) =>
        SettingsReader.Read(WorkspaceOf.Text(text.ReplaceLineEndings("\n")));

    private static string Problems(string text) => WorkspaceOf.Listed(Read(text).Problems);

    private static string Under(ScrutinyReport.Foundation.Place place) =>
        place.Source!.Text.Substring(place.Start, place.Length);

    private static string Shown(Settings settings)
    {
        var shown = new StringBuilder();
        void Line(string name, object? value) => shown.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        Line("council", $"{settings.Council.Name} ({settings.Council.ShortName}), {settings.Council.Authority}");
        Line("notice", settings.Notice);
        Line("notation", settings.QuarterNotation);
        Line("rules", settings.Rules.ToString());
        Line("committees", string.Join(", ", settings.Committees.Select(one => $"{one.Id} = {one.Name}")));
        foreach (var report in settings.Reports)
        {
            Line("report", $"{report.Id} by {report.Template}, to {report.Committee!.Id}");
            Line("department", report.Department);
            Line("joint report of", report.JointReportOf);
            Line("plan", report.Plan);
            foreach (var section in report.AllSections())
            {
                var below = section.Subsections.Length;
                Line("section", $"{section.Id} = {section.Title}; {section.Outcome}; {section.Empty}; {below} below");
            }

            Line("texts", string.Join(", ", report.Texts.Select(text => $"{text.Key} = {text.Value}")));
            var contacts = report.Contacts.Select(one => $"{one.Post}, {one.Telephone}, {one.Email}");
            Line("contacts", string.Join(", ", contacts));
        }

        return shown.ToString();
    }
}

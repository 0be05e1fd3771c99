using System.Text.Json;
using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

/// <summary>What editors are given.</summary>
public static class EditorCommandsTests
{
    [Fact]
    public static void Schemas_are_printed_and_written_for_a_workspace()
    {
        using var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml", "council:\n  name: Exampleshire\n");

        Assert.Equal(Schemas.Text("meeting"), ProgramRun.In(folder.Path, "schema", "meeting").Out);
        Assert.Equal(ProgramRun.In(folder.Path, "schema", "settings").Out, ProgramRun.In(folder.Path, "schema").Out);
        var written = ProgramRun.In(folder.Path, "schema", "--write");
        Assert.Equal(
            ".scrutiny/scrutiny.schema.json\n.scrutiny/meeting.schema.json\n.scrutiny/accepted.schema.json\n.scrutiny/case.schema.json\n",
            written.Out);
        Assert.Equal(Schemas.Text("settings"), File.ReadAllText(folder.File(".scrutiny/scrutiny.schema.json")));
    }

    [Fact]
    public static void Schemas_are_written_into_a_workspace_only()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(1, ProgramRun.In(folder.Path, "schema", "--write").ExitCode);

        folder.Write("scrutiny.yaml", "council:\n  name: Exampleshire\n");
        folder.Write(".scrutiny", "a file in the way");
        var run = ProgramRun.In(folder.Path, "schema", "--write");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("SR0704", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void Names_are_given_to_machines_as_to_people()
    {
        var run = ProgramRun.In(".", "template", "names", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var objects = json.RootElement.GetProperty("objects").EnumerateArray().ToList();
        var functions = json.RootElement.GetProperty("functions").EnumerateArray().ToList();

        var text = ProgramRun.In(".", "template", "names").Out;
        Assert.All(objects,
            one => Assert.Contains(one.GetProperty("name").GetString()!, text, StringComparison.Ordinal));
        Assert.All(functions,
            one => Assert.Contains($"\n  {one.GetProperty("name").GetString()} ", text, StringComparison.Ordinal));
        var indicators = objects[0].GetProperty("members").EnumerateArray()
            .Single(member => member.GetProperty("name").GetString() == "indicators");
        Assert.Equal("indicator", indicators.GetProperty("shape").GetProperty("list").GetString());
    }
}

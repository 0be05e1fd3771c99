using System.Diagnostics;

namespace ScrutinyReport.Tests.Cli;

/// <summary>What a shell is told that may come next.</summary>
public static class CompletionTests
{
    [Theory]
    [InlineData("scrutiny ", "build check completion explain problem rank schema template test")]
    [InlineData("scrutiny te", "template test")]
    [InlineData("scrutiny build --to ", "docx txt")]
    [InlineData("scrutiny template ", "check names render")]
    [InlineData("scrutiny schema ", "accepted case meeting settings")]
    [InlineData("scrutiny test --j", "--junit")]
    public static void What_may_come_next_is_listed(string line, string expected)
    {
        var run = ProgramRun.In(Path.GetTempPath(), $"[suggest:{line.Length}]", line);

        Assert.Equal(0, run.ExitCode);
        var found = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(expected.Split(' '), word => Assert.Contains(word, found));
    }

    [Fact]
    public static void Options_come_once_one_has_been_begun()
    {
        Assert.DoesNotContain("--", ProgramRun.In(".", "[suggest:9]", "scrutiny ").Out, StringComparison.Ordinal);
        Assert.Contains("--workspace", ProgramRun.In(".", "[suggest]", "scrutiny build --").Out,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scrutiny build --quarter ", "2023-24-Q3 2023-24-Q4 latest")]
    [InlineData("scrutiny build --quarter 2023", "2023-24-Q3 2023-24-Q4")]
    [InlineData("scrutiny check --report ", "committee-report dashboard-report")]
    [InlineData("scrutiny check --report dash", "dashboard-report")]
    [InlineData("scrutiny explain ", "eet re-referrals")]
    [InlineData("scrutiny pack --meeting ", "2024-06-11")]
    [InlineData("scrutiny build --workspace elsewhere --quarter ", "latest 2022-23-Q1")]
    [InlineData("scrutiny build --workspace none --quarter ", "")]
    public static void Names_of_the_workspace_are_listed(string line, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml", """
            council: { name: Exampleshire }
            committees: { children: { name: Children's Committee } }
            reports: { committee-report: { template: committee-report }, dashboard-report: { template: committee-report } }
            """);
        folder.Write("indicators.csv", "id,name\neet,Care leavers EET\nre-referrals,Re-referrals\n");
        folder.Write("data/2023-24-Q3.csv", "");
        folder.Write("data/2023-24-Q4.csv", "");
        folder.Write("meetings/2024-06-11.yaml", "date: 2024-06-11\ncommittee: children\n");
        folder.Write("elsewhere/scrutiny.yaml", "council: { name: Elsewhere }\n");
        folder.Write("elsewhere/data/2022-23-Q1.csv", "");

        var found = ProgramRun.In(folder.Path, $"[suggest:{line.Length}]", line).Out.Split('\n',
            StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [BashFact]
    public static void Bash_completes_with_the_script()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "scrutiny.dll");
        var commands = $"""
            scrutiny() ( dotnet "{program}" "$@" )
            source <(scrutiny completion bash)
            COMP_LINE='scrutiny template na'; COMP_POINT=20; COMP_WORDS=(scrutiny template na); COMP_CWORD=2
            _scrutiny_complete
            echo "${"{COMPREPLY[@]}"}"
            COMP_LINE='scrutiny build --to '; COMP_POINT=20; COMP_WORDS=(scrutiny build --to ''); COMP_CWORD=3
            _scrutiny_complete
            echo "${"{COMPREPLY[0]} ${#COMPREPLY[@]}"}"
            """;
        var start = new ProcessStartInfo("bash", ["-c", commands]) { RedirectStandardOutput = true };
        using var bash = Process.Start(start)!;
        var printed = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        Assert.StartsWith("names\ndocx ", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F")]
    [InlineData("zsh", "compdef _scrutiny scrutiny")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName scrutiny")]
    public static void Each_shell_has_its_script(string shell, string line) =>
        Assert.Contains(line, ProgramRun.In(".", "completion", shell).Out, StringComparison.Ordinal);
}

/// <summary>A fact that starts bash, where there is one.</summary>
public sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute()
    {
        if (!File.Exists("/bin/bash"))
        {
            Skip = "there is no bash on this machine";
        }
    }
}

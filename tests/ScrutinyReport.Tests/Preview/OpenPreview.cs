using System.Net;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Preview;

/// <summary>A preview of a workspace of its own, open while the test runs.</summary>
internal sealed class OpenPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter said = new();
    private readonly Task<int> running;

    public OpenPreview(TemporaryFolder folder, string? templates = null)
    {
        var shell = new Shell(said, said, folder.Path);
        running = Task.Run(() => PreviewCommand.Run(new() { To = [] }, templates, 0, shell, stop.Token));
        SpinWait.SpinUntil(() => said.ToString().Contains("Ctrl-C", StringComparison.Ordinal) || running.IsCompleted,
            30_000);
        var words = said.ToString();
        Assert.Contains("Ctrl-C", words, StringComparison.Ordinal);
        Address = new(words[..words.IndexOf(' ', StringComparison.Ordinal)]);
    }

    public Uri Address { get; }

    /// <summary>A workspace of one report with a case, a template of its own and commentary.</summary>
    public static TemporaryFolder Workspace()
    {
        var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml", """
            council:
              name: Exampleshire County Council
              short_name: Exampleshire
            reports:
              letter:
                template: letter

            """);
        folder.Write("data/2023-24-Q3.csv", "Indicator,Latest Value,Latest Period\nVisits,79%,Q3 2023/24\n");
        folder.Write(
            "data/2023-24-Q4.csv",
            "Indicator,Latest Value,Latest Period,Previous Value,Previous Period\nVisits,80%,Q4 2023/24,79%,Q3 2023/24\n");
        folder.Write("templates/letter/report.scriban.md", Letter);
        folder.Write("templates/letter/tests/calls/scrutiny.yaml",
            "council:\n  name: Exampleshire\nreports:\n  letter:\n    template: letter\n");
        folder.Write("templates/letter/tests/calls/data/2023-24-Q4.csv", "Indicator,Latest Value\nCalls,70%\n");
        folder.Write("templates/letter/tests/visits.yaml", "workspace: ../../..\n");
        return folder;
    }

    public static string Letter { get; } = """
        ::: title-block
        # Letter of {{ council.name }}
        :::

        ## Figures

        This paragraph prints nothing.

        ::: table
        All indicators

        One row for each indicator.

        | Indicator | Value |
        |---|--:|
        {{~ for indicator in indicators ~}}
        | {{ indicator.name }} | {{ indicator.value }} |
        {{~ end ~}}
        :::

        {{~ for indicator in indicators ~}}
        {{ indicator.name }} stood at {{ indicator.value }}{{ if indicator.change }}, {{ indicator.change.by }} points more{{ end }}.

        {{~ end ~}}

        """;

    /// <summary>What the preview answers to a path, with a header where one is named.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Ask(
        string path, string? header = null, string? value = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        if (header is not null)
        {
            _ = request.Headers.TryAddWithoutValidation(header, value);
        }

        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Ends it as Ctrl-C does, and gives the exit code.</summary>
    public async Task<int> End()
    {
        await stop.CancelAsync();
        return await running;
    }

    public async ValueTask DisposeAsync()
    {
        _ = await End();
        stop.Dispose();
        await said.DisposeAsync();
    }
}

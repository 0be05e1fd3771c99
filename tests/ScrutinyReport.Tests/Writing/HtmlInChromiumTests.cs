using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Preview;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>Written pages in a real browser: what axe sees, in every look that a reader may have.</summary>
public static class HtmlInChromiumTests
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    [ChromiumFact]
    public static Task Axe_sees_no_violation_in_any_look() => In(async browser =>
    {
        string[] pages = [Html("leicestershire"), Html("exampleshire"), HtmlFile.Source(HtmlWriter.Write(Everything.Document))];
        foreach (var look in (string[])["light", "dark", "phone", "print"])
        {
            await using var context = await Context(browser, look);
            foreach (var html in pages)
            {
                var page = await context.NewPageAsync();
                await page.SetContentAsync(html);
                await page.EmulateMediaAsync(new() { Media = look == "print" ? Media.Print : Media.Screen });
                var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Rules) });
                Assert.Equal("", string.Join('\n', result.Violations.Select(violation =>
                    $"{look}: {violation.Id}: {violation.Help}: {violation.Nodes[0].Html}")));
                Assert.True(result.Passes.Length > 15, "axe looked at nearly nothing");
            }
        }
    });

    [ChromiumFact]
    public static Task A_phone_scrolls_tables_and_never_the_page() => In(async browser =>
    {
        await using var context = await Context(browser, "phone");
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Html("leicestershire"));
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    });

    [ChromiumFact]
    public static Task The_first_key_leads_past_the_contents() => In(async browser =>
    {
        await using var context = await Context(browser, "light");
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Html("leicestershire"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("report", await page.EvaluateAsync<string>("document.activeElement.id"));
    });

    private static async Task In(Func<IBrowser, Task> test)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = ChromiumFactAttribute.Program, Args = Arguments, Headless = true });
        await test(browser);
    }

    private static Task<IBrowserContext> Context(IBrowser browser, string look) => browser.NewContextAsync(new()
    {
        ColorScheme = look == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = look == "phone" ? new() { Width = 320, Height = 640 } : new() { Width = 1280, Height = 900 },
        Offline = true,
    });

    private static string Html(string sample)
    {
        using var folder = new TemporaryFolder();
        var workspace = Path.Combine(Path.GetDirectoryName(BuiltSample.Workspace())!, sample);
        var run = ProgramRun.In(
            folder.Path, "build", "--quarter", "2023-24-Q4", "--report", "committee-report",
            "--workspace", workspace, "--out", "out", "--to", "html");
        Assert.True(run.ExitCode == 0, run.ToString());
        return File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.html"));
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ScrutinyReport.Tests.Acceptance;
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

    private static (string Name, string Html)[] Pages =>
    [
        .. Samples.Names.SelectMany(name => Samples.Files(name, ".html"))
            .Select(file => (file.Name, HtmlFile.Source(file))),
        ("everything", HtmlFile.Source(HtmlWriter.Write(Everything.Document))),
    ];

    [ChromiumFact]
    public static Task Axe_sees_no_violation_in_any_look() => In(browser =>
    {
        var pages = Pages;
        return Task.WhenAll(new[] { "light", "dark", "phone", "print" }.Select(look =>
            AxeSeesNothingIn(browser, look, pages)));
    });

    private static async Task AxeSeesNothingIn(IBrowser browser, string look, (string Name, string Html)[] pages)
    {
        await using var context = await Context(browser, look);
        foreach (var (name, html) in pages)
        {
            var page = await context.NewPageAsync();
            await page.SetContentAsync(html);
            await page.EmulateMediaAsync(new() { Media = look == "print" ? Media.Print : Media.Screen });
            var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Rules) });
            Assert.Equal("", string.Join('\n', result.Violations.Select(violation =>
                $"{name}, {look}: {violation.Id}: {violation.Help}: {violation.Nodes[0].Html}")));
            Assert.True(result.Passes.Length > 15, "axe looked at nearly nothing");
            await page.CloseAsync();
        }
    }

    [ChromiumFact]
    public static Task A_phone_scrolls_tables_and_never_the_page() => In(async browser =>
    {
        await using var context = await Context(browser, "phone");
        var page = await context.NewPageAsync();
        foreach (var (name, html) in Pages)
        {
            await page.SetContentAsync(html);
            Assert.Equal((name, 320), (name, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    });

    [ChromiumFact]
    public static Task The_first_key_leads_past_the_contents() => In(async browser =>
    {
        await using var context = await Context(browser, "light");
        var page = await context.NewPageAsync();
        await page.SetContentAsync(Pages.First(one =>
            one.Name.EndsWith("committee-report.html", StringComparison.Ordinal)).Html);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("report", await page.EvaluateAsync<string>("document.activeElement.id"));
    });

    [ChromiumFact]
    public static Task No_chart_is_printed_on_another_page_than_its_caption() => In(async browser =>
    {
        await using var context = await Context(browser, "print");
        var page = await context.NewPageAsync();
        await page.SetContentAsync(HtmlFile.Source(Samples.Files("exampleshire/committee-report", ".html").Single()));
        using var pdf = new Hosting.PdfFile(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.True(pdf.Pages.Length > 8, "hardly any pages");
        Assert.All(pdf.Pages, text => Assert.DoesNotMatch(@": trend\s+(Exampleshire is a fictional|Page |$)", text));
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
}

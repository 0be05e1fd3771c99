using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Preview;

/// <summary>The page of a preview in a real browser.</summary>
public static class PreviewPageTests
{
    [ChromiumFact]
    public static Task A_change_is_shown_without_losing_the_place() => In(async (page, folder) =>
    {
        await page.EvaluateAsync("() => { document.querySelector('main').style.paddingBottom = '200rem'; scrollTo(0, 120); }");
        folder.Write(Template,
            OpenPreview.Letter.Replace("prints nothing", "prints a figure", StringComparison.Ordinal));
        await page.GetByText("This paragraph prints a figure.").WaitForAsync();

        Assert.Equal(120, await page.EvaluateAsync<int>("() => scrollY"));
        folder.Write("data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,81%\n");
        await page.GetByText("Visits stood at 81%.").WaitForAsync();
    });

    [ChromiumFact]
    public static Task An_error_stands_over_the_last_report_and_goes_when_it_is_mended() => In(async (page, folder) =>
    {
        folder.Write(Template, OpenPreview.Letter.Replace("council.name", "council.nme", StringComparison.Ordinal));
        await page.GetByText("council has no member nme").WaitForAsync();
        Assert.True(await page.GetByText("# Letter of {{ council.nme }}").IsVisibleAsync());
        Assert.True(await page.GetByText("This paragraph prints nothing.").IsVisibleAsync());
        Assert.Empty((await page.RunAxe()).Violations.Select(one => one.Id));

        folder.Write(Template, OpenPreview.Letter);
        await page.Locator("#problems .error").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    });

    [ChromiumFact]
    public static Task It_may_start_with_an_error() => In(
        async (page, folder) =>
        {
            await page.GetByText("error SR").First.WaitForAsync();
            folder.Write(Template, OpenPreview.Letter);
            await page.GetByText("This paragraph prints nothing.").WaitForAsync();
            Assert.Equal(0, await page.Locator("#problems .error").CountAsync());
        },
        "{{ if }}");

    [ChromiumFact]
    public static Task A_click_on_a_figure_or_a_paragraph_says_where_it_comes_from() => In(async (page, _) =>
    {
        await page.Locator("main p [data-figure]").First.ClickAsync();
        await page.Locator("#source").GetByText("data/2023-24-Q4.csv:2:8").WaitForAsync();
        await page.GetByText("This paragraph prints nothing.").ClickAsync();
        await page.Locator("#source").GetByText("report.scriban.md:7:1").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("#source").IsVisibleAsync());
    });

    [ChromiumFact]
    public static Task Everything_works_by_keyboard() => In(async (page, _) =>
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sources by keyboard" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main p [data-figure]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#source").GetByText("data/2023-24-Q4.csv:2:8").WaitForAsync();
        Assert.Empty((await page.RunAxe()).Violations.Select(one => $"{one.Id}: {one.Nodes[0].Html}"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Template line" }).Nth(2).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#source").GetByText("report.scriban.md").First.WaitForAsync();
    });

    [ChromiumFact]
    public static Task Quarters_cases_and_indicators_are_chosen_in_the_bar() => In(async (page, _) =>
    {
        Assert.Empty((await page.RunAxe()).Violations.Select(one => $"{one.Id}: {one.Nodes[0].Html}"));
        await page.GetByLabel("Go to indicator").SelectOptionAsync("Visits");
        Assert.StartsWith("Visits stood at",
            await page.EvaluateAsync<string>("() => document.activeElement.textContent"), StringComparison.Ordinal);
        await page.GetByLabel("Test case").SelectOptionAsync("letter/calls");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await page.GetByText("Calls stood at").WaitForAsync();
        Assert.Equal("letter/calls", await page.GetByLabel("Test case").InputValueAsync());
    });

    [ChromiumFact]
    public static Task Cases_of_a_folder_of_families_are_shown_and_chosen() => In(
        async (page, folder) =>
        {
            await page.GetByText("Calls stood at 70%").WaitForAsync();
            Assert.Equal("letter/calls", await page.GetByLabel("Test case").InputValueAsync());
            Assert.Equal(0, await page.GetByLabel("Report", new() { Exact = true }).CountAsync());
            Assert.Empty((await page.RunAxe()).Violations.Select(one => $"{one.Id}: {one.Nodes[0].Html}"));

            await page.GetByLabel("Test case").SelectOptionAsync("letter/visits");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
            await page.GetByText("Visits stood at 80%, 1 points more.").WaitForAsync();
            await page.GetByLabel("Quarter").SelectOptionAsync("2023-24-Q3");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
            await page.GetByText("Visits stood at 79%.").WaitForAsync();
            await page.GetByLabel("Go to indicator").SelectOptionAsync("Visits");
            Assert.StartsWith("Visits stood at",
                await page.EvaluateAsync<string>("() => document.activeElement.textContent"), StringComparison.Ordinal);
            await page.Locator("html[data-listening]").WaitForAsync();
            folder.Write("data/2023-24-Q3.csv", "Indicator,Latest Value\nVisits,78%\n");
            await page.GetByText("Visits stood at 78%.").WaitForAsync();
            Assert.StartsWith("Visits stood at 78%",
                await page.EvaluateAsync<string>("() => document.activeElement.textContent"), StringComparison.Ordinal);
        },
        templates: "templates");

    private const string Template = "templates/letter/report.scriban.md";

    private static async Task In(
        Func<IPage, TemporaryFolder, Task> test, string? template = null, string? templates = null)
    {
        using var folder = OpenPreview.Workspace();
        if (template is not null)
        {
            folder.Write(Template, template);
        }

        await using var preview = new OpenPreview(folder, templates);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = ChromiumFactAttribute.Program, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        var faults = new List<string>();
        page.PageError += (_, error) => faults.Add(error);
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.GotoAsync(preview.Address.ToString());
        await page.Locator("html[data-listening]").WaitForAsync();
        await test(page, folder);
        Assert.DoesNotContain(faults,
            fault =>
                !fault.Contains("favicon", StringComparison.Ordinal)
                    && !fault.Contains("404", StringComparison.Ordinal));
    }
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Preview;

/// <summary>
/// From a saved template to the changed page in a real browser, over fifty edits of the Leicestershire sample. It
/// measures and asserts nothing of time: <c>SCRUTINY_MEASURE=FILE</c> asks for it and takes the result.
/// </summary>
public static class PreviewSpeedTests
{
    private const int Edits = 50;
    private const string Template = "templates/committee-report/closing.scriban.md";

    [MeasuringFact]
    public static async Task Fifty_edits_are_timed()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(BuiltSample.Workspace());
        var closing = await File.ReadAllTextAsync(Path.Combine(BuiltSample.Workspace(), "../..", Template));
        folder.Write(Template, closing);
        await using var preview = new OpenPreview(folder);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = ChromiumFactAttribute.Program, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(preview.Address.ToString());
        await page.Locator("html[data-listening]").WaitForAsync();
        var times = new List<double>();
        for (var i = 0; i < Edits + 5; i++)
        {
            var word = $"edit{i.ToString(CultureInfo.InvariantCulture)}x";
            var seen =
                page.WaitForFunctionAsync($"() => document.querySelector('main').textContent.includes('{word}')");
            await Task.Delay(150);
            var started = Stopwatch.GetTimestamp();
            folder.Write(Template,
                closing.Replace("The report gives", $"{word} The report gives", StringComparison.Ordinal));
            _ = await seen;
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times = [.. times.Skip(5).Order()];
        Assert.Equal(Edits, times.Count);
        await File.WriteAllTextAsync(
            Environment.GetEnvironmentVariable("SCRUTINY_MEASURE")!,
            string.Create(CultureInfo.InvariantCulture,
                $"median {times[Edits / 2]:0} ms, 95th percentile {times[(Edits * 95 / 100)]:0} ms\n"));
    }
}

/// <summary>A fact that measures, for whoever asks.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasuringFactAttribute : FactAttribute
{
    public MeasuringFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("SCRUTINY_MEASURE")))
        {
            Skip = "SCRUTINY_MEASURE names no file for the result";
        }
    }
}

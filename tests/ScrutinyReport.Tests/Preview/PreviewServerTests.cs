using System.Net;
using System.Net.NetworkInformation;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Hosting;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Preview;

/// <summary>What the preview answers, to whom, and what it never does.</summary>
public static partial class PreviewServerTests
{
    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:8640", null)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:8640", null)]
    [InlineData("GET / HTTP/1.1\r\nHost: LOCALHOST:8640\r\nOrigin: http://localhost:8640\r\nSec-Fetch-Site: same-origin", null)]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:8640\r\nSec-Fetch-Site: none", null)]
    [InlineData("GET / HTTP/1.1\r\nHost: council.example:8640", 421)]    // a name that was made to point here
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:8641", 421)]
    [InlineData("GET / HTTP/1.1\r\nAccept: */*", 421)]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:8640\r\nOrigin: http://council.example", 403)]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:8640\r\nOrigin: null", 403)]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:8640\r\nSec-Fetch-Site: cross-site", 403)]
    [InlineData("POST / HTTP/1.1\r\nHost: 127.0.0.1:8640", 405)]
    [InlineData("DELETE / HTTP/1.1\r\nHost: 127.0.0.1:8640", 405)]
    public static void Only_its_own_pages_may_ask_and_only_to_see(string head, int? expected) =>
        Assert.Equal(expected, HttpHead.Read(head)!.Refused(8640));

    [Theory]
    [InlineData("")]
    [InlineData("GET /")]
    [InlineData("GET http://127.0.0.1/ HTTP/1.1")]
    [InlineData("GET / HTTP/1.1\r\nHost 127.0.0.1")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1:8640\r\nHost: council.example")]
    public static void What_is_no_head_of_a_request_is_none(string head) => Assert.Null(HttpHead.Read(head));

    [Fact]
    public static async Task It_listens_on_this_machine_only()
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);

        var ours = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(one => one.Port == preview.Address.Port);
        Assert.Equal([IPAddress.Loopback], ours.Select(one => one.Address));
    }

    [Theory]
    [InlineData("/scrutiny.yaml")]
    [InlineData("/data/2023-24-Q4.csv")]
    [InlineData("/templates/letter/report.scriban.md")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/preview.css/../scrutiny.yaml")]
    public static async Task No_file_is_served(string path)
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);

        Assert.Equal(HttpStatusCode.NotFound, (await preview.Ask(path)).Status);
    }

    [Theory]
    [InlineData("/source?origin=/etc/passwd")]
    [InlineData("/source?origin=scrutiny.yaml:1:1")]
    [InlineData("/source?figure=99999")]
    [InlineData("/source?figure=-1")]
    [InlineData("/?case=../../..")]
    [InlineData("/?case=letter/../..")]
    [InlineData("/?report=../../scrutiny.yaml")]
    public static async Task Names_that_are_asked_for_are_never_names_of_files(string path)
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);

        var (status, text) = await preview.Ask(path);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("short_name", text, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task A_page_from_elsewhere_is_refused_over_the_wire()
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await preview.Ask("/", "Host", "council.example")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Ask("/", "Origin", "http://council.example")).Status);
        Assert.Equal(HttpStatusCode.OK, (await preview.Ask("/")).Status);
    }

    [Fact]
    public static async Task Figures_and_paragraphs_lead_to_their_source()
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);

        var page = (await preview.Ask("/")).Text;
        Assert.Contains("data-origin=\"templates/letter/report.scriban.md:7:1\"", page, StringComparison.Ordinal);
        var source = (await preview.Ask("/source?figure=0&origin=templates/letter/report.scriban.md:7:1")).Text;
        Assert.Contains("data/2023-24-Q4.csv:2:8  <code>80%</code> in <code>Latest Value</code>", source,
            StringComparison.Ordinal);
        Assert.Contains("7 | This paragraph prints nothing.", source, StringComparison.Ordinal);
        var change = (await preview.Ask("/source?figure=2")).Text;
        Assert.Contains("by the rule", change, StringComparison.Ordinal);
        Assert.Contains("data/2023-24-Q4.csv:2:23  <code>79%</code> in <code>Previous Value</code>", change,
            StringComparison.Ordinal);
    }

    [Fact]
    public static async Task A_case_or_an_earlier_quarter_is_shown_instead()
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);

        Assert.Contains("Calls stood at", (await preview.Ask("/?case=letter/calls")).Text, StringComparison.Ordinal);
        Assert.Contains("value=\"79\"", (await preview.Ask("/?quarter=2023-24-Q3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task A_page_is_told_of_changes_and_once_at_first_of_what_it_may_have_missed()
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var told = new StreamReader(await client.GetStreamAsync(new Uri(preview.Address, "/events")));

        _ = await PageOnceTold(preview, told, page => page.Contains("80%", StringComparison.Ordinal));
        folder.Write("data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,81%\n");
        _ = await PageOnceTold(preview, told, page => page.Contains("81%", StringComparison.Ordinal));
    }

    [Fact]
    public static async Task A_template_that_does_not_end_is_left_as_soon_as_it_is_mended()
    {
        using var folder = OpenPreview.Workspace();
        const string template = "templates/letter/report.scriban.md";
        folder.Write(template, "# Letter\n{{ while true; for i in 1..100000; end; end }}\n");
        await using var preview = new OpenPreview(folder);

        var asked = preview.Ask("/");
        Assert.NotSame(asked, await Task.WhenAny(asked, Task.Delay(500)));
        folder.Write(template, OpenPreview.Letter);
        var (_, page) = await asked.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("Visits stood at", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scrutiny.yaml")]
    [InlineData("indicators.csv")]
    [InlineData("data")]
    [InlineData("meetings")]
    [InlineData("templates/letter")]
    public static async Task A_file_or_folder_that_gets_another_name_or_its_own_again_is_a_change(string name)
    {
        using var folder = OpenPreview.Workspace();
        folder.Write("indicators.csv", "id,name,decimals\nvisits,Visits,many\n");
        folder.Write("meetings/2024-06-04.yaml",
            "date: 2024-06-04\ncommittee: children\nitems:\n  - title: Questions\n");
        await using var preview = new OpenPreview(folder);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var told = new StreamReader(await client.GetStreamAsync(new Uri(preview.Address, "/events")));

        var before = await PageOnceTold(preview, told, _ => true);
        Directory.Move(folder.File(name), folder.File("elsewhere"));
        _ = await PageOnceTold(preview, told, page => page != before);
        Directory.Move(folder.File("elsewhere"), folder.File(name));
        _ = await PageOnceTold(preview, told, page => page == before);
    }

    [Theory]
    [InlineData("/", "Visits stood at")]
    [InlineData("/?quarter=2023-24-Q3", "Visits stood at")]
    [InlineData("/?report=nope", "Report: there is no report <code>nope</code>")]
    [InlineData("/?quarter=banana", "Quarter: <code>banana</code> is not a quarter")]
    [InlineData("/?quarter=2030-31-Q1", "Quarter: there is no data for Q1 2030/31")]
    [InlineData("/?case=nope", "Test case: there is no case <code>nope</code>")]
    public static async Task What_cannot_be_shown_is_said_where_several_reports_could_be(string path, string expected)
    {
        using var folder = OpenPreview.Workspace();
        const string second =
            "  memo:\n    template: letter\ncommittees:\n  children:\n    name: Children's Committee\n";
        const string meeting =
            "date: 2024-06-04\ncommittee: children\nitems:\n  - report: letter\n    quarter: 2023-24-Q4\n";
        folder.Write("scrutiny.yaml", await File.ReadAllTextAsync(folder.File("scrutiny.yaml")) + second);
        folder.Write("meetings/2024-06-04.yaml", meeting);
        await using var preview = new OpenPreview(folder);

        var text = (await preview.Ask(path)).Text;
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("SR0020", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99999", 1)]
    [InlineData("-1", 1)]
    [InlineData("abc", 2)]
    public static void A_number_that_no_port_has_is_an_error(string port, int exitCode)
    {
        using var folder = OpenPreview.Workspace();

        var run = ProgramRun.In(folder.Path, "preview", "--port", port);
        Assert.Equal(exitCode, run.ExitCode);
        Approved.Text(run.ToString(), port.Trim('-'));
    }

    [Fact]
    public static void A_machine_without_watches_to_give_is_an_error()
    {
        using var folder = OpenPreview.Workspace();
        using var said = new StringWriter();
        var shell = new Shell(TextWriter.Null, said, folder.Path)
        {
            Watch = (_, _) => throw new IOException("The configured user limit (128) on the number of inotify instances has been reached."),
        };

        Assert.Equal(1, PreviewCommand.Run(new() { To = [] }, templates: null, port: 0, shell, CancellationToken.None));
        Approved.Text(said.ToString());
    }

    [Fact]
    public static async Task It_ends_when_it_is_told_to_and_a_taken_port_is_named()
    {
        using var folder = OpenPreview.Workspace();
        await using var preview = new OpenPreview(folder);
        var second = ProgramRun.In(
            folder.Path, "preview", "--port",
            preview.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(1, second.ExitCode);
        Approved.Text(second.ToString().Replace($"{preview.Address.Port}", "8640", StringComparison.Ordinal));
        Assert.Equal(0, await preview.End());
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => preview.Ask("/"));
    }

    /// <summary>
    /// The page, without the number of changes before it, after a change has been told of and as soon as it is as
    /// expected; a rename may be told of twice.
    /// </summary>
    private static async Task<string> PageOnceTold(
        OpenPreview preview, StreamReader told, Func<string, bool> isExpected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            Assert.Equal("data: changed", await told.ReadLineAsync(patience.Token));
            Assert.Equal("", await told.ReadLineAsync(patience.Token));
            var page = Version().Replace((await preview.Ask("/")).Text, "");
            if (isExpected(page))
            {
                return page;
            }
        }
    }

    [GeneratedRegex("data-version=\"[0-9]+\"")]
    private static partial Regex Version();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>`style`: writes a house style to start from, and says what is in one.</summary>
internal static class StyleCommand
{
    private const string Ending = ".docx";

    public static int New(string name, Shell shell)
    {
        var path = Path.GetFullPath(name, shell.Folder);
        var exitCode = ProblemTeller.Told(
            () => Disk.NothingCountsFrom(shell.Folder, name) ?? Write(path, shell), shell.Folder, shell);
        if (exitCode == ExitCode.Done && !shell.Manner().Quiet)
        {
            shell.Out.Write($"wrote {shell.Shown(path)}\n");
        }

        return exitCode;
    }

    private static Problem? Write(string path, Shell shell)
    {
        if (!Path.GetExtension(path).Equals(Ending, StringComparison.OrdinalIgnoreCase))
        {
            return CliProblems.NoHouseStyleName(shell.Shown(path),
                Path.GetFileName(path).Length == 0 || Directory.Exists(path)
                ? shell.Shown(Path.Combine(path, "house-style" + Ending))
                : shell.Shown(Path.ChangeExtension(path, Ending)));
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(StarterStyle.Write().Content.Span);
            return null;
        }
        catch (IOException) when (File.Exists(path))
        {
            return CliProblems.AlreadyThere(shell.Shown(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return OutputFolder.Failure(shell.Shown(path), error);
        }
    }

    public static int Check(string name, bool asJson, Shell shell)
    {
        var read = Disk.ReadNamed(shell.Folder, name).Then(file => StyleInventory.Of(file.Content, name));
        var told = ProblemTeller.Tell(read.Problems, shell.Folder, shell, inText: !asJson);
        var exitCode = ExitCode.Of(told);
        if (asJson)
        {
            shell.Out.Write(Json(exitCode, name, read.Value, told));
            return exitCode;
        }

        if (read.Value is { } inventory)
        {
            Print(name, inventory, shell.Out);
        }

        return exitCode;
    }

    private static void Print(string name, StyleInventory inventory, TextWriter to)
    {
        to.Write($"{name}\n");
        var missing = inventory.Styles.Where(style => !style.IsThere).Select(style => style.Name).ToArray();
        SummaryPrinter.Line(to, "styles", string.Create(
            CultureInfo.InvariantCulture,
            $"{inventory.Styles.Length - missing.Length} of {inventory.Styles.Length}"));
        foreach (var style in missing)
        {
            SummaryPrinter.Line(to, "", $"built in: {style}");
        }

        SummaryPrinter.Line(to, "pages", string.Join(", ", inventory.Pages.Select(page =>
            $"{Of(page.Shape)} ({(page.IsThere ? "its own" : "made from another")})")));
        SummaryPrinter.Line(to, "filled in",
            inventory.Controls.IsEmpty ? "nothing" : string.Join(", ", inventory.Controls));
        SummaryPrinter.Line(to, "pictures", inventory.Pictures == 0
            ? "none in headers and footers"
            : $"in {ProblemPrinter.Counted(inventory.Pictures, "header or footer")}");
        var low = inventory.Colours.Count(pair => !pair.IsEnough);
        SummaryPrinter.Line(to, "colours",
            $"{ProblemPrinter.Counted(inventory.Colours.Length, "pair")} of text and background, "
            + (low == 0 ? "all of them 4.5:1 or more" : $"{low.ToString(CultureInfo.InvariantCulture)} below 4.5:1"));
    }

    private static string Json(
        int exitCode, string name, StyleInventory? inventory,
        ImmutableArray<Problem> problems) => JsonText.Of(exitCode, json =>
    {
        json.WriteString("file", name);
        if (inventory is not null)
        {
            Write(json, inventory);
        }

        JsonReport.WriteProblems(json, problems);
    });

    private static void Write(Utf8JsonWriter json, StyleInventory inventory)
    {
        Named(json, "styles", inventory.Styles);
        Named(json, "pages", [.. inventory.Pages.Select(page => (Of(page.Shape), page.IsThere))]);
        json.WriteStartArray("filled_in");
        foreach (var control in inventory.Controls)
        {
            json.WriteStringValue(control);
        }

        json.WriteEndArray();
        json.WriteNumber("pictures", inventory.Pictures);
        json.WriteStartArray("colours");
        foreach (var pair in inventory.Colours)
        {
            json.WriteStartObject();
            json.WriteString("what", pair.What);
            json.WriteString("text", pair.Text);
            json.WriteString("background", pair.Background);
            json.WriteString("contrast", pair.Ratio);
            json.WriteBoolean("enough", pair.IsEnough);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter json, string key, ImmutableArray<(string Name, bool IsThere)> items)
    {
        json.WriteStartArray(key);
        foreach (var (name, isThere) in items)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteBoolean("there", isThere);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Of(PageShape shape) => shape switch
    {
        PageShape.Landscape => "landscape",
        PageShape.LandscapeA3 => "landscape A3",
        PageShape.PortraitA3 => "portrait A3",
        _ => "portrait",
    };
}

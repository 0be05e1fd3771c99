using System.Text;
using ScrutinyReport.Cli;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Data;

/// <summary>Files for tests: small ones written in the test, whole ones beside it and in the sample.</summary>
internal static class TestFiles
{
    public static readonly Quarter Q4 = new(2023, 4);

    public static InputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file of this folder's <c>Files</c>.</summary>
    public static InputFile Fixture(string name) =>
        Read(Checkout.At("tests/ScrutinyReport.Tests/Data/Files/" + name), name);

    /// <summary>A file of the Leicestershire sample.</summary>
    public static InputFile Sample(string name) =>
        Read(Checkout.At("sample-data/leicestershire/" + name), name);

    public static DatasetRequest Request(string quarterFile) =>
        new() { Quarter = Q4, QuarterFile = Text("data/2023-24-Q4.csv", quarterFile) };

    /// <summary>Problems as the command line prints them.</summary>
    public static string Printed(IEnumerable<Problem> problems)
    {
        using var text = new StringWriter();
        ProblemPrinter.Print(problems, text, new Ink(false), 118);
        return text.ToString();
    }

    private static InputFile Read(string path, string name) => new(name, File.ReadAllBytes(path));
}

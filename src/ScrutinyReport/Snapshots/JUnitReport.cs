using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace ScrutinyReport.Snapshots;

/// <summary>
/// The results as the XML that test runners of continuous integration read: a suite for each family, a test for each
/// case.
/// </summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings Form = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(false),
    };

    public static byte[] Of(ImmutableArray<CaseResult> results)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Form))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, results);
            foreach (var family in results.GroupBy(result => result.Family, StringComparer.Ordinal))
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", family.Key);
                Counts(xml, [.. family]);
                foreach (var result in family)
                {
                    Write(xml, result);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void Counts(XmlWriter xml, ImmutableArray<CaseResult> results)
    {
        xml.WriteAttributeString("tests", Number(results.Length));
        xml.WriteAttributeString("failures", Number(results.Count(result =>
            result.Outcome is CaseOutcome.Differs or CaseOutcome.New)));
        xml.WriteAttributeString("errors", Number(results.Count(result => result.Outcome is CaseOutcome.Failed)));
        xml.WriteAttributeString("time", Seconds(results.Sum(result => result.Time.TotalSeconds)));
    }

    private static void Write(XmlWriter xml, CaseResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", result.Family);
        xml.WriteAttributeString("name", result.Name);
        xml.WriteAttributeString("time", Seconds(result.Time.TotalSeconds));
        xml.WriteAttributeString("file", result.Approved);
        switch (result.Outcome)
        {
            case CaseOutcome.Differs:
                Failure(xml, "failure", $"differs from {result.Approved}",
                    string.Concat(result.Differences.Select(one =>
                    $"line {Number(one.Line)}\n{one.Plain}\n")));
                break;
            case CaseOutcome.New:
                Failure(xml, "failure", "no text has been approved yet", result.Text ?? "");
                break;
            case CaseOutcome.Failed:
                Failure(xml, "error", "errors stopped it",
                    string.Concat(result.Problems.Select(problem => $"{problem}\n")));
                break;
            case CaseOutcome.Passed or CaseOutcome.Accepted:
                break;
        }

        xml.WriteEndElement();
    }

    private static void Failure(XmlWriter xml, string element, string message, string text)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", message);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);
}

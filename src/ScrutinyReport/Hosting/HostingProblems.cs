using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Hosting;

/// <summary>Everything that can go wrong with the programs that make and join PDFs (docs/problems/packs.md).</summary>
internal static class HostingProblems
{
    private const string StoppedCode = "SR1204";

    public static Problem NoLibreOffice() => Problem.Error(
        "SR1201", Place.WholeFile("soffice"), "LibreOffice is not installed, and it makes the .pdf",
        "install it (Debian: `apt install libreoffice-writer-nogui`; Windows: LibreOffice 7.4 or later), "
            + "or leave out `pdf`: the .docx needs nothing else");

    public static Problem NotConverted(string paper, string reason) => Problem.Error(
        "SR1202", Place.WholeFile(paper),
        $"LibreOffice could not make a .pdf of this{(reason.Length > 0 ? $": {reason}" : "")}",
        "open the .docx in Word or LibreOffice and see whether it is whole");

    public static Problem TooLong(string paper, TimeSpan limit) => Problem.Error(
        "SR1203", Place.WholeFile(paper),
        string.Create(CultureInfo.InvariantCulture,
            $"LibreOffice was still at work on this after {limit.TotalSeconds:0} seconds, and was stopped"),
        "try again when the machine has less to do, or open the .docx and see whether it is whole");

    /// <summary>Whether the problem is that somebody stopped us.</summary>
    public static bool IsStopped(Problem problem) => problem.Code == StoppedCode;

    public static Problem Stopped() => Problem.Error(
        StoppedCode, Place.WholeFile("scrutiny"), "this was stopped from the keyboard or by the system",
        "run the command again; what was there before is as it was");

    public static Problem NotTagged(string paper) => Problem.Warning(
        "SR1205", Place.WholeFile(paper), "LibreOffice made a .pdf without tags, which a screen reader cannot follow",
        "use LibreOffice 7.4 or later");

    public static Problem NoRoom(Exception error) => Problem.Error(
        "SR1206", Place.WholeFile("the temporary folder"), $"this cannot be written: {DiskFailure.Reason(error)}",
        "make room on that disk, or set TMPDIR (Windows: TEMP) to a folder on another; nothing was changed");

    public static Problem NoLibreOfficeForPack() => Problem.Warning(
        "SR1207", Place.WholeFile("soffice"),
        "LibreOffice is not installed, so the pack is a .docx, and the page numbers of its agenda are fields",
        "install it (Debian: `apt install libreoffice-writer-nogui`; Windows: LibreOffice 7.4 or later) and run the command "
            + "again; or finish the .docx in Word, where Ctrl+A and F9 fill the fields");

    public static Problem NoQpdfForPack() => Problem.Warning(
        "SR1208", Place.WholeFile("qpdf"),
        "qpdf is not installed, so the pack is a .docx, and the page numbers of its agenda are fields",
        "install it (Debian: `apt install qpdf`) and run the command again; or finish the .docx in Word, where Ctrl+A and F9 fill "
            + "the fields");

    public static Problem OtherFont(string pdf, string font) => Problem.Warning(
        "SR1209", Place.WholeFile(pdf), $"the font `{font}` is not installed here, and another stands in its place",
        "install it on this machine and make the .pdf again; until then its lines and pages may break elsewhere than those of the .docx in Word") with
    { Severity = Severity.Note };

    public static Problem NeedsPassword(string file) => Problem.Error(
        "SR1211", Place.WholeFile(file), "this paper opens only with a password",
        "ask its author for a copy without one");

    public static Problem NotAPdf(string file, string reason) => Problem.Error(
        "SR1212", Place.WholeFile(file), $"this paper is damaged{(reason.Length > 0 ? $": {reason}" : "")}",
        "ask its author for a whole copy, or save it again from the program that made it");
}

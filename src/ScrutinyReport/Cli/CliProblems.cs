using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Everything that can go wrong between the program and the disk.</summary>
internal static class CliProblems
{
    private const string FaultCode = "SR0732";

    public static Problem NoIndicator(string name, string quarter, IEnumerable<string> known) => Problem.Error(
        "SR0720", Place.WholeFile("explain"), $"there is no indicator `{name}` in {quarter}",
        Suggestion.Hint(name, known)
            ?? "write its id, its name as the quarter file has it, or an alias of `indicators.csv`");

    public static Problem NotUnderstood(string message) => Problem.Error(
        "SR0721", Place.WholeFile("command line"),
        string.Join(' ', message.Split((char[])['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.'),
        $"`{Product.Name} --help` lists the commands, and `--help` behind a command its options");

    public static Problem PortTaken(string port) => Problem.Error(
        "SR1010", Place.WholeFile("--port"), $"nothing can listen on port {port} of this machine",
        "another preview may be open already; name another port, or 0 for any that is free");

    public static Problem NoSuchPort(string port) => Problem.Error(
        "SR1015", Place.WholeFile("--port"), $"there is no port {port}",
        "name one from 0 to 65535; 0 is any that is free");

    public static Problem CannotWatch(string folder, string reason) => Problem.Error(
        "SR1016", Place.WholeFile(folder), $"this folder cannot be watched for changes: {reason.TrimEnd('.')}",
        "close other programs that watch files, such as editors; on Linux `sysctl fs.inotify.max_user_instances=512` allows more");

    public static Problem NoFolder(string folder) => Problem.Error(
        "SR0701", Place.WholeFile(folder), "there is no such folder",
        "name the folder of the workspace with `--workspace`");

    public static Problem CurrentFolderGone() => Problem.Error(
        "SR0709", Place.WholeFile("."), "the current folder is gone, or out of reach",
        "go to a folder that is there, or write whole paths, also with `--workspace`");

    public static Problem AlreadyThere(string file) => Problem.Error(
        "SR0710", Place.WholeFile(file), "there is such a file already, and it is left as it is",
        "name another, or move this one away first");

    public static Problem CannotRead(string file, string reason) => Problem.Error(
        "SR0702", Place.WholeFile(file), $"this file cannot be read: {reason}",
        "check that it is still there and that you may read it");

    public static Problem OutputLocked(string file) => Problem.Error(
        "SR0703", Place.WholeFile(file),
        "this file is open in another program, so the new report cannot take its place",
        "close it in Word and run the command again; nothing was changed");

    public static Problem CannotWrite(string file, string reason) => Problem.Error(
        "SR0704", Place.WholeFile(file), $"this cannot be written: {reason}",
        "check the folder and your rights in it, or name another with `--out`; nothing was changed");

    /// <summary>A file whose name nobody chose on the command line.</summary>
    public static Problem CannotWriteThis(string file, string reason) => CannotWrite(file, reason) with
    {
        Hint = "check that you may write it, and that no other program has it open",
    };

    public static Problem CannotWriteSarif(string file, string reason) => Problem.Error(
        "SR0730", Place.WholeFile(file), $"the problems cannot be written here: {reason}",
        "name a file in a folder that is there with `--sarif`");

    public static Problem NotNational(string authority, Setting<string> report) => Problem.Error(
        "SR0731", report.Place, $"`{report.Value}` is of the council's own figures, not of the authority `{authority}`",
        "leave `--authority` out, or give the report `figures: national`");

    /// <summary>Whether a problem is a fault of the program, met in one of several reports.</summary>
    public static bool IsFault(Problem problem) => problem.Code == FaultCode;

    public static Problem Fault(ReportOrder order, Exception fault) => Problem.Error(
        FaultCode, order.Report.Id.Place,
        $"`{order.Name}` met a fault of the program, not of your files: {fault.GetType().Name}: {fault.Message}",
        "please report it with the command line and the version; the other reports are not concerned");

    public static Problem SameOutput(ReportSettings report, string one, string other) => Problem.Error(
        "SR0733", report.OutputName is null ? report.Id.Place : report.Template.Place,
        $"`{one}` and `{other}` would be written under one name",
        "put `{report}`, and for national figures `{authority}` or `{name}`, into `output`");

    public static Problem NoWorkspaces(string pattern) => Problem.Error(
        "SR0734", Place.WholeFile("--workspaces"), $"no folder that matches `{pattern}` holds a scrutiny.yaml",
        "a `*` stands for any name of a folder, as in `councils/*`; the path counts from the current folder");

    public static Problem Edited(string file, string beside) => Problem.Warning(
        "SR0705", Place.WholeFile(file),
        $"this file is not as it was last written here, so the new report is `{beside}` beside it",
        "take over what was edited by hand, into the commentary or the template, then delete or rename one of the two");

    public static Problem OfAnotherCouncil(string file, string council) => Problem.Error(
        "SR0735", Place.WholeFile(file), $"the outputs of this name here are another council's ({council})",
        "name another folder with `--out`; if it is this council under an earlier name, delete this record and its outputs; nothing was changed");

    public static Problem NoHouseStyleName(string file, string better) => Problem.Error(
        "SR0736", Place.WholeFile(file), "a house style is a Word document, whose name ends with .docx",
        $"write `{CommandLineWord.Of(better)}`");

    public static Problem NoLongerPart(string file) => Problem.Warning(
        "SR0708", Place.WholeFile(file),
        "the report has no such document any more, and this one stays because it is not as it was last written here",
        "delete it or put it elsewhere, so that nobody takes it for a part of the report");

    public static Problem ManifestUnreadable(string file) => Problem.Warning(
        "SR0706", Place.WholeFile(file),
        "this record of what was written is not readable, so no earlier output is overwritten",
        "delete it together with the outputs that may be replaced");
}

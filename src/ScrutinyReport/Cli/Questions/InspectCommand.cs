using ScrutinyReport.Inspecting;

namespace ScrutinyReport.Cli;

/// <summary>`inspect`: what stands between a Word file, whoever made it, and a reader.</summary>
internal static class InspectCommand
{
    public static int Run(string name, bool isStrict, bool asJson, Shell shell)
    {
        var inspected = Disk.ReadNamed(shell.Folder, name).Then(file => Inspector.Inspect(file.Content, name));
        var told = ProblemTeller.Tell(inspected.Problems, shell.Folder, shell, inText: !asJson);
        var exitCode = ExitCode.Of(told, isStrict);
        if (asJson)
        {
            shell.Out.Write(InspectionJson.Of(exitCode, told, inspected.Value));
        }
        else if (inspected.Value is { } inspection && !shell.Manner().Quiet)
        {
            InspectionPrinter.Print(name, inspection, told, shell.Out, shell.OutInk);
        }

        return exitCode;
    }
}

using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;

namespace ScrutinyReport.Cli;

/// <summary>
/// The JSON Schemas of a workspace's YAML files. They travel inside the program, so that an editor needs no network: a
/// file names the copy in the workspace's <c>.scrutiny</c> folder.
/// </summary>
internal static class Schemas
{
    /// <summary>The folder of a workspace that they are written to.</summary>
    public const string Folder = ".scrutiny";

    private const string Resource = "docs/schemas/";
    private const string Ending = ".schema.json";
    private const string Settings = "settings";

    public static ImmutableArray<string> Names { get; } = [Settings, "meeting", "accepted", "case"];

    /// <summary>The name of the file: <c>scrutiny.schema.json</c> for the settings.</summary>
    public static string FileOf(string name) => (name == Settings ? "scrutiny" : name) + Ending;

    public static string Text(string name) => Encoding.UTF8.GetString(Resources.Read(Resource + FileOf(name)));

    public static int Print(string name, Shell shell) => ProblemTeller.Told(
        () =>
        {
            shell.Out.Write(Text(name));
            return null;
        },
        shell.Folder,
        shell);

    public static int Write(string? named, Shell shell)
    {
        var (workspace, missing) = Disk.FindWorkspace(shell.Folder, named);
        return ProblemTeller.Told(() => missing ?? Copy(Path.Combine(workspace, Folder), shell), workspace, shell);
    }

    private static Problem? Copy(string folder, Shell shell)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in Names.Select(FileOf))
            {
                var path = Path.Combine(folder, file);
                File.WriteAllBytes(path, Resources.Read(Resource + file));
                shell.Out.Write(shell.Manner().Quiet ? "" : $"{shell.Shown(path)}\n");
            }

            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite(shell.Shown(folder), DiskFailure.Reason(error));
        }
    }
}

using System.Globalization;
using System.Text;
using ScrutinyReport.Cli;

namespace ScrutinyReport;

/// <summary>Where the program starts and ends.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        Rehearsal.Start(arguments);

        // Always UTF-8, whatever the machine's own encoding is.
        var utf8 = new UTF8Encoding(false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
        using var error = new StreamWriter(Console.OpenStandardError(), utf8);
        return Run(arguments, Shell.OfThisProcess(output, error));
    }

    /// <summary>One run: its arguments, and all that it can reach of the world outside.</summary>
    public static int Run(string[] arguments, Shell shell)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var (exitCode, isTold) = (ExitCode.Fault, false);
        try
        {
            exitCode = Commands.Run(arguments, shell);
        }
        catch (Exception fault) when (string.IsNullOrEmpty(shell.Variable("SCRUTINY_DEBUG")))
        {
            shell.Error.Write($"""
                this is a fault of {Product.Name}, not of your files: {fault.GetType().Name}: {fault.Message}
                  please report it with the command line and the version, {Product.Version}; nothing was half written
                  with SCRUTINY_DEBUG=1 the same command shows where in the program it happened

                """);
        }
        finally
        {
            isTold = IsTold(shell);
        }

        return isTold || exitCode != ExitCode.Done ? exitCode : ExitCode.Problems;
    }

    // A full disk or a closed stream at the other end is no fault of ours, and what was written before stands.
    private static bool IsTold(Shell shell)
    {
        try
        {
            shell.Out.Flush();
            shell.Error.Flush();
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

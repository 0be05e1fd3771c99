using System.Collections.Immutable;
using System.Globalization;

namespace ScrutinyReport.Cli;

/// <summary>
/// How shells ask what may come next: the command line so far behind <c>[suggest:12]</c>, where 12 is the place of the
/// cursor. System.CommandLine knows that word only for a root command, which is named after the process.
/// </summary>
internal static class Completion
{
    private const string Asks = "[suggest";

    /// <summary>The shells that there is a script for.</summary>
    public static ImmutableArray<string> Shells { get; } = ["bash", "pwsh", "zsh"];

    /// <summary>The script for a shell; it goes into the shell's own start-up file.</summary>
    public static string Script(string shell) => shell switch
    {
        "bash" => """
            # in ~/.bashrc: source <(scrutiny completion bash)
            _scrutiny_complete() {
              local IFS=$'\n'
              local found
              found=$(scrutiny "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
              COMPREPLY=($(compgen -W "${found}" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _scrutiny_complete scrutiny

            """,
        "pwsh" => """
            # in $PROFILE: scrutiny completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName scrutiny -ScriptBlock {
              param($word, $line, $position)
              scrutiny "[suggest:$position]" "$line" | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }

            """,
        "zsh" => """
            # in ~/.zshrc, behind compinit: source <(scrutiny completion zsh)
            _scrutiny() {
              local -a found
              found=("${(@f)$(scrutiny "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a found || _files
            }
            compdef _scrutiny scrutiny

            """,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "no shell that there is a script for"),
    };

    public static bool IsAsked(string[] arguments) =>
        arguments.Length > 0 && arguments[0].StartsWith(Asks, StringComparison.Ordinal);

    /// <summary>
    /// Options only where one has been begun; of their short forms none, since they are no shorter to type.
    /// </summary>
    public static IEnumerable<string> Fitting(IEnumerable<string> found, string before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return found.Where(one => one[0] is not ('-' or '/')
            || (word.StartsWith('-') && one.StartsWith("--", StringComparison.Ordinal)))
                .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The command line so far, and where its cursor stands; at its end where nobody says.</summary>
    public static (string Line, int Position) Read(string[] arguments)
    {
        var line = arguments.Length > 1 ? arguments[1] : "";
        var asked = arguments[0].TrimStart('[').TrimEnd(']').Split(':');
        var isGiven = int.TryParse(asked[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var position);
        return (line, isGiven ? Math.Min(position, line.Length) : line.Length);
    }
}

using ScrutinyReport.Foundation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// A settings file as a tree of values with places: the only code that knows which library reads YAML.
/// </summary>
internal static class YamlFile
{
    private const int DeepestNesting = 40;

    /// <summary>The settings in a whole file; a file with nothing in it has no settings.</summary>
    public static Checked<YamlMap> Parse(SourceText source) => Parse(source, 0, source.Text.Length);

    /// <summary>The settings in a part of a file, such as the lines before the text of a commentary.</summary>
    public static Checked<YamlMap> Parse(SourceText source, int start, int length) =>
        Parse(source, start, length, node => node switch
        {
            YamlMap map => map,
            YamlText { Text: "" } => new YamlMap([], source.At(start, 0)),
            _ => null,
        });

    /// <summary>The items of a file that is a list; a file with nothing in it has none.</summary>
    public static Checked<YamlList> ParseList(SourceText source) =>
        Parse(source, 0, source.Text.Length, node => node switch
        {
            YamlList list => list,
            YamlText { Text: "" } => new YamlList([], source.At(0, 0)),
            _ => null,
        });

    private static Checked<T> Parse<T>(SourceText source, int start, int length, Func<YamlNode, T?> expected)
        where T : YamlNode
    {
        var problems = new List<Problem>();
        using var reader = new StringReader(source.Text.Substring(start, length));
        var parser = new Parser(reader);
        try
        {
            var builder = new Builder(source, start, parser, problems);
            var document = builder.Document();
            return expected(document) is { } node
                ? Checked.Of(node, problems)
                : Checked.Failed<T>(
                [
                    .. problems,
                    typeof(T) == typeof(YamlList)
                        ? WorkspaceProblems.NotAList(source.Path, document.Place)
                        : WorkspaceProblems.NotSettings(document.Place),
                ]);
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            var problem = IndentingTab(source, start, length) is { } tab
                ? WorkspaceProblems.Tab(tab)
                : WorkspaceProblems.NotYaml(PlaceOf(error, parser, source, start, length), Reason(error));
            return Checked.Failed<T>([.. problems, problem]);
        }
    }

    // The library's scanner gives up on some texts without saying where: then the place is behind what it could read.
    private static Place PlaceOf(Exception error, Parser parser, SourceText source, int start, int length)
    {
        var (from, to) = error is YamlException placed
            ? (placed.Start.Index, placed.End.Index)
            : (parser.Current?.End.Index ?? 0, parser.Current?.End.Index ?? 0);
        var first = (int)Math.Clamp(from, 0, length);
        return source.At(start + first, (int)Math.Clamp(to, first, length) - first);
    }

    private static string Reason(Exception error) =>
        error is YamlException ? error.Message : "it cannot be read on from here";

    // The library places a tab at the start of the settings above it, where nobody would look.
    private static Place? IndentingTab(SourceText source, int start, int length)
    {
        var last = source.LineAt(start + length);
        for (var line = source.LineAt(start); line <= last; line++)
        {
            var text = source.Line(line);
            var tab = text.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && text[..tab].All(character => character == ' '))
            {
                return source.At(source.StartOf(line) + tab, 1);
            }
        }

        return null;
    }

    private sealed class Builder(SourceText source, int offset, Parser parser, List<Problem> problems)
    {
        public YamlNode Document()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out var end))
            {
                return new YamlText("", PlaceOf(end));
            }

            parser.Consume<DocumentStart>();
            var root = Node(0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                problems.Add(WorkspaceProblems.SecondDocument(PlaceOf(second)));
            }

            return root;
        }

        private YamlNode Node(int depth)
        {
            if (depth > DeepestNesting)
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "settings are nested too deeply");
            }

            return parser.Current switch
            {
                MappingStart => Map(depth),
                SequenceStart => List(depth),
                AnchorAlias => Alias(),
                _ => Text(),
            };
        }

        private YamlMap Map(int depth)
        {
            var start = parser.Consume<MappingStart>();
            var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
            var ordered = new List<YamlEntry>();
            while (!parser.Accept<MappingEnd>(out _))
            {
                var key = parser.Accept<Scalar>(out _) ? Name() : Node(depth + 1);
                var value = Node(depth + 1);
                if (key is not YamlText name)
                {
                    problems.Add(WorkspaceProblems.KeyIsNoName(key.Place));
                }
                else if (entries.TryGetValue(name.Text, out var first))
                {
                    problems.Add(WorkspaceProblems.KeyTwice(name, first.Key.Place));
                }
                else
                {
                    entries[name.Text] = new(name, value);
                    ordered.Add(entries[name.Text]);
                }
            }

            parser.MoveNext();
            return new([.. ordered], PlaceOf(start));
        }

        private YamlList List(int depth)
        {
            var start = parser.Consume<SequenceStart>();
            var items = new List<YamlNode>();
            while (!parser.Accept<SequenceEnd>(out _))
            {
                items.Add(Node(depth + 1));
            }

            parser.MoveNext();
            return new([.. items], PlaceOf(start));
        }

        private YamlText Text()
        {
            var scalar = parser.Consume<Scalar>();
            var isNothing = scalar.IsPlainImplicit && scalar.Value is "null" or "Null" or "NULL" or "~";
            return new(isNothing ? "" : scalar.Value, PlaceOf(scalar));
        }

        private YamlText Name()
        {
            var scalar = parser.Consume<Scalar>();
            return new(scalar.Value, PlaceOf(scalar));
        }

        // An alias lets a short file stand for an endless one, and a place would no longer be the value's own.
        private YamlText Alias()
        {
            var alias = parser.Consume<AnchorAlias>();
            problems.Add(WorkspaceProblems.Alias(PlaceOf(alias), alias.Value.Value));
            return new("", PlaceOf(alias));
        }

        private Place PlaceOf(ParsingEvent parsed)
        {
            var length = parsed is Scalar or AnchorAlias ? parsed.End.Index - parsed.Start.Index : 1;
            return source.At(offset + (int)parsed.Start.Index, (int)length);
        }
    }
}

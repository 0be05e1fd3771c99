using ScrutinyReport.Foundation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScrutinyReport.Workspaces;

/// <summary>A settings file as a tree of values with places: the only code that knows which library reads YAML.</summary>
internal static class YamlFile
{
    private const int DeepestNesting = 40;

    /// <summary>The settings in a whole file; a file with nothing in it has no settings.</summary>
    public static Checked<YamlMap> Parse(SourceText source) => Parse(source, 0, source.Text.Length);

    /// <summary>The settings in a part of a file, such as the lines before the text of a commentary.</summary>
    public static Checked<YamlMap> Parse(SourceText source, int start, int length)
    {
        var problems = new List<Problem>();
        using var reader = new StringReader(source.Text.Substring(start, length));
        try
        {
            var builder = new Builder(source, start, new Parser(reader), problems);
            return builder.Document() switch
            {
                YamlMap map => Checked.Of(map, problems),
                YamlText { Text: "" } => Checked.Of(new YamlMap([], source.At(start, 0)), problems),
                var other => Checked.Failed<YamlMap>([.. problems, WorkspaceProblems.NotSettings(other.Place)]),
            };
        }
        catch (YamlException error)
        {
            var from = (int)Math.Clamp(error.Start.Index, 0, length);
            var to = (int)Math.Clamp(error.End.Index, from, length);
            return Checked.Failed<YamlMap>(
                [.. problems, WorkspaceProblems.NotYaml(source.At(start + from, to - from), error.Message)]);
        }
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
                var key = Node(depth + 1);
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

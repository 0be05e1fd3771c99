using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScrutinyReport.Documents;

/// <content>Containers, which are no part of CommonMark.</content>
internal sealed partial class MarkdownSyntax
{
    /// <summary>A passage between <c>::: name</c> and <c>:::</c>.</summary>
    private sealed class ContainerFence(ContainerParser parser) : ContainerBlock(parser)
    {
        public required string Name { get; init; }

        /// <summary>The words behind the name, and where each starts.</summary>
        public required ImmutableArray<(string Word, int Start)> Options { get; init; }

        public bool IsClosed { get; set; }
    }

    /// <summary>
    /// Reads <c>::: name</c> and <c>:::</c>. A <c>:::</c> closes the container opened last, however many colons either
    /// has.
    /// </summary>
    private sealed class ContainerParser : BlockParser
    {
        public ContainerParser() => OpeningCharacters = [':'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var line = processor.Line;
            if (Colons(ref line) < 3)
            {
                return BlockState.None;
            }

            line.Trim();
            var words = Words(line);
            processor.NewBlocks.Push(new ContainerFence(this)
            {
                Column = processor.Column,
                Span = new(processor.Start, line.End),
                Name = words.Length == 0 ? "" : words[0].Word,
                Options = [.. words.Skip(1)],
                IsClosed = line.IsEmpty,
            });
            return line.IsEmpty ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            var fence = (ContainerFence)block;
            var line = processor.Line;
            if (Colons(ref line) < 3 || !line.TrimEnd() || HoldsOpenFence(processor, fence))
            {
                processor.GoToColumn(processor.ColumnBeforeIndent);
                return BlockState.Continue;
            }

            fence.IsClosed = true;
            block.UpdateSpanEnd(line.End);
            return BlockState.BreakDiscard;
        }

        private static ImmutableArray<(string Word, int Start)> Words(StringSlice line)
        {
            var words = ImmutableArray.CreateBuilder<(string, int)>();
            var start = line.Start;
            for (var at = line.Start; at <= line.End + 1; at++)
            {
                if (at <= line.End && line.Text[at] != ' ')
                {
                    continue;
                }

                if (at > start)
                {
                    words.Add((line.Text[start..at], start));
                }

                start = at + 1;
            }

            return words.ToImmutable();
        }

        private static int Colons(ref StringSlice line)
        {
            var start = line.Start;
            while (line.CurrentChar == ':')
            {
                line.SkipChar();
            }

            return line.Start - start;
        }

        private static bool HoldsOpenFence(BlockProcessor processor, ContainerBlock container) =>
            container.LastChild is ContainerBlock last
            && ((last is ContainerFence && processor.IsOpen(last)) || HoldsOpenFence(processor, last));
    }
}

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

        public required ImmutableArray<string> Options { get; init; }

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
            var words = line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            processor.NewBlocks.Push(new ContainerFence(this)
            {
                Column = processor.Column,
                Span = new(processor.Start, line.End),
                Name = words.FirstOrDefault() ?? "",
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

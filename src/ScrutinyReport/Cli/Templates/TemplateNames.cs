using System.Globalization;
using System.Text;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Cli;

/// <summary>What a template can use, as text: the view's names, then the members of each kind of object, then
/// functions.</summary>
internal static class TemplateNames
{
    public static string Of(ObjectShape view, IEnumerable<TemplateFunction> functions)
    {
        var text = new StringBuilder();
        foreach (var shape in Objects(view))
        {
            Write(text, shape);
        }

        text.Append("functions\n");
        foreach (var function in functions)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  {function.Name} {string.Join(' ', function.Parameters.Select(parameter => parameter.Name))}\n");
            text.Append(CultureInfo.InvariantCulture, $"      {function.Meaning}\n      {function.Example}\n");
        }

        return text.ToString();
    }

    /// <summary>The view, and every kind of object that can be reached from it, nearest first.</summary>
    public static IEnumerable<ObjectShape> Objects(ObjectShape view)
    {
        var queue = new Queue<ObjectShape>([view]);
        var seen = new HashSet<ObjectShape>([view]);
        while (queue.TryDequeue(out var shape))
        {
            yield return shape;
            foreach (var found in shape.Members.Select(member =>
                ObjectOf(member.Shape)).OfType<ObjectShape>().Where(seen.Add))
            {
                queue.Enqueue(found);
            }
        }
    }

    private static void Write(StringBuilder text, ObjectShape shape)
    {
        text.Append(CultureInfo.InvariantCulture, $"{shape.Name}: {shape.Meaning}\n");
        var width = shape.Members.Select(member => member.Name.Length).DefaultIfEmpty().Max();
        foreach (var member in shape.Members)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  {member.Name.PadRight(width)}  {member.Shape}{(member.Optional ? ", optional" : "")}: {member.Meaning}");
            text.Append(member.Example.Length == 0 ? "\n" : $"; for instance {member.Example}\n");
        }

        text.Append('\n');
    }

    private static ObjectShape? ObjectOf(Shape shape) => shape switch
    {
        ObjectShape known => known,
        ListShape list => ObjectOf(list.Element),
        _ => null,
    };
}

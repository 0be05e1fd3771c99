using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Running;

/// <summary>Items of lists and of text by number, members of objects by a name that is a value.</summary>
internal static class Items
{
    public static object? Get(Run run, object target, object index, ItemOf site, bool guarded)
    {
        if (Kinds.IsText(index) || target is ScriptObject or TemplateObject)
        {
            var name = Texts.Plain(run, index, site.Place);
            return Members.TryGet(target, name, out var value) || !run.Strict || (guarded && !Members.IsHost(target))
                ? value
                : throw run.Stop(TemplateProblems.UnknownMember(site.Index.Place, name, site.Target.Place,
                    Members.Names(target)));
        }

        var number = Numbers.ToInt(run, index, site.Index.Place);
        if (target is string or MarkedText)
        {
            var text = Texts.Plain(run, target, site.Place);
            number = number < 0 ? number + text.Length : number;
            return number >= 0 && number < text.Length
                ? text[number].ToString()
                : throw run.Stop(TemplateProblems.OutsideText(site.Index.Place, number, text.Length));
        }

        var list = target as IReadOnlyList<object?>
            ?? throw run.Stop(TemplateProblems.NotIndexable(site.Target.Place, Kinds.Of(target)));
        number = number < 0 ? number + list.Count : number;
        return number >= 0 && number < list.Count ? list[number] : null;
    }

    public static void Set(Run run, object target, object index, object? value, ItemOf site)
    {
        if (Kinds.IsText(index) || target is ScriptObject or TemplateObject)
        {
            var name = Texts.Plain(run, index, site.Place);
            switch (Members.Set(target, name, value))
            {
                case Assigned.ReadOnly:
                    throw run.Stop(TemplateProblems.ReadOnlyMember(site.Index.Place, name));
                case Assigned.Host:
                    throw run.Stop(TemplateProblems.HostIsReadOnly(site.Index.Place, name));
                default:
                    return;
            }
        }

        if (target is not ScriptArray list)
        {
            throw run.Stop(target is IReadOnlyList<object?>
                ? TemplateProblems.HostIsReadOnly(site.Index.Place, "this list")
                : TemplateProblems.NotIndexable(site.Target.Place, Kinds.Of(target)));
        }

        var number = Numbers.ToInt(run, index, site.Index.Place);
        number = number < 0 ? number + list.Count : number;
        if (number >= 0)
        {
            run.CheckCount(number + 1L, site.Index.Place);
            list.Set(number, value);
        }
    }
}

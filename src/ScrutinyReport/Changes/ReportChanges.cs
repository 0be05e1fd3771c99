using System.Collections.Immutable;
using ScrutinyReport.Snapshots;

namespace ScrutinyReport.Changes;

/// <summary>What a report says otherwise than an earlier build of it did, by indicator.</summary>
internal sealed record ReportChanges(ImmutableArray<SubjectChanges> Subjects)
{
    private const string Rating = "rating";

    public int Figures => Subjects.Sum(subject => subject.Facts.Count(fact => fact.What != Rating));

    public int Ratings => Subjects.Sum(subject => subject.Facts.Count(fact => fact.What == Rating));

    public int Passages => Subjects.Sum(subject => subject.Passages.Length);

    public static ReportChanges Between(ReportContent old, ReportContent now)
    {
        var before = old.Subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        var gone = old.Subjects.Where(subject => now.Subjects.All(other => other.Id != subject.Id));
        return new(
        [
            .. now.Subjects
                .Select(subject => Of(before.GetValueOrDefault(subject.Id) ?? Nothing(subject), subject))
                .Concat(gone.Select(subject => Of(subject, Nothing(subject))))
                .Where(subject => !subject.Facts.IsEmpty || !subject.Passages.IsEmpty),
        ]);
    }

    private static SubjectContent Nothing(SubjectContent like) => new(like.Id, like.Name, [], []);

    private static SubjectChanges Of(SubjectContent old, SubjectContent now)
    {
        var facts = now.Facts.Select(fact => fact.What)
            .Union(old.Facts.Select(fact => fact.What))
            .Select(what => new FactChange(what, Shown(old, what), Shown(now, what)))
            .Where(change => change.Old != change.New);
        var passages = TextDifference.Of(string.Join('\n', old.Sentences), string.Join('\n', now.Sentences));
        return new(now.Id, now.Name, [.. facts], passages);
    }

    private static string? Shown(SubjectContent subject, string what) =>
        subject.Facts.Where(fact => fact.What == what).Select(fact => fact.Shown).FirstOrDefault();
}

/// <summary>
/// What is said otherwise of one indicator: its figures and judgements, and the sentences that differ.
/// </summary>
internal sealed record SubjectChanges(
    string Id, string Name, ImmutableArray<FactChange> Facts, ImmutableArray<Difference> Passages);

/// <summary>A figure or judgement that is another now; null where there was or is none.</summary>
internal sealed record FactChange(string What, string? Old, string? New);

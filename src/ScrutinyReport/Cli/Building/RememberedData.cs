using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// Quarters that have been read, by the content of their files: reports of one quarter share its data, and who changes
/// a template in a preview waits for no data to be read again. It may be asked at the same time.
/// </summary>
/// <param name="most">How many are kept; one more is known for as long as somebody has it.</param>
internal sealed class RememberedData(int most)
{
    private readonly Lock reading = new();
    private readonly Queue<Checked<Dataset>> kept = [];
    private readonly List<WeakReference<Checked<Dataset>>> known = [];

    public Checked<Dataset> Read(DatasetRequest request)
    {
        lock (reading)
        {
            var found = Known().FirstOrDefault(one => request.HasFilesOf(one.Value!.Request));
            if (found is null)
            {
                found = DatasetReader.Read(request);
                known.RemoveAll(one => !one.TryGetTarget(out _));
                if (found.Value is not null)
                {
                    known.Add(new(found));
                    kept.Enqueue(found);
                }

                while (kept.Count > most)
                {
                    kept.Dequeue();
                }
            }

            return found;
        }
    }

    private IEnumerable<Checked<Dataset>> Known()
    {
        foreach (var one in known)
        {
            if (one.TryGetTarget(out var dataset))
            {
                yield return dataset;
            }
        }
    }
}

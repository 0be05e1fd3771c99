using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads the files of one quarter; the entry point of the stage.</summary>
internal static class DatasetReader
{
    public static Checked<Dataset> Read(DatasetRequest request) =>
        Checked.Of(new Dataset { Quarter = request.Quarter, Observations = [], Indicators = [] });
}

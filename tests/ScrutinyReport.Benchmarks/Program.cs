using ScrutinyReport.Benchmarks;

return args switch
{
    ["conformance", var folder, .. var rest] => Conformance.Run(folder, rest.Contains("--list")),
    _ => 2,
};

using BenchmarkDotNet.Running;
using ScrutinyReport.Benchmarks;

switch (args)
{
    case ["conformance", var folder, .. var rest]:
        return Conformance.Run(folder, rest.Contains("--list"));
    case ["templates", .. var rest]:
        BenchmarkRunner.Run<TemplateBenchmarks>(args: rest);
        return 0;
    case ["charts", .. var rest]:
        BenchmarkRunner.Run<ChartBenchmarks>(args: rest);
        return 0;
    default:
        return 2;
}

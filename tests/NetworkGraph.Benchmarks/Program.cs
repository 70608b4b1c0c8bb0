using BenchmarkDotNet.Running;
using NetworkGraph.Benchmarks.Asks;
using NetworkGraph.Benchmarks.Coach;
using NetworkGraph.Benchmarks.Dates;
using NetworkGraph.Benchmarks.Graphs;
using NetworkGraph.Benchmarks.Import;
using NetworkGraph.Benchmarks.Load;
using NetworkGraph.Benchmarks.Pages;
using NetworkGraph.Benchmarks.Server;

switch (args)
{
    case ["asks", .. var worlds]:
        return AskComparison.Run(worlds);
    case ["graphs", .. var people]:
        return GraphComparison.Run(people);
    case ["import", .. var sizes]:
        return await ImportComparison.RunAsync(sizes);
    case ["coach", .. var sizes]:
        return await CoachBenchmarks.RunAsync(sizes);
    case ["dates", .. var sizes]:
        return await DateMove.RunAsync(sizes);
    case ["load", .. var amounts]:
        return await LoadTable.RunAsync(amounts);
    case ["pages", .. var sizes]:
        return await PageSpeed.RunAsync(sizes);
    case ["server", .. var sizes]:
        return await ServerComparison.RunAsync(sizes);
    case ["snapshot", .. var sizes]:
        return await SnapshotLoad.RunAsync(sizes);
    case ["team", .. var sizes]:
        return await TeamImports.RunAsync(sizes);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

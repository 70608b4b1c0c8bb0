using BenchmarkDotNet.Running;
using NetworkGraph.Benchmarks.Graphs;

if (args is ["graphs", .. var people])
{
    return GraphComparison.Run(people);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

using System.CommandLine;
using NetworkGraph.Cli.Sample;

return await new RootCommand("Answers from LinkedIn exports, on this machine.") { SampleCommand.Create() }.Parse(args).InvokeAsync();

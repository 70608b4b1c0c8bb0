using System.Text;
using NetworkGraph.Cli;
using NetworkGraph.Data;

HouseCulture.Use();
NoMemoryDumps.Use();
Console.OutputEncoding = new UTF8Encoding(false);
return await NetworkGraphCommandLine.RunAsync(args, Console.Out, Console.Error);

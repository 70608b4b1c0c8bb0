using System.CommandLine;

return await new RootCommand("Answers from LinkedIn exports, on this machine.").Parse(args).InvokeAsync();

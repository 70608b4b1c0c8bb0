using NetworkGraph.Data;
using NetworkGraph.Web;

HouseCulture.Use();
NoMemoryDumps.Use();
return await DashboardApplication.RunAsync(args);

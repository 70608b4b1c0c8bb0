using NetworkGraph.Data;
using NetworkGraph.Web;

HouseCulture.Use();
return await DashboardApplication.RunAsync(args);

using NetworkGraph.Web;

return await DashboardApplication.RunAsync(args);

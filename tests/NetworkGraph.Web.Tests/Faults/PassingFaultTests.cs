namespace NetworkGraph.Web.Tests.Faults;

/// <summary>Faults that pass by themselves: their time is waiting, so the tests of this class wait while others run.</summary>
public sealed class PassingFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    public static TheoryData<string> Faults => [.. Fault.All.Where(fault => fault.PassesByItself).Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public Task Every_act_ends_well_or_with_a_sentence_and_the_same_process_recovers(string name) => EndsAndRecoversAsync(Fault.All.Single(fault => fault.Name == name));
}

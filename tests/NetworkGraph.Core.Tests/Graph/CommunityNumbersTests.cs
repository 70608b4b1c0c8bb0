using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Tests.Graph;

public class CommunityNumbersTests
{
    [Fact]
    public void A_group_keeps_the_number_of_the_earlier_one_it_shares_most_with()
    {
        int[] group = [0, 0, 0, 1, 1, 2, 2];
        CommunityNumbers.LikeEarlier(group, [5, 5, 1, 1, 1, -1, -1]);

        Assert.Equal([5, 5, 5, 1, 1, 0, 0], group);
    }

    [Fact]
    public void The_same_groups_keep_all_their_numbers_whatever_they_were_called()
    {
        int[] earlier = [3, 3, 0, 0, 2, 2, 2, 1];
        int[] group = [0, 0, 1, 1, 2, 2, 2, 3];
        CommunityNumbers.LikeEarlier(group, earlier);

        Assert.Equal(earlier, group);
    }

    [Fact]
    public void The_largest_group_comes_first()
    {
        int[] group = [7, 7, 2, 2, 2, 5];
        CommunityNumbers.BySize(group = [.. group.Select(g => g % 6)]);

        Assert.Equal([1, 1, 0, 0, 0, 2], group);
    }
}

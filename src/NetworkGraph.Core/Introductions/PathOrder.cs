namespace NetworkGraph.Core.Introductions;

/// <summary>
/// Order in which paths are offered: by chance; among chances within 5 % of the best of them by the weakest step, then fewer steps, then
/// the stronger tie to the first introducer, then the introducer's key. Source: docs/model.md, section 4.2.
/// </summary>
internal static class PathOrder
{
    private const double Close = .95;

    /// <summary>The paths, best first; the order they come in makes no difference.</summary>
    public static List<IntroductionPath> Sort(IEnumerable<IntroductionPath> paths)
    {
        var left = paths.OrderByDescending(p => p.Chance).ThenBy(p => p.FirstIntroducer.Key).ToList();
        var sorted = new List<IntroductionPath>(left.Count);
        for (var start = 0; start < left.Count;)
        {
            var end = start;
            while (end < left.Count && left[end].Chance >= Close * left[start].Chance)
            {
                end++;
            }

            sorted.AddRange(left[start..end]
                .OrderByDescending(p => p.Steps[p.WeakestStep].Chance)
                .ThenBy(p => p.Steps.Count)
                .ThenByDescending(p => p.Steps[0].Strength ?? 0)
                .ThenBy(p => p.FirstIntroducer.Key));
            start = end;
        }

        return sorted;
    }
}

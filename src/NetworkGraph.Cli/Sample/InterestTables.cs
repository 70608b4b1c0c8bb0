namespace NetworkGraph.Cli.Sample;

/// <summary>
/// What a member looks for: companies followed, jobs saved and applied to. Some where they know people, some where only a colleague does,
/// and some where nobody is known.
/// </summary>
internal sealed class InterestTables(SampleWorld world, SampleExport export)
{
    private const int LookedAtDays = 320;
    private const int Follows = 12;

    public void WriteCompanyFollows(Stream stream)
    {
        using var csv = new CsvText(stream, endsWithNewline: false);
        csv.Row("Organization", "Followed On");
        var random = SampleRandom.For(world.Seed, 15, (ulong)export.Member);
        var (since, lately) = (world.Members[export.Member].Since, world.End - (2 * LookedAtDays * SampleDates.Day));
        var targets = Targets();
        var companies = targets.Concat(WordList.Work["companies"].OrderBy(_ => random.Next()).ToList()).Distinct().Take(Follows);
        foreach (var (company, at) in companies.Select((c, i) => (c, At: random.Between(i < targets.Count ? lately : since, world.End))).OrderByDescending(f => f.At))
        {
            if (export.Holds(at))
            {
                csv.Row(company, SampleDates.Follow(at));
            }
        }
    }

    public void WriteSavedJobs(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("Saved Date", "Job Url", "Job Title", "Company Name");
        foreach (var job in Jobs().Where(job => export.Holds(job.At)))
        {
            csv.Row(SampleDates.Invitation(job.At), job.Address, job.Title, job.Company);
        }
    }

    /// <summary>To every other of the saved jobs, some days later.</summary>
    public void WriteApplications(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("Application Date", "Contact Email", "Contact Phone Number", "Company Name", "Job Title", "Job Url", "Resume Name", "Question And Answers");
        foreach (var job in Jobs().Where((_, i) => i % 2 == 0).Select(job => job with { At = job.At + (5 * SampleDates.Day) }).Where(job => job.At <= export.End))
        {
            csv.Row(SampleDates.Invitation(job.At), "", "", job.Company, job.Title, job.Address, "", "");
        }
    }

    private IEnumerable<(long At, string Company, string Title, string Address)> Jobs()
    {
        var random = SampleRandom.For(world.Seed, 16, (ulong)export.Member);
        return Targets().Select(company => (
            At: random.Between(world.End - (LookedAtDays * SampleDates.Day), world.End), company,
            random.Pick(WordList.Work["openings"]), $"https://www.linkedin.com/jobs/view/{random.Between(3_000_000_000L, 4_200_000_000L)}"))
            .OrderByDescending(job => job.At);
    }

    private List<string> Targets()
    {
        var own = CompaniesOf(export.Member).ToHashSet();
        var others = Enumerable.Range(0, world.Members.Count).Where(m => m != export.Member).SelectMany(CompaniesOf);
        return
        [
            .. WordList.Work["sought"].Where(own.Contains),
            .. others.Where(company => !own.Contains(company) && !WordList.IsStatus(company)).Distinct().Take(2),
            .. WordList.Work["targets"],
        ];
    }

    private IEnumerable<string> CompaniesOf(int member) => world.Connections[member].Select(p => world.Person(p).Company).OfType<string>();
}

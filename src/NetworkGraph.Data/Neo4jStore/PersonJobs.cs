using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>A place where somebody works.</summary>
internal sealed record Job(string Company, string? Title, string? From, string? To);

/// <summary>Members' own positions with their dates; of everyone else the place where the newest listing puts them. A status ("Freelance") is no place.</summary>
internal static class PersonJobs
{
    public static ILookup<Person, Job> Of(Network network, IEnumerable<Person> people, DateOnly asOf)
    {
        var told = network.Facts.Backgrounds
            .Where(background => background.Stated.Kind == BackgroundKind.Position)
            .Select(background => (Person: network.Find(network.Facts.Identities[background.Member].Key.ToString()), background.Stated))
            .Where(job => job.Person is not null)
            .ToLookup(job => job.Person!, job => new Job(job.Stated.Organisation, job.Stated.Title, Month(job.Stated.From), Month(job.Stated.To)));
        return people
            .SelectMany(person => (told.Contains(person) ? told[person].Distinct() : Listed(network, person, asOf)).Where(job => !EmploymentStatus.Is(job.Company)), (Person, Job) => (Person, Job))
            .ToLookup(job => job.Person, job => job.Job);
    }

    private static IEnumerable<Job> Listed(Network network, Person person, DateOnly asOf) =>
        network.RoleOf(person, asOf) is { Company: { } company } role ? [new Job(company, role.Title, null, null)] : [];

    private static string? Month(Moment? moment) => moment?.Date.ToString(moment.Value.Precision == Precision.Year ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);
}

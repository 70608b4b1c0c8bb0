namespace NetworkGraph.Core.Tests.Growth;

public class JobTitleTests
{
    [Theory]
    [InlineData("Software Engineer", "Engineering and IT", "Professional")]
    [InlineData("Senior Data Scientist", "Data and analytics", "Senior")]
    [InlineData("Vice President, Marketing", "Marketing and communication", "Director")]
    [InlineData("VP of Sales EMEA", "Sales and business development", "Director")]
    [InlineData("President", "General management", "Executive")]
    [InlineData("Co-Founder & CTO", "Engineering and IT", "Owner or founder")]
    [InlineData("Executive Assistant to the CEO", "Administration", "Professional")]
    [InlineData("International Tax Advisor", "Consulting", "Professional")]
    [InlineData("Marketing Intern", "Marketing and communication", "Entry")]
    [InlineData("Sales Engineer at Acme", "Engineering and IT", "Professional")]
    [InlineData("Geschäftsführerin", "General management", "Executive")]
    [InlineData("Leiter Vertrieb", "Sales and business development", "Manager")]
    [InlineData("Softwareentwicklerin", "Engineering and IT", "Professional")]
    [InlineData("Werkstudent Personalwesen", "Human resources", "Entry")]
    [InlineData("Directrice financière", "Finance", "Director")]
    [InlineData("Responsable des ressources humaines", "Human resources", "Manager")]
    [InlineData("Desarrollador de software", "Engineering and IT", "Professional")]
    [InlineData("Directora de ventas", "Sales and business development", "Director")]
    [InlineData("Gerente de projetos", "Operations", "Manager")]
    [InlineData("Engenheiro de software sênior", "Engineering and IT", "Senior")]
    [InlineData("Hoofd inkoop", "Operations", "Director")]
    [InlineData("Eigenaar", "General management", "Owner or founder")]
    public void Common_titles_in_six_languages_tell_function_and_level(string title, string function, string seniority) =>
        Assert.Equal(new JobTitle(function, seniority), JobTitle.Read(title));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Xyzzy")]
    [InlineData("山田")]
    public void What_no_word_tells_is_unknown(string? title)
    {
        Assert.Equal(new JobTitle("Unknown", "Unknown"), JobTitle.Read(title));
        Assert.False(JobTitle.Read(title).IsRead);
    }
}

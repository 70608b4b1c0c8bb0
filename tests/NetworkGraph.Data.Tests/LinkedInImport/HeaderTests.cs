namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Headers in other languages, columns that are not used, and lists that are no exports.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("Vorname,Nachname,URL,E-Mail-Adresse,Firma,Stelle,Verbunden am")]
    [InlineData("Nom,Prénom,URL,Adresse e-mail,Société,Fonction,En relation depuis", true)]
    [InlineData("Nombre,Apellidos,URL,Correo electrónico,Empresa,Puesto,Conectado el")]
    [InlineData("Nome,Cognome,URL,Indirizzo e-mail,Azienda,Qualifica,Collegato il")]
    [InlineData("Nome,Apelido,URL,Endereço de email,Empresa,Posição,Ligado em")]
    [InlineData("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op")]
    [InlineData("名,姓,URL,メールアドレス,会社名,役職,つながった日")]
    [InlineData("Имя,Фамилия,URL,Адрес электронной почты,Компания,Должность,Дата установления контакта")]
    [InlineData("Ad,Soyad,URL,E-posta adresi,Şirket,Pozisyon,Bağlantı tarihi")]
    [InlineData("Ime,Prezime,URL,Adresa e-pošte,Tvrtka,Radno mjesto,Povezani od")]
    [InlineData("PrÃ©nom,Nom,URL,Adresse e-mail,SociÃ©tÃ©,Fonction,ConnectÃ© le")]
    public void A_header_in_another_language_is_read(string header, bool lastNameFirst = false)
    {
        using var export = new TestExport();
        var (first, last) = lastNameFirst ? ("Byron", "Ada") : ("Ada", "Byron");
        var (_, facts) = TestExport.Read(export.Write("Connections.csv", $"{header}\n{first},{last},https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026\n"));
        Assert.Equal(["connection ada-byron \"Ada Byron\" since 2026-02-25 at Looms as Weaver"], facts.Connections.Select(FactText.Of));
    }

    [Theory]
    [InlineData("linkedin_connections_export_yahoo.csv", "First,Middle,Last,Nickname,Email,Company,Title\nAda,,Byron,,ada@example.com,Looms,Weaver\n")]
    [InlineData("LinkedIn_Connections_Export_Microsoft_Outlook (1).csv", "Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,E-mail 2 Address,Business Street,Company,Department,Job Title,Web Page\n,Ada,,Byron,,ada@example.com,,,Looms,,Weaver,\n")]
    public void The_contact_lists_of_LinkedIn_until_2017_are_read(string name, string text)
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write(name, text));
        Assert.Equal(["connection name:Ada Byron \"Ada Byron\" +email:ada@example.com since - at Looms as Weaver"], facts.Connections.Select(FactText.Of));
        Assert.Empty(reading.Files[0].Remarks);
    }

    [Fact]
    public void Cells_between_upright_strokes_are_read()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Write("Connections.csv", "First Name|Last Name|URL|Company|Position|Connected On\nAda|Byron|https://www.linkedin.com/in/ada|Looms|Weaver|25 Feb 2026\n"));
        Assert.Equal("Looms", Assert.Single(facts.Connections).Company);
    }

    [Theory]
    [InlineData("heute")]
    [InlineData("actualidad")]
    [InlineData("aujourd’hui")]
    [InlineData("現在")]
    public void A_position_that_goes_on_has_no_end_in_any_language(string present)
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("Positions.csv", $"Company Name,Title,Description,Location,Started On,Finished On\nLooms,Weaver,,,Mai 2020,{present}\n"));
        Assert.Equal(["position Looms as Weaver from 2020-05 to -"], facts.Backgrounds.Select(FactText.Of));
        Assert.Empty(reading.Files[0].Remarks);
    }

    [Fact]
    public void Columns_known_by_their_places_are_named_so()
    {
        using var export = new TestExport();
        var (reading, _) = TestExport.Read(export.Write("Connections.csv", "Ime,Prezime,URL,Adresa,Tvrtka,Radno mjesto,Povezani od\nAda,Byron,https://www.linkedin.com/in/ada,,,,25 Feb 2026\n"));
        Assert.Equal(["columns in a language that is not known, read in LinkedIn's order"], reading.Files[0].Remarks.Keys);
    }

    [Theory]
    [InlineData("Ime,Prezime,URL,Adresa,Tvrtka,Radno mjesto,Povezani od\nAda,Byron,,,Looms,Weaver,25 Feb 2026\n")]
    [InlineData("Ime,Prezime,URL,Adresa,Tvrtka,Radno mjesto,Povezani od\nAda,Byron,https://www.linkedin.com/in/ada,,Looms,25 Feb 2026,Weaver\n")]
    [InlineData("Ime,Prezime,URL,Adresa,Tvrtka,Radno mjesto,Povezani od\nAda,Byron,https://www.linkedin.com/in/ada,Bergen,Looms,Weaver,25 Feb 2026\n")]
    [InlineData("Ada,Byron,https://www.linkedin.com/in/ada,a@example.com,Looms,Weaver,25 Feb 2026\nKit,Stone,https://www.linkedin.com/in/kit,,,,24 Feb 2026\n")]
    public void What_rows_do_not_make_certain_is_refused_with_the_columns_found(string text)
    {
        using var export = new TestExport();
        Assert.Contains("its columns are not known (found ", TestExport.Refusal(export.Write("Connections.csv", text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Full Name,Current Job,Company Name,LinkedIn URL,Sales Navigator URL", "Sales Navigator")]
    [InlineData("id,profile_url,public_id,hash_id,member_id,full_name,first_name,last_name", "Linked Helper")]
    [InlineData("Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value", "Google Contacts")]
    [InlineData("First Name,Last Name,E-mail Address,E-mail 2 Address,Business Street,Home Street,Company,Job Title", "Outlook")]
    [InlineData("Record ID,First Name,Last Name,Email,Lifecycle Stage,Contact owner", "HubSpot")]
    [InlineData("First Name,Last Name,Title,Company,LinkedIn Profile,Direct Dial", "a tool for sales or recruiting")]
    public void A_list_of_another_program_is_named_whatever_its_file_is_called(string header, string list)
    {
        using var export = new TestExport();
        foreach (var name in new[] { "leads.csv", "Connections.csv" })
        {
            var sentence = TestExport.Refusal(export.Write(name, header + "\n" + string.Join(',', header.Split(',').Select((_, n) => $"x{n}")) + "\n"));
            Assert.Contains($"it is a list from {list}", sentence, StringComparison.Ordinal);
            Assert.Contains("ask LinkedIn for your own data", sentence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("nan")]
    [InlineData("#N/A")]
    [InlineData("k.A.")]
    [InlineData("ninguno")]
    [InlineData("なし")]
    public void A_word_for_nothing_is_empty_and_a_surname_like_it_is_kept(string word)
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Write("Connections.csv",
            $"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,{word},https://www.linkedin.com/in/ada,,{word},{word},{word}\nBo,Null,https://www.linkedin.com/in/bo,,Looms,,1 Jan 2025\nCy,Na,https://www.linkedin.com/in/cy,,Looms,,1 Jan 2025\n"));
        Assert.Equal(["Ada", "Bo Null", "Cy Na"], facts.Connections.Select(c => c.Person.Name!));
        Assert.Equal((null, null), (facts.Connections[0].Company, facts.Connections[0].Title));
    }

    [Theory]
    [InlineData("JosÃ©", "CafÃ© AzÃºcar", "José", "Café Azúcar", true)]
    [InlineData("Ð\u0090Ð½Ð½Ð°", "ÐœÐ¸Ñ€", "Анна", "Мир", true)]
    [InlineData("JosÃƒÂ©", "Looms", "José", "Looms", true)]
    [InlineData("Jos√©", "Caf√© Az√∫car", "José", "Café Azúcar", true)]
    [InlineData("å±±ç”°", "Looms", "山田", "Looms", true)]
    [InlineData("Ada", "NESTLÉ®", "Ada", "NESTLÉ®", false)]
    [InlineData("João", "IRMÃO & MÃE", "João", "IRMÃO & MÃE", false)]
    [InlineData("Ada", "SÃO “JOÃO”", "Ada", "SÃO “JOÃO”", false)]
    public void Text_written_twice_is_read_as_it_was_and_other_text_is_left(string name, string company, string expectedName, string expectedCompany, bool isUndone)
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("Connections.csv",
            $"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n{name},Byron,https://www.linkedin.com/in/ada,,{company},Weaver,1 Jan 2025\n"));
        Assert.Equal((expectedName + " Byron", expectedCompany), (facts.Connections[0].Person.Name, facts.Connections[0].Company));
        Assert.Equal(isUndone, reading.Files[0].Remarks.Keys.Any(r => r.StartsWith("texts with letters such as", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_with_right_letters_too_is_left_as_it_is_and_says_so()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nJosÃ©,Byron,https://www.linkedin.com/in/jose,,,,1 Jan 2025\nZoë,Byron,https://www.linkedin.com/in/zoe,,,,1 Jan 2025\n"));
        Assert.Equal(["JosÃ© Byron", "Zoë Byron"], facts.Connections.Select(c => c.Person.Name!));
        Assert.Equal(1, reading.Files[0].Remarks["texts with letters such as Ã© left as they are, since others in the file are right"]);
    }
}

using CsCheck;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web.Tests.Uploads;

public sealed class UploadFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("networkgraph-upload-").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Theory]
    [InlineData("Basic_LinkedInDataExport_10-14-2026.zip", "Basic_LinkedInDataExport_10-14-2026.zip")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\me\x.zip", "x.zip")]
    [InlineData("a\0b\u202Egpj.zip", "a_b_gpj.zip")]
    [InlineData("..", "export.zip")]
    [InlineData("", "export.zip")]
    public void Names_lose_folders_and_what_file_systems_mind(string given, string safe) =>
        Assert.Equal(safe, Assert.Single(UploadFolder.SafeNames([given])));

    [Fact]
    public void Equal_names_are_numbered() =>
        Assert.Equal(["x.zip", "X (2).zip", "x (3).zip"], UploadFolder.SafeNames(["x.zip", "X.zip", "x.zip"]));

    [Fact]
    public void Any_names_become_as_many_different_files_inside_the_folder()
    {
        var folder = new UploadFolder(DataFolder.Open(_path));
        Gen.String.Array[1, 5].Sample(
            names =>
            {
                var id = Guid.NewGuid();
                folder.Create(id);
                foreach (var name in UploadFolder.SafeNames(names))
                {
                    folder.Add(id, name).Dispose();
                }

                var count = folder.Files(id).Count;
                folder.Remove(id);
                return count == names.Length;
            },
            iter: 200);
    }

    [Fact]
    public void Archives_rest_readable_by_their_owner_only()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps no Unix permissions; the data folder is inside the user's profile.");
            return;
        }

        var folder = new UploadFolder(DataFolder.Open(_path));
        var id = Guid.NewGuid();
        folder.Create(id);
        using var file = folder.Add(id, "x.zip");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Name));
    }
}
